import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lightFormat } from 'date-fns/lightFormat';
import { expect, test } from 'vitest';
import { civilOf, dayOf, dayOfCivil, daysInMonth, isoOf } from '../../../src/calendar/day';
import { dateIssue } from '../../../src/calendar/iso-date';
import { everyDay } from './days';

const epoch = new UTCDate(1970, 0, 1);
const written = (day: number) => lightFormat(addDays(epoch, day), 'yyyy-MM-dd');

test('every day from 1900 to 2199 is written as date-fns writes it, and read back to itself', () => {
  expect(everyDay).toHaveLength(109_573);
  expect(everyDay.filter((day) => isoOf(day) !== written(day) || dayOf(written(day)) !== day)).toEqual([]);
});

test('every day from 1900 to 2199 comes apart and together again', () => {
  const broken = everyDay.filter((day) => {
    const civil = civilOf(day);
    return dayOfCivil(civil.year, civil.month, civil.day) !== day;
  });
  expect(broken).toEqual([]);
});

test('every month from 1900 to 2199 is as long as in date-fns', () => {
  const months = Array.from({ length: 300 * 12 }, (_, at) => ({
    year: 1900 + Math.floor(at / 12),
    month: (at % 12) + 1,
  }));
  const broken = months.filter(
    ({ year, month }) => daysInMonth(year, month) !== getDaysInMonth(new UTCDate(year, month - 1, 1)),
  );
  expect(broken).toEqual([]);
});

test('of all texts NNNN-NN-NN from 1890 to 2210, exactly the days from 1900 to 2199 are good', () => {
  const days = new Set(everyDay.map(written));
  const two = (number: number) => String(number).padStart(2, '0');
  const broken: string[] = [];
  for (let year = 1890; year <= 2210; year += 1) {
    for (let month = 0; month <= 14; month += 1) {
      for (let day = 0; day <= 33; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        if ((dateIssue(text) === undefined) !== days.has(text)) broken.push(text);
      }
    }
  }
  expect(broken).toEqual([]);
});
