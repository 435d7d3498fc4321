import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { addMonths, addYears, anniversary } from '../../../src/calendar/anniversary';
import { isoOf } from '../../../src/calendar/day';
import { elapsed, elapsedBetween } from '../../../src/calendar/elapsed';
import { anyMonthEnd, anySpan } from './days';

const many = { numRuns: 10_000 };

test.prop([anySpan, anyMonthEnd], many)(
  'time elapsed is the largest number of years, then of months, then of days, from the original start',
  ({ from, to }, monthEnd) => {
    const { years, months, days } = elapsedBetween(from, to, monthEnd);
    expect(addYears(from, years, monthEnd)).toBeLessThanOrEqual(to);
    expect(addYears(from, years + 1, monthEnd)).toBeGreaterThan(to);
    expect(addMonths(from, 12 * years + months, monthEnd)).toBeLessThanOrEqual(to);
    expect(addMonths(from, 12 * years + months + 1, monthEnd)).toBeGreaterThan(to);
    expect(addMonths(from, 12 * years + months, monthEnd) + days).toBe(to);
  },
);

test.prop([anySpan, anyMonthEnd], many)('months stay below 12 and days below 31', ({ from, to }, monthEnd) => {
  const { years, months, days } = elapsedBetween(from, to, monthEnd);
  expect(Math.min(years, months, days)).toBeGreaterThanOrEqual(0);
  expect(months).toBeLessThan(12);
  expect(days).toBeLessThan(31);
});

test.prop([anySpan], many)('N years are complete on the N-th anniversary and not the day before', ({ from, to }) => {
  const start = isoOf(from);
  const { years } = elapsed(start, isoOf(to));
  expect(anniversary(start, years) <= isoOf(to)).toBe(true);
  expect(anniversary(start, years + 1) > isoOf(to)).toBe(true);
});
