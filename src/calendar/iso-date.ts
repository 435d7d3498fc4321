/**
 * Is it a calendar day written `YYYY-MM-DD`, and if not, what was probably meant? Nothing is coerced: a suggestion is
 * told and never taken.
 */
import { BUDDHIST_ERA, FIRST_YEAR, LAST_YEAR } from './buddhist-era';
import { dayOf, dayOfCivil, dayOfMonthIn, daysInMonth, isoOf, monthIn, yearIn } from './day';
import type { Problem } from './problem';
import { found, problem, refuse, wholeNumberProblem } from './problem';
import { isOfOldYear } from './thai-year';
import type { Day } from './types';
import { plainText } from '../value/thai-text';

/** A text longer than this is no slip of the pen, so no suggestion is looked for. */
const LONGEST_SLIP = 64;

/**
 * What is wrong with a date, or `undefined` where it is a calendar day of 1900 to 2199 written `YYYY-MM-DD`.
 *
 * Codes: `wrong-type` (no text), `buddhist-year` (a day of พ.ศ. 2443 to 2742), `invalid-date` (all else). Suggested are
 * the Common Era date for a Buddhist one, the padded date for `2023-9-3` or `2023/09/30`, and the date alone where a time
 * follows it; never another day for one that cannot be. Never throws.
 *
 * @example `dateIssue('2566-09-30')?.suggestion` is `'2023-09-30'`; `dateIssue('2023-09-30')` is `undefined`.
 */
export function dateIssue(value: unknown): Problem | undefined {
  if (typeof value !== 'string') return problem('wrong-type', `expected a day YYYY-MM-DD, found ${found(value)}`);
  if (isDay(value)) return undefined;
  return value.length > LONGEST_SLIP ? notADay(value) : slip(plainText(value), value);
}

/**
 * The day of a value that should be a date.
 *
 * @param value - what was handed over as a date
 * @param path - where the value stands, for the issue
 * @throws WitthayathanaError with code `invalid-date` and one issue, see {@link dateIssue}
 *
 * @example `requireDay('1970-01-02', 'on')` is `1`.
 */
export function requireDay(value: unknown, path: string): Day {
  const what = dateIssue(value);
  if (what !== undefined) refuse([path, what]);
  return dayOf(value as string);
}

/**
 * What is wrong with a fiscal or academic year, or `undefined` where it is a whole number from 2500 to 2700 (พ.ศ.).
 *
 * Codes: `common-era-year` (1957 to 2157, suggests the year plus 543), `not-whole`, `out-of-range`, `wrong-type` (no
 * number, not a number, infinite). Never throws.
 *
 * @example `buddhistYearIssue(2022)?.suggestion` is `'2565'`.
 */
export function buddhistYearIssue(value: unknown): Problem | undefined {
  const what = wholeNumberProblem(value, 2500, 2700);
  if (what?.code !== 'out-of-range' || wholeNumberProblem(value, 1957, 2157) !== undefined) return what;
  const meant = String((value as number) + BUDDHIST_ERA);
  return problem(
    'common-era-year',
    `expected a year of the Buddhist era, 2500 to 2700; a year of the Common Era? ${meant}`,
    meant,
  );
}

/** Whether a text is a calendar day of 1900 to 2199 written `YYYY-MM-DD`. Makes nothing, since every date passes here. */
function isDay(text: string): boolean {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 45 /* - */ : code < 48 /* 0 */ || code > 57 /* 9 */) return false;
  }
  const year = yearIn(text);
  const month = monthIn(text);
  const day = dayOfMonthIn(text);
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

function notADay(value: string, suggestion?: string): Problem {
  const meant = suggestion === undefined ? '' : `; ${suggestion}?`;
  return problem(
    'invalid-date',
    `expected a day YYYY-MM-DD, ${FIRST_YEAR} to ${LAST_YEAR}, found ${found(value)}${meant}`,
    suggestion,
  );
}

/** Year, month and day in this order, however padded and parted, and what follows them. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[Tt ](.*))?$/;

/** What is wrong with a text that is not a day, and what was probably meant. */
function slip(text: string, value: string): Problem {
  const [, writtenYear, , month = '', day = '', time] = YEAR_FIRST.exec(text) ?? [];
  if (writtenYear === undefined) return notADay(value);
  const isBuddhist = Number(writtenYear) > LAST_YEAR;
  const year = isBuddhist ? Number(writtenYear) - BUDDHIST_ERA : Number(writtenYear);
  const meant = dateOf(year, Number(month), Number(day));
  if (meant === undefined || !isSameDayInThailand(time)) return notADay(value);
  if (!isBuddhist) return notADay(value, meant);
  // Before พ.ศ. 2484 a year began on 1 April, so that January to March can be meant in two ways.
  const isPlain = !isOfOldYear(Number(writtenYear), Number(month));
  const message = 'expected a day of the Common Era; a Buddhist year?';
  return isPlain ? problem('buddhist-year', `${message} ${meant}`, meant) : problem('buddhist-year', message);
}

/** The date of a day that there is. */
function dateOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? isoOf(dayOfCivil(year, month, day)) : undefined;
}

/**
 * Whether the time behind a date leaves the day as it is written: no zone or Thailand's own, or a time of Universal
 * Time before 17:00, at which the next day begins in Thailand.
 */
function isSameDayInThailand(time: string | undefined): boolean {
  if (time === undefined) return true;
  const [, hour, zone] = /^(\d\d):\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|\+07:?00)?$/.exec(time) ?? [];
  return hour !== undefined && (zone !== 'Z' || Number(hour) < 17);
}
