/** What a timeline shows where only one route is known, at the ends of its span, and of entries told in any order. */
import { describe, expect, test } from 'vitest';
import type { Application, ParamId, Regulation } from '../../../src/index';
import { assessEligibility, parseRegulation, regulation } from '../../../src/index';
import { timeline } from '../../../src/explore/timeline/timeline';
import { leafAt, partAt } from '../../../src/explore/timeline/parts';
import type { Changes } from '../facts';
import { application } from '../facts';

/** The law without a value of `param`. */
function lacking(param: ParamId): Regulation {
  const parameters = { ...regulation.parameters, [param]: { ...regulation.parameters[param], values: [] } };
  const parsed = parseRegulation({ ...regulation, parameters });
  if (!parsed.ok) throw new Error(param);
  return parsed.value;
}

describe('a lane is known where the law of one route is', () => {
  test('years of tenure', () => {
    const { known, run, anniversaries, parts } = timeline(application(), lacking('tenure.years.reduced')).service;
    expect([known, run?.from]).toEqual([true, '2018-05-16']);
    expect(anniversaries.map(({ route }) => route)).toEqual(['standard']);
    expect(parts.map(({ reason }) => reason)).toEqual([undefined, 'outside-validity']);
  });

  test('the look-back', () => {
    for (const [param, left] of [
      ['conduct.lookbackYears.reduced', 'standard'],
      ['conduct.lookbackYears.standard', 'reduced'],
    ] as const) {
      const { known, windows } = timeline(application(), lacking(param)).conduct;
      expect([known, windows.map(({ route }) => route)]).toEqual([true, [left]]);
    }
  });

  test('rounds', () => {
    const { known, rounds } = timeline(application(), lacking('agreement.rounds.reduced')).agreements;
    expect(known).toBe(true);
    expect(rounds.map(({ askedBy }) => askedBy.map(({ route }) => route))).toEqual([
      ['standard'],
      ['standard'],
      ['standard'],
    ]);
  });

  test('without a convention for short months no day of a result and no look-back is told', () => {
    const { conduct } = timeline(application(), lacking('conduct.monthEnd'));
    expect([conduct.known, conduct.windows]).toEqual([false, []]);
    const { language } = timeline(application(), lacking('reduction.language.monthEnd'));
    expect(language.tests).toMatchObject([{ lastValidDay: null, valid: null }]);
    const { service } = timeline(application(), lacking('tenure.monthEnd'));
    expect([service.known, service.run]).toEqual([false, null]);
  });
});

test('sanctions, periods, results and rounds come from oldest to newest', () => {
  const days = ['2023-05-01', '2021-05-01', '2022-05-01', '2020-05-01'];
  const sorted = days.toSorted();
  const { conduct, language, service } = timeline(
    application({
      sanctions: days.map((on) => ({ on, kind: 'ethics', heavierThanProbation: false })),
      languageTests: days.map((testedOn) => ({ testedOn, cefr: 'B1' })),
      service: days.map((from) => ({ position: 'director', standing: 'none', from, to: from })),
    }),
  );
  expect(conduct.sanctions.map(({ on }) => on)).toEqual(sorted);
  expect(language.tests.map(({ testedOn }) => testedOn)).toEqual(sorted);
  expect(service.periods.map(({ from }) => from)).toEqual(sorted);
  expect(conduct.sanctions.map(({ index }) => index)).toEqual([3, 1, 2, 0]);
});

test('a sanction of the filing day lies in both look-backs', () => {
  const sanctions = [{ on: '2024-11-04', kind: 'ethics', heavierThanProbation: true }] as const;
  expect(timeline(application({ sanctions })).conduct.sanctions).toMatchObject([
    { within: ['standard', 'reduced'], against: ['standard', 'reduced'] },
  ]);
});

test('the result that is shown is the one of that level and that day', () => {
  const languageTests = [
    { cefr: 'B2', testedOn: '2023-05-01' },
    { cefr: 'A1', testedOn: '2024-01-15' },
    { cefr: 'B2', testedOn: '2024-01-15' },
  ] as const;
  const { tests } = timeline(application({ languageTests })).language;
  expect(tests.map(({ index, shown }) => [index, shown])).toEqual([
    [0, false],
    [1, false],
    [2, true],
  ]);
});

