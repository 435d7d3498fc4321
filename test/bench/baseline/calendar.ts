/** Days as the whole number YYYYMMDD: they compare as days do, and years are added by adding 10,000 each. */

export type Ymd = number;

const ZERO = 48;

/** The day of a text `YYYY-MM-DD`. */
export function ymdOf(text: string): Ymd {
  return (
    (text.charCodeAt(0) - ZERO) * 10_000_000 +
    (text.charCodeAt(1) - ZERO) * 1_000_000 +
    (text.charCodeAt(2) - ZERO) * 100_000 +
    (text.charCodeAt(3) - ZERO) * 10_000 +
    (text.charCodeAt(5) - ZERO) * 1_000 +
    (text.charCodeAt(6) - ZERO) * 100 +
    (text.charCodeAt(8) - ZERO) * 10 +
    (text.charCodeAt(9) - ZERO)
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function yearOf(day: Ymd): number {
  return Math.floor(day / 10_000);
}

export function monthOf(day: Ymd): number {
  return Math.floor(day / 100) % 100;
}

export function fiscalYearOf(day: Ymd): number {
  return yearOf(day) + (monthOf(day) >= 10 ? 544 : 543);
}

export function dayAfter(day: Ymd): Ymd {
  const year = yearOf(day);
  const month = monthOf(day);
  const date = day % 100;
  if (date < 28 || date < daysInMonth(year, month)) return day + 1;
  return month === 12 ? (year + 1) * 10_000 + 101 : day - date + 101;
}

/** 29 February becomes 28 February in a year without one. */
export function yearsLater(day: Ymd, years: number): Ymd {
  const later = day + years * 10_000;
  return later % 10_000 === 229 && daysInMonth(yearOf(later), 2) === 28 ? later - 1 : later;
}

export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Years, then months, then days, each counted from `from`; a month that is too short ends on its last day. */
export function elapsed(from: Ymd, to: Ymd): Span {
  const year = yearOf(to);
  const month = monthOf(to);
  const date = to % 100;
  const begun = (year - yearOf(from)) * 12 + month - monthOf(from);
  const inThisMonth = Math.min(from % 100, daysInMonth(year, month));
  if (date >= inThisMonth) {
    return { years: Math.floor(begun / 12), months: begun % 12, days: date - inThisMonth };
  }
  const before = month === 1 ? 31 : daysInMonth(year, month - 1);
  const months = begun - 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: before - Math.min(from % 100, before) + date,
  };
}

/** The day on which years are complete: 1 March where the year has no 29 February. */
export function completeAfter(day: Ymd, years: number): Ymd {
  const later = yearsLater(day, years);
  return later % 100 === day % 100 ? later : dayAfter(later);
}

/** The same span, where a month that is too short is complete on the first day of the next one. */
export function lengthOf(from: Ymd, to: Ymd): Span {
  const [year, month, date, start] = [yearOf(to), monthOf(to), to % 100, from % 100];
  const begun = (year - yearOf(from)) * 12 + month - monthOf(from);
  if (start <= date) return { years: Math.floor(begun / 12), months: begun % 12, days: date - start };
  const before = month === 1 ? 31 : daysInMonth(year, month - 1);
  const months = begun - 1;
  const days = start <= before ? before - start + date : date - 1;
  return { years: Math.floor(months / 12), months: months % 12, days };
}
