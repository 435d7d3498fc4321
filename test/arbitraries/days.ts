/** Days crowded at the edges of the law and of the calendar. */
import * as fc from 'fast-check';
import { addDays, addYears, dayText, lastDayOfMonth } from '../model/days';
import { weighted } from './mood';

/** First and last day that a fact may name (contract §1). */
export const firstValidDay = '1900-01-01';
export const lastValidDay = '2199-12-31';

export function withinCalendar(day: string): string {
  if (day < firstValidDay) return firstValidDay;
  return day > lastValidDay ? lastValidDay : day;
}

export function dayBetween(fromYear: number, toYear: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: fromYear, max: toYear }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => dayText(year, month, Math.min(day, lastDayOfMonth(year, month))));
}

/** A day at most `reach` days from another, the nearest most often. */
function around(day: string, reach = 1): fc.Arbitrary<string> {
  return weighted([4, fc.integer({ min: -1, max: 1 })], [1, fc.integer({ min: -reach, max: reach })]).map((days) =>
    withinCalendar(addDays(day, days)),
  );
}

/** All days whose anniversary is the given day: two for 28 February three years after a leap day, else one or none. */
export function startsOfAnniversary(day: string, years: number): readonly string[] {
  const near = addYears(day, -years);
  return [addDays(near, -1), near, addDays(near, 1)].filter((start) => addYears(start, years) === day);
}

/** The same day some years before, give or take one day: where anniversaries turn. */
export function yearsBefore(day: string, years: number, reach = 1): fc.Arbitrary<string> {
  const usual = around(addYears(day, -years), reach);
  const starts = startsOfAnniversary(day, years);
  return starts.length < 2 ? usual : weighted([2, usual], [3, fc.constantFrom(...starts).map(withinCalendar)]);
}

const turningPoints = ['2022-10-01', '2023-10-01', '2024-10-01', '2024-05-03', '2026-09-24'];
const yearlyEdges = ['-10-01', '-09-30', '-04-01', '-03-31', '-02-28', '-03-01'];
/** Leap days, and the days on which two, three or four years from one are complete. */
const leapDays = ['2024-02-29', '2028-02-29', '2023-02-28', '2026-02-28', '2027-02-28'];

function turning(points: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...points).chain((point) => around(point, 3));
}

const yearlyEdge: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2023, max: 2028 }), fc.constantFrom(...yearlyEdges))
  .chain(([year, edge]) => around(`${year}${edge}`, 2));

const monthEnd: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2023, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => dayText(year, month, lastDayOfMonth(year, month)));

export const filingDays: fc.Arbitrary<string> = weighted(
  [26, turning(turningPoints)],
  [6, around('2026-09-24')],
  [22, yearlyEdge],
  [10, fc.constantFrom(...leapDays)],
  [8, monthEnd],
  [30, dayBetween(2023, 2028)],
  [2, dayBetween(2021, 2022)],
  [1, weighted([1, dayBetween(1900, 2199)], [1, fc.constantFrom('2100-02-28', '2199-12-31', '1900-01-01')])],
);

export const decisionDays: fc.Arbitrary<string> = weighted(
  [6, turning(['2023-04-28', '2026-05-16'])],
  [1, turning(['2022-10-01'])],
  [6, dayBetween(2023, 2027)],
  [1, weighted([6, dayBetween(2021, 2030)], [1, dayBetween(1900, 2199)])],
);

export const workloadDays: fc.Arbitrary<string> = weighted(
  [2, turning(['2021-10-01'])],
  [6, dayBetween(2021, 2030)],
  [1, dayBetween(1900, 2199)],
);
