/** Cases at the edges of the reduction, of the transition and of 29 February, where the law asks more beside them. */
import { describe, expect, test } from 'vitest';
import type { Amendment, Case, Regulation } from '../../../src/index';
import { amend, assessEligibility, regulation } from '../../../src/index';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';
import { proposed } from './proposed';

function statuses(one: Case, ...laws: readonly Regulation[]): string {
  return laws.map((law) => assessEligibility(one.application!, law).status).join(' → ');
}

function edges(before: Regulation, amendment: Amendment): readonly string[] {
  const after = amend(before, [amendment]);
  return boundaryCases(before, after)
    .filter(({ id }) => id.startsWith(`${amendment.param} from ${amendment.from}`))
    .map((one) => `${one.side} ${String(one.threshold)}: ${statuses(one, before, after)}`);
}

describe.each([1, 2, 3, 4])('rulebook §3, where %d grounds are asked: the last of them decides', (needed) => {
  const before = amend(regulation, [proposed('reduction.groundsNeeded', '2022-10-01', needed)]);

  test('the level of a language', () => {
    expect(edges(before, proposed('reduction.language.above.other', '2025-01-01', 'B2'))).toEqual([
      'below B1: unmet → unmet',
      'at B1: unmet → unmet',
      'above B1: met → unmet',
      'below B2: unmet → unmet',
      'at B2: met → unmet',
      'above B2: met → met',
    ]);
  });

  test('the age of a result', () => {
    expect(edges(before, proposed('reduction.language.validYears', '2025-01-01', 3))).toEqual([
      'below 2: met → met', // a day younger than two years
      'at 2: met → met',
      'above 2: unmet → met',
      'below 3: unmet → met',
      'at 3: unmet → met',
      'above 3: unmet → unmet',
    ]);
  });

  test('the use of a master’s degree', () => {
    expect(edges(before, proposed('reduction.degree.masterOfFirstAppointment', '2025-10-01', 'excluded'))).toEqual([
      'below counts: met → met',
      'at counts: met → unknown',
      'above counts: met → unmet',
      'below excluded: met → met',
      'at excluded: met → unknown',
      'above excluded: met → unmet',
    ]);
  });
});

describe('rulebook §3.5: the newest round at the level, the others at the highest, whichever number of them', () => {
  test.each([1, 4, 6])('%d rounds', (rounds) => {
    const before = amend(regulation, [proposed('reduction.performance.rounds', '2022-10-01', rounds)]);
    const after = amend(before, [proposed('reduction.performance.level', '2025-01-01', 'good')]);
    const cases = boundaryCases(before, after);
    expect(cases.map((one) => `${one.side} ${String(one.threshold)}: ${statuses(one, before, after)}`)).toEqual([
      'below outstanding: unmet → met', // very good
      'at outstanding: met → met',
      'below good: unmet → unmet', // fair
      'at good: unmet → met',
      'above good: unmet → met', // very good
    ]);
    expect(new Set(cases.map(({ application }) => application?.salaryRounds?.length))).toEqual(new Set([rounds]));
  });
});

test.each([2, 3, 4])(
  'rulebook §4, transition: of %d reports the last is of a year that counts or of one beside it',
  (asked) => {
    const before = amend(regulation, [proposed('agreement.reports.standard', '2022-10-01', asked)]);
    expect(edges(before, proposed('agreement.reports.years', '2022-10-01', 'any', '2023-09-30'))).toEqual([
      'below 2562-and-2563: unmet → met', // of 2561
      'at 2562-and-2563: met → met', // of 2562
      'above 2562-and-2563: unmet → met', // of 2564
      'below any: unmet → met',
      'at any: met → met',
      'above any: unmet → met',
    ]);
  },
);

describe('rulebook §2: by either convention for 29 February, on the days about its end', () => {
  test.each([
    ['last-day', '2027-02-27', ['2024-02-28', '2024-02-27', '2024-02-26']],
    ['last-day', '2027-02-28', ['2024-03-01', '2024-02-29', '2024-02-28']],
    ['last-day', '2027-03-01', ['2024-03-02', '2024-03-01', '2024-02-29']],
    ['last-day', '2028-02-29', ['2025-03-01', '2025-02-28', '2025-02-27']],
    ['next-day', '2027-02-28', ['2024-02-29', '2024-02-28', '2024-02-27']],
    ['next-day', '2027-03-01', ['2024-03-02', '2024-03-01', '2024-02-29']],
    ['next-day', '2028-02-29', ['2025-03-01', '2025-02-28', '2025-02-27']],
  ] as const)('%s, filed on %s', (convention, day, begun) => {
    const before = amend(regulation, [proposed('tenure.monthEnd', '2022-10-01', convention)]);
    const after = amend(before, [proposed('tenure.years.standard', day, 3, day)]);
    const cases = boundaryCases(before, after).filter(({ threshold, id }) => threshold === 3 && id.includes(day));
    expect(cases.map(({ application }) => application?.service?.[0]?.from)).toEqual(begun);
    expect(cases.map((one) => statuses(one, after))).toEqual(['unmet', 'met', 'met']);
  });

  test.each(['last-day', 'next-day'] as const)('a result as old as may be, %s', (convention) => {
    const before = amend(regulation, [proposed('tenure.monthEnd', '2022-10-01', convention)]);
    const after = amend(before, [proposed('reduction.language.validYears', '2027-02-28', 3, '2027-03-01')]);
    const cases = boundaryCases(before, after).filter(
      ({ threshold, id }) => threshold === 3 && id.includes('2027-02-28'),
    );
    expect(cases.map((one) => statuses(one, after))).toEqual(['met', 'met', 'unmet']);
  });
});
