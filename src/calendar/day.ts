/**
 * Civil days as whole numbers, in the proleptic Gregorian calendar. The arithmetic counts years from 1 March, so that
 * the leap day is the last day of its year, in eras of 400 years (146,097 days). No `Date`, no zone, no clock.
 */
import type { Day, IsoDate } from './types';

const DAYS_PER_ERA = 146_097;

/** Days from 0000-03-01, where the first era begins, to 1970-01-01, where a {@link Day} is 0. */
const EPOCH = 719_468;

/** A day taken apart: year of the Common Era, month 1 to 12, day of the month 1 to 31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a Common Era year, month (1 to 12) and day of the month. The caller guarantees that the day exists.
 *
 * @example `dayOfCivil(1970, 1, 2)` is `1`.
 */
export function dayOfCivil(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

/**
 * The Common Era year, month and day of the month of a day.
 *
 * @example `civilOf(1)` is `{ year: 1970, month: 1, day: 2 }`.
 */
export function civilOf(day: Day): Civil {
  const fromStart = day + EPOCH;
  const era = Math.floor(fromStart / DAYS_PER_ERA);
  const dayOfEra = fromStart - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * Days in a month of a Common Era year, 28 to 31; `month` is 1 to 12.
 *
 * @example `daysInMonth(2024, 2)` is `29`.
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day that a date names. The caller guarantees that it is a calendar day written `YYYY-MM-DD`; nothing is checked
 * and nothing but the number is made, since every judgement passes here.
 *
 * @example `dayOf('1970-01-02')` is `1`.
 */
export function dayOf(text: IsoDate): Day {
  return dayOfCivil(yearIn(text), monthIn(text), dayOfMonthIn(text));
}

/**
 * A day written `YYYY-MM-DD`, of the years 0000 to 9999.
 *
 * @example `isoOf(1)` is `'1970-01-02'`.
 */
export function isoOf(day: Day): IsoDate {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

const ZERO = 48; // the character code of '0'

/** The year of a text shaped `YYYY-MM-DD`; not a number where it has another shape. */
export function yearIn(text: string): number {
  return pairAt(text, 0) * 100 + pairAt(text, 2);
}

/** The month of a text shaped `YYYY-MM-DD`. */
export function monthIn(text: string): number {
  return pairAt(text, 5);
}

/** The day of the month of a text shaped `YYYY-MM-DD`. */
export function dayOfMonthIn(text: string): number {
  return pairAt(text, 8);
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + (text.charCodeAt(at + 1) - ZERO);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
