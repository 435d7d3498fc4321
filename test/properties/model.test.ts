import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  assessAgreement,
  assessEligibility,
  assessWorkload,
  at,
  decideEvaluation,
  scoreAgreement,
  scoreDomain,
} from '../../src/index';
import {
  agreementRounds,
  anyScores,
  applications,
  dayBetween,
  evaluations,
  withoutOneProperty,
  workloadDays,
  workloads,
} from '../arbitraries/index';
import {
  modelAgreement,
  modelAmounts,
  modelDomain,
  modelEligibility,
  modelEvaluation,
  modelScore,
  modelWorkload,
} from '../model/model';
import { statusesOf } from './parts';

const many = { numRuns: 10_000 };
const timeout = 600_000;

/** To make an application costs more than to judge it, so each is judged in four forms: 20,000 in all. */
test.prop([applications, dayBetween(2022, 2027), fc.nat(), fc.nat()], { numRuns: 5_000 })(
  'the engine and the model give every part of an application the same status, and know the same parts',
  (application, otherDay, one, other) => {
    const refiled = { ...application, filedOn: otherDay };
    const less = (from: typeof application, which: number) => {
      const all = withoutOneProperty(from);
      return all[which % all.length]?.facts ?? from;
    };
    for (const facts of [application, less(application, one), refiled, less(less(application, one), other)]) {
      expect(statusesOf(assessEligibility(facts))).toEqual(modelEligibility(facts));
    }
  },
  timeout,
);

test.prop([evaluations], many)(
  'the engine and the model give every part of an evaluation the same status, and know the same parts',
  (evaluation) => {
    expect(statusesOf(decideEvaluation(evaluation))).toEqual(modelEvaluation(evaluation));
  },
  timeout,
);

test.prop([agreementRounds], many)(
  'the engine and the model give every part of an agreement round the same status, and know the same parts',
  (round) => {
    expect(statusesOf(assessAgreement(round))).toEqual(modelAgreement(round));
  },
  timeout,
);

test.prop([workloads, workloadDays], many)(
  'the engine and the model give every part of a workload the same status, and know the same parts',
  (workload, on) => {
    expect(statusesOf(assessWorkload(workload, on))).toEqual(modelWorkload(workload, on));
  },
  timeout,
);

test.prop([applications], { numRuns: 1_000 })(
  'the engine shows the time in post, the reports and the points that the model works out',
  (application) => {
    const finding = assessEligibility(application);
    for (const [id, amount] of Object.entries(modelAmounts(application))) {
      const leaf = at(finding, id);
      const actual = leaf?.kind === 'leaf' ? leaf.actual : undefined;
      expect([id, actual]).toEqual([id, amount]);
    }
  },
  timeout,
);

test.prop([anyScores], { numRuns: 5_000 })('the engine adds up a score as the model does', (score) => {
  if (typeof score === 'number') return;
  expect(scoreAgreement(score)).toEqual(modelScore(score));
});

const level = fc.integer({ min: 1, max: 5 });
test.prop([fc.array(level, { minLength: 8, maxLength: 8 }), fc.array(level, { minLength: 4, maxLength: 4 })])(
  'the engine turns the levels of a domain into the percentage that the model does',
  (teaching, outcomes) => {
    expect(scoreDomain('teaching', teaching)).toBe(modelDomain('teaching', teaching));
    expect(scoreDomain('outcomes', outcomes)).toBe(modelDomain('outcomes', outcomes));
  },
);
