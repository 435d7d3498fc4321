import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/calendar/day';
import type { ThaiDateOptions } from '../../../src/calendar/thai-date';
import { formatThaiDate, parseThaiDate } from '../../../src/calendar/thai-date';
import { everyDay } from './days';

describe('every day from 1900 to 2199, written in Thai and read again, is the same day', () => {
  test.each<Required<ThaiDateOptions>>([
    { digits: 'arabic', month: 'long' },
    { digits: 'arabic', month: 'short' },
    { digits: 'thai', month: 'long' },
    { digits: 'thai', month: 'short' },
  ])('in $digits digits with $month months', (style) => {
    const dates = everyDay.map(isoOf);
    expect(dates.filter((date) => parseThaiDate(formatThaiDate(date, style)) !== date)).toEqual([]);
  });
});

/** Years before พ.ศ. 2484 began on 1 April: January to March are written with a year that is one less. */
const isInTwoWays = (date: string): boolean => date < '1941-01-01' && Number(date.slice(5, 7)) < 4;

test('every day from 1900 to 2199, written in numbers, is read as the same day, or refused where it has two readings', () => {
  const broken = everyDay.map(isoOf).filter((date) => {
    const [year, month, day] = date.split('-');
    const text = `${day}/${month}/${Number(year) + 543}`;
    return isInTwoWays(date) ? dateOrUndefined(text) !== undefined : parseThaiDate(text) !== date;
  });
  expect(broken).toEqual([]);
});

function dateOrUndefined(text: string): string | undefined {
  try {
    return parseThaiDate(text);
  } catch {
    return undefined;
  }
}