describe('the span reaches what lies within eight years before filing and one after it', () => {
  const since = (from: string): Changes<Application> => ({
    service: [{ position: 'teacher', standing: 'none', from }],
  });
  const tested = (testedOn: string): Changes<Application> => ({
    service: [],
    languageTests: [{ cefr: 'B2', testedOn }],
  });
  const ends = (changes: Changes<Application>) => {
    const { from, to } = timeline(application(changes)).span;
    return [from, to];
  };
  test.each<[string, Changes<Application>, readonly string[]]>([
    ['service of eight years to the day', since('2016-11-04'), ['2016-10-05', '2025-03-04']],
    ['service of a day more: from its third anniversary', since('2016-11-03'), ['2019-10-04', '2025-03-04']],
    ['a result of long ago', tested('2018-01-31'), ['2018-01-01', '2025-03-04']],
    ['a result to come', tested('2025-06-01'), ['2020-10-05', '2025-07-01']],
    ['the last day of a result', tested('2023-10-15'), ['2020-10-05', '2025-11-14']],
    ['the last day of a result, a year after filing', tested('2023-11-04'), ['2020-10-05', '2025-12-04']],
    ['and a day later', tested('2023-11-05'), ['2020-10-05', '2025-03-04']],
    [
      'filed on 29 February: a year after it is 28 February',
      { ...tested('2023-02-28'), filedOn: '2024-02-29' },
      ['2020-01-30', '2025-03-30'],
    ],
    [
      'filed on 29 February 2104: four years before it is 28 February 2100, which was no leap year',
      { ...tested('2104-01-01'), filedOn: '2104-02-29' },
      ['2100-01-29', '2104-06-28'],
    ],
    [
      'service of eight years to the day, which is 28 February 2100',
      { ...since('2100-02-28'), filedOn: '2108-02-29' },
      ['2100-01-29', '2108-06-28'],
    ],
    ['and not 1 March', { ...tested('2023-03-01'), filedOn: '2024-02-29' }, ['2020-01-30', '2024-06-28']],
  ])('%s', (_name, changes, expected) => {
    expect(ends(changes)).toEqual(expected);
  });
});

describe('a change of the law on the first or the last day of the span is in it', () => {
  const changesOf = (filedOn: string) => {
    const facts = application({ filedOn, service: [], languageTests: [] });
    const { span, changes } = timeline(facts);
    return [span.from, span.to, ...changes.map(({ on }) => on)];
  };
  test.each<[string, string, readonly string[]]>([
    ['the first', '2026-10-31', ['2022-10-01', '2027-02-28', '2022-10-01', '2023-10-01', '2024-10-01', '2026-09-24']],
    ['a day after it', '2026-11-01', ['2022-10-02', '2027-03-01', '2023-10-01', '2024-10-01', '2026-09-24']],
    ['the last', '2024-06-03', ['2020-05-04', '2024-10-01', '2021-10-01', '2022-10-01', '2023-10-01', '2024-10-01']],
    ['a day before it', '2024-06-02', ['2020-05-03', '2024-09-30', '2021-10-01', '2022-10-01', '2023-10-01']],
  ])('%s', (_name, filedOn, expected) => {
    expect(changesOf(filedOn)).toEqual(expected);
  });
});

test('the values that an eligibility reads are told where they begin, and no others', () => {
  const { changes } = timeline(application({ filedOn: '2024-06-03', service: [], languageTests: [] }));
  const by = new Map(changes.map(({ on, parameters }) => [on, parameters.toSorted()]));
  const settings = ['early-childhood', 'primary', 'secondary', 'special-needs', 'welfare'];
  expect(by.get('2021-10-01')).toEqual(
    [
      ...['agreement.membersNeeded', 'agreement.passMark'],
      ...['indicator', 'method', 'quantitative', 'qualitative'].map((each) => `agreement.points.${each}`),
      ...settings.flatMap((setting) => [`workload.${setting}.teaching`, `workload.${setting}.total`]),
    ].toSorted(),
  );
  expect(by.get('2022-10-01')).toEqual(
    [
      ...['tenure.years', 'agreement.rounds', 'agreement.reports', 'conduct.lookbackYears'].flatMap((each) => [
        `${each}.standard`,
        `${each}.reduced`,
      ]),
      ...['tenure.monthEnd', 'conduct.monthEnd', 'reduction.language.monthEnd'],
      ...['agreement.reports.years', 'reduction.groundsNeeded', 'reduction.language.validYears'],
      ...['language', 'special-area', 'degree', 'nqf8'].map((each) => `reduction.ground.${each}`),
      ...['reduction.language.above.other', 'reduction.language.above.foreignLanguage'],
      ...['reduction.degree.masterOfFirstAppointment'],
      ...['reduction.performance.rounds', 'reduction.performance.level'],
    ].toSorted(),
  );
});

test('a part that a finding does not have, and a group in the place of a leaf, are told by name', () => {
  const finding = assessEligibility(application());
  expect(() => partAt(finding, 'eligibility.third')).toThrow('no part eligibility.third');
  expect(() => leafAt(finding, 'eligibility.standard')).toThrow('eligibility.standard is a group');
  expect(leafAt(finding, 'eligibility.standard.tenure')).toBe(partAt(finding, 'eligibility.standard.tenure'));
});
