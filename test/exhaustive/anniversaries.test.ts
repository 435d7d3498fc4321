/** Every pair of neighbouring days over a leap cycle, and the day on which years in post are complete (rulebook §2). */
import { expect, test } from 'vitest';
import type { Status } from '../../src/index';
import { anniversary, assessEligibility, at, elapsed } from '../../src/index';
import { modelElapsed } from '../model/model';
import { daysOf, isLong, shifted, yearsFrom } from './space';

const cycle = daysOf(2020, 2023);
const someYears = [1, 2, 3, 4, 5, 8, 12];

test('there are 1,461 days in the cycle', () => {
  expect(cycle).toHaveLength(1461);
});

test('the anniversary of each day is the same day of the month, or 28 February', () => {
  const wrong = cycle.flatMap((day) =>
    someYears.filter((years) => anniversary(day, years) !== yearsFrom(day, years)).map((years) => [day, years]),
  );
  expect(wrong).toEqual([]);
});

test('of two neighbouring days the later has the later anniversary, and the same one only after a leap day is lost', () => {
  const wrong: unknown[] = [];
  for (const day of cycle) {
    const next = shifted(day, 1);
    for (const years of someYears) {
      const [first, second] = [anniversary(day, years), anniversary(next, years)];
      const isShared = next.endsWith('-02-29') && first.endsWith('-02-28') && second === first;
      if (!(first < second) && !isShared) wrong.push({ day, years, first, second });
      if (isShared !== (next === '2020-02-29' && years % 4 !== 0)) wrong.push({ day, years });
    }
  }
  expect(wrong).toEqual([]);
});

test('so many years are complete on the anniversary, and not on the day before', () => {
  const wrong: unknown[] = [];
  for (const day of cycle) {
    for (const years of someYears) {
      const on = yearsFrom(day, years);
      if (JSON.stringify(elapsed(day, on)) !== JSON.stringify({ years, months: 0, days: 0 })) wrong.push({ day, on });
      if (elapsed(day, shifted(on, -1)).years !== years - 1) wrong.push({ day, on, is: 'too early' });
    }
  }
  expect(wrong).toEqual([]);
});

function tenure(from: string, filedOn: string, route: 'standard' | 'reduced'): Status | undefined {
  const service = [{ position: 'teacher', standing: 'none', from }] as const;
  const finding = assessEligibility({ line: 'teaching', standing: 'professional', filedOn, service });
  return at(finding, `eligibility.${route}.tenure`)?.status;
}

test('whatever the first day in post, tenure is met from the anniversary on', () => {
  const wrong: unknown[] = [];
  for (const from of cycle) {
    for (const [route, years] of [
      ['standard', 4],
      ['reduced', 3],
    ] as const) {
      // Rulebook §2, s. 193/5: where the last month has no such day, they are complete on the day after it.
      const same = yearsFrom(from, years);
      const on = same.slice(8) === from.slice(8) ? same : shifted(same, 1);
      const found = [tenure(from, shifted(on, -1), route), tenure(from, on, route)];
      if (found.join() !== 'unmet,met') wrong.push({ from, route, found });
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

/** Each day of the cycle with each later one: a million pairs. In the short form, those that begin about the ends of months. */
test('elapsed time follows its law for pairs of days', () => {
  const wrong: unknown[] = [];
  for (const [index, from] of cycle.entries()) {
    const isEdge = /-(?:01|27|28|29|30|31)$/u.test(from);
    if (!isLong && !(isEdge && index % 3 === 0)) continue;
    for (const to of cycle.slice(index)) {
      if (!isLong && !/-(?:01|27|28|29|30|31)$/u.test(to)) continue;
      if (JSON.stringify(elapsed(from, to)) !== JSON.stringify(modelElapsed(from, to))) wrong.push([from, to]);
    }
  }
  expect(wrong).toEqual([]);
}, 600_000);
