import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../src/calendar/day';
import { crossCheck } from '../../../src/explore/cross-check/cross-check';
import type { Application, ServicePeriod } from '../../../src/index';
import { at } from '../../../src/index';
import type { Changes } from '../facts';
import { application, outstanding, round } from '../facts';
import { refusal } from '../findings';

/** A value as JSON, its properties in the order of their names. */
function json(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([first], [second]) => (first < second ? -1 : 1)))
      : one,
  );
}

/** In short: path, kind, the two values. */
function differences(declared: Changes<Application>, recorded: Changes<Application>): readonly string[] {
  const value = (one: unknown) => (one === undefined ? '–' : json(one));
  return crossCheck(application(declared), application(recorded)).differences.map(
    (one) => `${one.path} ${one.kind}: ${value(one.declared)} ${value(one.recorded)}`,
  );
}

function teacher(from: string, to?: string): ServicePeriod {
  return { position: 'teacher', standing: 'none', from, ...(to === undefined ? {} : { to }) };
}

function assistant(from: string, to: string): ServicePeriod {
  return { position: 'assistant-teacher', standing: 'none', from, to };
}

describe('a real application was returned for one day of difference', () => {
  // Rulebook §2: the post began on the 26th, not the 25th; four years are complete on the fourth anniversary.
  const filed = {
    line: 'teaching',
    standing: 'professional',
    filedOn: '2023-09-25',
    agreements: [round(2565)],
    reports: [
      { academicYear: 2562, under: 'w17-2552', passed: true },
      { academicYear: 2563, under: 'w17-2552', passed: true },
    ],
    sanctions: [],
    languageTests: [],
    specialArea: null,
    degree: null,
    nqf8: null,
  } as const;
  const declared = { ...filed, service: [assistant('2017-09-25', '2019-09-24'), teacher('2019-09-25')] };
  const record = { ...filed, service: [assistant('2017-09-25', '2019-09-25'), teacher('2019-09-26')] };
  const found = crossCheck(declared, record);

  test('the application is met as declared, and unmet by the file', () => {
    expect(found.declared.status).toBe('met');
    expect(found.record.status).toBe('unmet');
  });

  test('the day on which the post began is what decides it', () => {
    expect(found.differences).toEqual([
      {
        path: 'service[0].to',
        kind: 'differs',
        declared: '2019-09-24',
        recorded: '2019-09-25',
        before: 'met',
        after: 'met',
        changes: false,
        parts: [],
      },
      {
        path: 'service[1].from',
        kind: 'differs',
        declared: '2019-09-25',
        recorded: '2019-09-26',
        before: 'met',
        after: 'unmet',
        changes: true,
        parts: [{ id: 'eligibility.standard.tenure', transition: 'met->unmet' }],
      },
    ]);
  });

  test('filed a day later, the same difference changes nothing', () => {
    const { differences: later } = crossCheck(
      { ...declared, filedOn: '2023-09-26' },
      { ...record, filedOn: '2023-09-26' },
    );
    expect(later.map(({ path, changes }) => [path, changes])).toEqual([
      ['service[0].to', false],
      ['service[1].from', false],
    ]);
  });
});

test('two accounts that agree have no difference, in whatever order they tell it', () => {
  const facts = application();
  const turned = {
    ...facts,
    agreements: facts.agreements?.toReversed(),
    reports: facts.reports?.toReversed(),
    salaryRounds: facts.salaryRounds?.toReversed(),
  } as Application;
  expect(crossCheck(facts, turned).differences).toEqual([]);
});

