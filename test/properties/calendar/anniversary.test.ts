import { UTCDate } from '@date-fns/utc';
import { fc, test } from '@fast-check/vitest';
import { addMonths as addMonthsInDateFns } from 'date-fns/addMonths';
import { lightFormat } from 'date-fns/lightFormat';
import { expect } from 'vitest';
import { addMonths, addYears, anniversary } from '../../../src/calendar/anniversary';
import { civilOf, isoOf } from '../../../src/calendar/day';
import { anyDay, anyMonthEnd } from './days';

const anyMonths = fc.integer({ min: -1200, max: 3600 });

test.prop([anyDay, anyMonths], { numRuns: 10_000 })(
  'months are added as date-fns adds them, where a short month ends the count on its last day',
  (day, months) => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    const expected = addMonthsInDateFns(new UTCDate(year, month - 1, dayOfMonth), months);
    expect(isoOf(addMonths(day, months, 'last-day'))).toBe(lightFormat(expected, 'yyyy-MM-dd'));
  },
);

test.prop([anyDay, anyMonths], { numRuns: 10_000 })(
  'the next-day convention differs only in months that are too short, and by one day',
  (day, months) => {
    const lastDay = addMonths(day, months, 'last-day');
    const isTooShort = civilOf(lastDay).day < civilOf(day).day;
    expect(addMonths(day, months, 'next-day')).toBe(isTooShort ? lastDay + 1 : lastDay);
  },
);

test.prop([anyDay, anyMonths, anyMonthEnd], { numRuns: 10_000 })(
  'more months never end earlier',
  (day, months, monthEnd) => {
    expect(addMonths(day, months + 1, monthEnd)).toBeGreaterThanOrEqual(addMonths(day, months, monthEnd));
  },
);

test.prop([anyDay, fc.integer({ min: 0, max: 300 })])('an anniversary is twelve months a year', (day, years) => {
  expect(addYears(day, years, 'last-day')).toBe(addMonths(day, 12 * years, 'last-day'));
  expect(anniversary(isoOf(day), years)).toBe(isoOf(addYears(day, years, 'last-day')));
});
