/** The model against test/cases/documented.json, the cases that the handbook's own screens and sheets show. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AgreementRound, Application, Elapsed, Evaluation, Status, Workload } from './facts';
import {
  modelAgreement,
  modelAmounts,
  modelDomain,
  modelElapsed,
  modelEligibility,
  modelEvaluation,
  modelTotal,
  modelWorkload,
} from './model';

interface Common {
  readonly id: string;
}
type Statuses = Readonly<Record<string, Status>>;
type Documented =
  | (Common & { kind: 'eligibility'; facts: Application; expect: Statuses })
  | (Common & { kind: 'evaluation'; facts: Evaluation; expect: Statuses })
  | (Common & { kind: 'agreement'; facts: AgreementRound; expect: { status: Status; totals?: number[] } })
  | (Common & { kind: 'workload'; facts: Workload; on: string; expect: Statuses })
  | (Common & { kind: 'elapsed'; facts: { from: string; to: string }; expect: Elapsed })
  | (Common & { kind: 'domain'; facts: { domain: 'teaching' | 'outcomes'; levels: number[] }; expect: number });

const kinds = ['eligibility', 'evaluation', 'agreement', 'workload', 'elapsed', 'domain'];
const all = JSON.parse(readFileSync(new URL('../cases/documented.json', import.meta.url), 'utf8')) as readonly {
  readonly kind: string;
}[];
const cases = all.filter(({ kind }) => kinds.includes(kind)) as readonly unknown[] as readonly Documented[];

describe('documented cases', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(52);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    switch (one.kind) {
      case 'eligibility':
        expect(modelEligibility(one.facts)).toMatchObject(one.expect);
        break;
      case 'evaluation':
        expect(modelEvaluation(one.facts)).toMatchObject(one.expect);
        break;
      case 'agreement': {
        expect(modelAgreement(one.facts).agreement).toBe(one.expect.status);
        if (one.expect.totals !== undefined) {
          expect(one.facts.members?.map((score) => score !== null && modelTotal(score))).toEqual(one.expect.totals);
        }
        break;
      }
      case 'workload':
        expect(modelWorkload(one.facts, one.on)).toMatchObject(one.expect);
        break;
      case 'elapsed':
        expect(modelElapsed(one.facts.from, one.facts.to)).toEqual(one.expect);
        break;
      case 'domain':
        expect(modelDomain(one.facts.domain, one.facts.levels)).toBe(one.expect);
        break;
    }
  });

  it('show the amounts of the handbook screen', () => {
    const one = cases.find((each) => each.id === 'handbook-professional');
    if (one?.kind !== 'eligibility') throw new Error('not there');
    expect(modelAmounts(one.facts)).toMatchObject({
      'eligibility.standard.tenure': { years: 6, months: 4, days: 1 },
      'eligibility.standard.agreements.reports': 2,
      'eligibility.standard.agreements.fy2565.members.member-1': 92,
    });
  });
});
