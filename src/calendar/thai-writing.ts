/**
 * Reads a day as forms, lists and spreadsheets write it. What has one meaning is read; what has several, or none, is
 * refused, with the reading that is likely. Nothing is guessed: a suggestion is made, never taken.
 */
import type { Written } from './date-parts';
import { takenApart } from './date-parts';
import { civilOf, dayOfCivil, daysInMonth } from './day';
import type { Problem } from './problem';
import { found, problem } from './problem';
import { englishMonthNumber, nearestThaiMonth, thaiMonthNumber } from './thai-month-name';
import { THAI_MONTHS } from './thai-months';
import { buddhistYearOf, isOfOldYear } from './thai-year';
import type { Day } from './types';
import { thaiWeekday, weekdayOf } from './weekday';
import type { Part } from './written-year';
import { readYear } from './written-year';
import { plainText } from '../value/thai-text';

/** The day that was read, or the problems found; `unread` where the text is nothing like a date. */
export type Reading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unread' };

/** Reads a date. Invisible signs, spaces and the order of marks make no difference. */
export function readThaiDate(text: string): Reading {
  const written = takenApart(text);
  return written === undefined ? (readDayNumber(text) ?? { kind: 'unread' }) : judge(written);
}

/** Day 25,569 of a spreadsheet is 1970-01-01; numbers from 1954 to 2099 may be such days. */
function readDayNumber(text: string): Reading | undefined {
  const [, days] = /^([2-7]\d{4})(?:\.0+)?$/u.exec(plainText(text)) ?? [];
  if (days === undefined || Number(days) > 73_050) return undefined;
  const what = problem('invalid-date', `expected a day, found ${found(days)}, a day number of a spreadsheet`);
  return refused([what], Number(days) - 25_569);
}

/** A day in numbers, as everyone writes it; with the name of its month where numbers could be read in two ways. */
function suggested(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  const buddhist = buddhistYearOf(year, month);
  return isOfOldYear(buddhist, month)
    ? `${ofMonth} ${THAI_MONTHS[month - 1]?.long ?? ''} ${buddhist}`
    : `${ofMonth}/${month}/${buddhist}`;
}

function refused(problems: readonly Problem[], meant?: Day): Reading {
  if (meant === undefined) return { kind: 'problems', problems };
  const suggestion = suggested(meant);
  return { kind: 'problems', problems: problems.map((what) => ({ ...what, suggestion })) };
}

function judge(written: Written): Reading {
  const isSwapped = isMonthFirst(written);
  const [dayText, monthText] = isSwapped ? [written.month, written.day] : [written.day, written.month];
  const month = readMonth(monthText, written);
  const year = readYear(written, month.number);
  const day = readDay(dayText, year.number, month.number);
  const problems = [readManner(written, isSwapped), day, month, year].flatMap((part) => part.problem ?? []);
  if (day.number === undefined || month.number === undefined || year.number === undefined) return refused(problems);
  const read = dayOfCivil(year.number, month.number, day.number);
  if (problems.length > 0) return refused(problems, read);
  const isOfWeek = written.weekday === undefined || written.weekday === weekdayOf(read);
  return isOfWeek ? { kind: 'day', day: read } : refused([otherWeekday(written.weekday ?? 0, read)]);
}

/** `9/26/2019`: no month 26, but a month 9. */
function isMonthFirst({ style, day, month }: Written): boolean {
  return style === 'numbered' && Number(month) > 12 && Number(month) <= 31 && Number(day) >= 1 && Number(day) <= 12;
}

/** What is wrong with the way the date is written, whatever it says. */
function readManner({ style, isUneven, time, day, month, year }: Written, isSwapped: boolean): Part {
  if (isSwapped) {
    return { problem: problem('invalid-date', `expected the day before the month, found ${found(`${day}/${month}`)}`) };
  }
  if (isUneven === true) {
    const parts = style === 'year-first' ? [year, month, day] : [day, month, year];
    const message = `expected the same stroke twice between ${parts.join(', ')}`;
    return { problem: problem('invalid-date', message) };
  }
  if (time === undefined) return {};
  return { problem: problem('invalid-date', `expected a day without a time, found ${found(time)}`) };
}

function otherWeekday(stated: number, day: Day): Problem {
  const message = `expected the weekday of that day, ${thaiWeekday(weekdayOf(day))}, found ${thaiWeekday(stated)}`;
  return problem('invalid-date', message);
}

function readMonth(month: string, { style }: Written): Part {
  if (style !== 'named') {
    const number = Number(month);
    if (number >= 1 && number <= 12) return { number };
    return { problem: problem('invalid-date', `expected a month, found ${found(month)}`) };
  }
  const number = thaiMonthNumber(month) ?? englishMonthNumber(month);
  if (number !== undefined) return { number };
  const nearest = nearestThaiMonth(month);
  const message = `expected a month, found ${found(month.trim())}`;
  if (nearest === undefined) return { problem: problem('invalid-date', message) };
  return { number: nearest.number, problem: problem('invalid-date', `${message}; ${nearest.name}?`) };
}

/** No other day is suggested for one that cannot be: nobody knows which was meant. */
function readDay(text: string, year: number | undefined, month: number | undefined): Part {
  const number = Number(text);
  const last = year === undefined || month === undefined ? 31 : daysInMonth(year, month);
  if (number >= 1 && number <= last) return { number };
  return { problem: problem('invalid-date', `expected a day of the month, 1 to ${last}, found ${found(text)}`) };
}