describe('what is stated, what is not, and what there is none of', () => {
  test.each<[string, Changes<Application>, Changes<Application>, readonly string[]]>([
    ['null and not stated', { nqf8: null }, { nqf8: undefined }, ['nqf8 only-declared: null –']],
    ['not stated and null', { specialArea: undefined }, { specialArea: null }, ['specialArea only-recorded: – null']],
    ['null and something', { specialArea: null }, { specialArea: 'island' }, ['specialArea differs: null "island"']],
    ['true and false', { teachesForeignLanguage: true }, {}, ['teachesForeignLanguage differs: true false']],
    ['no sanction and no list', {}, { sanctions: undefined }, ['sanctions only-declared: [] –']],
    ['no list and no service', { service: undefined }, { service: [] }, ['service only-recorded: – []']],
    ['an empty record is no record', { agreements: [] }, { agreements: undefined }, []],
    ['the line', {}, { line: 'supervision' }, ['line differs: "teaching" "supervision"']],
    ['the standing', {}, { standing: 'expert' }, ['standing differs: "professional" "expert"']],
    ['the filing day', {}, { filedOn: '2024-11-05' }, ['filedOn differs: "2024-11-04" "2024-11-05"']],
  ])('%s', (_name, declared, recorded, expected) => {
    expect(differences(declared, recorded)).toEqual(expected);
  });

  test('a file does not know the filing day: it is judged on that of the application', () => {
    const found = crossCheck(application(), application({ filedOn: undefined }));
    expect(found.differences).toEqual([]);
    expect(found.record).toEqual(found.declared);
  });
});

describe('entries are known by what they tell of', () => {
  const degree = { level: 'master', field: 'other', recognised: true, highest: true, usedBefore: false } as const;
  const sanction = { on: '2021-05-01', kind: 'ethics', heavierThanProbation: false } as const;
  const english = { language: 'english', cefr: 'B2', testedOn: '2024-01-15' } as const;

  test.each<[string, Changes<Application>, Changes<Application>, readonly string[]]>([
    [
      'rounds by fiscal year',
      { agreements: [round(2567), round(2566)] },
      { agreements: [round(2565), round(2566, { standing: 'professional', workload: undefined })] },
      [
        `agreements[2565] only-recorded: – ${json(round(2565))}`,
        'agreements[2566].standing differs: "none" "professional"',
        'agreements[2566].workload only-declared: true –',
        `agreements[2567] only-declared: ${json(round(2567))} –`,
      ],
    ],
    [
      'members one by one; who has not scored says nothing',
      { agreements: [round(2566, { members: [70, null, 80] })] },
      { agreements: [round(2566, { members: [70, 75, 81] })] },
      ['agreements[2566].members[1] only-recorded: – 75', 'agreements[2566].members[2] differs: 80 81'],
    ],
    [
      'members missing say nothing either',
      { agreements: [round(2566, { members: [null, 70, null] })] },
      { agreements: [round(2566, { members: undefined })] },
      ['agreements[2566].members[1] only-declared: 70 –'],
    ],
    [
      'scores in other forms agree where their points do',
      { agreements: [round(2566, { members: [92, { part1: 57, part2: 35 }, { part1: 57, part2: 35 }] })] },
      { agreements: [round(2566, { members: [{ part1: 57, part2: 35 }, 92, { part1: 58, part2: 34 }] })] },
      ['agreements[2566].members[2] differs: {"part1":57,"part2":35} {"part1":58,"part2":34}'],
    ],
    [
      'a workload as a whole',
      { agreements: [round(2566, { workload: { setting: 'primary', teaching: 12, total: 20 } })] },
      { agreements: [round(2566, { workload: { setting: 'primary', teaching: 12, total: 19 } })] },
      [
        'agreements[2566].workload differs: {"setting":"primary","teaching":12,"total":20} {"setting":"primary","teaching":12,"total":19}',
      ],
    ],
    [
      'an equivalent post that one account does not have is none',
      { agreements: [round(2566, { equivalentTo: { position: 'teacher', standing: 'none' } })] },
      { agreements: [round(2566)] },
      ['agreements[2566].equivalentTo differs: {"position":"teacher","standing":"none"} null'],
    ],
    [
      'reports by academic year',
      { reports: [{ academicYear: 2562, under: 'w17-2552', passed: true }] },
      { reports: [{ academicYear: 2562, under: 'w21-2560', passed: false }] },
      ['reports[2562].under differs: "w17-2552" "w21-2560"', 'reports[2562].passed differs: true false'],
    ],
    [
      'salary rounds by round',
      { salaryRounds: [...outstanding([2567, 1]), { fiscalYear: 2567, half: 2, level: 'good' }] },
      { salaryRounds: outstanding([2567, 2]) },
      [
        'salaryRounds[2567/1] only-declared: {"fiscalYear":2567,"half":1,"level":"outstanding"} –',
        'salaryRounds[2567/2].level differs: "good" "outstanding"',
      ],
    ],
    [
      'sanctions by day and kind',
      { sanctions: [sanction] },
      {
        sanctions: [
          { ...sanction, heavierThanProbation: true },
          { ...sanction, kind: 'disciplinary' },
        ],
      },
      [
        'sanctions[2021-05-01/disciplinary] only-recorded: – {"heavierThanProbation":false,"kind":"disciplinary","on":"2021-05-01"}',
        'sanctions[2021-05-01/ethics].heavierThanProbation differs: false true',
      ],
    ],
    [
      'two of one day and kind: what is equal belongs together',
      { sanctions: [sanction, { ...sanction, heavierThanProbation: true }] },
      { sanctions: [{ ...sanction, heavierThanProbation: true }] },
      [`sanctions[2021-05-01/ethics] only-declared: ${json(sanction)} –`],
    ],
    [
      'results by day and language',
      { languageTests: [english, { ...english, language: 'chinese' }] },
      { languageTests: [{ ...english, cefr: 'B1' }] },
      [
        'languageTests[2024-01-15/chinese] only-declared: {"cefr":"B2","language":"chinese","testedOn":"2024-01-15"} –',
        'languageTests[2024-01-15/english].cefr differs: "B2" "B1"',
      ],
    ],
    [
      'a result that does not say the language is that of the same day',
      { languageTests: [{ cefr: 'B2', testedOn: '2024-01-15' }] },
      { languageTests: [english] },
      ['languageTests[2024-01-15/english].language only-recorded: – "english"'],
    ],
    [
      'a degree by its properties',
      { degree },
      { degree: { ...degree, field: 'learning-management', usedForFirstAppointment: true } },
      ['degree.field differs: "other" "learning-management"', 'degree.usedForFirstAppointment only-recorded: – true'],
    ],
    ['a degree that there is none of', { degree }, { degree: null }, [`degree differs: ${json(degree)} null`]],
  ])('%s', (_name, declared, recorded, expected) => {
    expect(differences(declared, recorded)).toEqual(expected);
  });
});

