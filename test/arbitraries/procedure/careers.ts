/** Careers with a standing: rounds on record in any years, and changes of school at the borders of fiscal years. */
import * as fc from 'fast-check';
import type { Career, SchoolChange } from '../../../src/index';
import { dayBetween } from '../days';
import { known, sometimesMissing, weighted } from '../mood';
import { agreementRounds } from '../rounds';

const border = fc
  .tuple(fc.integer({ min: 2021, max: 2028 }), fc.constantFrom('-09-30', '-10-01'))
  .map(([year, day]) => `${String(year)}${day}`);

const days = weighted([2, border], [3, dayBetween(2018, 2029)]);

const changes: fc.Arbitrary<readonly SchoolChange[]> = fc
  .uniqueArray(fc.tuple(days, sometimesMissing(fc.boolean(), 4)), { selector: ([on]) => on, maxLength: 4 })
  .map((list) => list.map(([on, newAgreement]) => known<SchoolChange>({ on, newAgreement })));

export const careers: fc.Arbitrary<Career> = fc
  .record({
    between: fc.tuple(days, days),
    agreements: sometimesMissing(
      fc.uniqueArray(agreementRounds, { selector: ({ fiscalYear }) => fiscalYear, maxLength: 8 }),
      6,
    ),
    schoolChanges: sometimesMissing(changes, 6),
  })
  .map(({ between, ...facts }) => {
    const [heldSince, on] = [...between].sort() as [string, string];
    return known<Career>({ heldSince, on, ...facts });
  });
