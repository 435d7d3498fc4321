/** The day so many years later, and whether the convention for short months decided it. Rulebook §2. */
import { addYears } from '../calendar/anniversary';
import { civilOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Citation, Elapsed } from '../finding/finding';
import { together } from '../law/together';
import type { Dated } from '../law/types';

type MonthEnd = Dated<'last-day' | 'next-day'>;

/** The day on which `years` from `day` are complete. */
export function yearsLater(day: Day, years: number, monthEnd: MonthEnd): Day {
  return addYears(day, years, monthEnd.value);
}

/** Whether the convention decided the day `years` from `day`: only 29 February lacks an anniversary. */
export function byConvention(day: Day, years: number, monthEnd: MonthEnd): boolean {
  const { month, day: ofMonth } = civilOf(day);
  return month === 2 && ofMonth === 29 && civilOf(yearsLater(day, years, monthEnd)).day !== ofMonth;
}

/** `cites`, and the convention where it decided the day `years` from `day`. */
export function withConvention(
  cites: readonly Citation[],
  day: Day,
  years: number,
  monthEnd: MonthEnd,
): readonly Citation[] {
  return byConvention(day, years, monthEnd) ? together(cites, monthEnd.cites) : cites;
}

const spans = new Map<number, Elapsed>();

/** So many whole years as answers show them; the few that laws ask for are made once. */
export function wholeYears(years: number): Elapsed {
  let span = spans.get(years);
  if (span === undefined) {
    span = Object.freeze({ years, months: 0, days: 0 });
    spans.set(years, span);
  }
  return span;
}