describe('periods of service are taken in the order of their first days', () => {
  test.each<[string, ServicePeriod[], ServicePeriod[], readonly string[]]>([
    [
      'in any order',
      [teacher('2018-01-01'), assistant('2015-01-01', '2017-12-31')],
      [assistant('2015-01-01', '2017-12-31'), teacher('2018-01-01')],
      [],
    ],
    [
      'still in the post, and left it',
      [teacher('2018-01-01')],
      [teacher('2018-01-01', '2024-01-01')],
      ['service[0].to differs: null "2024-01-01"'],
    ],
    [
      'one that the file does not have',
      [assistant('2013-01-01', '2014-12-31'), assistant('2015-01-01', '2017-12-31'), teacher('2018-01-01')],
      [assistant('2013-01-01', '2014-12-31'), teacher('2018-01-02')],
      [
        `service[1] only-declared: ${json(assistant('2015-01-01', '2017-12-31'))} –`,
        'service[2].from differs: "2018-01-01" "2018-01-02"',
      ],
    ],
    [
      'two that share no day are two periods',
      [teacher('2015-01-01', '2015-12-31')],
      [teacher('2016-01-01', '2016-12-31')],
      [
        `service[0] only-declared: ${json(teacher('2015-01-01', '2015-12-31'))} –`,
        `service[1] only-recorded: – ${json(teacher('2016-01-01', '2016-12-31'))}`,
      ],
    ],
    [
      'another post on the same days',
      [teacher('2015-01-01')],
      [{ ...teacher('2015-01-01'), position: 'director', equivalentTo: { position: 'teacher', standing: 'none' } }],
      [
        'service[0].position differs: "teacher" "director"',
        'service[0].equivalentTo differs: null {"position":"teacher","standing":"none"}',
      ],
    ],
  ])('%s', (_name, declared, recorded, expected) => {
    expect(differences({ service: declared }, { service: recorded })).toEqual(expected);
  });
});

