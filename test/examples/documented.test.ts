import { describe, expect, test } from 'vitest';
import type { AgreementRound, Application, Elapsed, Evaluation, Status, Workload } from '../../src/index';
import {
  assessAgreement,
  assessEligibility,
  assessWorkload,
  at,
  decideEvaluation,
  elapsed,
  scoreAgreement,
  scoreDomain,
} from '../../src/index';
import cases from '../cases/documented.json';

type Statuses = Readonly<Record<string, Status>>;
type Documented = { readonly id: string; readonly source: string } & (
  | { kind: 'eligibility'; facts: Application; expect: Statuses }
  | { kind: 'evaluation'; facts: Evaluation; expect: Statuses }
  | { kind: 'agreement'; facts: AgreementRound; expect: { status: Status; totals?: number[] } }
  | { kind: 'workload'; facts: Workload; on: string; expect: Statuses }
  | { kind: 'elapsed'; facts: { from: string; to: string }; expect: Elapsed }
  | { kind: 'domain'; facts: { domain: 'teaching' | 'outcomes'; levels: number[] }; expect: number }
);

const documented = cases as unknown as readonly Documented[];

/** What the library says, in the shape of what is expected. */
function answer(one: Documented): unknown {
  switch (one.kind) {
    case 'eligibility':
    case 'evaluation':
    case 'workload': {
      const finding =
        one.kind === 'eligibility'
          ? assessEligibility(one.facts)
          : one.kind === 'evaluation'
            ? decideEvaluation(one.facts)
            : assessWorkload(one.facts, one.on);
      return Object.fromEntries(Object.keys(one.expect).map((id) => [id, at(finding, id)?.status]));
    }
    case 'agreement': {
      const { status } = assessAgreement(one.facts);
      if (one.expect.totals === undefined) return { status };
      const totals = one.facts.members?.map((score) =>
        typeof score === 'object' && score !== null ? scoreAgreement(score).total : score,
      );
      return { status, totals };
    }
    case 'elapsed':
      return elapsed(one.facts.from, one.facts.to);
    case 'domain':
      return scoreDomain(one.facts.domain, one.facts.levels);
  }
}

test('all 35 documented cases are here, each under a name of its own', () => {
  expect(new Set(documented.map(({ id }) => id)).size).toBe(35);
});

describe('the screens and sheets of the handbook, and the boundaries of the rulebook', () => {
  test.each(documented.map((one) => [one.id, one.source, one] as const))('%s (%s)', (_id, _source, one) => {
    expect(answer(one)).toEqual(one.expect);
  });
});
