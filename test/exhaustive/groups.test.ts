/** Every combination of met, unmet and unknown through every group: of any make, and of the trees of rulebook §§1–4. */
import { describe, expect, test } from 'vitest';
import type { AgreementRound, Application, Degree, Finding, Leaf, Nqf8, Status, Workload } from '../../src/index';
import { assessAgreement, assessEligibility, at, atLeast } from '../../src/index';
import { leafOf } from '../leaves';
import { all, any, every, isLong, settled, shifted, statuses, yearsFrom } from './space';

function leaf(status: Status, index: number): Leaf {
  return leafOf(`group.${index}`, status, [`fact${index}`]);
}

test.each([0, 1, 2, 3, 4, 5, 6])('atLeast: every need of every combination of %i parts', (count) => {
  const wrong: unknown[] = [];
  for (const parts of count === 0 ? [[]] : every<Status[]>(...Array.from({ length: count }, () => statuses))) {
    for (let need = 0; need <= count + 1; need += 1) {
      const found = atLeast('group', need, parts.map(leaf), []).status;
      if (found !== settled(need, parts)) wrong.push({ need, parts, found });
    }
  }
  expect(wrong).toEqual([]);
});

/** Every group of a finding has the status that its parts give, whatever put it together. */
function unsettled(finding: Finding): readonly string[] {
  if (finding.kind === 'leaf') return [];
  const status = settled(
    finding.need,
    finding.of.map((part) => part.status),
  );
  return [...(status === finding.status ? [] : [finding.id]), ...finding.of.flatMap(unsettled)];
}

/** Facts, and what two leaves of the routes then are: that of the standard route, that of the reduced. */
type Two<T> = readonly [facts: T, standard: Status, reduced: Status];

/** A filing day in each of the three fiscal years that ask differently. */
const filings = [
  { filedOn: '2023-05-15', years: [2565], reducedYears: [2565], reports: [2, 1] },
  { filedOn: '2024-05-15', years: [2566, 2565], reducedYears: [2566, 2565], reports: [1, 0] },
  { filedOn: '2024-11-04', years: [2567, 2566, 2565], reducedYears: [2567, 2566], reports: [0, 0] },
] as const;

const passed = { position: 'teacher', standing: 'none', workload: true, members: [70, 70, 70] } as const;

function roundOf(fiscalYear: number, status: Status): readonly AgreementRound[] {
  if (status === 'unknown') return [];
  return [{ ...passed, fiscalYear, members: status === 'met' ? [70, 70, 70] : [69.99, 70, 70] }];
}

const degree = { level: 'doctorate', field: 'learning-management', recognised: true, highest: true } as const;
const degrees: readonly (readonly [Status, Partial<Record<'degree', Degree | null>>])[] = [
  ['met', { degree: { ...degree, usedBefore: false } }],
  ['unmet', { degree: { ...degree, usedBefore: true } }],
  ['unknown', {}],
];
const qualifications: readonly (readonly [Status, Partial<Record<'nqf8', Nqf8 | null>>])[] = [
  ['met', { nqf8: { certified: true, usedBefore: false } }],
  ['unmet', { nqf8: null }],
  ['unknown', {}],
];
const areas: readonly (readonly [Status, Pick<Application, 'specialArea'>])[] = [
  ['met', { specialArea: 'island' }],
  ['unmet', { specialArea: null }],
  ['unknown', {}],
];

function languages(filedOn: string): readonly (readonly [Status, Pick<Application, 'languageTests'>])[] {
  return [
    ['met', { languageTests: [{ cefr: 'C1', testedOn: yearsFrom(filedOn, -1) }] }],
    ['unmet', { languageTests: [] }],
    ['unknown', {}],
  ];
}

/** Four rounds back from the filing day, the newest first. */
function salaryRounds(filedOn: string): readonly (readonly [Status, Pick<Application, 'salaryRounds'>])[] {
  const year = Number(filedOn.slice(0, 4)) + 543;
  const needed =
    filedOn.slice(5) < '10-01'
      ? ([
          [year, 1],
          [year - 1, 2],
          [year - 1, 1],
          [year - 2, 2],
        ] as const)
      : ([
          [year, 2],
          [year, 1],
          [year - 1, 2],
          [year - 1, 1],
        ] as const);
  const rounds = needed.map(([fiscalYear, half]) => ({ fiscalYear, half, level: 'outstanding' as const }));
  return [
    ['met', { salaryRounds: rounds }],
    ['unmet', { salaryRounds: rounds.map((round, index) => (index === 3 ? { ...round, level: 'good' } : round)) }],
    ['unknown', { salaryRounds: rounds.slice(0, 3) }],
  ];
}

