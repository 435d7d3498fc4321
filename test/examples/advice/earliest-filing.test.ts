import { describe, expect, test } from 'vitest';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import type { Application, ServicePeriod } from '../../../src/index';
import { why } from '../../../src/index';
import type { Changes } from '../facts';
import { application, changed, outstanding, round } from '../facts';
import { refusal, statusAt } from '../findings';

function since(from: string): ServicePeriod[] {
  return [{ position: 'teacher', standing: 'none', from }];
}

/** Every round passed and outstanding from FY2565 to FY2569; no ground for a reduction. */
function teacher(changes: Changes<Application> = {}): Application {
  const years = [2565, 2566, 2567, 2568, 2569];
  return application({
    service: since('2015-05-16'),
    agreements: years.map((year) => round(year)),
    salaryRounds: outstanding(...years.flatMap((year) => [[year, 1] as const, [year, 2] as const])),
    languageTests: [],
    ...changes,
  });
}

type Expected = string | readonly [status: 'none'] | readonly [status: 'unknown', ...ask: string[]];

/** In short: the day that is found, or the status and what is asked. */
function answer(facts: Application, from: string, until: string): Expected {
  const found = earliestFiling(facts, { from, until });
  if (found.status === 'found') return found.on;
  return found.status === 'none' ? ['none'] : ['unknown', ...found.ask];
}

const failed = (year: number) => round(year, { members: [70, 69.99, 70] });
const master = {
  level: 'master',
  field: 'learning-management',
  recognised: true,
  highest: true,
  usedBefore: false,
} as const;
const tested = (testedOn: string): Changes<Application> => ({
  languageTests: [{ language: 'english', cefr: 'B2', testedOn }],
});

