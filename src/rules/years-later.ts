/** The day so many years later, and whether the convention for short months decided it. Rulebook §2. */
import { addYears } from '../calendar/anniversary';
import { civilOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Citation } from '../finding/finding';
import { together } from '../law/together';
import type { Dated } from '../law/types';

type MonthEnd = Dated<'last-day' | 'next-day'>;

/** The day on which `years` from `day` are complete. */
export function yearsLater(day: Day, years: number, monthEnd: MonthEnd): Day {
  return addYears(day, years, monthEnd.value);
}

/** `cites`, and the convention where it decided one of the days: only 29 February lacks an anniversary. */
export function withConvention(
  cites: readonly Citation[],
  days: readonly Day[],
  years: number,
  monthEnd: MonthEnd,
): readonly Citation[] {
  const decided = days.some((day) => {
    const { month, day: ofMonth } = civilOf(day);
    return month === 2 && ofMonth === 29 && civilOf(yearsLater(day, years, monthEnd)).day !== ofMonth;
  });
  return decided ? together(cites, monthEnd.cites) : cites;
}
