/**
 * A day as people type it into a cell. One meaning is read; where a second is possible, the day is refused with the one
 * that is likely: two digits of a year, the number of a day, a Common Era year behind day and month in strokes.
 */
import { BUDDHIST_ERA, FIRST_YEAR, LAST_YEAR } from '../calendar/buddhist-era';
import { civilOf, dayOf, dayOfCivil, daysInMonth, isoOf } from '../calendar/day';
import { dateIssue } from '../calendar/iso-date';
import { nearestThaiMonth } from '../calendar/thai-month-name';
import { THAI_MONTHS } from '../calendar/thai-months';
import { found } from '../calendar/problem';
import type { IsoDate } from '../calendar/types';
import type { CellIssue, Reason } from './cell-issue';
import { plainText } from '../value/thai-text';

/** Which writings of a day are read: `YYYY-MM-DD` alone, Thai ones alone, or any that has one meaning. */
export type DayWriting = 'iso' | 'thai' | 'any';

/** The day that was read, or why none was. */
export type DayRead = { readonly ok: true; readonly day: IsoDate } | { readonly ok: false; readonly issue: CellIssue };

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const weekdays: readonly (readonly [name: string, number: number])[] = [
  ['อาทิตย์', 0],
  ['จันทร์', 1],
  ['อังคาร', 2],
  ['พุธ', 3],
  ['พฤหัสบดี', 4],
  ['พฤหัส', 4],
  ['ศุกร์', 5],
  ['เสาร์', 6],
];

const ENGLISH_MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MIDNIGHT = /[T ]0{1,2}:00(?::00(?:[.,]0{1,9})?)?Z?$/u;
const TIME = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:น\.?|AM|PM|Z))?$/iu;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const BY_NUMBER = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?([-/.]) ?(\d{1,4})$/u;
const BY_NAME = /^(\d{1,2})([^\d]+)(\d{1,4})$/u;
const DAY_NUMBER = /^\d{1,6}(?:\.\d+)?$/u;

/** Where the days of spreadsheets begin; right from 1 March 1900 on. */
const SPREADSHEET_ZERO = dayOfCivil(1899, 12, 30);