describe('days worked by hand from the rulebook', () => {
  const cases: readonly [string, Changes<Application>, string, string, Expected][] = [
    // §2: N years are complete on the N-th anniversary
    ['the fourth anniversary', { service: since('2019-09-26') }, '2023-01-01', '2024-12-31', '2023-09-26'],
    [
      'the third, reduced',
      { service: since('2021-11-05'), specialArea: 'island' },
      '2024-01-01',
      '2024-12-31',
      '2024-11-05',
    ],
    ['of 29 February', { service: since('2020-02-29') }, '2023-01-01', '2024-12-31', '2024-02-29'],
    [
      'of 29 February, reduced: the day after the 28th',
      {
        service: since('2020-02-29'),
        specialArea: 'island',
        salaryRounds: outstanding([2564, 1], [2564, 2], [2565, 1], [2565, 2]),
      },
      '2022-11-01',
      '2024-12-31',
      '2023-03-01',
    ],
    [
      'broken by one day',
      { service: [{ ...since('2018-01-01')[0]!, to: '2021-03-30' }, ...since('2021-04-01')] },
      '2022-11-01',
      '2025-12-31',
      '2025-04-01',
    ],
    [
      'post left before the day',
      { service: [{ ...since('2021-04-01')[0]!, to: '2025-03-31' }] },
      '2024-01-01',
      '2025-12-31',
      ['none'],
    ],
    [
      'post left on the day',
      { service: [{ ...since('2021-04-01')[0]!, to: '2025-04-01' }] },
      '2024-01-01',
      '2025-12-31',
      '2025-04-01',
    ],
    // §4: a round counts from the day after its last
    [
      'a failed round no longer asked',
      { agreements: [2567, 2568, 2569].map((year) => round(year)).concat(failed(2566)) },
      '2025-10-01',
      '2026-12-31',
      '2026-10-01',
    ],
    [
      'no longer asked from the last day of the window on',
      { agreements: [2567, 2568, 2569].map((year) => round(year)).concat(failed(2566)) },
      '2025-10-01',
      '2026-10-01',
      '2026-10-01',
    ],
    [
      'a round that is not passed yet',
      { agreements: [2567, 2568].map((year) => round(year)).concat(failed(2566)) },
      '2025-10-01',
      '2026-12-31',
      ['unknown', 'agreements[2569]'],
    ],
    // §5: d + N years > filedOn
    [
      'a sanction that leaves the look-back',
      { sanctions: [{ on: '2021-03-15', kind: 'ethics', heavierThanProbation: true }] },
      '2024-11-04',
      '2025-12-31',
      '2025-03-15',
    ],
    [
      'the shorter look-back, reduced',
      { specialArea: 'island', sanctions: [{ on: '2022-03-15', kind: 'ethics', heavierThanProbation: true }] },
      '2024-11-04',
      '2025-12-31',
      '2025-03-15',
    ],
    [
      'a sanction that comes',
      { service: since('2021-06-01'), sanctions: [{ on: '2025-06-01', kind: 'ethics', heavierThanProbation: true }] },
      '2025-01-01',
      '2025-12-31',
      ['none'],
    ],
    // §3.1: two years old is still good
    [
      'a result that is good on the day',
      { service: since('2021-06-01'), ...tested('2022-06-01') },
      '2024-01-01',
      '2024-12-31',
      '2024-06-01',
    ],
    [
      'a result that has expired',
      { service: since('2021-06-01'), ...tested('2022-05-31') },
      '2024-01-01',
      '2024-12-31',
      ['none'],
    ],
    [
      'so that the other route is first',
      { service: since('2021-06-01'), ...tested('2022-05-31') },
      '2024-01-01',
      '2025-12-31',
      '2025-06-01',
    ],
    [
      'a result of a later day',
      { service: since('2021-06-01'), ...tested('2024-08-20') },
      '2024-01-01',
      '2024-12-31',
      '2024-08-20',
    ],
    [
      'a language that is not said to be taught',
      { service: since('2021-06-01'), teachesForeignLanguage: undefined, ...tested('2023-06-01') },
      '2024-01-01',
      '2024-12-31',
      ['unknown', 'teachesForeignLanguage'],
    ],
    // §3.5: the four latest rounds that ended before the day
    [
      'a low round drops out',
      {
        service: since('2021-01-01'),
        specialArea: 'island',
        salaryRounds: [
          ...outstanding([2566, 1], [2566, 2], [2567, 1], [2567, 2]),
          { fiscalYear: 2565, half: 2, level: 'very-good' },
        ],
      },
      '2024-01-15',
      '2024-12-31',
      '2024-10-01',
    ],
    [
      'in April as well',
      {
        service: since('2021-01-01'),
        specialArea: 'island',
        salaryRounds: [
          ...outstanding([2565, 2], [2566, 1], [2566, 2], [2567, 1]),
          { fiscalYear: 2565, half: 1, level: 'fair' },
        ],
      },
      '2024-01-15',
      '2024-12-31',
      '2024-04-01',
    ],
    // §3.3: from 2026-09-24 a master's degree of the first appointment does not count
    [
      'a degree before the law changes',
      { service: since('2023-09-23'), degree: { ...master, usedForFirstAppointment: true } },
      '2026-01-01',
      '2026-12-31',
      '2026-09-23',
    ],
    [
      'a degree a day too late',
      { service: since('2023-09-24'), degree: { ...master, usedForFirstAppointment: true } },
      '2026-01-01',
      '2026-12-31',
      ['none'],
    ],
    [
      'a degree not of the first appointment',
      { service: since('2023-09-24'), degree: { ...master, usedForFirstAppointment: false } },
      '2026-01-01',
      '2026-12-31',
      '2026-09-24',
    ],
    [
      'a degree that is not said to be',
      { service: since('2023-09-24'), degree: master },
      '2026-01-01',
      '2026-12-31',
      ['unknown', 'degree.usedForFirstAppointment'],
    ],
    // §4, transition: reports are asked until FY2567, for the reduced route in FY2566 only
    ['no report', { reports: [] }, '2023-01-01', '2024-12-31', '2024-10-01'],
    [
      'one report',
      { reports: [{ academicYear: 2562, under: 'w17-2552', passed: true }] },
      '2023-01-01',
      '2024-12-31',
      '2023-10-01',
    ],
    [
      'a report of any year',
      { reports: [{ academicYear: 2561, under: 'w17-2552', passed: true }] },
      '2023-01-01',
      '2024-12-31',
      '2023-10-01',
    ],
    [
      'no report, reduced',
      {
        reports: [],
        specialArea: 'island',
        salaryRounds: outstanding([2564, 2], [2565, 1], [2565, 2], [2566, 1], [2566, 2], [2567, 1]),
      },
      '2023-01-01',
      '2024-12-31',
      '2023-10-01',
    ],
    ['reports that are not stated', { reports: undefined }, '2024-09-01', '2024-12-31', ['unknown', 'reports']],
    // §1: the criteria are open from 2022-10-01
    ['the first day of the criteria', {}, '2022-01-01', '2022-12-31', '2022-10-01'],
    ['before the criteria', {}, '2022-01-01', '2022-09-30', ['unknown']],
    // §14
    ['school administrators', { line: 'school-administration' }, '2024-01-01', '2025-12-31', ['unknown']],
    ['education administrators', { line: 'education-administration' }, '2024-01-01', '2025-12-31', ['unknown']],
    ['no service at all', { service: [] }, '2024-01-01', '2025-12-31', ['none']],
    ['service that is not stated', { service: undefined }, '2024-01-01', '2024-12-31', ['unknown', 'service']],
  ];
  test.each(cases)('%s', (_name, changes, from, until, expected) => {
    expect(answer(teacher(changes), from, until)).toEqual(expected);
  });
});

