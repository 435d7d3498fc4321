/** Two accounts of one teacher: scores in other forms, posts, and what becomes of a value that is taken over. */
import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../../src/explore/cross-check/cross-check';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import type { AgreementScore, Application, ServicePeriod } from '../../../src/index';
import type { Changes } from '../facts';
import { application, outstanding, round } from '../facts';

function found(declared: Changes<Application>, recorded: Changes<Application>) {
  return crossCheck(application(declared), application(recorded)).differences;
}

function paths(declared: Changes<Application>, recorded: Changes<Application>): readonly string[] {
  return found(declared, recorded).map(({ path, kind }) => `${path} ${kind}`);
}

describe('rulebook §4.1: two scores of a member agree where they say the same of what both say', () => {
  const levels = (...first: readonly number[]) => [...first, ...new Array<number>(15 - first.length).fill(3)];
  const challenge = { method: 3, quantitative: 3, qualitative: 3 };
  const threes = { levels: levels(), ...challenge }; // 45 + 30
  test.each<[string, AgreementScore, AgreementScore, boolean]>([
    ['levels and their total', threes, 75, true],
    ['levels and another total', threes, 75.5, false],
    ['levels and their two parts', threes, { part1: 45, part2: 30 }, true],
    ['levels and two other parts of the same total', threes, { part1: 46, part2: 29 }, false],
    ['two parts of which the first differs', { part1: 57, part2: 35 }, { part1: 56, part2: 35 }, false],
    ['two parts of which the second differs', { part1: 57, part2: 35 }, { part1: 57, part2: 34 }, false],
    ['the same two parts', { part1: 57, part2: 35 }, { part2: 35, part1: 57 }, true],
    ['the same levels', threes, { ...challenge, levels: levels() }, true],
    ['other levels of the same points', threes, { levels: levels(4, 2), ...challenge }, false],
    ['other levels of the challenge of the same points', threes, { ...threes, quantitative: 4, qualitative: 2 }, false],
  ])('%s: %#', (_name, ours, theirs, isSame) => {
    const of = (score: AgreementScore) => ({ agreements: [round(2567, { members: [70, score, 70] })] });
    const expected = isSame ? [] : ['agreements[2567].members[1] differs'];
    expect(paths(of(ours), of(theirs))).toEqual(expected);
    expect(paths(of(theirs), of(ours))).toEqual(expected);
  });

  test('a round without members says nothing of any of the three', () => {
    const scored = { agreements: [round(2567, { members: [70, 71, 72] })] };
    const open = { agreements: [round(2567, { members: undefined })] };
    const three = [0, 1, 2].map((member) => `agreements[2567].members[${String(member)}]`);
    expect(paths(open, scored)).toEqual(three.map((path) => `${path} only-recorded`));
    expect(paths(scored, open)).toEqual(three.map((path) => `${path} only-declared`));
    expect(paths(open, open)).toEqual([]);
  });
});

describe('posts, property by property', () => {
  const period: ServicePeriod = { position: 'teacher', standing: 'none', from: '2018-05-16' };
  const equivalentTo = { position: 'teacher', standing: 'none' } as const;
  test.each<[string, Partial<ServicePeriod>, readonly string[]]>([
    ['the position', { position: 'director' }, ['service[0].position differs']],
    ['the standing', { standing: 'professional' }, ['service[0].standing differs']],
    ['the last day', { to: '2030-01-01' }, ['service[0].to differs']],
    ['an equivalent post', { equivalentTo }, ['service[0].equivalentTo differs']],
    [
      'two of them',
      { position: 'director', equivalentTo },
      ['service[0].position differs', 'service[0].equivalentTo differs'],
    ],
  ])('%s of a period', (_name, changes, expected) => {
    expect(paths({ service: [period] }, { service: [{ ...period, ...changes }] })).toEqual(expected);
  });

  test.each([
    ['position', { position: 'director' }],
    ['standing', { standing: 'professional' }],
    ['workload', { workload: false }],
  ] as const)('the %s of a round', (name, changes) => {
    expect(paths({ agreements: [round(2567)] }, { agreements: [round(2567, changes)] })).toEqual([
      `agreements[2567].${name} differs`,
    ]);
  });
});

