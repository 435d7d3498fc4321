import { afterEach, expect, test, vi } from 'vitest';
import { anniversary } from '../../../src/calendar/anniversary';
import { isoOf } from '../../../src/calendar/day';
import { elapsed } from '../../../src/calendar/elapsed';
import { fiscalYear } from '../../../src/calendar/fiscal-year';
import { dateIssue } from '../../../src/calendar/iso-date';
import { salaryRoundOf } from '../../../src/calendar/salary-round';
import { formatThaiDate, parseThaiDate } from '../../../src/calendar/thai-date';
import { everyDay } from './days';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Everything the calendar says of every 50th day, so of all times of the year, in one text. */
function answers(): string {
  const dates = everyDay.filter((_, at) => at % 50 === 0).map(isoOf);
  return JSON.stringify(
    dates.map((date) => [
      dateIssue(date),
      elapsed('1900-01-01', date),
      anniversary(date, 3),
      fiscalYear(date),
      salaryRoundOf(date),
      parseThaiDate(formatThaiDate(date, { digits: 'thai' })),
    ]),
  );
}

/** Throws at every use: as a function, as a class, and at the look-up of any property. */
function takenAway(name: string): unknown {
  const refuse = () => {
    throw new Error(`${name} was used`);
  };
  return new Proxy(Object, { apply: refuse, construct: refuse, get: refuse, has: refuse });
}

// In a worker thread, where tests run, a change of TZ does not reach Date. So the variable is changed for those who
// read it, and Date and Intl, through which alone a zone, a clock or a locale could be seen, are taken away.
test.each(['UTC', 'Asia/Bangkok', 'America/New_York', 'Pacific/Apia'])(
  'the answers do not depend on the time zone, clock or locale of the host: TZ=%s',
  (zone) => {
    const expected = answers();
    vi.stubEnv('TZ', zone);
    vi.stubGlobal('Date', takenAway('Date'));
    vi.stubGlobal('Intl', takenAway('Intl'));
    expect(() => Date.now()).toThrow('Date was used');
    expect(answers() === expected).toBe(true);
  },
);
