import { describe, expect, test } from 'vitest';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { remedies } from '../../../src/explore/remedies';
import type { Amendment, Application, ParamId } from '../../../src/index';
import { amend, assessEligibility, regulation } from '../../../src/index';
import type { Changes } from '../facts';
import { application, outstanding, round } from '../facts';
import { leafAt } from '../findings';

/** Every round passed and outstanding; filed in FY2568; no ground for a reduction. */
function teacher(changes: Changes<Application> = {}): Application {
  const years = [2565, 2566, 2567, 2568, 2569, 2570];
  return application({
    agreements: years.map((year) => round(year)),
    salaryRounds: outstanding(...years.flatMap((year) => [[year, 1] as const, [year, 2] as const])),
    languageTests: [],
    ...changes,
  });
}

function since(from: string, to?: string) {
  return [{ position: 'teacher', standing: 'none', from, ...(to === undefined ? {} : { to }) }] as const;
}

function failing(year: number, changes = {}) {
  const others = [2565, 2566, 2567, 2568, 2569, 2570].filter((one) => one !== year);
  return [...others.map((one) => round(one)), round(year, { members: [70, 70, 65], ...changes })];
}

function heavy(...days: readonly string[]) {
  return days.map((on) => ({ on, kind: 'disciplinary', heavierThanProbation: true }) as const);
}

const low = (fiscalYear: number, half: 1 | 2) => ({ fiscalYear, half, level: 'very-good' }) as const;
const reduced = 'eligibility.reduced';
const standard = 'eligibility.standard';

