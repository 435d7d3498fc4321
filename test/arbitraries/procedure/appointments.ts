/** Appointments, crowded around the day of entry and the first days of the powers. */
import * as fc from 'fast-check';
import type { Appointment } from '../../../src/index';
import { addDays } from '../../model/days';
import { dayBetween, withinCalendar } from '../days';
import { known, sometimesMissing, weighted } from '../mood';

const baht = weighted(
  [3, fc.integer({ min: 15_000, max: 80_000 })],
  [1, fc.integer({ min: 0, max: 8_000_000 }).map((satang) => satang / 100)],
);

const salaries = fc
  .tuple(baht, weighted([2, fc.constant(0)], [1, fc.constantFrom(0.01, 500)]))
  .map(([before, more]) => ({ before, after: before + more }));

export const appointments: fc.Arbitrary<Appointment> = dayBetween(2021, 2027).chain((enteredOn) =>
  fc
    .record({
      line: weighted<Appointment['line']>([9, fc.constant('teaching')], [1, fc.constant('supervision')]),
      standing: fc.constantFrom('professional', 'senior-professional', 'expert', 'advisory'),
      orderedOn: weighted(
        [2, fc.constantFrom('2022-09-30', '2022-10-01', '2022-11-08', '2022-11-09')],
        [5, dayBetween(2022, 2028)],
      ),
      effectiveOn: sometimesMissing(
        fc.integer({ min: -2, max: 2 }).map((off) => withinCalendar(addDays(enteredOn, off))),
        5,
      ),
      inEducationArea: sometimesMissing(weighted([4, fc.constant(true)], [1, fc.constant(false)]), 5),
      areaBoardExists: sometimesMissing(fc.boolean(), 4),
      appointedBy: sometimesMissing(
        fc.constantFrom<NonNullable<Appointment['appointedBy']>>('area-office-director', 'other'),
        4,
      ),
      approvedBy: sometimesMissing(
        fc.constantFrom<NonNullable<Appointment['approvedBy']>>(
          ...(['area-board', 'area-board', 'provincial-committee', 'otepc', 'school-director', 'other'] as const),
        ),
        4,
      ),
      salary: sometimesMissing(salaries, 4),
    })
    .map((facts) => known<Appointment>({ enteredOn, ...facts })),
);
