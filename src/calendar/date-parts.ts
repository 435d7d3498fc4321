/** A text taken apart into the day, month and year that it writes. Nothing is judged here. */
import { plainText } from '../value/thai-text';
import { weekdayNamed, weekdayNames } from './weekday';

/** A date text taken apart, in plain letters and Arabic digits. */
export interface Written {
  /** The month is a word, or a number in the middle, or the year stands first. */
  readonly style: 'named' | 'numbered' | 'year-first';
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** พ.ศ. or ค.ศ. where it is written. */
  readonly era?: 'buddhist' | 'common';
  /** Sunday is 0. */
  readonly weekday?: number;
  /** A time that is not midnight. */
  readonly time?: string;
  /** Whether the strokes between the numbers differ. */
  readonly isUneven?: boolean;
}

type Core = Omit<Written, 'weekday' | 'time'>;

/** A plain text longer than this is no date. */
const LONGEST = 64;

// No quantifier meets a neighbour that takes the same signs, so each text is walked once.
const YEAR_FIRST = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?([-/.]) ?(\d{1,2})$/u;
const BY_NUMBER = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?([-/.]) ?(\d{1,9})$/u;
const BY_NAME = /^(\d{1,2})(\D{1,60})(\d{1,9})$/u;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const TIME = /[ t](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[ap]m| ?น\.?)?)$/u;
const MIDNIGHT = /^(?:0?0:00(?::00(?:\.0+)?)?(?: ?น\.?)?|12:00(?::00)? ?am)$/u;
const ERA = /(?:(พุทธศักราช|พ\.? ?ศ|b\.?e)|(คริสต์ศักราช|ค\.? ?ศ|a\.?d|c\.?e)|ปี)$/u;

/** A text without some signs at its end. */
function without(signs: string, text: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function escaped(name: string): string {
  return name.replaceAll('.', '\\.');
}

/** A weekday before the date, or behind it in brackets or not. */
const WEEKDAYS = weekdayNames.map(escaped).join('|');
const LEADING = new RegExp(`^(?:วัน)?(${WEEKDAYS})(?:ที่|[ ,.]) ?(?:ที่ )?`, 'u');
const TRAILING = new RegExp(` ?\\(?(?:วัน)?(${WEEKDAYS})\\)?$`, 'u');

function weekdayTaken(text: string): readonly [rest: string, weekday: number | undefined] {
  const leading = LEADING.exec(text);
  if (leading !== null) return [text.slice(leading[0].length), weekdayNamed(leading[1] ?? '')];
  const trailing = TRAILING.exec(text);
  if (trailing === null || !/\d/u.test(text.slice(0, trailing.index).slice(-1))) return [text, undefined];
  return [text.slice(0, trailing.index), weekdayNamed(trailing[1] ?? '')];
}

function byName(text: string): Core | undefined {
  const [, day, middle = '', year = ''] = BY_NAME.exec(text) ?? [];
  if (day === undefined) return undefined;
  const words = without(' ,./-', middle);
  const end = ERA.exec(words);
  const month = without(' ,./-', words.slice(0, end?.index))
    .replace(/^[ ,./-]*เดือน/u, '')
    .replace(/ ปี$/u, '');
  if (end === null) return { style: 'named', day, month, year };
  return { style: 'named', day, month, year, era: end[2] === undefined ? 'buddhist' : 'common' };
}

function core(text: string): Core | undefined {
  const [, year, first, middle = '', second, last = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return { style: 'year-first', day: last, month: middle, year, isUneven: first !== second };
  const [, day, stroke, month = '', other, end = ''] = BY_NUMBER.exec(text) ?? [];
  if (day !== undefined) return { style: 'numbered', day, month, year: end, isUneven: stroke !== other };
  const [, name, number = '', of = ''] = MONTH_FIRST.exec(text) ?? [];
  return name === undefined ? byName(text) : { style: 'named', day: number, month: name, year: of };
}

/** The parts of a date text; undefined where it is nothing like a date. */
export function takenApart(text: string): Written | undefined {
  const whole = plainText(text);
  if (whole.length > LONGEST) return undefined;
  const plain = without(' .,', whole.toLowerCase());
  const [, time] = TIME.exec(plain) ?? [];
  const dated = time === undefined ? plain : plain.slice(0, -time.length - 1);
  const [rest, weekday] = weekdayTaken(dated.replace(/^(?:วันที่|ที่) ?(?=\d)/u, ''));
  const parts = core(rest);
  if (parts === undefined) return undefined;
  return {
    ...parts,
    ...(weekday === undefined ? {} : { weekday }),
    ...(time === undefined || MIDNIGHT.test(time) ? {} : { time }),
  };
}