describe('waitUntil, worked by hand', () => {
  const cases: readonly [string, Changes<Application>, string, string | undefined][] = [
    // §2
    ['years, standard', { service: since('2021-05-16') }, `${standard}.tenure`, '2025-05-16'],
    ['years, reduced', { service: since('2022-05-16') }, `${reduced}.tenure`, '2025-05-16'],
    ['years from 29 February', { service: since('2024-02-29') }, `${reduced}.tenure`, '2027-03-01'],
    ['a post that ends on the day', { service: since('2021-05-16', '2025-05-16') }, `${standard}.tenure`, '2025-05-16'],
    [
      'a post that ends the day before',
      { service: since('2021-05-16', '2025-05-15') },
      `${standard}.tenure`,
      undefined,
    ],
    ['not in the post', { service: since('2010-05-16', '2020-05-15') }, `${standard}.tenure`, undefined],
    // §5
    ['a sanction, standard', { sanctions: heavy('2022-03-15') }, `${standard}.conduct`, '2026-03-15'],
    ['a sanction, reduced', { sanctions: heavy('2022-03-15') }, `${reduced}.conduct`, '2025-03-15'],
    ['the last of several', { sanctions: heavy('2023-01-10', '2022-03-15') }, `${standard}.conduct`, '2027-01-10'],
    ['one that comes in time', { sanctions: heavy('2022-03-15', '2025-01-10') }, `${reduced}.conduct`, '2028-01-10'],
    ['one on that very day', { sanctions: heavy('2022-03-15', '2025-03-15') }, `${reduced}.conduct`, '2028-03-15'],
    ['one that comes later', { sanctions: heavy('2022-03-15', '2025-03-16') }, `${reduced}.conduct`, '2025-03-15'],
    // §4, the transition: 2 reports in FY2566, 1 of any year in FY2567, none from FY2568
    ['no report, standard', { filedOn: '2023-09-30', reports: [] }, `${standard}.agreements.reports`, '2024-10-01'],
    ['no report, reduced', { filedOn: '2023-09-30', reports: [] }, `${reduced}.agreements.reports`, '2023-10-01'],
    [
      'a report of a year that counts later',
      { filedOn: '2023-09-30', reports: [{ academicYear: 2561, under: 'w17-2552', passed: true }] },
      `${standard}.agreements.reports`,
      '2023-10-01',
    ],
    // §4, filed in FY2568: rounds 2567, 2566 and 2565, reduced 2567 and 2566
    ['the newest round', { agreements: failing(2567) }, `${standard}.agreements.fy2567.members.member-3`, '2027-10-01'],
    ['the oldest round', { agreements: failing(2565) }, `${standard}.agreements.fy2565.members.member-3`, '2025-10-01'],
    ['reduced', { agreements: failing(2567) }, `${reduced}.agreements.fy2567.members.member-3`, '2026-10-01'],
    [
      'its post',
      { agreements: failing(2566, { standing: 'expert' }) },
      `${standard}.agreements.fy2566.post`,
      '2026-10-01',
    ],
    [
      'its workload',
      { agreements: failing(2566, { workload: false }) },
      `${standard}.agreements.fy2566.workload`,
      '2026-10-01',
    ],
    // The transition: FY2567 and FY2568 still ask for the round of FY2565
    [
      'in FY2566',
      { filedOn: '2023-01-15', agreements: failing(2565) },
      `${standard}.agreements.fy2565.members.member-3`,
      '2025-10-01',
    ],
    [
      'in FY2566, reduced',
      { filedOn: '2023-01-15', agreements: failing(2565) },
      `${reduced}.agreements.fy2565.members.member-3`,
      '2024-10-01',
    ],
    [
      'in FY2567',
      { filedOn: '2024-01-15', agreements: failing(2565) },
      `${standard}.agreements.fy2565.members.member-3`,
      '2025-10-01',
    ],
    // §3.5, filed in the round 2568/1: rounds 2567/2, 2567/1, 2566/2, 2566/1
    ['the newest salary round', { salaryRounds: [low(2567, 2)] }, `${reduced}.reduction.performance`, '2026-10-01'],
    ['the oldest salary round', { salaryRounds: [low(2566, 1)] }, `${reduced}.reduction.performance`, '2025-04-01'],
    [
      'the newest of several',
      { salaryRounds: [low(2566, 1), low(2567, 1)] },
      `${reduced}.reduction.performance`,
      '2026-04-01',
    ],
    [
      'one that is not finished',
      { salaryRounds: [low(2566, 1), low(2568, 1)] },
      `${reduced}.reduction.performance`,
      '2027-04-01',
    ],
    [
      'one long ago, which was mended once already',
      { salaryRounds: [low(2560, 1), low(2566, 1)] },
      `${reduced}.reduction.performance`,
      '2025-04-01',
    ],
    [
      'one far ahead, before which there is time',
      { salaryRounds: [low(2571, 1), low(2566, 1)] },
      `${reduced}.reduction.performance`,
      '2025-04-01',
    ],
    [
      'one far ahead, in another order',
      { salaryRounds: [low(2566, 1), low(2571, 1)] },
      `${reduced}.reduction.performance`,
      '2025-04-01',
    ],
    // what waiting does not mend
    ['a degree', { degree: null }, `${reduced}.reduction.ground.degree`, undefined],
    ['a special area', { specialArea: null }, `${reduced}.reduction.ground.special-area`, undefined],
  ];
  test.each(cases)('%s', (_name, changes, id, expected) => {
    const leaf = leafAt(assessEligibility(teacher(changes)), id);
    expect(leaf.status).toBe('unmet');
    expect(leaf.waitUntil).toBe(expected);
  });
});

