/** Whole timelines, worked by hand from the rulebook: every lane with all that it holds. */
import { describe, expect, test } from 'vitest';
import type { ParamId, ServicePeriod } from '../../../src/index';
import { amend, regulation } from '../../../src/index';
import { timeline } from '../../../src/explore/timeline/timeline';
import { application, round } from '../facts';

function teacher(from: string, to?: string): ServicePeriod {
  return { position: 'teacher', standing: 'none', from, ...(to === undefined ? {} : { to }) };
}

describe('every lane of an application in full', () => {
  const both = (rest: string, status: string, reason?: string) =>
    (['standard', 'reduced'] as const).map((route) => ({
      ...{ route, id: `eligibility.${route}.${rest}`, status },
      ...(reason === undefined ? {} : { reason }),
    }));
  const ofReduction = (rest: string, status: string, reason?: string) => [
    {
      ...{ route: 'reduced', id: `eligibility.reduced.reduction.${rest}`, status },
      ...(reason === undefined ? {} : { reason }),
    },
  ];
  const fiscalYears = {
    2565: { from: '2021-10-01', to: '2022-09-30' },
    2566: { from: '2022-10-01', to: '2023-09-30' },
    2567: { from: '2023-10-01', to: '2024-09-30' },
  };
  const salaryRoundsAsked = [
    { fiscalYear: 2566, half: 1, from: '2022-10-01', to: '2023-03-31' },
    { fiscalYear: 2566, half: 2, from: '2023-04-01', to: '2023-09-30' },
    { fiscalYear: 2567, half: 1, from: '2023-10-01', to: '2024-03-31' },
    { fiscalYear: 2567, half: 2, from: '2024-04-01', to: '2024-09-30' },
  ];

  test('much is stated, and neither route is met', () => {
    const facts = application({
      service: [
        teacher('2018-05-16'),
        { position: 'assistant-teacher', standing: 'none', from: '2016-05-16', to: '2018-05-15' },
      ],
      sanctions: [{ on: '2021-06-01', kind: 'disciplinary', heavierThanProbation: true }],
      agreements: [round(2567, { members: [70, 70, 69] }), round(2566)],
      languageTests: [
        { language: 'english', cefr: 'B2', testedOn: '2024-01-15' },
        { cefr: 'B2', testedOn: '2022-01-15' },
      ],
    });
    const { changes, ...rest } = timeline(facts);
    expect(changes.map(({ on }) => on)).toEqual(['2021-10-01', '2022-10-01', '2023-10-01', '2024-10-01']);
    expect(rest).toEqual({
      line: 'teaching',
      standing: 'professional',
      filedOn: '2024-11-04',
      statuses: { eligibility: 'unmet', standard: 'unmet', reduced: 'unmet' },
      ask: [],
      // Thirty days before the run; ninety days after filing and thirty more.
      span: { from: '2018-04-16', to: '2025-03-04' },
      service: {
        stated: true,
        known: true,
        parts: both('tenure', 'met'),
        periods: [
          {
            ...{ index: 1, from: '2016-05-16', to: '2018-05-15', position: 'assistant-teacher', standing: 'none' },
            ...{ counts: false, reason: 'other-position' },
          },
          {
            ...{ index: 0, from: '2018-05-16', to: null, position: 'teacher', standing: 'none' },
            ...{ counts: true, counted: { from: '2018-05-16', to: '2024-11-04' } },
          },
        ],
        run: { from: '2018-05-16', to: '2024-11-04', elapsed: { years: 6, months: 5, days: 19 } },
        gaps: [],
        anniversaries: [
          { route: 'standard', years: 4, on: '2022-05-16', status: 'met', gap: null },
          { route: 'reduced', years: 3, on: '2021-05-16', status: 'met', gap: null },
        ],
      },
      conduct: {
        stated: true,
        known: true,
        parts: [
          { route: 'standard', id: 'eligibility.standard.conduct', status: 'unmet' },
          { route: 'reduced', id: 'eligibility.reduced.conduct', status: 'met' },
        ],
        windows: [
          { route: 'standard', years: 4, from: '2020-11-05', to: '2024-11-04', status: 'unmet' },
          { route: 'reduced', years: 3, from: '2021-11-05', to: '2024-11-04', status: 'met' },
        ],
        sanctions: [
          {
            ...{ index: 0, on: '2021-06-01', kind: 'disciplinary', heavierThanProbation: true },
            ...{ within: ['standard'], against: ['standard'] },
          },
        ],
      },
      agreements: {
        stated: true,
        known: true,
        parts: both('agreements', 'unmet'),
        rounds: [
          {
            ...{ fiscalYear: 2565, ...fiscalYears[2565], onRecord: false },
            askedBy: both('agreements.fy2565', 'unknown').slice(0, 1),
          },
          {
            ...{ fiscalYear: 2566, ...fiscalYears[2566], onRecord: true },
            askedBy: both('agreements.fy2566', 'met'),
          },
          {
            ...{ fiscalYear: 2567, ...fiscalYears[2567], onRecord: true },
            askedBy: both('agreements.fy2567', 'unmet'),
          },
        ],
        reports: [],
      },
      performance: {
        stated: true,
        known: true,
        parts: ofReduction('performance', 'met'),
        required: 'outstanding',
        rounds: salaryRoundsAsked.map((each) => ({ ...each, level: 'outstanding', reached: true })),
      },
      language: {
        stated: true,
        known: true,
        parts: ofReduction('ground.language', 'met'),
        required: 'B2',
        tests: [
          {
            ...{ index: 1, cefr: 'B2', testedOn: '2022-01-15' },
            ...{ lastValidDay: '2024-01-15', valid: false, shown: false },
          },
          {
            ...{ index: 0, language: 'english', cefr: 'B2', testedOn: '2024-01-15' },
            ...{ lastValidDay: '2026-01-15', valid: true, shown: true },
          },
        ],
      },
    });
  });

  test('nothing is stated but the filing', () => {
    const { service, conduct, agreements, performance, language, statuses, span } = timeline({
      line: 'teaching',
      standing: 'professional',
      filedOn: '2024-11-04',
    });
    expect(statuses).toEqual({ eligibility: 'unknown', standard: 'unknown', reduced: 'unknown' });
    expect(span).toEqual({ from: '2020-10-05', to: '2025-03-04' });
    expect(service).toEqual({
      ...{ stated: false, known: false, parts: both('tenure', 'unknown', 'missing-facts') },
      ...{ periods: [], run: null, gaps: [], anniversaries: [] },
    });
    expect(conduct).toEqual({
      ...{ stated: false, known: false, parts: both('conduct', 'unknown', 'missing-facts') },
      windows: [
        { route: 'standard', years: 4, from: '2020-11-05', to: '2024-11-04', status: 'unknown' },
        { route: 'reduced', years: 3, from: '2021-11-05', to: '2024-11-04', status: 'unknown' },
      ],
      sanctions: [],
    });
    expect(agreements).toEqual({
      ...{ stated: false, known: true, parts: both('agreements', 'unknown') },
      rounds: ([2565, 2566, 2567] as const).map((fiscalYear) => ({
        ...{ fiscalYear, ...fiscalYears[fiscalYear], onRecord: false },
        askedBy: both(`agreements.fy${fiscalYear}`, 'unknown').slice(0, fiscalYear === 2565 ? 1 : 2),
      })),
      reports: [],
    });
    expect(performance).toEqual({
      ...{ stated: false, known: true, parts: ofReduction('performance', 'unknown', 'missing-facts') },
      required: 'outstanding',
      rounds: salaryRoundsAsked.map((each) => ({ ...each, level: null, reached: null })),
    });
    expect(language).toEqual({
      ...{ stated: false, known: false, parts: ofReduction('ground.language', 'unknown', 'missing-facts') },
      ...{ required: null, tests: [] },
    });
  });

  test('before the criteria the facts stand alone', () => {
    const facts = application({
      filedOn: '2022-09-30',
      service: [{ ...teacher('2018-05-16'), equivalentTo: { position: 'teacher', standing: 'none' } }],
      sanctions: [{ on: '2021-06-01', kind: 'ethics', heavierThanProbation: true }],
    });
    const { service, conduct, agreements, performance, language } = timeline(facts);
    expect(service).toEqual({
      ...{ stated: true, known: false, parts: both('tenure', 'unknown', 'outside-validity') },
      periods: [
        {
          ...{ index: 0, from: '2018-05-16', to: null, position: 'teacher', standing: 'none' },
          ...{ equivalentTo: { position: 'teacher', standing: 'none' }, counts: null },
        },
      ],
      ...{ run: null, gaps: [], anniversaries: [] },
    });
    expect(conduct).toEqual({
      ...{ stated: true, known: false, parts: both('conduct', 'unknown', 'outside-validity'), windows: [] },
      sanctions: [{ index: 0, on: '2021-06-01', kind: 'ethics', heavierThanProbation: true, within: [], against: [] }],
    });
    expect(agreements).toEqual({
      ...{ stated: true, known: false, parts: both('agreements', 'unknown', 'outside-validity') },
      ...{ rounds: [], reports: [] },
    });
    expect(performance).toEqual({
      ...{ stated: true, known: false, parts: ofReduction('performance', 'unknown', 'outside-validity') },
      ...{ required: null, rounds: [] },
    });
    expect(language).toEqual({
      ...{ stated: true, known: false, parts: ofReduction('ground.language', 'unknown', 'outside-validity') },
      required: null,
      tests: [
        {
          index: 0,
          language: 'english',
          cefr: 'B2',
          testedOn: '2024-01-15',
          lastValidDay: null,
          valid: null,
          shown: true,
        },
      ],
    });
  });

  test.each([
    ['stated', application().reports, 'met', 2, undefined],
    ['none', [], 'unmet', 0, undefined],
    ['not stated', undefined, 'unknown', null, 'missing-facts'],
  ] as const)('reports of the transition, %s', (_name, reports, status, counted, reason) => {
    const of = timeline(application({ filedOn: '2023-09-30', reports })).agreements.reports;
    const [standard, reduced] = both('agreements.reports', status, reason);
    expect(of).toEqual([
      { ...standard, needed: 2, counted },
      { ...reduced, needed: 1, counted },
    ]);
  });

  test('of results that are alike the first is the one that is shown', () => {
    const alike = { cefr: 'B2', testedOn: '2024-01-15' } as const;
    const { language } = timeline(application({ languageTests: [alike, { ...alike, language: 'chinese' }] }));
    expect(language.tests.map(({ index, shown }) => [index, shown])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('a post that is known to end before has no such anniversary', () => {
    const of = (to: string) => timeline(application({ service: [teacher('2021-05-16', to)] })).service;
    const { anniversaries } = of('2025-05-15');
    expect(anniversaries.map(({ route, on }) => [route, on])).toEqual([['reduced', '2024-05-16']]);
    const longer = of('2025-05-16').anniversaries;
    expect(longer.map(({ route, on }) => [route, on])).toEqual([
      ['standard', '2025-05-16'],
      ['reduced', '2024-05-16'],
    ]);
  });

  test('sanctions, periods and results of one day keep the order in which they are told', () => {
    const on = '2024-01-15';
    const { conduct, language, service } = timeline(
      application({
        sanctions: (['ethics', 'disciplinary'] as const).map((kind) => ({ on, kind, heavierThanProbation: false })),
        languageTests: (['C1', 'A1', 'B2'] as const).map((cefr) => ({ cefr, testedOn: on })),
        service: [teacher('2018-05-16', '2020-01-01'), teacher('2018-05-16'), teacher('2017-01-01', '2017-01-02')],
      }),
    );
    expect(conduct.sanctions.map(({ kind }) => kind)).toEqual(['ethics', 'disciplinary']);
    expect(language.tests.map(({ cefr }) => cefr)).toEqual(['C1', 'A1', 'B2']);
    expect(service.periods.map(({ index }) => index)).toEqual([2, 0, 1]);
  });
});

describe('under a law that is amended', () => {
  const by = (param: ParamId, value: number | string) =>
    amend(regulation, [
      { param, from: '2022-10-01', value, cites: [{ instrument: 'draft-2570', standing: 'reported' }] },
    ]);

  test('a look-back of no years holds no day', () => {
    const { windows } = timeline(application(), by('conduct.lookbackYears.reduced', 0)).conduct;
    expect(windows.map(({ route }) => route)).toEqual(['standard']);
  });

  test('where 29 February and so many years is 1 March, the look-back reaches a day further', () => {
    const { windows } = timeline(application({ filedOn: '2023-02-28' }), by('conduct.monthEnd', 'next-day')).conduct;
    expect(windows.map(({ from }) => from)).toEqual(['2019-03-01', '2020-02-29']);
  });

  test('a level that is not the highest is reached by the higher ones', () => {
    const salaryRounds = [
      { fiscalYear: 2567, half: 2, level: 'outstanding' },
      { fiscalYear: 2567, half: 1, level: 'very-good' },
      { fiscalYear: 2566, half: 2, level: 'good' },
    ] as const;
    const { performance } = timeline(application({ salaryRounds }), by('reduction.performance.level', 'very-good'));
    expect(performance.required).toBe('very-good');
    expect(performance.rounds.map(({ level, reached }) => [level, reached])).toEqual([
      [null, null],
      ['good', false],
      ['very-good', true],
      ['outstanding', true],
    ]);
  });
});
