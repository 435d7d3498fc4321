/**
 * Reads a date as it is written in Thai: day, month by name or number, year of the Buddhist era. Says what it read, or
 * everything that is wrong and the text that was probably meant. Nothing is guessed: a suggestion is told, never taken.
 */
import { BUDDHIST_ERA, FIRST_YEAR, LAST_YEAR } from './buddhist-era';
import { dayOfCivil, daysInMonth } from './day';
import type { Problem } from './problem';
import { found, problem } from './problem';
import { hasThaiDigit, toArabicDigits, toThaiDigits } from './thai-digits';
import { nearestThaiMonth, thaiMonthNumber } from './thai-month-name';
import type { Day } from './types';

/** The day that was read, or the problems found; `unread` where the text is nothing like a Thai date. */
export type Reading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unread' };

/** A date text taken apart, so that a part can be replaced and the rest stays as it was written. */
interface Writing {
  readonly day: string;
  readonly gapBeforeMonth: string;
  readonly month: string;
  readonly gapBeforeEra: string;
  /** พ.ศ., ค.ศ. or nothing. */
  readonly era: string;
  readonly gapBeforeYear: string;
  readonly year: string;
}

/** A text longer than this, surrounding space apart, is no date. */
const LONGEST = 64;

// Neighbouring groups share no character, so each text is walked once.
const BY_NAME = /^([\d๐-๙]{1,2})([^\d๐-๙]+)([\d๐-๙]+)$/;
const BY_NUMBER = /^([\d๐-๙]{1,2})(\s*[-/.]\s*)([\d๐-๙]{1,2})(\s*[-/.]\s*)([\d๐-๙]+)$/;

/** Reads a Thai date. Surrounding space is left aside, and so is the zero-width space that Thai pages break lines at. */
export function readThaiDate(text: string): Reading {
  const visible = text.replaceAll('\u200b', '').trim();
  if (visible.length > LONGEST) return { kind: 'unread' };
  const writing = takeApartByName(visible) ?? takeApartByNumber(visible);
  return writing === undefined ? { kind: 'unread' } : judge(writing);
}

function takeApartByName(text: string): Writing | undefined {
  const [, day, middle, year] = BY_NAME.exec(text) ?? [];
  if (day === undefined || middle === undefined || year === undefined) return undefined;
  const words = middle.trim();
  const lead = middle.length - middle.trimStart().length;
  const era = ['พ.ศ.', 'ค.ศ.'].find((name) => words.endsWith(name)) ?? '';
  const month = words.slice(0, words.length - era.length).trimEnd();
  return {
    day,
    gapBeforeMonth: middle.slice(0, lead),
    month,
    gapBeforeEra: words.slice(month.length, words.length - era.length),
    era,
    gapBeforeYear: middle.slice(lead + words.length),
    year,
  };
}

function takeApartByNumber(text: string): Writing | undefined {
  const [, day, gapBeforeMonth, month, gapBeforeYear, year] = BY_NUMBER.exec(text) ?? [];
  if (
    day === undefined ||
    gapBeforeMonth === undefined ||
    month === undefined ||
    gapBeforeYear === undefined ||
    year === undefined
  ) {
    return undefined;
  }
  return { day, gapBeforeMonth, month, gapBeforeEra: '', era: '', gapBeforeYear, year };
}

/** What one part of a writing says. */
interface Part {
  /** The day, month or Common Era year, as written or as probably meant; missing where no meaning suggests itself. */
  readonly number?: number;
  readonly problem?: Problem;
  /** How the part should have been written. */
  readonly mended?: Partial<Writing>;
}

function judge(writing: Writing): Reading {
  const month = readMonth(writing);
  const year = readYear(writing);
  const day = readDay(writing, year.number, month.number);
  const parts = [readSeparators(writing), day, month, year];
  const problems = parts.flatMap((part) => part.problem ?? []);
  if (day.number === undefined || month.number === undefined || year.number === undefined) {
    return { kind: 'problems', problems };
  }
  if (problems.length === 0) return { kind: 'day', day: dayOfCivil(year.number, month.number, day.number) };
  const meant = written(parts.reduce((mended, part) => ({ ...mended, ...part.mended }), writing));
  return { kind: 'problems', problems: problems.map((what) => ({ ...what, suggestion: meant })) };
}

