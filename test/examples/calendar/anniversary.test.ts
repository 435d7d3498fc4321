import { describe, expect, test } from 'vitest';
import { addMonths, addYears, anniversary } from '../../../src/calendar/anniversary';
import { dayOf, isoOf } from '../../../src/calendar/day';
import { inShort, issuesOf } from './issues-of';

describe('rulebook §2: N years are complete on the N-th anniversary', () => {
  test.each([
    ['2019-09-26', 4, '2023-09-26'],
    ['2020-02-29', 3, '2023-02-28'], // the month is too short: its last day (assumption)
    ['2020-02-29', 4, '2024-02-29'], // counted from the original start, not from 28 February
    ['2020-02-29', 0, '2020-02-29'],
    ['2199-12-31', 300, '2499-12-31'],
  ])('%s and %i years is %s', (from, years, expected) => {
    expect(anniversary(from, years)).toBe(expected);
  });
});

describe('rulebook §2: where the target month is too short, the convention decides', () => {
  test.each([
    ['2020-02-29', 36, '2023-02-28', '2023-03-01'],
    ['2023-01-31', 1, '2023-02-28', '2023-03-01'],
    ['2023-01-29', 1, '2023-02-28', '2023-03-01'],
    ['2023-01-28', 1, '2023-02-28', '2023-02-28'],
    ['2023-01-31', 2, '2023-03-31', '2023-03-31'],
    ['2023-01-31', 3, '2023-04-30', '2023-05-01'],
    ['2023-12-15', 1, '2024-01-15', '2024-01-15'],
    ['2023-12-15', 12, '2024-12-15', '2024-12-15'],
    ['2023-01-15', -1, '2022-12-15', '2022-12-15'],
    ['2023-03-31', -1, '2023-02-28', '2023-03-01'],
  ])('%s and %i months: last day %s, next day %s', (from, months, lastDay, nextDay) => {
    expect(isoOf(addMonths(dayOf(from), months, 'last-day'))).toBe(lastDay);
    expect(isoOf(addMonths(dayOf(from), months, 'next-day'))).toBe(nextDay);
  });

  test('years are twelve months each', () => {
    expect(isoOf(addYears(dayOf('2020-02-29'), 3, 'next-day'))).toBe('2023-03-01');
    expect(isoOf(addYears(dayOf('2020-02-29'), -4, 'next-day'))).toBe('2016-02-29');
  });
});

describe('arguments that are not what they should be are all refused at once', () => {
  test.each([
    ['2566-09-30', 4, ['from buddhist-year → 2023-09-30']],
    ['2023-09-30', -1, ['years out-of-range']],
    ['2023-09-30', 301, ['years out-of-range']],
    ['2023-09-30', 1.5, ['years not-whole']],
    ['2023-09-30', Number.NaN, ['years wrong-type']],
    ['2023-09-30', Number.NEGATIVE_INFINITY, ['years wrong-type']],
    ['2023-09-30', '4', ['years wrong-type']],
    ['2023-09-30', undefined, ['years wrong-type']],
    ['2023-9-3', 0.5, ['from invalid-date → 2023-09-03', 'years not-whole']],
    [undefined, undefined, ['from wrong-type', 'years wrong-type']],
  ])('%s and %s years', (from, years, expected) => {
    expect(inShort(issuesOf(() => anniversary(from as never, years as never)))).toEqual(expected);
  });
});
