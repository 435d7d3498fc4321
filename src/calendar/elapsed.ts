/**
 * The length of time between two days (ระยะเวลา), as the DPA screen shows it: 2017-05-29 to 2023-09-30 is 6 years,
 * 4 months, 1 day. The last day is not added. The law it keeps: the largest number of years with start + years ≤ end,
 * then of months, then of days, each counted from the original start. The usual month differences of date libraries
 * break this law at month ends (2019-01-29 to 2020-02-28 is 1 year 30 days, and not 13 months).
 */
import { monthsAfter } from './anniversary';
import { civilOf, dayOf } from './day';
import { dateIssue } from './iso-date';
import { found, problem, refuse } from './problem';
import type { Day, IsoDate, MonthEnd } from './types';

/** A span of civil time, counted from its own start: years first, then months (0 to 11), then days (0 to 30). */
export interface Elapsed {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Time from one day to another that is not before it; `monthEnd` says when a month is complete that is too short. */
export function elapsedBetween(from: Day, to: Day, monthEnd: MonthEnd): Elapsed {
  const start = civilOf(from);
  const end = civilOf(to);
  // Only the last month begun can be incomplete: the one before it ends on the first day of the end's month at the latest.
  const begun = (end.year - start.year) * 12 + end.month - start.month;
  const last = monthsAfter(start, begun, monthEnd);
  const months = last <= to ? begun : begun - 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: to - (last <= to ? last : monthsAfter(start, months, monthEnd)),
  };
}

/**
 * Years, months and days between two dates; the last day is not added. 29 February is complete on 28 February of a
 * year that has no 29th.
 *
 * @param from - the first day, `YYYY-MM-DD`, 1900 to 2199
 * @param to - the last day, `YYYY-MM-DD`, not before `from`
 * @returns a frozen span; all zero for the same day
 * @throws WitthayathanaError with code `invalid-date`; issues at `from` and `to`, `wrong-order` at `to`
 *
 * @example `elapsed('2017-05-29', '2023-09-30')` is `{ years: 6, months: 4, days: 1 }`.
 */
export function elapsed(from: IsoDate, to: IsoDate): Elapsed {
  refuse(['from', dateIssue(from)], ['to', dateIssue(to)]);
  const first = dayOf(from);
  const last = dayOf(to);
  if (last < first) refuse(['to', problem('wrong-order', `expected a day not before ${from}, found ${found(to)}`)]);
  return Object.freeze(elapsedBetween(first, last, 'last-day'));
}