describe('waitUntil under a law that changes, worked by hand', () => {
  const set = (param: ParamId, from: string, value: number | string, until?: string): Amendment => ({
    param,
    from,
    value,
    cites: [{ instrument: 'draft-2570', standing: 'reported' }],
    ...(until === undefined ? {} : { until }),
  });
  const rounds = 'agreement.rounds.standard';
  const reports = 'agreement.reports.standard';
  const counted = 'agreement.reports.years';
  const round2566 = `${standard}.agreements.fy2566.members.member-3`;
  const ofReports = `${standard}.agreements.reports`;
  const early = { academicYear: 2561, under: 'w17-2552', passed: true } as const;

  test.each<[string, Changes<Application>, readonly Amendment[], string, string | undefined]>([
    // §2
    [
      'three years instead of four',
      { service: since('2022-05-16') },
      [set('tenure.years.standard', '2022-10-01', 3)],
      `${standard}.tenure`,
      '2025-05-16',
    ],
    // §4, filed on 2024-11-04, in FY2568
    [
      'one round instead of three from 2025-05-01: that of FY2566 is free on that day',
      { agreements: failing(2566) },
      [set(rounds, '2025-05-01', 1)],
      round2566,
      '2025-05-01',
    ],
    [
      'another change, after the round is free: the day on which it is free first',
      { agreements: failing(2566) },
      [set(rounds, '2028-01-01', 2)],
      round2566,
      '2026-10-01',
    ],
    [
      'one round until 2025-04-30, then three: what was free once is asked again',
      { filedOn: '2025-06-01', agreements: failing(2566) },
      [set(rounds, '2024-10-01', 1), set(rounds, '2025-05-01', 3)],
      round2566,
      '2026-10-01',
    ],
    [
      'twenty rounds, the most a law may ask',
      { agreements: failing(2567) },
      [set(rounds, '2024-10-01', 20)],
      `${standard}.agreements.fy2567.members.member-3`,
      '2044-10-01',
    ],
    [
      'no number of rounds from 2025-05-01: that none is asked is not known',
      { agreements: failing(2566) },
      [set(rounds, '2024-10-01', 3, '2025-04-30')],
      round2566,
      undefined,
    ],
    // §4, filed on 2023-01-15, in FY2566: 2 reports, 1 from 2023-10-01, none from 2024-10-01
    [
      'reports of every year count from 2023-05-01',
      { filedOn: '2023-01-15', reports: [early, { ...early, academicYear: 2564 }] },
      [set(counted, '2023-05-01', 'any')],
      ofReports,
      '2023-05-01',
    ],
    [
      'no report was asked before, which mends nothing now',
      { filedOn: '2024-01-15', reports: [] },
      [set(reports, '2022-10-01', 0)],
      ofReports,
      '2024-10-01',
    ],
    [
      'it is not known from 2024-04-01 which years count',
      { filedOn: '2024-01-15', reports: [] },
      [set(counted, '2023-10-01', 'any', '2024-03-31')],
      ofReports,
      undefined,
    ],
    [
      'how many are asked ends before a day on which the years change',
      { filedOn: '2023-01-15', reports: [early] },
      [
        set(reports, '2022-10-01', 2, '2023-04-30'),
        set(reports, '2023-10-01', 2),
        set(reports, '2024-10-01', 2),
        set(counted, '2023-05-01', 'any'),
      ],
      ofReports,
      undefined,
    ],
  ])('%s', (_name, changes, amendments, id, expected) => {
    const leaf = leafAt(assessEligibility(teacher(changes), amend(regulation, amendments)), id);
    expect(leaf.status).toBe('unmet');
    expect(leaf.waitUntil).toBe(expected);
  });
});

describe('where one leaf of one route is missing, earliestFiling finds its day', () => {
  test.each<[string, Changes<Application>]>([
    ['years', { service: since('2021-05-16') }],
    ['years, reduced', { service: since('2022-05-16'), specialArea: 'island' }],
    ['a sanction', { sanctions: heavy('2022-03-15') }],
    ['a sanction, reduced', { sanctions: heavy('2022-03-15'), specialArea: 'island' }],
    ['a round', { agreements: failing(2566) }],
    ['the newest round', { agreements: failing(2567) }],
    ['a round of the transition', { filedOn: '2024-01-15', agreements: failing(2565) }],
    [
      'a salary round',
      {
        service: since('2021-11-01'),
        specialArea: 'island',
        salaryRounds: [
          ...outstanding([2566, 1], [2566, 2], [2567, 2], [2568, 1], [2568, 2], [2569, 1], [2569, 2]),
          low(2567, 1),
        ],
        sanctions: heavy('2023-05-01'),
      },
    ],
  ])('%s', (_name, changes) => {
    const facts = teacher(changes);
    const [first] = remedies(assessEligibility(facts)).remedies.filter(({ parts }) =>
      parts.every(({ way }) => way === 'wait'),
    );
    const day = first?.parts
      .map(({ until = '' }) => until)
      .sort()
      .at(-1);
    expect(earliestFiling(facts, { from: facts.filedOn, until: '2028-09-30' })).toMatchObject({
      status: 'found',
      on: day,
    });
  });
});
