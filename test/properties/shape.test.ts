import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Finding } from '../../src/index';
import {
  assessAgreement,
  assessEligibility,
  assessWorkload,
  checkEvidence,
  cites,
  decideEvaluation,
  regulation,
} from '../../src/index';
import { agreementRounds, applications, evaluations, workloadDays, workloads } from '../arbitraries/index';
import { evidences, evidenceScopes } from '../arbitraries/procedure/evidence';
import listed from '../cases/clauses.json';
import { leavesOf, partsOf, statusFromLeaves } from './parts';

const findings: fc.Arbitrary<() => Finding> = fc.oneof(
  { weight: 4, arbitrary: applications.map((facts) => () => assessEligibility(facts)) },
  { weight: 2, arbitrary: evaluations.map((facts) => () => decideEvaluation(facts)) },
  { weight: 1, arbitrary: agreementRounds.map((facts) => () => assessAgreement(facts)) },
  {
    weight: 1,
    arbitrary: fc.tuple(workloads, workloadDays).map(
      ([facts, on]) =>
        () =>
          assessWorkload(facts, on),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(evidences, evidenceScopes).map(
      ([facts, scope]) =>
        () =>
          checkEvidence(facts, scope),
    ),
  },
);

function expectDeeplyFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Object.isFrozen(value)) expect(value).toBe('frozen');
  Object.values(value).forEach(expectDeeplyFrozen);
}

const runs = { numRuns: 300 };
const clauses = new Set(listed.map(({ id }) => id));
const instruments = new Set(regulation.instruments.map(({ id }) => id));

describe('every finding', () => {
  test.prop([findings], runs)('is frozen through and through', (assess) => {
    expectDeeplyFrozen(assess());
  });

  test.prop([findings], runs)('comes back from JSON as it was', (assess) => {
    const finding = assess();
    expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
  });

  test.prop([findings], runs)('is the same when asked again', (assess) => {
    expect(JSON.stringify(assess())).toBe(JSON.stringify(assess()));
  });

  test.prop([findings], runs)('has group statuses that follow from need and parts', (assess) => {
    for (const part of partsOf(assess())) {
      expect([part.id, part.status]).toEqual([part.id, statusFromLeaves(part, ({ status }) => status)]);
    }
  });

  test.prop([findings], runs)('has parts whose ids hang on the id before them', (assess) => {
    const check = (finding: Finding): void => {
      if (finding.kind === 'leaf') return;
      for (const part of finding.of) {
        expect(part.id.startsWith(`${finding.id}.`)).toBe(true);
        check(part);
      }
    };
    check(assess());
  });

  test.prop([findings], runs)(
    'has a reason exactly on unknown leaves, and missing facts exactly with that reason',
    (assess) => {
      for (const leaf of leavesOf(assess())) {
        const told = [leaf.id, leaf.status, leaf.reason];
        if ((leaf.reason !== undefined) !== (leaf.status === 'unknown')) expect(told).toBe('a reason where unknown');
        if (leaf.missing.length > 0 !== (leaf.reason === 'missing-facts')) expect(told).toBe('missing where asked');
        // The types say so; whether it is so is what is looked at.
        const { gap, waitUntil }: { readonly gap?: unknown; readonly waitUntil?: unknown } = leaf;
        if ((gap ?? waitUntil) !== undefined && leaf.status !== 'unmet') expect(told).toBe('a gap only where unmet');
        expect(new Set(leaf.missing).size).toBe(leaf.missing.length);
      }
    },
  );

  test.prop([findings], runs)('has a citation on every leaf, of a clause in the register of the dossier', (assess) => {
    const finding = assess();
    for (const leaf of leavesOf(finding)) expect([leaf.id, leaf.cites.length > 0]).toEqual([leaf.id, true]);
    for (const { instrument, clause } of cites(finding)) {
      const id = clause === undefined ? instrument : `${instrument}#${clause}`;
      expect([id, clauses.has(id)]).toEqual([id, true]);
      expect([instrument, instruments.has(instrument)]).toEqual([instrument, true]);
    }
  });
});