test('hours of which one account states more differ', () => {
  const hours = { setting: 'secondary', teaching: 12 } as const;
  const [ours, theirs] = [hours, { ...hours, total: 20 }].map((workload) => ({
    agreements: [round(2567, { workload })],
  }));
  expect(paths(ours!, theirs!)).toEqual(['agreements[2567].workload differs']);
  expect(paths(theirs!, ours!)).toEqual(['agreements[2567].workload differs']);
});

describe('a value that is taken over is judged in the place of the declared one', () => {
  const degree = {
    level: 'doctorate',
    field: 'learning-management',
    recognised: true,
    highest: true,
    usedBefore: false,
  } as const;
  const nqf8 = { certified: true, usedBefore: false } as const;
  /** Three years in the post, and no ground for a reduction. */
  const short: Changes<Application> = {
    service: [{ position: 'teacher', standing: 'none', from: '2021-05-16' }],
    languageTests: [],
  };

  test.each<[string, Changes<Application>, Changes<Application>, string, string]>([
    ['a degree for none', { degree: null }, { degree }, 'degree', 'unmet → met'],
    ['none for a degree', { degree }, { degree: null }, 'degree', 'met → unmet'],
    ['a degree for what was not stated', { degree: undefined }, { degree }, 'degree', 'unknown → met'],
    ['what is not stated for a degree', { degree }, { degree: undefined }, 'degree', 'met → unknown'],
    [
      'one property of it',
      { degree },
      { degree: { ...degree, recognised: false } },
      'degree.recognised',
      'met → unmet',
    ],
    ['a qualification for none', { nqf8: null }, { nqf8 }, 'nqf8', 'unmet → met'],
    ['a qualification for what was not stated', { nqf8: undefined }, { nqf8 }, 'nqf8', 'unknown → met'],
    ['one property of that', { nqf8: { ...nqf8, usedBefore: true } }, { nqf8 }, 'nqf8.usedBefore', 'unmet → met'],
    ['a special area', { specialArea: null }, { specialArea: 'island' }, 'specialArea', 'unmet → met'],
    [
      'one member of a round',
      { specialArea: 'island', agreements: [round(2567, { members: [70, 69, 70] }), round(2566), round(2565)] },
      { specialArea: 'island' },
      'agreements[2567].members[1]',
      'unmet → met',
    ],
    [
      'a salary round',
      { specialArea: 'island', salaryRounds: outstanding([2567, 2], [2567, 1], [2566, 2]) },
      { specialArea: 'island' },
      'salaryRounds[2566/1]',
      'unknown → met',
    ],
  ])('%s', (_name, ours, theirs, path, statuses) => {
    const differences = found({ ...short, ...ours }, { ...short, ...theirs });
    expect(differences.map((one) => [one.path, `${one.before} → ${one.after}`, one.changes])).toEqual([
      [path, statuses, true],
    ]);
  });

  test.each(['service', 'sanctions'] as const)(
    'no %s are stated, and a round that is taken over states none',
    (name) => {
      const rounds = (level: 'good' | 'outstanding') => [
        ...outstanding([2567, 2], [2567, 1], [2566, 2]),
        { fiscalYear: 2566, half: 1 as const, level },
      ];
      const ours = application({ [name]: undefined, salaryRounds: rounds('good') });
      const { differences } = crossCheck(ours, { salaryRounds: rounds('outstanding') });
      expect(differences.filter(({ path }) => path.startsWith('salaryRounds'))).toEqual([
        {
          ...{ path: 'salaryRounds[2566/1].level', kind: 'differs', declared: 'good', recorded: 'outstanding' },
          ...{ before: 'unknown', after: 'unknown', changes: false },
          parts: [{ id: 'eligibility.reduced.reduction.performance', transition: 'unmet->met' }],
        },
      ]);
    },
  );

  test('a post that begins after the filing day has no part in the years', () => {
    const now: ServicePeriod = { position: 'teacher', standing: 'none', from: '2018-05-16', to: '2024-11-30' };
    const next: ServicePeriod = { position: 'teacher', standing: 'none', from: '2024-12-01' };
    expect(found({ service: [now, next] }, { service: [now, { ...next, to: '2026-01-01' }] })).toEqual([
      {
        ...{ path: 'service[1].to', kind: 'differs', declared: null, recorded: '2026-01-01' },
        ...{ before: 'met', after: 'met', changes: false, parts: [] },
      },
    ]);
  });

  test('filed a year later other rounds are asked: only parts that both findings have can move', () => {
    const rounds = [2565, 2566, 2567, 2568].map((year) => round(year));
    const [filed, ...others] = found({ agreements: rounds }, { agreements: rounds, filedOn: '2025-11-04' });
    expect(others).toEqual([]);
    expect(filed).toMatchObject({
      ...{ path: 'filedOn', declared: '2024-11-04', recorded: '2025-11-04' },
      ...{ before: 'met', after: 'met', changes: false },
      parts: [{ id: 'eligibility.reduced.reduction.performance', transition: 'met->unknown' }],
    });
  });
});

