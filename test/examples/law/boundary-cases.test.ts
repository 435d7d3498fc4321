/** Cases at the edges of moved values: what they show, and where there are none. */
import { describe, expect, test } from 'vitest';
import type { Amendment, Case, ParamId, Parameter, Regulation, Status } from '../../../src/index';
import { amend, assessEligibility, decideEvaluation, regulation, without } from '../../../src/index';
import type { BoundaryCase } from '../../../src/explore/boundary/boundary-cases';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';
import { witnesses } from '../../../src/explore/impact/witnesses';
import { proposed } from './proposed';

function statusBy(law: Regulation, { application, evaluation }: Case): Status {
  return (application === undefined ? decideEvaluation(evaluation!, law) : assessEligibility(application, law)).status;
}

function edges(cases: readonly BoundaryCase[], after: Regulation): readonly string[] {
  return cases.map(
    (one) => `${one.side} ${String(one.threshold)}: ${statusBy(regulation, one)} → ${statusBy(after, one)}`,
  );
}

const ofTheRest = /^(?:evidence|filing|appointment|languageTest)\./u;
const everyParam = Object.keys(regulation.parameters) as readonly ParamId[];
/** Those that an application or an evaluation is judged by. */
const paramIds = everyParam.filter((param) => !ofTheRest.test(param));

/** Every number that can be one higher, from a day on which everything can be judged. */
const raised = paramIds.flatMap((param): readonly (readonly [ParamId, number])[] => {
  const { kind, values }: Parameter = regulation.parameters[param];
  const now = Number(values.findLast(({ from }) => from <= '2024-11-01')?.value);
  return kind.type === 'number' && now < kind.maximum ? [[param, now + 1]] : [];
});

describe('by the law that holds the value, what is just below it misses, and what is at it or above it is met', () => {
  test.each(raised)('%s raised to %d', (param, value) => {
    const after = amend(regulation, [proposed(param, '2024-11-01', value, '2026-05-15')]);
    const cases = boundaryCases(regulation, after).filter(({ id }) => id.includes('from 2024-11-01'));
    // What is so many years old at most is the other way round: too old is above.
    const misses = param === 'reduction.language.validYears' ? 'above' : 'below';
    expect(cases.length).toBeGreaterThanOrEqual(4);
    for (const one of cases) {
      const law = one.threshold === value ? after : regulation;
      expect([one.id, statusBy(law, one)]).toEqual([one.id, one.side === misses ? 'unmet' : 'met']);
    }
  });
});

test('a parameter of the rest of the procedure has none: no application and no evaluation is judged by it', () => {
  const rest = everyParam.filter((param) => ofTheRest.test(param));
  expect(rest.length).toBeGreaterThan(30);
  for (const param of rest) {
    const { kind }: Parameter = regulation.parameters[param];
    if (kind.type !== 'number') continue;
    expect(boundaryCases(regulation, amend(regulation, [proposed(param, '2024-11-01', 0)]))).toEqual([]);
  }
});

