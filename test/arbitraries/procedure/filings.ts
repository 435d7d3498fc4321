/** Filings, with and without a transfer, crowded around the day of the order and the days of the law. */
import * as fc from 'fast-check';
import type { Filing, Transfer } from '../../../src/index';
import { addDays } from '../../model/days';
import { dayBetween, withinCalendar } from '../days';
import { known, sometimesMissing, weighted } from '../mood';

const lines = weighted<Filing['line']>(
  [9, fc.constant('teaching')],
  [1, fc.constantFrom('school-administration', 'supervision', 'education-administration')],
);
const standings = fc.constantFrom('professional', 'senior-professional', 'expert', 'advisory');

const days = weighted(
  [2, fc.constantFrom('2022-09-30', '2022-10-01', '2023-08-10', '2023-08-11')],
  [6, dayBetween(2023, 2027)],
  [1, dayBetween(1900, 2199)],
);

function transfers(filedOn: string): fc.Arbitrary<Transfer | null> {
  const effective = weighted(
    [3, fc.integer({ min: -1, max: 1 }).map((off) => withinCalendar(addDays(filedOn, off)))],
    [1, dayBetween(2021, 2027)],
  );
  const office = sometimesMissing(fc.constantFrom<NonNullable<Transfer['filedAt']>>('old-office', 'new-office'), 5);
  return weighted<Transfer | null>(
    [1, fc.constant(null)],
    [4, fc.tuple(effective, office).map(([effectiveOn, filedAt]) => known<Transfer>({ effectiveOn, filedAt }))],
  );
}

export const filings: fc.Arbitrary<Filing> = days.chain((filedOn) =>
  fc
    .record({
      line: lines,
      standing: standings,
      filedThisSemester: sometimesMissing(fc.boolean(), 4),
      transfer: sometimesMissing(transfers(filedOn), 5),
      seconded: sometimesMissing(fc.boolean(), 4),
    })
    .map((facts) => known<Filing>({ filedOn, ...facts })),
);
