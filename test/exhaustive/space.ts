/** What the exhaustive tests share: all combinations of some lists, and a calendar that is counted by hand. */
import type { Status } from '../../src/index';

/** `npm run trust` walks the larger spaces too. */
export const isLong = process.env.EXHAUSTIVE === 'long';

type Items<T extends readonly unknown[]> = { readonly [K in keyof T]: readonly T[K][] };

/** Every way to take one item of each list. */
export function* every<T extends readonly unknown[]>(...lists: Items<T>): Generator<T> {
  const at = lists.map(() => 0);
  if (lists.some((list) => list.length === 0)) return;
  for (;;) {
    yield lists.map((list, which) => list[at[which]!]) as unknown as T;
    let which = lists.length - 1;
    while (which >= 0 && at[which] === lists[which]!.length - 1) {
      at[which] = 0;
      which -= 1;
    }
    if (which < 0) return;
    at[which]! += 1;
  }
}

export const statuses: readonly Status[] = ['met', 'unmet', 'unknown'];

/** At least `need` of these: what every completion of the unknowns agrees on, each completion counted out. */
export function settled(need: number, parts: readonly Status[]): Status {
  const completions = every<('met' | 'unmet')[]>(
    ...parts.map((part) => (part === 'unknown' ? (['met', 'unmet'] as const) : [part])),
  );
  const outcomes = new Set<Status>();
  for (const completion of parts.length === 0 ? [[]] : completions) {
    outcomes.add(completion.filter((part) => part === 'met').length >= need ? 'met' : 'unmet');
  }
  return outcomes.size === 1 ? [...outcomes][0]! : 'unknown';
}

export const all = (...parts: readonly Status[]): Status => settled(parts.length, parts);
export const any = (...parts: readonly Status[]): Status => settled(1, parts);

const two = (number: number): string => String(number).padStart(2, '0');

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lastOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Every day of some years, in order. */
export function daysOf(firstYear: number, lastYear: number): readonly string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lastOf(year, month); day += 1) days.push(`${year}-${two(month)}-${two(day)}`);
    }
  }
  return days;
}

const calendar = daysOf(2005, 2045);
const places = new Map(calendar.map((day, at) => [day, at]));

/** The day so many days later, or earlier. */
export function shifted(day: string, by: number): string {
  return calendar[places.get(day)! + by]!;
}

/** The same day of another year; 28 February for a 29th that is not there (rulebook §2). */
export function yearsFrom(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  return day.endsWith('-02-29') && !isLeap(year) ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

/** Days on which applications are filed: the first of all, leap days and what lies about them, ends of years and rounds. */
export const filingDays: readonly string[] = [
  ...['2022-10-01', '2022-12-31', '2023-02-28', '2023-03-01', '2023-09-30', '2023-10-01', '2024-02-28', '2024-02-29'],
  ...['2024-03-01', '2024-03-31', '2024-05-02', '2024-05-03', '2024-10-01', '2025-02-28', '2025-03-01', '2026-02-28'],
  ...['2026-09-23', '2026-09-24', '2027-02-28', '2028-02-28', '2028-02-29', '2028-03-01', '2029-12-31', '2030-02-28'],
];

export const around = (day: string, reach = 5): readonly string[] =>
  Array.from({ length: 2 * reach + 1 }, (_, at) => shifted(day, at - reach));