describe('what a difference does by itself', () => {
  test('the parts that move are told also where the whole stays', () => {
    const record = application({ agreements: [round(2567), round(2566), round(2565, { members: [70, 70, 69] })] });
    expect(crossCheck(application(), record).differences).toEqual([
      {
        path: 'agreements[2565].members[2]',
        kind: 'differs',
        declared: 70,
        recorded: 69,
        before: 'met',
        after: 'met',
        changes: false,
        parts: [{ id: 'eligibility.standard.agreements.fy2565.members.member-3', transition: 'met->unmet' }],
      },
    ]);
  });

  test('what the file does not state is then not stated', () => {
    const found = crossCheck(application(), application({ sanctions: undefined }));
    expect(found.differences).toMatchObject([{ path: 'sanctions', before: 'met', after: 'unknown', changes: true }]);
  });

  test('two differences may need each other: both verdicts are there', () => {
    const declared = application({ languageTests: [] });
    const record = application({
      agreements: [round(2567), round(2566), round(2565, { workload: false })],
      salaryRounds: outstanding([2567, 2], [2567, 1], [2566, 2]),
    });
    const found = crossCheck(declared, record);
    expect([found.declared.status, found.record.status]).toEqual(['met', 'unknown']);
    expect(found.differences.map(({ path, after }) => `${path} ${after}`)).toEqual([
      'agreements[2565].workload unmet',
      'languageTests[2024-01-15/english] met',
      'salaryRounds[2566/1] met',
    ]);
  });
});

test('refuses bad facts of either account', () => {
  const bad = { ...application(), filedOn: '2566-09-30' };
  expect(refusal(() => crossCheck(bad, application()))).toEqual([
    'invalid-facts',
    'filedOn buddhist-year → 2023-09-30',
  ]);
  expect(refusal(() => crossCheck(application(), bad))).toEqual([
    'invalid-facts',
    'filedOn buddhist-year → 2023-09-30',
  ]);
  expect(refusal(() => crossCheck(application(), { standing: 'exprt' } as never))).toEqual([
    'invalid-facts',
    'standing unknown-name → expert',
  ]);
});

test('a file that says nothing of the application itself is judged for the same standing, line and day', () => {
  const declared = application();
  const { service = [] } = declared;
  expect(at(crossCheck(declared, { service }).record, 'eligibility.standard.tenure')?.status).toBe('met');
  expect(crossCheck(declared, { service }).differences.some(({ path }) => path === 'standing')).toBe(false);
});

test('periods of both accounts are named in the order of their first days', () => {
  const period = (from: string, to: string) => ({ position: 'director', standing: 'none', from, to }) as const;
  const { differences } = crossCheck(application({ service: [period('2010-01-01', '2012-12-31')] }), {
    service: [period('2000-01-01', '2005-12-31')],
  });
  expect(differences.filter(({ path }) => path.startsWith('service')).map(({ path, kind }) => [path, kind])).toEqual([
    ['service[0]', 'only-recorded'],
    ['service[1]', 'only-declared'],
  ]);
});

test('sanctions of one day and kind are told apart by what they say', () => {
  const sanctions = (count: number, heavierThanProbation: boolean) =>
    Array.from({ length: count }, () => ({ on: '2021-05-01', kind: 'ethics', heavierThanProbation }) as const);
  const declared = application({ sanctions: [...sanctions(150, false), ...sanctions(2, true)] });
  const { differences } = crossCheck(declared, { sanctions: [...sanctions(3, true), ...sanctions(149, false)] });
  expect(differences.filter(({ path }) => path.startsWith('sanctions'))).toMatchObject([
    { path: 'sanctions[2021-05-01/ethics].heavierThanProbation', kind: 'differs', declared: false, recorded: true },
  ]);
});

test('results that do not say the language find one of their day each', () => {
  const results = Array.from(
    { length: 50 },
    (_, place) => ({ cefr: 'B2', testedOn: isoOf(dayOf('2023-01-01') + place) }) as const,
  );
  const told = results.flatMap((each) => [
    { ...each, language: 'english' } as const,
    { ...each, language: 'chinese' } as const,
  ]);
  const { differences } = crossCheck(application({ languageTests: results }), { languageTests: told });
  const paths = differences.map(({ path }) => path).filter((path) => path.startsWith('languageTests'));
  expect(paths.slice(0, 2)).toEqual([
    'languageTests[2023-01-01/chinese].language',
    'languageTests[2023-01-01/english]',
  ]);
  expect(paths).toHaveLength(100);
});
