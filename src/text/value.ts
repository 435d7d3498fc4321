/** What leaves show, in words: numbers as they are, dates and spans of time as they are said. */
import { dayOf, isoOf } from '../calendar/day';
import type { Elapsed, Unit, Value } from '../finding/finding';
import { isList } from '../finding/value-kind';
import type { Name, Words } from './words/words';

/** `6 ปี 4 เดือน 1 วัน`; parts that are zero are left out, unless all are. */
export function spanInWords({ years, months, days }: Elapsed, { span }: Words): string {
  const parts = [
    years === 0 ? [] : [span.years(years)],
    months === 0 ? [] : [span.months(months)],
    days === 0 ? [] : [span.days(days)],
  ].flat();
  return parts.length === 0 ? span.days(0) : parts.join(' ');
}

const DIGITS_OF_A_THOUSAND = 3;

/** `10,485,760`, of a whole number. */
function inThousands(value: number): string {
  const digits = String(value);
  if (!Number.isSafeInteger(value) || value < 0) return digits;
  const first = digits.length % DIGITS_OF_A_THOUSAND;
  const thousands = digits.slice(first).match(/\d{3}/gu) ?? [];
  return [...(first === 0 ? [] : [digits.slice(0, first)]), ...thousands].join(',');
}

/** More digits than a double gives back after a division and a multiplication. */
const DIGITS = 14;
const DECIMALS = 9;

/** `10 นาที 1 วินาที`: minutes that are not whole, with the seconds they were made of. */
function minutesInWords(value: number, { length }: Words): string {
  const all = Number((value * 60).toPrecision(DIGITS));
  const minutes = Math.floor(all / 60);
  if (minutes === 0) return length.seconds(all);
  const seconds = Number((all - minutes * 60).toFixed(DECIMALS));
  return seconds === 0 ? length.minutes(minutes) : `${length.minutes(minutes)} ${length.seconds(seconds)}`;
}

/** A number and what it counts. */
export function amountInWords(value: number, unit: Unit | undefined, words: Words): string {
  if (unit === 'minute' && !Number.isInteger(value)) return minutesInWords(value, words);
  const number = unit === 'byte' ? inThousands(value) : String(value);
  return words.amounts[unit ?? 'none'](number, value === 1);
}

function isName(text: string, words: Words): text is Name {
  return Object.hasOwn(words.names, text);
}

/** A name or a date in words; any other text as it is. */
export function textInWords(text: string, words: Words): string {
  if (isName(text, words)) return words.names[text];
  return dayInWords(text, words);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A day in words, also one after 2199, on which years that run on are complete; anything else stays as it is. */
export function dayInWords(on: string, words: Words): string {
  return DAY.test(on) && isoOf(dayOf(on)) === on ? words.date(on) : on;
}

/** Any value in words. */
export function valueInWords(value: Value, unit: Unit | undefined, words: Words): string {
  if (value === null) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return amountInWords(value, unit, words);
  if (typeof value === 'string') return textInWords(value, words);
  if (isList(value)) {
    if (value.length === 0) return words.nothing;
    return value.map((each) => valueInWords(each, unit, words)).join(words.comma);
  }
  return spanInWords(value, words);
}
