/** What each lane of a timeline holds, worked by hand from the rulebook. */
import { describe, expect, test } from 'vitest';
import type { Application, ServicePeriod } from '../../../src/index';
import { assessEligibility } from '../../../src/index';
import { timeline } from '../../../src/explore/timeline/timeline';
import type { Timeline } from '../../../src/explore/timeline/types';
import { application, outstanding, round } from '../facts';
import { refusal, statusAt } from '../findings';

function teacher(from: string, to?: string): ServicePeriod {
  return { position: 'teacher', standing: 'none', from, ...(to === undefined ? {} : { to }) };
}

function serviceOf(filedOn: string, service?: readonly ServicePeriod[]): Timeline['service'] {
  return timeline(application({ filedOn, service })).service;
}

describe('rulebook §2: periods are cut at the filing day and joined; a gap of one day breaks the run', () => {
  type Row = readonly [
    name: string,
    filedOn: string,
    service: readonly ServicePeriod[],
    counted: readonly string[],
    run: string | null,
    gaps: readonly string[],
  ];
  const rows: readonly Row[] = [
    [
      'the DPA screen: 6 years 4 months 1 day',
      '2023-09-30',
      [teacher('2017-05-29')],
      ['2017-05-29 – 2023-09-30'],
      '2017-05-29: 6/4/1',
      [],
    ],
    [
      'a gap of one day',
      '2024-11-01',
      [teacher('2017-05-29', '2022-06-30'), teacher('2022-07-02')],
      ['broken-by-gap', '2022-07-02 – 2024-11-01'],
      '2022-07-02: 2/3/30',
      ['2022-07-01 – 2022-07-01: 1'],
    ],
    [
      'touching, stated in any order',
      '2023-11-01',
      [teacher('2021-04-01'), teacher('2018-11-01', '2021-03-31')],
      ['2018-11-01 – 2021-03-31', '2021-04-01 – 2023-11-01'],
      '2018-11-01: 5/0/0',
      [],
    ],
    [
      'overlapping, and one within another',
      '2023-11-01',
      [teacher('2018-11-01', '2022-12-31'), teacher('2019-01-01', '2019-01-01'), teacher('2022-12-31', '2024-05-01')],
      ['2018-11-01 – 2022-12-31', '2019-01-01 – 2019-01-01', '2022-12-31 – 2023-11-01'],
      '2018-11-01: 5/0/0',
      [],
    ],
    [
      'two gaps; 29 February is a day like others',
      '2024-04-01',
      [teacher('2018-01-01', '2020-02-28'), teacher('2020-03-01', '2024-02-28'), teacher('2024-03-01')],
      ['broken-by-gap', 'broken-by-gap', '2024-03-01 – 2024-04-01'],
      '2024-03-01: 0/1/0',
      ['2020-02-29 – 2020-02-29: 1', '2024-02-29 – 2024-02-29: 1'],
    ],
    [
      'left the post the day before: no run, and the filing day is a gap',
      '2023-11-01',
      [teacher('2010-11-01', '2023-10-31')],
      ['broken-by-gap'],
      null,
      ['2023-11-01 – 2023-11-01: 1'],
    ],
    [
      'began on the filing day',
      '2024-11-04',
      [teacher('2024-11-04')],
      ['2024-11-04 – 2024-11-04'],
      '2024-11-04: 0/0/0',
      [],
    ],
    ['begins the day after', '2023-11-01', [teacher('2023-11-02')], ['after-filing'], null, []],
    ['none at all', '2023-11-01', [], [], null, []],
    [
      'other posts and standings',
      '2024-11-01',
      [
        { position: 'assistant-teacher', standing: 'none', from: '2016-10-01', to: '2018-09-30' },
        teacher('2018-10-01', '2020-09-30'),
        { position: 'director', standing: 'none', from: '2020-10-01', to: '2020-10-31' },
        { position: 'teacher', standing: 'professional', from: '2020-11-01', to: '2020-11-30' },
        { ...teacher('2020-12-01'), position: 'director', equivalentTo: { position: 'teacher', standing: 'none' } },
      ],
      ['other-position', 'broken-by-gap', 'other-position', 'other-standing', '2020-12-01 – 2024-11-01'],
      '2020-12-01: 3/11/0',
      ['2020-10-01 – 2020-11-30: 61'],
    ],
  ];
  test.each(rows)('%s', (_name, filedOn, service, counted, run, gaps) => {
    const lane = serviceOf(filedOn, service);
    expect(lane).toMatchObject({ stated: true, known: true });
    expect(
      lane.periods.map((period) =>
        period.counted === undefined ? period.reason : `${period.counted.from} – ${period.counted.to}`,
      ),
    ).toEqual(counted);
    expect(lane.periods.map(({ counts }) => counts)).toEqual(counted.map((each) => each.includes(' – ')));
    const { years, months, days } = lane.run?.elapsed ?? { years: 0, months: 0, days: 0 };
    expect(lane.run === null ? null : `${lane.run.from}: ${years}/${months}/${days}`).toBe(run);
    expect(lane.gaps.map(({ from, to, days: length }) => `${from} – ${to}: ${length}`)).toEqual(gaps);
    if (lane.run === null) expect(lane.anniversaries).toEqual([]);
  });
});

