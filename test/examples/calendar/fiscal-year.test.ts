import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../src/calendar/day';
import {
  firstDayOfFiscalYear,
  fiscalYear,
  fiscalYearOfDay,
  lastDayOfFiscalYear,
} from '../../../src/calendar/fiscal-year';
import { inShort, issuesOf } from './issues-of';

describe('rulebook §4: fiscal year F runs from 1 Oct F − 1 to 30 Sep F', () => {
  test.each([
    ['2021-09-30', 2564],
    ['2021-10-01', 2565],
    ['2021-12-31', 2565],
    ['2022-01-01', 2565],
    ['2022-09-30', 2565],
    ['2022-10-01', 2566],
    ['2023-09-30', 2566], // a filing on 30 Sep 2566 still lies in FY2566
    ['1900-01-01', 2443],
    ['2199-12-31', 2743],
  ])('%s lies in %i', (date, year) => {
    expect(fiscalYear(date)).toBe(year);
    expect(fiscalYearOfDay(dayOf(date))).toBe(year);
  });

  test('FY2565 is 2021-10-01 … 2022-09-30', () => {
    expect(isoOf(firstDayOfFiscalYear(2565))).toBe('2021-10-01');
    expect(isoOf(lastDayOfFiscalYear(2565))).toBe('2022-09-30');
  });
});

test.each([
  ['2566-09-30', ['on buddhist-year → 2023-09-30']],
  ['2023-09-31', ['on invalid-date']],
  [2566, ['on wrong-type']],
  [undefined, ['on wrong-type']],
])('%s is refused', (date, expected) => {
  expect(inShort(issuesOf(() => fiscalYear(date as never)))).toEqual(expected);
});
