/**
 * The same day some months or years later (ครบรอบ). Always counted from the original start, never step by step:
 * 31 January plus two months is 31 March, although one month is 28 February.
 */
import type { Civil } from './day';
import { civilOf, dayOf, dayOfCivil, daysInMonth, isoOf } from './day';
import { dateIssue } from './iso-date';
import { refuse, wholeNumberProblem } from './problem';
import type { Day, IsoDate, MonthEnd } from './types';

/** Months (whole, may be negative) after a day; `monthEnd` says where to land in a month that is too short. */
export function addMonths(day: Day, months: number, monthEnd: MonthEnd): Day {
  return monthsAfter(civilOf(day), months, monthEnd);
}

/** The same of a day taken apart. */
export function monthsAfter(start: Civil, months: number, monthEnd: MonthEnd): Day {
  const target = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  const last = daysInMonth(year, month);
  if (start.day <= last) return dayOfCivil(year, month, start.day);
  return dayOfCivil(year, month, last) + (monthEnd === 'last-day' ? 0 : 1);
}

/** Years (whole, may be negative) after a day; `monthEnd` matters for 29 February only. */
export function addYears(day: Day, years: number, monthEnd: MonthEnd): Day {
  return addMonths(day, years * 12, monthEnd);
}

/**
 * The day on which a number of years is complete. Where it would be 29 February of a year without one, it is
 * 28 February.
 *
 * @param from - the first day, `YYYY-MM-DD`, 1900 to 2199
 * @param years - whole years, 0 to 300
 * @returns the anniversary, `YYYY-MM-DD`; it may lie after 2199
 * @throws WitthayathanaError with code `invalid-date`; issues at `from` and `years`
 *
 * @example `anniversary('2019-09-26', 4)` is `'2023-09-26'`; `anniversary('2020-02-29', 3)` is `'2023-02-28'`.
 */
export function anniversary(from: IsoDate, years: number): IsoDate {
  refuse(['from', dateIssue(from)], ['years', wholeNumberProblem(years, 0, 300)]);
  return isoOf(addYears(dayOf(from), years, 'last-day'));
}