test('periods come from oldest to newest and keep their place in the application', () => {
  const { periods } = serviceOf('2023-11-01', [teacher('2021-04-01'), teacher('2018-11-01', '2021-03-31')]);
  expect(periods.map(({ index, to }) => [index, to])).toEqual([
    [1, '2021-03-31'],
    [0, null],
  ]);
});

describe('rulebook §2: N years are complete on the N-th anniversary of the first day of the run', () => {
  test.each([
    ['2019-09-26', '2023-09-25', ['2023-09-26', 'unmet', [0, 0, 1]], ['2022-09-26', 'met', null]], // one day
    ['2019-09-26', '2023-09-26', ['2023-09-26', 'met', null], ['2022-09-26', 'met', null]],
    ['2020-02-29', '2023-02-28', ['2024-02-29', 'unmet', [1, 0, 1]], ['2023-03-01', 'unmet', [0, 0, 1]]], // leap day
  ] as const)('from %s, filed %s', (from, filedOn, ...expected) => {
    const { anniversaries, parts } = serviceOf(filedOn, [teacher(from)]);
    expect(
      anniversaries.map(({ on, status, gap }) => [on, status, gap === null ? null : [gap.years, gap.months, gap.days]]),
    ).toEqual(expected);
    expect(anniversaries.map(({ route, years }) => [route, years])).toEqual([
      ['standard', 4],
      ['reduced', 3],
    ]);
    expect(parts.map(({ status }) => status)).toEqual(expected.map(([, status]) => status));
  });
});

