import { describe, expect, test } from 'vitest';
import { civilOf, dayOf, dayOfCivil, daysInMonth, isoOf } from '../../../src/calendar/day';

describe('a civil day is the number of days since 1970-01-01', () => {
  test.each([
    ['1900-01-01', -25_567],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2199-12-31', 84_005],
  ])('%s is %i', (date, day) => {
    expect(dayOf(date)).toBe(day);
    expect(isoOf(day)).toBe(date);
  });

  test.each([
    ['0000-03-01', { year: 0, month: 3, day: 1 }],
    ['0000-02-29', { year: 0, month: 2, day: 29 }],
    ['2100-02-28', { year: 2100, month: 2, day: 28 }],
    ['9999-12-31', { year: 9999, month: 12, day: 31 }],
  ])('%s comes apart and together again', (date, civil) => {
    expect(civilOf(dayOf(date))).toEqual(civil);
    expect(isoOf(dayOfCivil(civil.year, civil.month, civil.day))).toBe(date);
  });
});

describe('the length of February', () => {
  test.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
  ])('in %i is %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});

test('the other months have 31 and 30 days by turns, July and August both 31', () => {
  const lengths = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month));
  expect(lengths).toEqual([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});
