/**
 * Rulebook, head ("civil days in Thailand, without time or zone") and §2 (month arithmetic, the law of elapsed time).
 * Days are texts YYYY-MM-DD, so that "earlier" is the order of texts, and they are walked one by one.
 */
import type { Elapsed } from './facts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

/** month is 1–12 */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthLengths[month - 1]!;
}

export function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function yearOf(on: string): number {
  return Number(on.slice(0, 4));
}
function monthOf(on: string): number {
  return Number(on.slice(5, 7));
}
function dayOf(on: string): number {
  return Number(on.slice(8, 10));
}

export function isCalendarDay(on: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return false;
  if (monthOf(on) < 1 || monthOf(on) > 12) return false;
  return dayOf(on) >= 1 && dayOf(on) <= lastDayOfMonth(yearOf(on), monthOf(on));
}

/** Walks go over the same days again and again, so each is worked out once. */
function remembered(of: (on: string) => string): (on: string) => string {
  const known = new Map<string, string>();
  return (on) => {
    const before = known.get(on);
    if (before !== undefined) return before;
    const day = of(on);
    known.set(on, day);
    return day;
  };
}

function dayAfter(on: string): string {
  const year = yearOf(on);
  const month = monthOf(on);
  const day = dayOf(on);
  if (day < lastDayOfMonth(year, month)) return dayText(year, month, day + 1);
  if (month < 12) return dayText(year, month + 1, 1);
  return dayText(year + 1, 1, 1);
}

function dayBefore(on: string): string {
  const year = yearOf(on);
  const month = monthOf(on);
  const day = dayOf(on);
  if (day > 1) return dayText(year, month, day - 1);
  if (month > 1) return dayText(year, month - 1, lastDayOfMonth(year, month - 1));
  return dayText(year - 1, 12, 31);
}

export const nextDay = remembered(dayAfter);
export const previousDay = remembered(dayBefore);

/** §2: "where the target month is too short the last day of that month is taken" */
function addMonths(on: string, months: number): string {
  let year = yearOf(on);
  let month = monthOf(on);
  for (let left = months; left > 0; left -= 1) {
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  for (let left = months; left < 0; left += 1) {
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  return dayText(year, month, Math.min(dayOf(on), lastDayOfMonth(year, month)));
}

export function addYears(on: string, years: number): string {
  return addMonths(on, years * 12);
}

/** A day some days later (or earlier, when negative), walked one by one. */
export function addDays(on: string, days: number): string {
  let day = on;
  for (let left = days; left > 0; left -= 1) day = nextDay(day);
  for (let left = days; left < 0; left += 1) day = previousDay(day);
  return day;
}

/**
 * §2, after s. 193/5 of the Civil and Commercial Code: a period of months ends on the day before the corresponding day, or
 * on the last day of a month that has none; it is complete on the day after it ends.
 */
export function completeAfter(from: string, months: number): string {
  const corresponding = addMonths(from, months);
  const hasTheDay = dayOf(corresponding) === dayOf(from);
  const end = hasTheDay ? previousDay(corresponding) : corresponding;
  return nextDay(end);
}

/** §2: the length of tenure, each unit complete as the code has it, always counted from the original start. */
export function tenureLength(from: string, to: string): Elapsed {
  let years = 0;
  while (completeAfter(from, (years + 1) * 12) <= to) years += 1;
  let months = 0;
  while (completeAfter(from, years * 12 + months + 1) <= to) months += 1;
  let days = 0;
  for (let day = completeAfter(from, years * 12 + months); day < to; day = nextDay(day)) days += 1;
  return { years, months, days };
}

/** §2: n is the largest with start + n years ≤ end, then m, then d; always added to the original start. */
export function modelElapsed(from: string, to: string): Elapsed {
  if (to < from) throw new Error(`${to} is before ${from}`);
  let years = 0;
  while (addYears(from, years + 1) <= to) years += 1;
  let months = 0;
  while (addMonths(from, years * 12 + months + 1) <= to) months += 1;
  let days = 0;
  for (let day = addMonths(from, years * 12 + months); day < to; day = nextDay(day)) days += 1;
  return { years, months, days };
}

/** §4: fiscal year F (BE) = 1 Oct (F−1) to 30 Sep F, and CE = BE − 543. */
export function fiscalYearOf(on: string): number {
  return monthOf(on) >= 10 ? yearOf(on) + 1 + 543 : yearOf(on) + 543;
}

export function lastDayOfFiscalYear(fiscalYear: number): string {
  return dayText(fiscalYear - 543, 9, 30);
}
