/** The days of a stretch worth judging on: few, and among them one on which everything can be met, if there is any. */
import { dayOfCivil, civilOf } from '../../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay, lastDayOfFiscalYear } from '../../calendar/fiscal-year';
import type { Day } from '../../calendar/types';
import type { Regulation } from '../../law/types';
import { changeDays } from '../../law/in-force';
import { countUpTo } from '../../value/last-up-to';
import type { Stretch } from './scene';
import { isWithin } from './scene';

/** No law asks for what is longer ago: at most 20 rounds, each a year. */
const YEARS_AHEAD = 25;

function counted(first: number): readonly number[] {
  return Array.from({ length: YEARS_AHEAD }, (_, index) => first + index);
}

/** By place, since a stretch has few of the days of a law that changes often. */
function changesWithin(law: Regulation, { from, until }: Stretch): readonly Day[] {
  const days = changeDays(law);
  const countTo = (bound: Day): number => countUpTo(days, (day) => day, bound);
  return days.slice(countTo(from - 1), countTo(until));
}

/** The first and last day of the stretch, every day on which either law changes, and every first day of a fiscal year. */
export function judgedDays({ from, until }: Stretch, ...laws: readonly Regulation[]): readonly Day[] {
  const year = fiscalYearOfDay(from);
  const nearby = { from, until: Math.min(until, firstDayOfFiscalYear(year + YEARS_AHEAD)) };
  const days = [
    from,
    nearby.until,
    ...laws.flatMap((law) => changesWithin(law, nearby)),
    ...counted(year).map(firstDayOfFiscalYear),
  ];
  return [...new Set(days)].filter((day) => isWithin(day, nearby)).sort((a, b) => a - b);
}

/** The first day on which a round counts whose last day lies in the stretch: the law of that last day judges it. */
export function daysAfterRounds(stretch: Stretch): readonly Day[] {
  return counted(fiscalYearOfDay(stretch.from))
    .map(lastDayOfFiscalYear)
    .filter((day) => isWithin(day, stretch))
    .map((day) => day + 1);
}

/** The last day of February, whether the 28th or the 29th. */
export function endOfFebruary(year: number): Day {
  return dayOfCivil(year, 3, 1) - 1;
}

/** Every last day of February of the stretch. */
export function endsOfFebruary(stretch: Stretch): readonly Day[] {
  return counted(civilOf(stretch.from).year)
    .map(endOfFebruary)
    .filter((day) => isWithin(day, stretch));
}
