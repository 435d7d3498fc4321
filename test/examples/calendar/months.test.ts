import { afterEach, describe, expect, test, vi } from 'vitest';
import { addMonths } from '../../../src/calendar/anniversary';
import { dayOf, isoOf } from '../../../src/calendar/day';
import { monthsBefore } from '../../../src/calendar/months';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('months back from a day; the last day of a month that is too short', () => {
  test.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 12, '2025-11-22'],
    ['2023-03-31', 1, '2023-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2024-03-29', 1, '2024-02-29'],
    ['2023-03-29', 1, '2023-02-28'],
    ['2023-03-31', 4, '2022-11-30'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2024-02-29', 48, '2020-02-29'],
    ['2023-01-15', 1, '2022-12-15'],
    ['1970-01-01', 1, '1969-12-01'],
    ['1900-01-31', 3600, '1600-01-31'],
  ])('%s less %i months is %s', (day, months, expected) => {
    expect(isoOf(monthsBefore(dayOf(day), months))).toBe(expected);
  });
});

/** Whatever a `Date` tells of the zone of the host, or changes by it. */
const ofTheZone = [
  ...(['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getTimezoneOffset'] as const),
  ...(['setFullYear', 'setMonth', 'setDate', 'setHours'] as const),
];

// In a worker thread, where tests run, a change of TZ does not reach Date. So all through which a zone could be seen is
// taken away.
test('date-fns and our own arithmetic agree from every 11th day of 1900 to 2199, whatever the zone of the host', () => {
  for (const name of ofTheZone) {
    vi.spyOn(Date.prototype, name).mockImplementation(() => {
      throw new Error(`${name} was used`);
    });
  }
  expect(() => new Date(0).getDate()).toThrow('getDate was used');
  const differing: string[] = [];
  for (let day = dayOf('1900-01-01'); day <= dayOf('2199-12-31'); day += 11) {
    for (const months of [0, 1, 2, 11, 12, 13, 47, 600]) {
      if (monthsBefore(day, months) !== addMonths(day, -months, 'last-day')) {
        differing.push(`${isoOf(day)} less ${months} months`);
      }
    }
  }
  expect(differing).toEqual([]);
});
