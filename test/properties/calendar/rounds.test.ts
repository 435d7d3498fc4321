import { expect, test } from 'vitest';
import { civilOf } from '../../../src/calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay, lastDayOfFiscalYear } from '../../../src/calendar/fiscal-year';
import { lastDayOfSalaryRound, salaryRoundsLater, salaryRoundOfDay } from '../../../src/calendar/salary-round';
import { everyDay } from './days';

test('every day lies within its fiscal year', () => {
  const outside = everyDay.filter((day) => {
    const year = fiscalYearOfDay(day);
    return day < firstDayOfFiscalYear(year) || day > lastDayOfFiscalYear(year);
  });
  expect(outside).toEqual([]);
});

test('fiscal years follow each other without a gap, and begin on 1 October', () => {
  for (let year = 2443; year <= 2743; year += 1) {
    expect(firstDayOfFiscalYear(year + 1)).toBe(lastDayOfFiscalYear(year) + 1);
    expect(civilOf(firstDayOfFiscalYear(year))).toEqual({ year: year - 544, month: 10, day: 1 });
  }
});

test('every day lies after the end of the previous salary round and not after the end of its own', () => {
  const outside = everyDay.filter((day) => {
    const round = salaryRoundOfDay(day);
    return day <= lastDayOfSalaryRound(salaryRoundsLater(round, -1)) || day > lastDayOfSalaryRound(round);
  });
  expect(outside).toEqual([]);
});

test('the day after a salary round lies in the round that this one is previous to', () => {
  const broken = everyDay.filter((day) => {
    const round = salaryRoundOfDay(day);
    const next = salaryRoundOfDay(lastDayOfSalaryRound(round) + 1);
    return JSON.stringify(salaryRoundsLater(next, -1)) !== JSON.stringify(round);
  });
  expect(broken).toEqual([]);
});

test('a salary round belongs to the fiscal year of its days', () => {
  expect(everyDay.filter((day) => salaryRoundOfDay(day).fiscalYear !== fiscalYearOfDay(day))).toEqual([]);
});