describe('the window', () => {
  const facts = teacher({ service: since('2021-03-15') });

  test.each<[string, string, Expected]>([
    ['2025-03-14', '2025-03-15', '2025-03-15'],
    ['2025-03-15', '2025-03-15', '2025-03-15'],
    ['2025-03-16', '2025-03-16', '2025-03-16'],
    ['2025-03-14', '2025-03-14', ['none']],
    ['2024-03-15', '2025-03-14', ['none']],
  ])('%s to %s, both included', (from, until, expected) => {
    expect(answer(facts, from, until)).toEqual(expected);
  });

  test('the day before says what stood against it', () => {
    const found = earliestFiling(facts, { from: '2025-01-01', until: '2025-12-31' });
    expect(found).toMatchObject({ status: 'found', on: '2025-03-15', assumed: [], finding: { status: 'met' } });
    if (found.status !== 'found' || found.dayBefore === undefined) throw new Error('no day before');
    expect(statusAt(found.dayBefore, 'eligibility.standard.tenure')).toBe('unmet');
    expect(why(found.finding).map(({ id }) => id)).toContain('eligibility.standard.tenure');
  });

  test('the first day of the window has no day before', () => {
    expect(earliestFiling(facts, { from: '2025-03-15', until: '2025-12-31' })).not.toHaveProperty('dayBefore');
  });

  test('none comes with the finding of the last day', () => {
    const none = earliestFiling(facts, { from: '2025-01-01', until: '2025-03-14' });
    expect(none).toMatchObject({ status: 'none', on: '2025-03-14', finding: { status: 'unmet' } });
  });

  test('the first day of the criteria comes after a day that is unknown', () => {
    const found = earliestFiling(teacher(), { from: '2022-09-30', until: '2022-10-31' });
    expect(found).toMatchObject({ status: 'found', on: '2022-10-01', dayBefore: { status: 'unknown' } });
  });

  test('what is met by the facts as they are is told beside what to ask', () => {
    const degreeOpen = teacher({ service: since('2021-06-01'), degree: undefined });
    expect(earliestFiling(degreeOpen, { from: '2024-06-01', until: '2025-12-31' })).toMatchObject({
      status: 'unknown',
      ask: ['degree'],
      atLatest: { on: '2025-06-01', finding: { status: 'met' } },
    });
  });

  test('a filing day in the facts is ignored, whatever it is', () => {
    const rest = changed(facts, { filedOn: undefined });
    const window = { from: '2025-01-01', until: '2025-12-31' };
    const expected = earliestFiling(facts, window);
    expect(earliestFiling(rest, window)).toEqual(expected);
    for (const filedOn of ['2566-01-01', 7, null])
      expect(earliestFiling({ ...rest, filedOn }, window)).toEqual(expected);
  });
});

