/** Amending the law, taking an instrument out of it, and the difference between two laws. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amendment, Change, ParamId, Regulation } from '../../../src/index';
import {
  amend,
  assessEligibility,
  decideEvaluation,
  diffRegulations,
  inForce,
  parseRegulation,
  regulation,
  without,
} from '../../../src/index';
import { amendmentLists, daysToAsk, newInstrument, paramIds, parameterOf, valueOn } from './amendments';
import { randomCases } from './corpus';

const runs = { seed: 2571, numRuns: 100 };
const cases = randomCases(40);

/** By parameter and day, what the entries of a diff say: value before and after. */
function moveOn(changes: readonly Change[], param: ParamId, day: string): readonly unknown[] {
  return changes
    .filter((one) => one.param === param && one.from <= day && (one.until === undefined || day <= one.until))
    .map(({ before, after }) => [before, after]);
}

function findings(law: Regulation): string {
  return JSON.stringify(
    cases.map(({ application, evaluation }) =>
      application === undefined ? decideEvaluation(evaluation!, law) : assessEligibility(application, law),
    ),
  );
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe('amend', () => {
  test('lets each value hold from its day until the next value begins or its own last day', () => {
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const law = amend(regulation, amendments);
        for (const day of daysToAsk(amendments)) {
          const values = inForce(law, day);
          for (const { param } of amendments)
            expect(values[param]?.value ?? null).toBe(valueOn(param, day, amendments));
        }
      }),
      runs,
    );
  });

  test('and then diff gives back the amendments that change a value, and nothing else', () => {
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const changes = diffRegulations(regulation, amend(regulation, amendments));
        const amended = new Set(amendments.map(({ param }) => param));
        expect(changes.filter(({ param }) => !amended.has(param))).toEqual([]);
        for (const param of amended) {
          for (const day of daysToAsk(amendments)) {
            const [before, after] = [valueOn(param, day, []), valueOn(param, day, amendments)];
            expect(moveOn(changes, param, day)).toEqual(before === after ? [] : [[before, after]]);
          }
        }
      }),
      runs,
    );
  });

  test('twice is once with both, where the parameters or the days differ', () => {
    fc.assert(
      fc.property(amendmentLists, fc.nat({ max: 5 }), (amendments, at) => {
        const [first, second] = [amendments.slice(0, at), amendments.slice(at)];
        const once = amend(regulation, amendments);
        expect(amend(amend(regulation, first), second)).toEqual(once);
        expect(amend(amend(regulation, second), first)).toEqual(once);
      }),
      runs,
    );
  });

  test('changes no law and no amendment that it is given', () => {
    const law = JSON.stringify(regulation);
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const text = JSON.stringify(amendments);
        const loose = JSON.parse(text) as readonly Amendment[];
        const fromLoose = amend(regulation, loose);
        expect(JSON.stringify(loose)).toBe(text);
        expect(amend(regulation, frozen(JSON.parse(text) as readonly Amendment[]))).toEqual(fromLoose);
        expect(JSON.stringify(regulation)).toBe(law);
        expect(Object.isFrozen(loose)).toBe(false);
      }),
      runs,
    );
  });

  test('makes a law that can be written as JSON, read back and judged by with the same findings', () => {
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const law = amend(regulation, amendments);
        const parsed = parseRegulation(JSON.parse(JSON.stringify(law)));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        expect(parsed.value).toEqual(law);
        expect(findings(parsed.value)).toBe(findings(law));
      }),
      { ...runs, numRuns: 15 },
    );
  });
});

describe('without', () => {
  /** A value that begins on the same day is replaced, and what is replaced cannot come back. */
  const besideOthers = amendmentLists.filter((amendments) =>
    amendments.every(({ param, from }) => parameterOf(param).values.every((dated) => dated.from !== from)),
  );

  test('undoes the amendments of a new instrument', () => {
    fc.assert(
      fc.property(besideOthers, (amendments) => {
        expect(without(amend(regulation, amendments), newInstrument)).toEqual(regulation);
      }),
      runs,
    );
  });

  test('leaves every other value as it is, and gives no value an instrument that is gone', () => {
    for (const { id } of regulation.instruments) {
      const law = without(regulation, id);
      for (const param of paramIds) {
        const kept = regulation.parameters[param].values.filter(({ cites }) => cites[0].instrument !== id);
        expect(law.parameters[param].values.map(({ from, value }) => [from, value])).toEqual(
          kept.map(({ from, value }) => [from, value]),
        );
      }
      expect(JSON.stringify(Object.values(law.parameters).map(({ values }) => values))).not.toContain(
        `"instrument":"${id}"`,
      );
    }
  });
});

describe('diff', () => {
  test('of a law with itself is empty', () => {
    fc.assert(
      fc.property(amendmentLists, (amendments) => {
        const law = amend(regulation, amendments);
        expect(diffRegulations(law, law)).toEqual([]);
        expect(diffRegulations(law, amend(regulation, amendments))).toEqual([]);
      }),
      runs,
    );
  });

  test('the other way round is its mirror on every day: values swapped, direction turned', () => {
    const turned = { stricter: 'looser', looser: 'stricter', neutral: 'neutral' } as const;
    fc.assert(
      fc.property(amendmentLists, amendmentLists, (one, other) => {
        const [a, b] = [amend(regulation, one), amend(regulation, other)];
        const there = diffRegulations(a, b);
        const back = diffRegulations(b, a).map((change) => ({
          ...change,
          before: change.after,
          after: change.before,
          direction: turned[change.direction],
        }));
        for (const { param } of [...one, ...other]) {
          for (const day of daysToAsk([...one, ...other])) {
            expect(moveOn(there, param, day)).toEqual(moveOn(back, param, day));
          }
        }
        const directions = (changes: readonly Change[]): ReadonlySet<string> =>
          new Set(
            changes.map(({ param, before, after, direction }) => JSON.stringify([param, before, after, direction])),
          );
        expect(directions(there)).toEqual(directions(back));
      }),
      { ...runs, numRuns: 40 },
    );
  });
});
