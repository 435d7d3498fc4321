/** Thai date text (วันที่แบบไทย): day, month in Thai, year of the Buddhist era. */
import { readable } from '../error/readable';
import { civilOf, dayOf, isoOf } from './day';
import { factDateIssue } from './meant-date';
import type { Check, Problem } from './problem';
import { found, problem, refuse } from './problem';
import { toThaiDigits } from './thai-digits';
import { THAI_MONTHS } from './thai-months';
import { buddhistYearOf } from './thai-year';
import { readThaiDate } from './thai-writing';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Day, IsoDate } from './types';

/** How a Thai date is written. */
export interface ThaiDateOptions {
  /** Arabic digits (29, the default) or Thai ones (เลขไทย, ๒๙). */
  readonly digits?: 'arabic' | 'thai';
  /** The month written out (พฤษภาคม, the default) or abbreviated (พ.ค.). */
  readonly month?: 'long' | 'short';
}

/**
 * The day that a Thai date text names.
 *
 * Read is what has one meaning: `29 พฤษภาคม 2560`, `๒๙ พ.ค. ๒๕๖๐`, `29 พค 2560`, `๑ เดือนตุลาคม พ.ศ. ๒๕๖๔`,
 * `๓ เมษายน พุทธศักราช ๒๕๖๐`, `29/05/2560`, `29-5-2560`, `2560-05-29`, `2017-05-29`, `29 May 2017`; วันที่ or the weekday may
 * stand before it (a weekday must agree), a midnight behind it. Spaces, invisible signs, the order of marks and the kind of
 * digits make no difference. A year of four digits is one of the Buddhist era, 2443 to 2742, but where it stands first or
 * beside an English month. Years before พ.ศ. 2484 began on 1 April, so 15 กุมภาพันธ์ 2480 is in 1938; with the month in
 * numbers such a day is refused.
 *
 * Nothing is guessed. A year of two digits, a year of the Common Era in `29/05/2017`, and the day number of a spreadsheet
 * are refused with the likely day as the suggestion, `29/5/2560`; a day that cannot be has none.
 *
 * @returns the day, `YYYY-MM-DD`
 * @throws WitthayathanaError with code `invalid-date`; issues at `text`, of code `common-era-year` for a year of the
 * Common Era, `wrong-type` for no text, else `invalid-date`
 *
 * @example `parseThaiDate('๒๙ พ.ค. ๒๕๖๐')` is `'2017-05-29'`.
 */
export function parseThaiDate(text: string): IsoDate {
  if (typeof text !== 'string') throw refusal([problem('wrong-type', `expected a Thai date, found ${found(text)}`)]);
  const reading = readThaiDate(text);
  if (reading.kind === 'day') return isoOf(reading.day);
  throw refusal(reading.kind === 'problems' ? reading.problems : [unread(text)]);
}

/**
 * A day as it is written in Thai.
 *
 * @param on - a day, `YYYY-MM-DD`, 1900 to 2199
 * @param options - digits and month; by default Arabic digits and the month written out
 * @throws WitthayathanaError with code `invalid-date`; issues at `on`, `options`, `digits`, `month`, or the name of an
 * option that there is none of (`unknown-property`)
 *
 * @example `formatThaiDate('2017-05-29')` is `'29 พฤษภาคม 2560'`.
 * @example `formatThaiDate('2017-05-29', { digits: 'thai', month: 'short' })` is `'๒๙ พ.ค. ๒๕๖๐'`.
 */
export function formatThaiDate(on: IsoDate, options: ThaiDateOptions = {}): string {
  refuse(['on', factDateIssue(on)], ...readable('options', () => optionChecks(options), 'invalid-date'));
  return thaiDateOf(dayOf(on), options);
}

/** A day in Thai, whatever its year: days that follow from facts may lie after 2199. */
export function thaiDateOf(day: Day, { digits = 'arabic', month = 'long' }: ThaiDateOptions = {}): string {
  const civil = civilOf(day);
  const year = buddhistYearOf(civil.year, civil.month);
  const text = `${civil.day} ${THAI_MONTHS[civil.month - 1]?.[month] ?? ''} ${year}`;
  return digits === 'thai' ? toThaiDigits(text) : text;
}

function refusal(problems: readonly Problem[]): WitthayathanaError {
  return new WitthayathanaError(
    'invalid-date',
    problems.map((what) => ({ path: 'text', ...what })),
  );
}

/** A text that is nothing like a Thai date; perhaps it is, or should be, an ISO date. */
function unread(text: string): Problem {
  const slip = factDateIssue(text);
  const iso = slip === undefined ? text : slip.suggestion;
  const message = `expected a Thai date such as 29 พฤษภาคม 2560, found ${found(text)}`;
  if (iso === undefined) return problem('invalid-date', message);
  const meant = thaiDateOf(dayOf(iso));
  return problem('invalid-date', `${message}; ${meant}?`, meant);
}

const CHOICES: Readonly<Record<string, readonly string[]>> = { digits: ['arabic', 'thai'], month: ['long', 'short'] };

function optionChecks(options: unknown): Check[] {
  if (typeof options !== 'object' || options === null) {
    return [['options', problem('wrong-type', `expected an object, found ${found(options)}`)]];
  }
  return Object.entries(options).map(([name, value]) => [name, optionProblem(name, value)]);
}

function optionProblem(name: string, value: unknown): Problem | undefined {
  const choices = Object.hasOwn(CHOICES, name) ? CHOICES[name] : undefined;
  if (choices === undefined) return problem('unknown-property', `expected digits or month, found ${found(name)}`);
  if (value === undefined || choices.some((choice) => choice === value)) return undefined;
  const message = `expected ${choices.join(' or ')}, found ${found(value)}`;
  if (typeof value !== 'string') return problem('wrong-type', message);
  const meant = choices.find((choice) => choice === value.trim().toLowerCase());
  return problem('unknown-name', message, meant);
}
