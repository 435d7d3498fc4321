import { fc } from '@fast-check/vitest';
import { dayOf } from '../../../src/calendar/day';

/** 1900-01-01 and 2199-12-31. */
const firstDay = dayOf('1900-01-01');
const lastDay = dayOf('2199-12-31');

export const everyDay: readonly number[] = Array.from({ length: lastDay - firstDay + 1 }, (_, at) => firstDay + at);

/** Any day of 1900 to 2199, often one at the end of a month, where months differ. */
export const anyDay = fc.oneof(
  fc.integer({ min: firstDay, max: lastDay }),
  fc
    .record({
      year: fc.integer({ min: 1900, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
      back: fc.nat({ max: 4 }),
    })
    .map(({ year, month, back }) => Math.max(firstDay, Date.UTC(year, month, 0) / 86_400_000 - back)),
);

/** Two days, the first not after the second. */
export const anySpan = fc
  .tuple(anyDay, anyDay)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

export const anyMonthEnd = fc.constantFrom('last-day' as const, 'next-day' as const);

/** Text that looks like a date: digits of both kinds, separators, names of months, eras, and other things. */
export const anyDateText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '-',
        '.',
        ' ',
        '\u00a0',
        '\u200b',
        'T',
        'Z',
        ':',
        'พ.ศ.',
        'ค.ศ.',
        'พ.ค.',
        'พ.ค',
        'มีนาคม',
        'กันยา',
      ),
      fc.nat({ max: 40 }).map(String),
      fc.integer({ min: 1890, max: 2750 }).map(String),
      fc.constantFrom('๐', '๑', '๒๙', '๓๑', '๒๕๖๖', '๒๐๒๓'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

/** A date with one thing amiss: day, month and year in some order, padding, stroke and era. */
export const anySlip = fc
  .record({
    day: fc.nat({ max: 32 }),
    month: fc.oneof(
      fc.nat({ max: 13 }).map(String),
      fc.constantFrom('พ.ค.', 'มีนา', 'กุมภาพัน', 'ธค', 'มกราคม พ.ศ.', ' ก.พ. ค.ศ. '),
    ),
    year: fc.oneof(fc.integer({ min: 1890, max: 2210 }), fc.integer({ min: 2440, max: 2750 }), fc.nat({ max: 99 })),
    stroke: fc.constantFrom('-', '/', '.', ' ', ''),
    yearFirst: fc.boolean(),
    padded: fc.boolean(),
    time: fc.constantFrom('', 'T00:00:00Z', 'T17:00:00.000Z', ' 10:00'),
  })
  .map(({ day, month, year, stroke, yearFirst, padded, time }) => {
    const pad = (text: string) => (padded ? text.padStart(2, '0') : text);
    const parts = [pad(String(day)), pad(month), String(year)];
    return (yearFirst ? parts.reverse() : parts).join(stroke) + time;
  });