describe('what is supposed', () => {
  const toCome = teacher({
    service: since('2022-11-20'),
    agreements: [2567, 2568].map((year) => round(year)),
    salaryRounds: outstanding([2568, 1], [2568, 2]),
  });
  const window = { from: '2025-11-22', until: '2027-11-21' };

  test('nothing by default: a round that is to come is asked', () => {
    expect(earliestFiling(toCome, window)).toEqual({
      status: 'unknown',
      ask: ['agreements[2569]', 'agreements[2570]'],
    });
  });

  test('rounds passed in the post held, and told', () => {
    expect(earliestFiling(toCome, { ...window, assume: { agreements: 'passed' } })).toMatchObject({
      status: 'found',
      on: '2026-11-20',
      assumed: ['agreements[2569]'],
    });
  });

  test('outstanding rounds, and told', () => {
    const island = { ...toCome, specialArea: 'island' } as const;
    expect(earliestFiling(island, { ...window, assume: { performance: 'outstanding' } })).toMatchObject({
      status: 'found',
      on: '2025-11-22',
      assumed: ['salaryRounds[2567/2]', 'salaryRounds[2567/1]'],
    });
  });

  test('no round that is on record: a failed one stays failed', () => {
    const failing = { ...toCome, agreements: [round(2567), failed(2568)] };
    expect(earliestFiling(failing, { ...window, assume: { agreements: 'passed' } })).toMatchObject({ status: 'none' });
    const longer = { from: window.from, until: '2028-10-01', assume: { agreements: 'passed' } } as const;
    expect(earliestFiling(failing, longer)).toMatchObject({
      on: '2028-10-01', // FY2572 asks for FY2571 to FY2569
      assumed: ['agreements[2571]', 'agreements[2570]', 'agreements[2569]'],
    });
  });

  test('a round in a post that does not count is no help', () => {
    const director = teacher({
      service: [
        { position: 'teacher', standing: 'none', from: '2016-01-01', to: '2025-05-31' },
        { position: 'director', standing: 'none', from: '2025-06-01' },
      ],
    });
    expect(earliestFiling(director, { ...window, assume: { agreements: 'passed' } }).status).toBe('none');
  });

  test('no round where it is not known in which post', () => {
    const silent = changed(toCome, { service: undefined });
    expect(earliestFiling(silent, { ...window, assume: { agreements: 'passed' } })).toEqual({
      status: 'unknown',
      ask: ['service', 'agreements[2566]', 'agreements[2569]', 'agreements[2570]'],
    });
  });
});

test.each<[string, object, readonly string[]]>([
  ['until before from', { from: '2025-03-15', until: '2025-03-14' }, ['until wrong-order']],
  ['a Buddhist year', { from: '2568-03-15', until: '2025-03-14' }, ['from buddhist-year → 2025-03-15']],
  ['no last day', { from: '2025-03-15' }, ['until missing']],
  ['no day', { from: '2025-02-30', until: '2025-03-14' }, ['from invalid-date']],
  [
    'an unknown supposition',
    { from: '2025-01-01', until: '2025-03-14', assume: { agreements: 'failed' } },
    ['assume.agreements unknown-name'],
  ],
  [
    'a supposition of something else',
    { from: '2025-01-01', until: '2025-03-14', assume: { conduct: 'good' } },
    ['assume.conduct unknown-property'],
  ],
  ['a window of another shape', { from: '2025-01-01', until: '2025-03-14', years: 2 }, ['years unknown-property']],
])('refused: %s', (_name, window, issues) => {
  expect(refusal(() => earliestFiling(teacher(), window as never))).toEqual(['invalid-facts', ...issues]);
});
