/** Filings, with and without a transfer, crowded around the day of the order and the days of the law. */
import * as fc from 'fast-check';
import type { EarlierApplication, Filing, Transfer } from '../../../src/index';
import { addDays } from '../../model/days';
import { dayBetween, withinCalendar } from '../days';
import { known, sometimesMissing, weighted } from '../mood';

const lines = weighted<Filing['line']>(
  [6, fc.constant('teaching')],
  [4, fc.constantFrom('school-administration', 'supervision', 'education-administration')],
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

/** The application before this one: around the same day of the years before, and around the bounds of every kind of year. */
function earlier(filedOn: string): fc.Arbitrary<EarlierApplication | null> {
  const bounds = ['-01-01', '-04-30', '-05-16', '-10-01'] as const;
  const bound = fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.constantFrom(...bounds), fc.integer({ min: -1, max: 1 }))
    .map(([back, inYear, off]) => addDays(`${Number(filedOn.slice(0, 4)) - back}${inYear}`, off));
  const near = fc.integer({ min: -500, max: 2 }).map((off) => addDays(filedOn, off));
  const results = fc.constantFrom(
    'not-approved' as const,
    'approved' as const,
    'pending' as const,
    'returned' as const,
  );
  return weighted<EarlierApplication | null>(
    [1, fc.constant(null)],
    [6, fc.tuple(weighted([2, bound], [1, near]), results).map(([on, result]) => ({ on: withinCalendar(on), result }))],
  );
}

const semesters = fc.constantFrom('none' as const, 'decided' as const, 'pending' as const, 'returned' as const);
/** Both facts of the semester, also such as contradict each other. */
const semester = fc.record({
  earlierThisSemester: sometimesMissing(semesters, 3),
  filedThisSemester: sometimesMissing(fc.boolean(), 3),
});

/** With facts that contradict each other among them. */
export const anyFilings: fc.Arbitrary<Filing> = days.chain((filedOn) =>
  fc
    .record({
      line: lines,
      standing: standings,
      semester,
      earlierApplication: sometimesMissing(earlier(filedOn), 5),
      transfer: sometimesMissing(transfers(filedOn), 5),
      seconded: sometimesMissing(fc.boolean(), 4),
    })
    .map(({ semester: facts, ...others }) => known<Filing>({ filedOn, ...facts, ...others })),
);

export const filings: fc.Arbitrary<Filing> = anyFilings.filter(
  ({ earlierThisSemester: earlier, filedThisSemester: filed }) =>
    earlier === undefined || filed === undefined || filed === (earlier !== 'none'),
);
