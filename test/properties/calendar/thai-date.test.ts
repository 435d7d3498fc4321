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

test('every day from 1900 to 2199, written in numbers, is read as the same day', () => {
  const broken = everyDay.map(isoOf).filter((date) => {
    const [year, month, day] = date.split('-');
    return parseThaiDate(`${day}/${month}/${Number(year) + 543}`) !== date;
  });
  expect(broken).toEqual([]);
});