describe.each(filings)('filed on $filedOn', ({ filedOn, years, reducedYears, reports }) => {
  const ago = (count: number, days = 0): string => shifted(yearsFrom(filedOn, -count), days);
  const held = { position: 'teacher', standing: 'none' } as const;
  const service: readonly Two<Pick<Application, 'service'>>[] = [
    [{ service: [{ ...held, from: ago(4) }] }, 'met', 'met'],
    [{ service: [{ ...held, from: ago(3) }] }, 'unmet', 'met'],
    [{ service: [{ ...held, from: ago(3, 1) }] }, 'unmet', 'unmet'],
    [{}, 'unknown', 'unknown'],
  ];
  const heavier = { kind: 'ethics', heavierThanProbation: true } as const;
  const sanctions: readonly Two<Pick<Application, 'sanctions'>>[] = [
    [{ sanctions: [] }, 'met', 'met'],
    [{ sanctions: [{ ...heavier, on: ago(3) }] }, 'unmet', 'met'],
    [{ sanctions: [{ ...heavier, on: ago(3, 1) }] }, 'unmet', 'unmet'],
    [{}, 'unknown', 'unknown'],
  ];
  const report = (academicYear: number) => ({ academicYear, under: 'w17-2552' as const, passed: true });
  const reportLists: readonly (readonly [number | undefined, Pick<Application, 'reports'>])[] = [
    [2, { reports: [report(2562), report(2563)] }],
    [1, { reports: [report(2563)] }],
    [0, { reports: [] }],
    [undefined, {}],
  ];
  const ofReports = (count: number | undefined, need: number): readonly Status[] => {
    if (need === 0) return [];
    if (count === undefined) return ['unknown'];
    return [count >= need ? 'met' : 'unmet'];
  };
  const grounds = isLong
    ? [...every<Status[]>(statuses, statuses, statuses, statuses)]
    : statuses.map((status): readonly Status[] => [status, 'unmet', 'unmet', 'unmet']);

  test('every combination of what the two routes are made of', () => {
    const wrong: unknown[] = [];
    for (const [
      [served, ...tenure],
      [punished, ...conduct],
      rounds,
      [counted, reported],
      ground,
      [performance, rated],
    ] of every<
      [
        (typeof service)[number],
        (typeof sanctions)[number],
        readonly Status[],
        (typeof reportLists)[number],
        readonly Status[],
        readonly [Status, Pick<Application, 'salaryRounds'>],
      ]
    >(
      service,
      sanctions,
      [...every<Status[]>(...years.map(() => statuses))],
      reports[0] === 0 ? reportLists.slice(0, 1) : reportLists,
      grounds,
      salaryRounds(filedOn),
    )) {
      const named = <T>(pairs: readonly (readonly [Status, T])[], status: Status): T =>
        pairs.find(([each]) => each === status)![1];
      const application: Application = {
        line: 'teaching',
        standing: 'professional',
        filedOn,
        teachesForeignLanguage: true,
        ...served,
        ...punished,
        ...reported,
        ...rated,
        ...named(languages(filedOn), ground[0]!),
        ...named(areas, ground[1]!),
        ...named(degrees, ground[2]!),
        ...named(qualifications, ground[3]!),
        agreements: years.flatMap((year, index) => roundOf(year, rounds[index]!)),
      };
      const finding = assessEligibility(application);
      const agreements = [
        all(...rounds, ...ofReports(counted, reports[0])),
        all(...rounds.slice(0, reducedYears.length), ...ofReports(counted, reports[1])),
      ] as const;
      const reduction = all(any(...ground), performance);
      const standard = all(tenure[0], agreements[0], conduct[0]);
      const reduced = all(reduction, tenure[1], agreements[1], conduct[1]);
      const expected: Readonly<Record<string, Status>> = {
        eligibility: any(standard, reduced),
        'eligibility.standard': standard,
        'eligibility.standard.tenure': tenure[0],
        'eligibility.standard.agreements': agreements[0],
        'eligibility.standard.conduct': conduct[0],
        'eligibility.reduced': reduced,
        'eligibility.reduced.tenure': tenure[1],
        'eligibility.reduced.agreements': agreements[1],
        'eligibility.reduced.conduct': conduct[1],
        'eligibility.reduced.reduction': reduction,
        'eligibility.reduced.reduction.ground': any(...ground),
        'eligibility.reduced.reduction.performance': performance,
      };
      for (const [id, status] of Object.entries(expected)) {
        const found = at(finding, id)?.status;
        if (found !== status) wrong.push({ id, status, found, application });
      }
      wrong.push(...unsettled(finding));
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  test('every combination of the four grounds', () => {
    const wrong: unknown[] = [];
    for (const [language, area, ofDegree, ofNqf8] of every<
      [
        ReturnType<typeof languages>[number],
        (typeof areas)[number],
        (typeof degrees)[number],
        (typeof qualifications)[number],
      ]
    >(languages(filedOn), areas, degrees, qualifications)) {
      const facts = { ...language[1], ...area[1], ...ofDegree[1], ...ofNqf8[1], teachesForeignLanguage: true };
      const finding = assessEligibility({ line: 'teaching', standing: 'professional', filedOn, ...facts });
      const ground = at(finding, 'eligibility.reduced.reduction.ground');
      const parts = [language[0], area[0], ofDegree[0], ofNqf8[0]];
      const found = ground?.kind === 'group' ? ground.of.map(({ status }) => status) : [];
      if (found.join() !== parts.join() || ground?.status !== any(...parts)) wrong.push({ parts, found });
    }
    expect(wrong).toEqual([]);
  });

  const workloads: readonly (readonly [boolean | Workload | undefined, ...parts: Status[]])[] = [
    [true, 'met'],
    [false, 'unmet'],
    [undefined, 'unknown'],
    [{ setting: 'primary', teaching: 12, total: 20 }, 'met', 'met'],
    [{ setting: 'primary', teaching: 11.99, total: 20 }, 'unmet', 'met'],
    [{ setting: 'primary', teaching: 12, total: 19.99 }, 'met', 'unmet'],
    [{ setting: 'primary', teaching: 11.99, total: 19.99 }, 'unmet', 'unmet'],
    [{ setting: 'primary', teaching: 12 }, 'met', 'unknown'],
    [{ setting: 'primary', teaching: 11.99 }, 'unmet', 'unknown'],
    [{ setting: 'other-agency', teaching: 12, total: 20 }, 'unknown', 'unknown'],
  ];
  const scores: readonly (readonly [number | null, Status])[] = [
    [70, 'met'],
    [69.99, 'unmet'],
    [null, 'unknown'],
  ];
  const posts = [
    ['none', 'met'],
    ['professional', 'unmet'],
  ] as const;

  test('every combination of what a round is made of, in the application and by itself', () => {
    const wrong: unknown[] = [];
    const fiscalYear = years[0];
    const committees = [...every<(typeof scores)[number][]>(scores, scores, scores), undefined];
    for (const [[standing, post], [workload, ...hours], committee] of every<
      [(typeof posts)[number], (typeof workloads)[number], (typeof committees)[number]]
    >(posts, workloads, committees)) {
      const [a, b, c] = (committee ?? []).map(([score]) => score);
      const round: AgreementRound = {
        fiscalYear,
        position: 'teacher',
        standing,
        ...(workload === undefined ? {} : { workload }),
        ...(committee === undefined ? {} : { members: [a!, b!, c!] }),
      };
      const members = committee?.map(([, status]) => status) ?? ['unknown', 'unknown', 'unknown'];
      const alone = all(...hours, ...members);
      const application: Application = { line: 'teaching', standing: 'professional', filedOn, agreements: [round] };
      const found = [
        assessAgreement(round).status,
        ...['standard', 'reduced'].map((route) => {
          const finding = assessEligibility(application);
          return at(finding, `eligibility.${route}.agreements.fy${fiscalYear}`)?.status;
        }),
      ];
      const expected = [alone, all(post, alone), all(post, alone)];
      if (found.join() !== expected.join()) wrong.push({ round, found, expected });
      wrong.push(...unsettled(assessAgreement(round)), ...unsettled(assessEligibility(application)));
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
