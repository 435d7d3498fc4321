import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/calendar/day';
import type { SalaryRoundId } from '../../../src/calendar/salary-round';
import {
  lastDayOfSalaryRound,
  salaryRoundOf,
  salaryRoundsBetween,
  salaryRoundsLater,
} from '../../../src/calendar/salary-round';
import { inShort, issuesOf } from './issues-of';

describe('rulebook §3.5: half 1 is 1 Oct – 31 Mar, half 2 is 1 Apr – 30 Sep', () => {
  test.each([
    ['2023-09-30', 2566, 2],
    ['2023-10-01', 2567, 1],
    ['2023-12-31', 2567, 1],
    ['2024-01-01', 2567, 1],
    ['2024-03-31', 2567, 1],
    ['2024-04-01', 2567, 2],
    ['2024-09-30', 2567, 2],
    ['2024-10-01', 2568, 1],
  ])('%s lies in round %i/%i', (date, fiscalYear, half) => {
    expect(salaryRoundOf(date)).toEqual({ fiscalYear, half });
  });

  test.each<[SalaryRoundId, SalaryRoundId, string]>([
    [{ fiscalYear: 2567, half: 2 }, { fiscalYear: 2567, half: 1 }, '2024-09-30'],
    [{ fiscalYear: 2567, half: 1 }, { fiscalYear: 2566, half: 2 }, '2024-03-31'],
  ])('%j comes after %j and ends on %s', (round, before, end) => {
    expect(salaryRoundsLater(round, -1)).toEqual(before);
    expect(salaryRoundsBetween(before, round)).toBe(1);
    expect(salaryRoundsBetween(round, before)).toBe(-1);
    expect(isoOf(lastDayOfSalaryRound(round))).toBe(end);
  });

  test('the result is frozen', () => {
    expect(Object.isFrozen(salaryRoundOf('2024-04-01'))).toBe(true);
  });
});

test.each([
  ['2566-09-30', ['on buddhist-year → 2023-09-30']],
  ['2024-04-31', ['on invalid-date']],
  [null, ['on wrong-type']],
])('%s is refused', (date, expected) => {
  expect(inShort(issuesOf(() => salaryRoundOf(date as never)))).toEqual(expected);
});
