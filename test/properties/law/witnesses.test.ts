/** Cases at the edges of moved values, and the smallest case that shows each of them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amendment, Case, Finding, Regulation } from '../../../src/index';
import { amend, assessEligibility, decideEvaluation, diffRegulations, parseCase, regulation } from '../../../src/index';
import type { BoundaryCase } from '../../../src/explore/boundary/boundary-cases';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';
import { witnesses } from '../../../src/explore/impact/witnesses';
import { amendmentOf, amendmentLists, paramIds } from './amendments';

const runs = { seed: 2571, numRuns: 10 };

/** One amendment of every parameter in turn, two times. */
const ofEveryParameter: readonly Amendment[] = paramIds.flatMap((param) =>
  fc.sample(amendmentOf(param), { seed: 2571, numRuns: 2 }),
);

function judge({ application, evaluation }: Omit<Case, 'id'>, law: Regulation): Finding {
  return application === undefined ? decideEvaluation(evaluation!, law) : assessEligibility(application, law);
}

function moves(one: Omit<Case, 'id'>, before: Regulation, after: Regulation): boolean {
  return judge(one, before).status !== judge(one, after).status;
}

/** Every value of plain JSON that lacks one property or one item of it, at any depth. */
function withoutOnePart(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => [
      value.filter((_, index) => index !== at),
      ...withoutOnePart(item).map((less) => value.map((other: unknown, index) => (index === at ? less : other))),
    ]);
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([name, item]) => [
    Object.fromEntries(entries.filter(([other]) => other !== name)),
    ...withoutOnePart(item).map((less) => ({ ...value, [name]: less })),
  ]);
}

function dayOfCase({ application, evaluation }: Case): string {
  return application?.filedOn ?? evaluation!.decidedOn;
}

/** Judged by the law of the last day of the newest round, which has ended before the filing day. */
function isOfRound({ param }: BoundaryCase): boolean {
  return /^agreement\.(?:passMark|membersNeeded|points)|^workload/u.test(param);
}

function lastDayOfNewestRound(filedOn: string): string {
  const year = Number(filedOn.slice(0, 4));
  return `${String(filedOn.slice(5) >= '10-01' ? year : year - 1)}-09-30`;
}

describe('boundary cases', () => {
  test('are valid facts under names of their own, of a value that moves, on a day on which it does', () => {
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const after = amend(regulation, amendments);
        const changes = diffRegulations(regulation, after);
        const cases = boundaryCases(regulation, after);
        expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
        for (const one of cases) {
          const { id, application, evaluation, param, threshold } = one;
          expect(parseCase({ id, application, evaluation }).ok).toBe(true);
          const day = isOfRound(one) ? lastDayOfNewestRound(dayOfCase(one)) : dayOfCase(one);
          const own = changes.filter(
            (change) =>
              change.param === param && change.from <= day && (change.until === undefined || day <= change.until),
          );
          expect(own).toHaveLength(1);
          expect([own[0]?.before, own[0]?.after]).toContain(threshold);
        }
      }),
      { ...runs, numRuns: 25 },
    );
  });

  test('come in the same order every time, and change no law', () => {
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const after = amend(regulation, amendments);
        expect(boundaryCases(regulation, after)).toEqual(boundaryCases(regulation, amend(regulation, amendments)));
        expect(after).toEqual(amend(regulation, amendments));
      }),
      runs,
    );
  });

  test('of a law with itself there are none', () => {
    expect(boundaryCases(regulation, regulation)).toEqual([]);
    expect(witnesses(regulation, regulation)).toEqual([]);
  });
});

describe('a witness', () => {
  test('is there for every change of which a boundary case moves, and for no other', () => {
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const after = amend(regulation, amendments);
        const cases = boundaryCases(regulation, after);
        const found = witnesses(regulation, after);
        expect(found.map(({ change }) => change)).toEqual(diffRegulations(regulation, after));
        for (const { change, witness } of found) {
          const own = cases.filter(({ id }) => id.startsWith(`${change.param} from ${change.from}:`));
          expect(witness !== undefined).toBe(own.some((one) => moves(one, regulation, after)));
        }
      }),
      runs,
    );
  });

  test.each(ofEveryParameter.map((one) => [one.param, one.from, one.value, one] as const))(
    'of %s from %s, %s, moves, is small, and nothing can be left out of it',
    (_param, _from, _value, amendment) => {
      const after = amend(regulation, [amendment]);
      for (const { witness, before: first, after: second } of witnesses(regulation, after)) {
        if (witness === undefined) continue;
        expect(first).toEqual(judge(witness, regulation));
        expect(second).toEqual(judge(witness, after));
        expect(first?.status).not.toBe(second?.status);
        const { id, ...facts } = witness;
        const smaller = withoutOnePart(facts)
          .map((less) => parseCase({ ...(less as object), id }))
          .filter((parsed) => parsed.ok)
          .filter((parsed) => moves(parsed.value, regulation, after));
        expect(smaller).toEqual([]);
      }
    },
  );
});
