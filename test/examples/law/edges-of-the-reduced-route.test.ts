/** Cases at the edges of what the reduced route asks: none of them is decided by the standard one. */
import { expect, test } from 'vitest';
import type { Amendment, ParamId } from '../../../src/index';
import { amend, assessEligibility, at, regulation } from '../../../src/index';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';

// In FY2571, 2027-10-01 to 2028-09-30, there are six rounds: FY2565 to FY2570.
const [from, until] = ['2027-11-01', '2028-05-15'];

function during(param: ParamId, value: number): Amendment {
  return { param, from, until, value, cites: [{ instrument: 'draft-2570', standing: 'reported' }] };
}

/** The four of which the standard route may ask more; otherwise as much as the reduced one. */
const alike = {
  'tenure.years.standard': 3,
  'conduct.lookbackYears.standard': 3,
  'agreement.rounds.standard': 2,
  'agreement.reports.standard': 0,
} as const;

type Standard = keyof typeof alike;

test.each<readonly [Standard, ParamId, standard: readonly [number, number], reduced: readonly [number, number]]>([
  ['tenure.years.standard', 'tenure.years.reduced', [6, 4], [3, 5]],
  ['conduct.lookbackYears.standard', 'conduct.lookbackYears.reduced', [6, 4], [3, 5]],
  ['agreement.rounds.standard', 'agreement.rounds.reduced', [5, 2], [2, 4]],
  ['agreement.reports.standard', 'agreement.reports.reduced', [4, 1], [1, 3]],
])(
  '%s: where the new law asks less of it than %s, there is no case of the latter',
  (standard, reduced, asked, moved) => {
    const others = (Object.keys(alike) as Standard[])
      .filter((param) => param !== standard)
      .map((param) => during(param, alike[param]));
    const [before, after] = ([0, 1] as const).map((law) =>
      amend(regulation, [...others, during(standard, asked[law]), during(reduced, moved[law])]),
    );
    const cases = boundaryCases(before!, after!);
    expect(cases.filter(({ param }) => param === reduced)).toEqual([]);
    expect(cases.filter(({ param }) => param === standard).length).toBeGreaterThan(0);
  },
);

test('where the years of the standard route move too, the service is short of the fewer', () => {
  const others = [
    during('conduct.lookbackYears.standard', 3),
    during('agreement.rounds.standard', 2),
    during('agreement.reports.standard', 0),
  ];
  const before = amend(regulation, [...others, during('tenure.years.standard', 5)]);
  const after = amend(regulation, [...others, during('reduction.performance.rounds', 3)]);
  const cases = boundaryCases(before, after).filter(({ id }) =>
    id.startsWith(`reduction.performance.rounds from ${from}`),
  );
  expect(cases.map(({ side, threshold }) => `${side} ${String(threshold)}`)).toEqual([
    'below 4',
    'at 4',
    'above 4',
    'below 3',
    'at 3',
    'above 3',
  ]);
  for (const { application, threshold, side, id } of cases) {
    const found = assessEligibility(application!, threshold === 3 ? after : before);
    expect([id, found.status, at(found, 'eligibility.standard')?.status]).toEqual([
      id,
      side === 'below' ? 'unmet' : 'met',
      'unmet',
    ]);
  }
});
