/** Cases at the edges of a value where another value, which it is judged beside, is not in force: unknown, never borrowed. */
import { describe, expect, test } from 'vitest';
import type { Amendment, Case, ParamId, Regulation } from '../../../src/index';
import { amend, assessEligibility, decideEvaluation, regulation, without } from '../../../src/index';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';
import { proposed } from './proposed';

/** From the day after on there is no value. */
function ended(param: ParamId, lastDay: string, value: number | string): Amendment {
  return proposed(param, lastDay, value, lastDay);
}

function statusBy(law: Regulation, { application, evaluation }: Case): string {
  return (application === undefined ? decideEvaluation(evaluation!, law) : assessEligibility(application, law)).status;
}

/** Of the cases of one change: side and value, with the status before and after. */
function edges(before: Regulation, after: Regulation, change: string): readonly string[] {
  return boundaryCases(before, after)
    .filter(({ id }) => id.startsWith(change))
    .map((one) => `${one.side} ${String(one.threshold)}: ${statusBy(before, one)} → ${statusBy(after, one)}`);
}

describe('only the law before knows what is asked beside the value', () => {
  test.each<readonly [what: string, missing: Amendment, moved: Amendment, readonly string[]]>([
    [
      'no mark to which levels could come near',
      ended('evaluation.passMark.professional', '2025-01-31', 65),
      proposed('evaluation.weight.teaching', '2025-02-01', 3),
      ['below 2.5: unmet → unknown', 'at 2.5: met → unknown', 'above 2.5: met → unknown'],
    ],
    [
      'no mark to which a sheet could come near',
      ended('agreement.passMark', '2025-01-31', 70),
      proposed('agreement.points.method', '2025-02-01', 6),
      ['below 5: unmet → unknown', 'at 5: met → unknown', 'above 5: met → unknown'],
    ],
    [
      'no points of an indicator',
      ended('agreement.points.indicator', '2025-01-31', 1),
      proposed('agreement.points.method', '2025-02-01', 6),
      ['below 5: unmet → unknown', 'at 5: met → unknown', 'above 5: met → unknown'],
    ],
    [
      'no number of members who must reach the mark',
      ended('agreement.membersNeeded', '2025-01-31', 3),
      proposed('agreement.passMark', '2025-02-01', 75),
      [
        'below 70: unmet → unknown',
        'at 70: met → unknown',
        'above 70: met → unknown',
        'below 75: met → unknown', // 74.99
        'at 75: met → unknown',
        'above 75: met → unknown',
      ],
    ],
    [
      'no number of grounds',
      ended('reduction.groundsNeeded', '2025-01-31', 1),
      proposed('reduction.language.above.other', '2025-02-01', 'B2'),
      [
        'below B1: unmet → unknown', // A2
        'at B1: unmet → unknown',
        'above B1: met → unknown',
        'below B2: unmet → unknown', // B1
        'at B2: met → unknown',
        'above B2: met → unknown',
      ],
    ],
  ])('%s', (_what, missing, moved, expected) => {
    const after = amend(regulation, [missing, moved]);
    expect(edges(regulation, after, `${moved.param} from ${moved.from}`)).toEqual(expected);
  });
});

describe('the convention for 29 February is the one of the law that has one', () => {
  const day = '2027-02-28';
  const known = amend(regulation, [
    proposed('tenure.monthEnd', '2022-10-01', 'next-day'),
    proposed('tenure.years.standard', '2022-10-01', 3),
  ]);
  const missing = amend(known, [
    ended('tenure.monthEnd', '2027-01-31', 'next-day'),
    proposed('tenure.years.standard', day, 4, day),
  ]);

  test.each<readonly [which: string, before: Regulation, after: Regulation]>([
    ['before', known, missing],
    ['after', missing, known],
  ])('the law %s', (_which, before, after) => {
    const cases = boundaryCases(before, after).filter(
      ({ id, threshold }) => id.startsWith(`tenure.years.standard from ${day}`) && threshold === 3,
    );
    expect(cases.map((one) => [one.application?.service?.[0]?.from, statusBy(known, one)])).toEqual([
      ['2024-02-29', 'unmet'], // complete on 1 March
      ['2024-02-28', 'met'],
      ['2024-02-27', 'met'],
    ]);
  });
});

describe('neither law knows what is asked beside the value', () => {
  test('where that could still be met, what misses the value is decided', () => {
    const before = amend(regulation, [ended('tenure.years.standard', '2024-12-31', 4)]);
    const after = amend(before, [proposed('agreement.passMark', '2025-02-01', 75)]);
    expect(edges(before, after, 'agreement.passMark')).toEqual([
      'below 70: unmet → unmet',
      'at 70: unknown → unmet',
      'above 70: unknown → unmet',
      'below 75: unknown → unmet',
      'at 75: unknown → unknown',
      'above 75: unknown → unknown',
    ]);
  });

  test('where nothing can be told without it, there is no case', () => {
    const before = amend(regulation, [ended('tenure.monthEnd', '2024-12-31', 'last-day')]);
    const after = amend(before, [proposed('tenure.years.standard', '2025-02-01', 5)]);
    expect(boundaryCases(before, after)).toEqual([]);
  });
});

describe('rulebook §3: ว 4/2564, by which the reduction stands', () => {
  const none = without(regulation, 'w4-2564');
  const reduced: readonly ParamId[] = ['reduction.groundsNeeded', 'reduction.performance.rounds'];

  test('issued: a number of it is an edge where everything else is met', () => {
    const cases = boundaryCases(none, regulation).filter(({ param }) => reduced.includes(param));
    expect(new Set(cases.map(({ param }) => param))).toEqual(new Set(reduced));
    for (const one of cases) {
      expect([one.id, statusBy(regulation, one)]).toEqual([one.id, one.side === 'below' ? 'unmet' : 'met']);
    }
  });

  test('taken back: the edges are those of the values that go', () => {
    const cases = boundaryCases(regulation, none).filter(({ param }) => param === 'reduction.groundsNeeded');
    expect(cases.map(({ side, threshold }) => `${side} ${String(threshold)}`)).toEqual(['below 1', 'at 1', 'above 1']);
  });
});

test('where the years of a change lie beyond those of the facts, which end with 2700, there is no case', () => {
  expect(boundaryCases(regulation, amend(regulation, [proposed('tenure.years.standard', '2190-10-01', 5)]))).toEqual(
    [],
  );
});