describe('what the cases show, worked out by hand', () => {
  test.each<readonly [ParamId, string, number | string, readonly string[]]>([
    [
      'tenure.years.standard',
      '2026-10-01',
      5,
      [
        'below 4: unmet → unmet',
        'at 4: met → unmet',
        'above 4: met → unmet',
        'below 5: met → unmet',
        'at 5: met → met',
        'above 5: met → met',
      ],
    ],
    [
      'evaluation.membersNeeded.outcomes',
      '2025-01-01',
      1,
      [
        'below 2: unmet → met', // one of three
        'at 2: met → met',
        'above 2: met → met',
        'below 1: unmet → unmet', // none of three
        'at 1: unmet → met',
        'above 1: met → met',
      ],
    ],
    [
      'reduction.language.above.other',
      '2025-01-01',
      'B2',
      [
        'below B1: unmet → unmet', // A2
        'at B1: unmet → unmet', // the level must lie above it
        'above B1: met → unmet',
        'below B2: unmet → unmet',
        'at B2: met → unmet',
        'above B2: met → met',
      ],
    ],
    [
      'reduction.performance.level',
      '2025-01-01',
      'very-good',
      [
        'below outstanding: unmet → met',
        'at outstanding: met → met', // nothing lies above it
        'below very-good: unmet → unmet',
        'at very-good: unmet → met',
        'above very-good: met → met',
      ],
    ],
    [
      'tenure.monthEnd',
      '2026-10-01',
      'last-day',
      [
        'below next-day: unmet → met', // since 29 February 2024, filed on 28 February 2027
        'at next-day: met → met', // 1 March
        'above next-day: met → met', // 2 March
        'below last-day: unmet → unmet', // 27 February
        'at last-day: unmet → met',
        'above last-day: met → met',
      ],
    ],
    [
      'reduction.degree.masterOfFirstAppointment',
      '2025-10-01',
      'excluded',
      [
        'below counts: met → met', // not used for the first appointment
        'at counts: met → unknown', // not stated
        'above counts: met → unmet', // used
        'below excluded: met → met',
        'at excluded: met → unknown',
        'above excluded: met → unmet',
      ],
    ],
    [
      'agreement.reports.years',
      '2024-01-01',
      '2562-and-2563',
      [
        'below any: met → unmet', // a report of 2561
        'at any: met → met', // of 2562
        'above any: met → unmet', // of 2564
        'below 2562-and-2563: met → unmet',
        'at 2562-and-2563: met → met',
        'above 2562-and-2563: met → unmet',
      ],
    ],
  ])('%s from %s, %s', (param, from, value, expected) => {
    const after = amend(regulation, [proposed(param, from, value)]);
    expect(edges(boundaryCases(regulation, after), after)).toEqual(expected);
  });

  test('a case names its value, side and day, and steps by the unit of the value', () => {
    const after = amend(regulation, [proposed('agreement.passMark', '2027-06-01', 75)]);
    const cases = boundaryCases(regulation, after);
    expect(cases[0]).toMatchObject({
      id: 'agreement.passMark from 2027-06-01: below 70',
      param: 'agreement.passMark',
      side: 'below',
      threshold: 70,
      // The round of FY2570 ends on 2027-09-30, the first such day of the change.
      application: { filedOn: '2027-10-01' },
    });
    expect(cases.map(({ application }) => application?.agreements?.[0]?.members?.[0])).toEqual([
      69.99, 70, 70.01, 74.99, 75, 75.01,
    ]);
    expect(cases.every(({ application }) => application?.agreements?.[0]?.fiscalYear === 2570)).toBe(true);
  });

  test('of points a level, the sheets nearest to 70: 69.5, 70 and 70.5', () => {
    const after = amend(regulation, [proposed('agreement.points.method', '2027-06-01', 6)]);
    const totals = boundaryCases(regulation, after)
      .filter(({ threshold }) => threshold === 5)
      .map(({ application }) => {
        const score = application?.agreements?.[0]?.members?.[0];
        if (typeof score !== 'object' || score === null || !('levels' in score)) throw new Error('no levels');
        const part1 = score.levels.reduce((sum, level) => sum + level, 0);
        return part1 + 5 * score.method + 2.5 * score.quantitative + 2.5 * score.qualitative;
      });
    expect(totals).toEqual([69.5, 70, 70.5]);
  });

  test('where the criteria open with a change, there is nothing below on the side without a law', () => {
    const cases = boundaryCases(without(regulation, 'w4-2564'), regulation);
    const ofGrounds = cases.filter(({ param }) => param === 'reduction.groundsNeeded');
    expect(ofGrounds.map(({ side, threshold }) => `${side} ${String(threshold)}`)).toEqual([
      'below 1',
      'at 1',
      'above 1',
    ]);
  });
});

describe('no case where nothing can be judged', () => {
  test.each<readonly [what: string, Amendment]>([
    ['no round ends within the change', proposed('agreement.passMark', '2025-10-02', 75, '2026-09-29')],
    ['no 28 February lies within the change', proposed('tenure.monthEnd', '2027-03-02', 'last-day', '2028-02-27')],
    ['no report is asked any more', proposed('agreement.reports.years', '2027-01-01', '2562-and-2563')],
    ['a mark of domain 3 alone is no rule', proposed('evaluation.academicWork.passMark.expert', '2026-05-16', 75)],
  ])('%s', (_what, amendment) => {
    const after = amend(regulation, [amendment]);
    const own = boundaryCases(regulation, after).filter(({ threshold }) => threshold === amendment.value);
    expect(own).toEqual([]);
  });
});

describe('witnesses', () => {
  test('of 679/2566: a single member below the mark decided before, and decides no longer', () => {
    const found = witnesses(without(regulation, '679-2566'), regulation);
    const evaluation = { line: 'teaching', standing: 'professional', decidedOn: '2023-04-28' };
    expect(found).toMatchObject([
      { witness: { evaluation: { ...evaluation, members: [null, null, { teaching: 0 }] } } },
      { witness: { evaluation: { ...evaluation, members: [null, null, { outcomes: 0 }] } } },
    ]);
    expect(found.map(({ before, after }) => `${before?.status} → ${after?.status}`)).toEqual([
      'unmet → unknown',
      'unmet → unknown',
    ]);
  });

  test('of a change that moves no result: none', () => {
    const after = amend(regulation, [proposed('agreement.reports.years', '2027-01-01', '2562-and-2563')]);
    const [first, ...others] = witnesses(regulation, after);
    expect([first?.change.param, first?.witness, others]).toEqual(['agreement.reports.years', undefined, []]);
  });
});