function exists({ year, month, day }: Civil): boolean {
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** As it is best typed: `26/9/2562`. */
function typed({ year, month, day }: Civil): string {
  return `${day}/${month}/${year + BUDDHIST_ERA}`;
}

function refused(reason: Reason, text: string, meant?: Civil, expected = 'a day such as 26/9/2562'): DayRead {
  const isMeant = meant !== undefined && exists(meant);
  return {
    ok: false,
    issue: {
      reason,
      code: reason === 'common-era' ? 'common-era-year' : 'invalid-date',
      message: `expected ${expected}, found ${found(text)}`,
      ...(isMeant ? { suggestion: typed(meant) } : {}),
    },
  };
}

function read(civil: Civil, text: string): DayRead {
  if (!exists(civil)) return refused('no-such-day', text);
  return { ok: true, day: isoOf(dayOfCivil(civil.year, civil.month, civil.day)) };
}

/** A year of four digits in the Common Era: the two eras never overlap. */
function commonYear(year: number): number {
  return year > LAST_YEAR ? year - BUDDHIST_ERA : year;
}

/** What two digits of a year probably stand for: 62 is 2562, and 19 is 2019. */
function likelyYear(digits: string): number {
  const number = Number(digits);
  return number >= 30 ? 2500 + number - BUDDHIST_ERA : 2000 + number;
}

/** Which month a name means, written out, abbreviated, or begun so far that it can be no other. */
function monthOf(name: string): { readonly month: number; readonly isThai: boolean } | undefined {
  const letters = name.replaceAll(/[\s.]/gu, '').toLowerCase();
  if (letters.length < 2) return undefined;
  const short = THAI_MONTHS.findIndex((month) => month.short.replaceAll('.', '') === letters);
  if (short >= 0) return { month: short + 1, isThai: true };
  if (letters.length < 3) return undefined;
  const begun = (names: readonly string[]): number | undefined => {
    const fitting = names.flatMap((each, index) => (each.startsWith(letters) ? [index + 1] : []));
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  const thai = begun(THAI_MONTHS.map(({ long }) => long));
  if (thai !== undefined) return { month: thai, isThai: true };
  const english = letters === 'sept' ? 9 : begun(ENGLISH_MONTHS);
  return english === undefined ? undefined : { month: english, isThai: false };
}

function byNumber(text: string): DayRead | undefined {
  const [, first = '', before, second = '', after, year = ''] = BY_NUMBER.exec(text) ?? [];
  if (before === undefined || before !== after) return undefined;
  const [day, month] = [Number(first), Number(second)];
  const likely = (of: number): Civil =>
    month > 12 && day <= 12 ? { year: of, month: day, day: month } : { year: of, month, day };
  if (year.length === 2) return refused('two-digit-year', text, likely(likelyYear(year)));
  if (year.length !== 4) return refused('not-a-day', text);
  const number = Number(year);
  if (number <= LAST_YEAR) return refused('common-era', text, likely(number));
  const civil = { year: number - BUDDHIST_ERA, month, day };
  if (month > 12 && day <= 12) return refused('no-such-day', text, likely(civil.year));
  return read(civil, text);
}

function byName(text: string): DayRead | undefined {
  const [, day = '', middle, year = ''] = BY_NAME.exec(text) ?? [];
  if (middle === undefined) return undefined;
  const era = /(พ\.? ?ศ|ค\.? ?ศ)\.?\s*$/u.exec(middle)?.[1]?.replaceAll(/[. ]/gu, '');
  const name = middle.replace(/(?:พ\.? ?ศ|ค\.? ?ศ)\.?\s*$/u, '').replaceAll(/^[-/ .,]{1,3}|[-/ ,]{1,3}$/gu, '');
  const meant = monthOf(name);
  if (meant === undefined) {
    const near = nearestThaiMonth(name);
    const likely =
      near !== undefined && year.length === 4
        ? { year: commonYear(Number(year)), month: near.number, day: Number(day) }
        : undefined;
    return refused('not-a-day', text, likely);
  }
  const civil = (of: number): Civil => ({ year: of, month: meant.month, day: Number(day) });
  if (year.length === 2) {
    const likely = meant.isThai || Number(year) >= 30 ? likelyYear(year) : 2000 + Number(year);
    return refused('two-digit-year', text, civil(likely));
  }
  if (year.length !== 4) return refused('not-a-day', text);
  const number = Number(year);
  const isCommonEra = number <= LAST_YEAR;
  if (isCommonEra ? era === 'พศ' : era === 'คศ') return refused('common-era', text, civil(commonYear(number)));
  if (isCommonEra && meant.isThai && era !== 'คศ') return refused('common-era', text, civil(number));
  return read(civil(commonYear(number)), text);
}

/** Without a weekday before or behind it, which is given back. */
function withoutWeekday(text: string): { readonly rest: string; readonly weekday?: number } {
  const lead = text.replace(/^วัน ?/u, '');
  for (const [name, weekday] of weekdays) {
    if (lead.startsWith(name)) return { rest: lead.slice(name.length).replace(/^ ?,? ?(?:ที่)? ?/u, ''), weekday };
    const tail = text.replace(/\)$/u, '');
    if (tail.endsWith(name)) return { rest: tail.slice(0, -name.length).replace(/[ (,]{0,3}(?:วัน)?$/u, ''), weekday };
  }
  return { rest: text.replace(/^(?:วันที่|ที่) ?/u, '') };
}

function dayIn(text: string, isNumber: boolean): DayRead {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) {
    return read({ year: commonYear(Number(year)), month: Number(month), day: Number(day) }, text);
  }
  if (isNumber || DAY_NUMBER.test(text)) {
    const whole = Math.floor(Number(text)) + SPREADSHEET_ZERO;
    const likely = civilOf(whole);
    return refused('day-number', text, likely.year >= FIRST_YEAR && likely.year <= LAST_YEAR ? likely : undefined);
  }
  return byNumber(text) ?? byName(text) ?? refused('not-a-day', text);
}

/** Whether a text is written `YYYY-MM-DD`, in the Common Era or with a Buddhist year. */
const ISO = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The day that a text names.
 *
 * @param written - as it stands in the cell
 * @param writing - which writings are read
 */
export function readDay(written: string, writing: DayWriting = 'any'): DayRead {
  const whole = plainText(written);
  if (writing === 'iso') {
    const issue = dateIssue(written.trim());
    if (issue === undefined) return { ok: true, day: written.trim() };
    const { suggestion } = issue;
    const likely = suggestion === undefined ? undefined : civilOf(dayOf(suggestion));
    const result = refused('iso-only', written, likely, 'a day YYYY-MM-DD');
    return result.ok || suggestion === undefined ? result : { ok: false, issue: { ...result.issue, suggestion } };
  }
  if (whole.length > 64) return refused('not-a-day', whole);
  const untimed = whole.replace(MIDNIGHT, '').replace(/\.$/u, '').trim();
  const { rest, weekday } = withoutWeekday(untimed);
  const timeless = rest.replace(TIME, '');
  const result = dayIn(timeless, false);
  if (!result.ok) return result;
  const civil = civilOf(dayOf(result.day));
  if (timeless !== rest) return refused('time', whole, civil);
  // 1970-01-01 was a Thursday.
  if (weekday !== undefined && (((dayOf(result.day) + 4) % 7) + 7) % 7 !== weekday) return refused('weekday', whole);
  if (writing === 'thai' && ISO.test(whole) && whole < '2443') return refused('thai-only', whole, civil);
  return result;
}

/** The day of a `Date` at midnight of Universal Time, as worksheets type it; a Buddhist year is read as one. */
export function dayOfDate(date: Date): DayRead {
  const time = date.getTime();
  if (Number.isNaN(time)) return refused('not-a-day', 'Invalid Date');
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const civil = { year: commonYear(year), month, day };
  const text = `${year}-${month}-${day}`;
  if (time % 86_400_000 !== 0) return refused('time', text, civil);
  return read(civil, text);
}
