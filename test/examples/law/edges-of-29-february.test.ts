/** Cases at the edge of the convention for 29 February. Rulebook §2: years since that day end on 28 February, or a day later. */
import { expect, test } from 'vitest';
import type { Amendment } from '../../../src/index';
import { amend, assessEligibility, regulation } from '../../../src/index';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';
import { proposed } from './proposed';

/** Whatever else a law asks: met on 1 March by the one convention, on 28 February by the other. */
const edges = [
  'below next-day: unmet → met', // filed on 28 February
  'at next-day: met → met', // 1 March
  'above next-day: met → met', // 2 March
  'below last-day: unmet → unmet', // 27 February
  'at last-day: unmet → met', // 28 February
  'above last-day: met → met', // 1 March
];

test.each<readonly [what: string, asked: readonly Amendment[], from: string, begun: number, ended: number]>([
  ['three years by the reduced route', [], '2026-10-01', 2024, 2027],
  [
    'three years by the standard route, where the reduced one asks nine',
    [proposed('tenure.years.standard', '2022-10-01', 3), proposed('tenure.years.reduced', '2022-10-01', 9)],
    '2026-10-01',
    2024,
    2027,
  ],
  [
    'three years by the reduced route, though the standard one asks two',
    [proposed('tenure.years.standard', '2022-10-01', 2)],
    '2026-10-01',
    2024,
    2027,
  ],
  [
    'three years, though who has served four meets the reduced route on any day',
    [proposed('reduction.groundsNeeded', '2022-10-01', 0), proposed('reduction.performance.rounds', '2022-10-01', 0)],
    '2026-10-01',
    2024,
    2027,
  ],
  [
    'the same, where the first February has a 29th',
    [proposed('reduction.groundsNeeded', '2022-10-01', 0), proposed('reduction.performance.rounds', '2022-10-01', 0)],
    '2027-10-01',
    2028,
    2031,
  ],
  [
    'six rounds, FY2565 to FY2570, which are not over by February 2027',
    [proposed('agreement.rounds.reduced', '2024-10-01', 6)],
    '2026-10-01',
    2028,
    2031,
  ],
])('%s', (_what, asked, from, begun, ended) => {
  const before = amend(regulation, asked);
  const after = amend(before, [proposed('tenure.monthEnd', from, 'last-day')]);
  const cases = boundaryCases(before, after);
  expect(
    cases.map(({ side, threshold, application }) => {
      const statuses = [before, after].map((law) => assessEligibility(application!, law).status);
      return `${side} ${String(threshold)}: ${statuses.join(' → ')}`;
    }),
  ).toEqual(edges);
  expect(cases.map(({ application }) => application?.filedOn)).toEqual(
    ['02-28', '03-01', '03-02', '02-27', '02-28', '03-01'].map((day) => `${String(ended)}-${day}`),
  );
  for (const { application } of cases) {
    expect(application?.service).toMatchObject([{ from: `${String(begun)}-02-29` }]);
  }
});
