import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/calendar/day';
import { elapsed, elapsedBetween } from '../../../src/calendar/elapsed';
import { inShort, issuesOf } from './issues-of';

describe('rulebook §2: the plain calendar difference, the last day not added', () => {
  test.each([
    ['2017-05-29', '2023-09-30', 6, 4, 1], // the DPA screen (text)
    ['2019-01-29', '2020-02-28', 1, 0, 30], // 13 months in date-fns
    ['2019-09-26', '2023-09-25', 3, 11, 30], // one day short of four years
    ['2019-09-26', '2023-09-26', 4, 0, 0],
    ['2020-02-29', '2023-02-27', 2, 11, 29],
    ['2020-02-29', '2023-02-28', 3, 0, 0],
    ['2020-02-29', '2024-02-28', 3, 11, 30],
    ['2020-02-29', '2024-02-29', 4, 0, 0],
    ['2023-01-31', '2023-02-27', 0, 0, 27],
    ['2023-01-31', '2023-02-28', 0, 1, 0],
    ['2023-01-31', '2023-03-30', 0, 1, 30],
    ['2023-12-31', '2024-01-01', 0, 0, 1],
    ['2023-09-30', '2023-09-30', 0, 0, 0],
    ['1900-01-01', '2199-12-31', 299, 11, 30],
  ])('%s to %s is %iy %im %id', (from, to, years, months, days) => {
    expect(elapsed(from, to)).toEqual({ years, months, days });
  });
});

test('by the next-day convention a year from 29 February is complete on 1 March', () => {
  const from = dayOf('2020-02-29');
  expect(elapsedBetween(from, dayOf('2023-02-28'), 'next-day')).toEqual({ years: 2, months: 11, days: 30 });
  expect(elapsedBetween(from, dayOf('2023-03-01'), 'next-day')).toEqual({ years: 3, months: 0, days: 0 });
});

test('the result is frozen', () => {
  expect(Object.isFrozen(elapsed('2017-05-29', '2023-09-30'))).toBe(true);
});

describe('arguments that are not what they should be are all refused at once', () => {
  test.each([
    ['2023-10-01', '2023-09-30', ['to wrong-order']],
    ['2566-09-30', '2023-09-30', ['from buddhist-year → 2023-09-30']],
    ['2023-02-29', '2023-9-3', ['from invalid-date', 'to invalid-date → 2023-09-03']],
    [null, undefined, ['from wrong-type', 'to wrong-type']],
  ])('%s to %s', (from, to, expected) => {
    expect(inShort(issuesOf(() => elapsed(from as never, to as never)))).toEqual(expected);
  });

  test('the wrong order is told in a sentence', () => {
    expect(issuesOf(() => elapsed('2023-10-01', '2023-09-30'))[0]?.message).toBe(
      'expected a day not before 2023-10-01, found "2023-09-30"',
    );
  });
});
