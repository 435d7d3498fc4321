import { describe, expect, test } from 'vitest';
import { earliestFiling } from '../../../src/explore/earliest-filing';
import { remedies } from '../../../src/explore/remedies';
import type { Application } from '../../../src/index';
import { assessEligibility } from '../../../src/index';
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
    ['years from 29 February', { service: since('2024-02-29') }, `${reduced}.tenure`, '2027-02-28'],
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