describe('rulebook §2: the unbroken years with a period that only the record has; four are asked on 2024-11-04', () => {
  const held = (from: string, to?: string): ServicePeriod => ({
    ...{ position: 'teacher', standing: 'none', from },
    ...(to === undefined ? {} : { to }),
  });
  const judged = (ours: readonly ServicePeriod[], theirs: readonly ServicePeriod[]) =>
    found({ service: ours, languageTests: [] }, { service: theirs, languageTests: [] }).map(
      ({ kind, before, after }) => [kind, before, after],
    );

  const openForADay = [held('2015-01-01', '2021-11-03'), held('2021-11-05')];
  const openForMonths = [held('2015-01-01', '2021-05-31'), held('2021-11-05')];
  const openForYears = [held('2015-01-01', '2016-12-31'), held('2020-11-05')];
  const openLongAgo = [held('2015-01-01', '2016-12-31'), held('2018-05-16')];
  const openTwice = [held('2010-01-01', '2012-12-31'), held('2022-01-01', '2022-05-31'), held('2022-11-05')];
  test.each<[string, readonly ServicePeriod[], ServicePeriod, string, string]>([
    ['the one open day', openForADay, held('2021-11-04', '2021-11-04'), 'unmet', 'met'],
    ['other days than the open one', openForADay, held('2014-01-01', '2014-06-30'), 'unmet', 'unmet'],
    ['all open days', openForMonths, held('2021-06-01', '2021-11-04'), 'unmet', 'met'],
    ['more than the open days', openForMonths, held('2021-05-01', '2021-12-31'), 'unmet', 'met'],
    ['all open days but the last', openForMonths, held('2021-06-01', '2021-11-03'), 'unmet', 'unmet'],
    [
      'the last of the open days, enough for four years',
      openForYears,
      held('2020-11-04', '2020-11-04'),
      'unmet',
      'met',
    ],
    ['days long after the open ones', openLongAgo, held('2022-01-01', '2022-12-31'), 'met', 'met'],
    ['the last open days, and not those before', openTwice, held('2022-06-01', '2022-11-04'), 'unmet', 'unmet'],
  ])('it covers %s', (_name, ours, theirs, before, after) => {
    expect(judged(ours, [...ours, theirs])).toEqual([['only-recorded', before, after]]);
  });

  test('a period that ends earlier breaks nothing where another covers the days', () => {
    const goesOn = held('2021-01-01');
    expect(judged([held('2018-05-16', '2021-12-31'), goesOn], [held('2018-05-16', '2021-06-30'), goesOn])).toEqual([
      ['differs', 'met', 'met'],
    ]);
  });
});

test('a post that ends within the window: nobody is eligible after it', () => {
  const service: ServicePeriod[] = [{ position: 'teacher', standing: 'none', from: '2015-05-16', to: '2025-03-14' }];
  const { filedOn, ...facts } = application({ service });
  expect(filedOn).toBe('2024-11-04');
  const on = (from: string) => earliestFiling(facts, { from, until: '2025-06-30' });
  expect(on('2025-03-14')).toMatchObject({ status: 'found', on: '2025-03-14' });
  expect(on('2025-03-15')).toMatchObject({ status: 'none', on: '2025-06-30' });
});
