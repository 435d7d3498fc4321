/** The generators: valid facts only, all three outcomes often enough, and what is left out never turns met into unmet. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementRounds,
  applications,
  applicationsWithoutOneProperty,
  evaluations,
  evaluationsWithoutOneProperty,
  roundsWithoutOneProperty,
  workloads,
  workloadsWithoutOneProperty,
} from '../arbitraries/index';
import { measureShares } from '../arbitraries/shares';
import type { Status } from './facts';
import { modelAgreement, modelEligibility, modelEvaluation, modelWorkload } from './model';
import { applicationIssues, evaluationIssues, roundIssues, workloadIssues } from './valid';

const runs = { seed: 2565, numRuns: 1000 };

function noneTurned(before: Record<string, Status>, after: Record<string, Status>): void {
  for (const [id, status] of Object.entries(after)) {
    if (status === 'unknown') continue;
    const was = before[id] ?? status; // a part that is now one leaf has no parts to compare
    expect([id, was]).toEqual([id, status]);
  }
}

function allValid<T>(arbitrary: fc.Arbitrary<T>, issues: (facts: T) => readonly string[]): void {
  const isValid = fc.property(arbitrary, (facts) => {
    expect(issues(facts)).toEqual([]);
  });
  fc.assert(isValid, runs);
}

describe('generated facts are valid', () => {
  it('applications', () => {
    allValid(applications, applicationIssues);
  });
  it('evaluations', () => {
    allValid(evaluations, evaluationIssues);
  });
  it('rounds', () => {
    allValid(agreementRounds, roundIssues);
  });
  it('workloads', () => {
    allValid(workloads, workloadIssues);
  });
});

describe('less known decides the same or less', () => {
  it('applications', () => {
    fc.assert(
      fc.property(applicationsWithoutOneProperty, ({ before, after }) => {
        expect(applicationIssues(after)).toEqual([]);
        noneTurned(modelEligibility(before), modelEligibility(after));
      }),
      runs,
    );
  });
  it('evaluations', () => {
    fc.assert(
      fc.property(evaluationsWithoutOneProperty, ({ before, after }) => {
        noneTurned(modelEvaluation(before), modelEvaluation(after));
      }),
      runs,
    );
  });
  it('rounds', () => {
    fc.assert(
      fc.property(roundsWithoutOneProperty, ({ before, after }) => {
        expect(roundIssues(after)).toEqual([]);
        noneTurned(modelAgreement(before), modelAgreement(after));
      }),
      runs,
    );
  });
  it('workloads', () => {
    fc.assert(
      fc.property(workloadsWithoutOneProperty, ({ before, after }) => {
        expect(workloadIssues(after)).toEqual([]);
        noneTurned(modelWorkload(before, '2024-01-15'), modelWorkload(after, '2024-01-15'));
      }),
      runs,
    );
  });
});

describe('shares', () => {
  it('gives each outcome of eligibility in at least 15 of 100', () => {
    const { met, unmet, unknown } = measureShares(applications, modelEligibility, 2000).eligibility!;
    for (const count of [met, unmet, unknown]) expect(count).toBeGreaterThanOrEqual(300);
  });
});