describe('rulebook §5: a sanction lies in the look-back while its years are not over', () => {
  function conductOf(filedOn: string, ...days: string[]): Timeline['conduct'] {
    const sanctions = days.map((on) => ({ on, kind: 'ethics', heavierThanProbation: true }) as const);
    return timeline(application({ filedOn, sanctions })).conduct;
  }

  test.each([
    ['2024-11-01', '2020-11-02', '2021-11-02'],
    ['2024-02-29', '2020-03-01', '2021-03-01'], // 29 February 2020 is over on the day itself
    ['2023-02-28', '2019-03-01', '2020-03-01'], // 29 February 2020 + 3 years = 28 February 2023
    ['2023-02-27', '2019-02-28', '2020-02-28'],
  ])('filed %s: from %s, reduced from %s', (filedOn, standard, reduced) => {
    expect(conductOf(filedOn).windows.map(({ years, from, to }) => [years, from, to])).toEqual([
      [4, standard, filedOn],
      [3, reduced, filedOn],
    ]);
  });

  test('on the edges, outside, and too light', () => {
    const { sanctions, parts } = conductOf('2024-11-01', '2020-11-01', '2020-11-02', '2021-11-02', '2024-11-02');
    expect(sanctions.map(({ on, within, against }) => [on, within, against])).toEqual([
      ['2020-11-01', [], []],
      ['2020-11-02', ['standard'], ['standard']],
      ['2021-11-02', ['standard', 'reduced'], ['standard', 'reduced']],
      ['2024-11-02', [], []],
    ]);
    expect(parts.map(({ status }) => status)).toEqual(['unmet', 'unmet']);

    const light = { on: '2022-01-01', kind: 'disciplinary', heavierThanProbation: false } as const;
    const heavy = { ...light, kind: 'ethics', heavierThanProbation: true } as const;
    const both = timeline(application({ filedOn: '2024-11-01', sanctions: [light, heavy] })).conduct.sanctions;
    expect(both.map(({ within, against }) => [within.length, against.length])).toEqual([
      [2, 0],
      [2, 2],
    ]);
  });

  test('not stated: the look-backs are shown, nothing is known', () => {
    const { conduct } = timeline(application({ sanctions: undefined }));
    expect(conduct).toMatchObject({ stated: false, known: false, sanctions: [] });
    expect(conduct.windows.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });
});

describe('rulebook §4: the rounds asked by the fiscal year of filing', () => {
  const both = ['standard', 'reduced'];
  test.each([
    ['2023-09-30', [[2565, both]], [2, 1]],
    [
      '2023-10-01',
      [
        [2565, both],
        [2566, both],
      ],
      [1],
    ],
    [
      '2024-10-01',
      [
        [2565, ['standard']],
        [2566, both],
        [2567, both],
      ],
      [],
    ],
  ])('filed %s', (filedOn, rounds, reports) => {
    const { agreements } = timeline(application({ filedOn }));
    expect(agreements.rounds.map(({ fiscalYear, askedBy }) => [fiscalYear, askedBy.map(({ route }) => route)])).toEqual(
      rounds,
    );
    expect(agreements.reports.map(({ needed }) => needed)).toEqual(reports);
  });

  test('days, record and status of a round', () => {
    const agreements = [round(2567), round(2566, { members: [70, 69, 70] })];
    const { rounds } = timeline(application({ agreements })).agreements;
    expect(
      rounds.map(({ fiscalYear, from, to, onRecord, askedBy }) => [
        ...[fiscalYear, from, to, onRecord],
        askedBy.map(({ status }) => status),
      ]),
    ).toEqual([
      [2565, '2021-10-01', '2022-09-30', false, ['unknown']],
      [2566, '2022-10-01', '2023-09-30', true, ['unmet', 'unmet']],
      [2567, '2023-10-01', '2024-09-30', true, ['met', 'met']],
    ]);
  });
});

test('rulebook §3.5: the four latest salary rounds that ended before filing, with level or missing', () => {
  const salaryRounds = [...outstanding([2567, 2]), { fiscalYear: 2566, half: 2, level: 'very-good' } as const];
  const { performance } = timeline(application({ filedOn: '2024-11-04', salaryRounds }));
  expect(
    performance.rounds.map(({ fiscalYear, half, from, to, level, reached }) => [
      ...[fiscalYear, half, from, to, level, reached],
    ]),
  ).toEqual([
    [2566, 1, '2022-10-01', '2023-03-31', null, null],
    [2566, 2, '2023-04-01', '2023-09-30', 'very-good', false],
    [2567, 1, '2023-10-01', '2024-03-31', null, null],
    [2567, 2, '2024-04-01', '2024-09-30', 'outstanding', true],
  ]);
  expect(performance).toMatchObject({ known: true, required: 'outstanding', parts: [{ status: 'unmet' }] });
});

test('rulebook §3.1: a result is good for two years, the last day included', () => {
  const at = (testedOn: string) => ({ cefr: 'B2', testedOn }) as const;
  const languageTests = [at('2024-11-02'), at('2022-11-01'), at('2022-11-02'), at('2024-02-29'), at('2024-11-03')];
  const { language } = timeline(application({ filedOn: '2024-11-02', languageTests }));
  expect(language.tests.map(({ testedOn, lastValidDay, valid }) => [testedOn, lastValidDay, valid])).toEqual([
    ['2022-11-01', '2024-11-01', false],
    ['2022-11-02', '2024-11-02', true],
    ['2024-02-29', '2026-02-28', true],
    ['2024-11-02', '2026-11-02', true],
    ['2024-11-03', '2026-11-03', false],
  ]);
  expect(language.required).toBe('B2');
});

describe('what is not known', () => {
  test('service not stated', () => {
    const { service, ask } = timeline(application({ service: undefined }));
    expect(service).toMatchObject({ stated: false, known: false, run: null, periods: [], gaps: [], anniversaries: [] });
    expect(service.parts).toMatchObject([
      { id: 'eligibility.standard.tenure', status: 'unknown', reason: 'missing-facts' },
      { id: 'eligibility.reduced.tenure', status: 'unknown', reason: 'missing-facts' },
    ]);
    expect(ask).toContain('service');
  });

  test.each<[string, Partial<Application>, string]>([
    ['another line', { line: 'education-administration' }, 'other-line'],
    ['before the criteria', { filedOn: '2022-09-30' }, 'outside-validity'],
  ])('%s: every lane says so and shows the facts alone', (_name, changes, reason) => {
    const { service, conduct, agreements, performance, language } = timeline(application(changes));
    for (const lane of [service, conduct, agreements, performance, language]) {
      expect(lane.known).toBe(false);
      for (const part of lane.parts) expect(part).toMatchObject({ status: 'unknown', reason });
    }
    expect(service).toMatchObject({ stated: true, run: null, gaps: [], periods: [{ counts: null }] });
    expect(conduct.windows).toEqual([]);
    expect(agreements.rounds).toEqual([]);
    expect(performance.rounds).toEqual([]);
    expect(language.tests).toMatchObject([{ testedOn: '2024-01-15', lastValidDay: null, valid: null }]);
  });

  test('school administrators: the reduction is judged, the rest is not', () => {
    const facts = application({ line: 'school-administration' });
    const { service, performance, language } = timeline(facts);
    expect(service.known).toBe(false);
    expect(performance).toMatchObject({ known: true, parts: [{ status: 'met' }] });
    expect(language).toMatchObject({ known: true, tests: [{ valid: true, shown: true }] });
    expect(statusAt(assessEligibility(facts), 'eligibility.reduced.reduction.performance')).toBe('met');
  });
});

describe('the span and the changes of law in it', () => {
  test('from four to eight years before filing to a little after', () => {
    const spanOf = (from: string) => timeline(application({ service: [teacher(from)] })).span;
    expect(spanOf('2018-05-16').from).toBe('2018-04-16'); // thirty days before the run
    expect(spanOf('1990-05-16').from).toBe('2020-10-05'); // the run began too long ago: from the look-back
    expect(spanOf('1990-05-16').to).toBe('2025-03-04'); // 120 days
  });

  test('days and parameters', () => {
    const { changes } = timeline(application({ service: [teacher('1990-05-16')], filedOn: '2024-11-04' }));
    expect(changes.map(({ on }) => on)).toEqual(['2021-10-01', '2022-10-01', '2023-10-01', '2024-10-01']);
    expect(changes.at(-1)?.parameters).toEqual(['agreement.rounds.standard', 'agreement.reports.standard']);
  });
});

test('what is no application is refused', () => {
  expect(refusal(() => timeline({ ...application(), filedOn: '2567-11-04' }))).toEqual([
    'invalid-facts',
    'filedOn buddhist-year → 2024-11-04',
  ]);
});