function written(writing: Writing): string {
  const { day, gapBeforeMonth, month, gapBeforeEra, era, gapBeforeYear, year } = writing;
  return day + gapBeforeMonth + month + gapBeforeEra + era + gapBeforeYear + year;
}

function readSeparators(writing: Writing): Part {
  const isNumeric = !Number.isNaN(numberIn(writing.month));
  if (!isNumeric || (writing.gapBeforeMonth.trim() === '/' && writing.gapBeforeYear.trim() === '/')) return {};
  return {
    problem: problem('invalid-date', `expected strokes between day, month and year, found ${found(written(writing))}`),
    mended: { gapBeforeMonth: '/', gapBeforeYear: '/' },
  };
}

function readMonth({ month }: Writing): Part {
  const number = thaiMonthNumber(month) ?? numberIn(month);
  if (number >= 1 && number <= 12) return { number };
  const nearest = nearestThaiMonth(month);
  const message = `expected a month, found ${found(month)}`;
  if (nearest === undefined) return { problem: problem('invalid-date', message) };
  return {
    number: nearest.number,
    problem: problem('invalid-date', `${message}; ${nearest.name}?`),
    mended: { gapBeforeMonth: ' ', month: nearest.name, gapBeforeYear: ' ' },
  };
}

function readYear({ year, era }: Writing): Part {
  const number = numberIn(year);
  const commonEra = number - BUDDHIST_ERA;
  const isCommonEra = year.length === 4 && isInBounds(number);
  if (isCommonEra) {
    const meant = inDigitsOf(year, String(number + BUDDHIST_ERA));
    return {
      number,
      problem: problem('common-era-year', `expected a year of the Buddhist era; a year of the Common Era? ${meant}`),
      mended: { era: era === '' ? '' : 'พ.ศ.', year: meant },
    };
  }
  const isBuddhist = era !== 'ค.ศ.';
  if (isBuddhist && year.length === 4 && isInBounds(commonEra)) return { number: commonEra };
  if (isBuddhist && year.length === 2) {
    const meant = inDigitsOf(year, `25${toArabicDigits(year)}`);
    return {
      number: Number(toArabicDigits(meant)) - BUDDHIST_ERA,
      problem: problem('invalid-date', `expected a year of four digits, found ${found(year)}; ${meant}?`),
      mended: { year: meant },
    };
  }
  const bounds = `${FIRST_YEAR + BUDDHIST_ERA} to ${LAST_YEAR + BUDDHIST_ERA}`;
  return {
    problem: problem('invalid-date', `expected a year of the Buddhist era, ${bounds}, found ${found(era + year)}`),
  };
}

/** Where year or month is not known, any month of 31 days may be meant. */
function readDay({ day }: Writing, year: number | undefined, month: number | undefined): Part {
  const number = numberIn(day);
  const last = year === undefined || month === undefined ? 31 : daysInMonth(year, month);
  if (number >= 1 && number <= last) return { number };
  const what = problem('invalid-date', `expected a day of the month, 1 to ${last}, found ${found(day)}`);
  return number > last && number <= 31
    ? { number: last, problem: what, mended: { day: inDigitsOf(day, String(last)) } }
    : { problem: what };
}

/** The number that Thai or Arabic digits write; not a number for any other text. */
function numberIn(text: string): number {
  return Number.parseInt(toArabicDigits(text), 10);
}

function isInBounds(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A number in Thai digits if the model has one, else in Arabic. */
function inDigitsOf(model: string, digits: string): string {
  return hasThaiDigit(model) ? toThaiDigits(digits) : toArabicDigits(digits);
}
