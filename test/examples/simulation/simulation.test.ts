/** The laboratory of reforms, on a few cases whose answers are worked out by hand. */
import { describe, expect, test } from 'vitest';
import { isWitthayathanaError, regulation, type Amendment, type Application } from '../../../src';
import { bounds, decompose, population, project, sensitivity, sweep, type WeightedCase } from '../../../src/simulation';

const cites = [{ instrument: 'w9-2564', standing: 'assumption' }] as const;

/** Filed on 1 November 2024 (FY2568): three rounds of these scores, in post since a day. */
function filed(from: string, score: number): Application {
  const round = { position: 'teacher', standing: 'none', workload: true, members: [score, score, score] } as const;
  return {
    line: 'teaching',
    standing: 'professional',
    filedOn: '2024-11-01',
    service: [{ position: 'teacher', standing: 'none', from }],
    agreements: [2565, 2566, 2567].map((fiscalYear) => ({ fiscalYear, ...round })),
    sanctions: [],
    languageTests: [],
    specialArea: null,
    degree: null,
    nqf8: null,
  };
}

const evaluation = {
  line: 'teaching',
  standing: 'professional',
  decidedOn: '2024-11-01',
  members: [
    { teaching: 65, outcomes: 65 },
    { teaching: 65, outcomes: 65 },
    { teaching: 65, outcomes: 65 },
  ],
} as const;

const cases: readonly WeightedCase[] = [
  { id: 'four years, 70 points', weight: 10, application: filed('2020-11-01', 70) },
  { id: 'a day short, 80 points', weight: 5.5, application: filed('2020-11-02', 80), evaluation },
  { id: 'sanctions not stated', weight: 0.1, application: withoutSanctions(filed('2020-11-01', 90)) },
];

function withoutSanctions(application: Application): Application {
  return Object.fromEntries(Object.entries(application).filter(([name]) => name !== 'sanctions')) as never;
}

test('sweep: rulebook §4, 70 from each member; the third is unknown whatever the mark up to 90', () => {
  expect(sweep('agreement.passMark', [70, 71, 91], cases)).toStrictEqual([
    {
      value: 70,
      cases: 15.6,
      eligible: 10,
      notEligible: 5.5,
      unknown: 0.1,
      passed: 5.5,
      notPassed: 0,
      passedUnknown: 0,
    },
    {
      value: 71,
      cases: 15.6,
      eligible: 0,
      notEligible: 15.5,
      unknown: 0.1,
      passed: 5.5,
      notPassed: 0,
      passedUnknown: 0,
    },
    { value: 91, cases: 15.6, eligible: 0, notEligible: 15.6, unknown: 0, passed: 5.5, notPassed: 0, passedUnknown: 0 },
  ]);
});

test('sweep: a case without an application counts by its evaluation (rulebook §7, 65)', () => {
  const [reached, missed] = sweep('evaluation.passMark.professional', [65, 65.01], [{ id: 'e', evaluation }]);
  expect([reached?.eligible, missed?.eligible]).toStrictEqual([1, 0]);
});

test('sweep: replicate weights are summed beside the weights', () => {
  const replicated = cases.map((item, index) => ({ ...item, replicateWeights: [index, 2] }));
  const [point] = sweep('agreement.passMark', [70], replicated);
  expect(point?.replicates).toMatchObject([
    { cases: 3, eligible: 0, notEligible: 1, unknown: 2 },
    { cases: 6, eligible: 2, notEligible: 2, unknown: 2 },
  ]);
});

test('bounds: what is not stated may turn out either way', () => {
  expect(bounds(cases)).toStrictEqual({
    eligible: { least: 10, most: 10.1 },
    passed: { least: 5.5, most: 5.5 },
    unknown: { facts: 0.1, law: 0 },
  });
});

test('project: the day short is complete on the anniversary; what is not stated stays unknown', () => {
  expect(project(cases, { from: '2024-11-01', until: '2025-09-30' })).toStrictEqual({
    years: [{ fiscalYear: 2568, standing: 'professional', eligible: 15.5 }],
    waiting: [
      { days: 0, eligible: 10 },
      { days: 1, eligible: 5.5 },
    ],
    none: 0,
    unknown: 0.1,
    withoutApplication: 0,
  });
});

test('sensitivity: one year more of tenure costs everybody what is left of the window', () => {
  const rows = sensitivity(cases, { from: '2024-11-01', until: '2024-11-10', params: ['tenure.years.standard'] });
  // The first waits 10 days more, until the day after the window; the second 9.
  expect(rows).toStrictEqual([
    { param: 'tenure.years.standard', unit: 'year', daysLost: 149.5, daysGained: 0, moved: 15.5, unknown: 0.1 },
  ]);
});

describe('decompose', () => {
  const tenure: Amendment = { param: 'tenure.years.standard', from: '2022-10-01', value: 3, cites };
  const mark: Amendment = { param: 'agreement.passMark', from: '2021-10-01', value: 80, cites };

  test('what each brings, over both orders: tenure +5.5, the mark −10', () => {
    expect(decompose(regulation, [tenure, mark], cases)).toStrictEqual({
      whole: { value: -4.5 },
      parts: [
        { param: 'tenure.years.standard', value: 5.5 },
        { param: 'agreement.passMark', value: -10 },
      ],
    });
  });

  test('nothing amended brings nothing', () => {
    expect(decompose(regulation, [], cases)).toStrictEqual({ whole: { value: 0 }, parts: [] });
  });
});

test('population: the first person of seed 1 is the same as ever', () => {
  const [first] = population({ size: 1000, seed: 1, on: '2026-12-01' });
  expect(first).toMatchObject({ id: 's1-1', weight: 24, tags: { standing: 'advisory' } });
  expect(Object.isFrozen(first?.application.service)).toBe(true);
});

test.each<[string, () => unknown, string, string]>([
  ['a size below 0', () => population({ size: -1, seed: 1, on: '2026-12-01' }), 'invalid-facts', 'size'],
  ['a seed with a fraction', () => population({ size: 1, seed: 0.5, on: '2026-12-01' }), 'invalid-facts', 'seed'],
  ['a year of the Buddhist era', () => population({ size: 1, seed: 1, on: '2569-12-01' }), 'invalid-date', 'on'],
  ['a misspelt parameter', () => sweep('agreement.passmark' as never, [70], cases), 'unknown-parameter', 'param'],
  ['a value it cannot have', () => sweep('agreement.passMark', [-1], cases), 'invalid-amendment', '[0].value'],
  [
    'a bad case',
    () => sweep('agreement.passMark', [70], [{ id: 'x', application: {} as never }]),
    'invalid-facts',
    '[0].application.line',
  ],
  ['a weight below 0', () => bounds([{ id: 'x', evaluation, weight: -1 }]), 'invalid-facts', '[0].weight'],
  [
    'replicates that are no list',
    () => bounds([{ id: 'x', evaluation, replicateWeights: 1 as never }]),
    'invalid-facts',
    '[0].replicateWeights',
  ],
  ['no iterable', () => bounds(null as never), 'invalid-facts', 'cases'],
  ['no case', () => bounds([null as never]), 'invalid-facts', '[0]'],
])('%s is refused', (_, call, code, path) => {
  let caught: unknown;
  try {
    call();
  } catch (error) {
    caught = error;
  }
  expect(isWitthayathanaError(caught) && [caught.code, caught.details.issues[0]?.path]).toStrictEqual([code, path]);
});
