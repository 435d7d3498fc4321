import { describe, expect, test } from 'vitest';
import type { AgreementRound, Application } from '../../src/index';
import { ask, assessEligibility } from '../../src/index';
import type { Changes } from './facts';
import { application, round } from './facts';
import { leafAt, part, statusAt } from './findings';

function agreements(route: 'standard' | 'reduced', changes: Changes<Application> = {}) {
  return part(assessEligibility(application(changes)), `eligibility.${route}.agreements`);
}

/** The last words of the ids of a part's parts. */
function asked(route: 'standard' | 'reduced', filedOn: string): string[] {
  const finding = agreements(route, { filedOn });
  return finding.kind === 'leaf' ? [] : finding.of.map(({ id }) => id.split('.').at(-1)!);
}

describe('rulebook §4, transition: rounds and reports by fiscal year of filing, the unfinished year left out', () => {
  test.each([
    ['2022-10-01', ['fy2565', 'reports'], 2, ['fy2565', 'reports'], 1],
    ['2023-09-30', ['fy2565', 'reports'], 2, ['fy2565', 'reports'], 1],
    ['2023-10-01', ['fy2566', 'fy2565', 'reports'], 1, ['fy2566', 'fy2565'], undefined],
    ['2024-09-30', ['fy2566', 'fy2565', 'reports'], 1, ['fy2566', 'fy2565'], undefined],
    ['2024-10-01', ['fy2567', 'fy2566', 'fy2565'], undefined, ['fy2567', 'fy2566'], undefined],
    ['2025-09-30', ['fy2567', 'fy2566', 'fy2565'], undefined, ['fy2567', 'fy2566'], undefined],
    ['2025-10-01', ['fy2568', 'fy2567', 'fy2566'], undefined, ['fy2568', 'fy2567'], undefined],
  ] as const)('filed %s', (filedOn, standard, standardReports, reduced, reducedReports) => {
    expect(asked('standard', filedOn)).toEqual(standard);
    expect(asked('reduced', filedOn)).toEqual(reduced);
    const finding = assessEligibility(application({ filedOn }));
    for (const [route, reports] of [
      ['standard', standardReports],
      ['reduced', reducedReports],
    ] as const) {
      if (reports === undefined) continue;
      expect(leafAt(finding, `eligibility.${route}.agreements.reports`)).toMatchObject({
        required: reports,
        actual: 2,
        unit: 'report',
      });
    }
  });

  test('filed 2022-09-30, the day before applications open: one leaf, unknown, and nothing to ask (§1)', () => {
    for (const route of ['standard', 'reduced'] as const) {
      const finding = agreements(route, { filedOn: '2022-09-30' });
      expect(finding).toMatchObject({ kind: 'leaf', status: 'unknown', reason: 'outside-validity', missing: [] });
      expect(finding.cites.map(({ instrument }) => instrument)).toContain('w9-2564');
    }
  });
});

describe('rulebook §4: every needed round is completed, consecutive and passed', () => {
  const all = [round(2567), round(2566), round(2565)];
  const newest = (changes: Changes<AgreementRound>): AgreementRound[] => [round(2567, changes), ...all.slice(1)];
  test.each<[string, readonly AgreementRound[] | undefined, string, string]>([
    ['all three at 70', all, 'met', 'met'],
    ['in any order, older and later ones beside', [round(2564), all[2]!, round(2568), all[0]!, all[1]!], 'met', 'met'],
    ['the oldest not on record: only the standard route needs it', all.slice(0, 2), 'unknown', 'met'],
    ['the middle one not on record', [all[0]!, all[2]!], 'unknown', 'unknown'],
    ['an empty record is not known, not none', [], 'unknown', 'unknown'],
    ['no record', undefined, 'unknown', 'unknown'],
    ['the oldest failed', [...all.slice(0, 2), round(2565, { members: [70, 69.99, 70] })], 'unmet', 'met'],
    ['one member at 69.99', newest({ members: [90, 90, 69.99] }), 'unmet', 'unmet'],
    ['a failed workload', newest({ workload: false }), 'unmet', 'unmet'],
    ['workload not stated', newest({ workload: undefined }), 'unknown', 'unknown'],
    ['one member has not scored', newest({ members: [90, null, 90] }), 'unknown', 'unknown'],
    ['one open, one failed', newest({ members: [69, null, 90] }), 'unmet', 'unmet'],
    ['members not stated', newest({ members: undefined }), 'unknown', 'unknown'],
    ['done as assistant teacher', newest({ position: 'assistant-teacher' }), 'unmet', 'unmet'],
    ['done with another standing', newest({ standing: 'professional' }), 'unmet', 'unmet'],
    [
      'done in an equivalent post',
      newest({ position: 'supervisor', equivalentTo: { position: 'teacher', standing: 'none' } }),
      'met',
      'met',
    ],
    [
      'done in a post equivalent to another',
      newest({ equivalentTo: { position: 'director', standing: 'none' } }),
      'unmet',
      'unmet',
    ],
  ])('%s', (_name, record, standard, reduced) => {
    expect(agreements('standard', { agreements: record }).status).toBe(standard);
    expect(agreements('reduced', { agreements: record }).status).toBe(reduced);
  });

  test('a failed member is shown with the points that are missing (§4.1)', () => {
    const finding = agreements('standard', {
      agreements: newest({ members: [{ part1: 41.1, part2: 28.8 }, 70, 100] }),
    });
    const id = 'eligibility.standard.agreements.fy2567.members.member-1';
    expect(leafAt(finding, id)).toMatchObject({ status: 'unmet', actual: 69.9, required: 70, gap: 0.1, unit: 'point' });
  });

  test('41.1 + 28.9 is 70 exactly (§4.1)', () => {
    const members = [{ part1: 41.1, part2: 28.9 }, 70, 70] as const;
    expect(agreements('standard', { agreements: newest({ members }) }).status).toBe('met');
  });

  test('.post shows what the round was done as, and what is asked', () => {
    const finding = agreements('standard', { agreements: newest({ standing: 'expert' }) });
    expect(leafAt(finding, 'eligibility.standard.agreements.fy2567.post')).toMatchObject({
      status: 'unmet',
      actual: ['teacher', 'expert'],
      required: ['teacher', 'none'],
    });
  });

  test('members not stated are three unknown members', () => {
    const finding = agreements('standard', { agreements: newest({ members: undefined }) });
    const members = part(finding, 'eligibility.standard.agreements.fy2567.members');
    expect(members.kind === 'group' && members.of.map(({ status }) => status)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(members.kind === 'group' && members.need).toBe(3);
  });
});

describe('rulebook §4, transition: which reports count', () => {
  const report = (academicYear: number, under: 'w17-2552' | 'w21-2560' = 'w17-2552', passed = true) => ({
    academicYear,
    under,
    passed,
  });
  test.each<[string, string, Application['reports'], string, string]>([
    ['FY2566: two of 2562 and 2563', '2023-09-30', [report(2562), report(2563)], 'met', 'met'],
    ['FY2566: one', '2023-09-30', [report(2563)], 'unmet', 'met'],
    ['FY2566: none', '2023-09-30', [], 'unmet', 'unmet'],
    ['FY2566: not stated', '2023-09-30', undefined, 'unknown', 'unknown'],
    ['FY2566: ว 17 of 2561 and 2564', '2023-09-30', [report(2561), report(2564)], 'unmet', 'unmet'],
    ['FY2566: ว 17 of 2562 and 2564', '2023-09-30', [report(2562), report(2564)], 'unmet', 'met'],
    ['FY2566: วฐ.2 of any year', '2023-09-30', [report(2560, 'w21-2560'), report(2564, 'w21-2560')], 'met', 'met'],
    ['FY2566: one of each', '2023-09-30', [report(2563), report(2561, 'w21-2560')], 'met', 'met'],
    ['FY2566: one not passed', '2023-09-30', [report(2562, 'w17-2552', false), report(2563)], 'unmet', 'met'],
    ['FY2567: any year of ว 17', '2023-10-01', [report(2559)], 'met', 'met'],
    ['FY2567: not passed', '2023-10-01', [report(2563, 'w21-2560', false)], 'unmet', 'met'],
    ['FY2567: not stated, asked by the standard route only', '2023-10-01', undefined, 'unknown', 'met'],
    ['FY2568: not asked', '2024-10-01', undefined, 'met', 'met'],
    ['FY2568: none at all', '2024-10-01', [], 'met', 'met'],
  ])('%s', (_name, filedOn, reports, standard, reduced) => {
    expect(agreements('standard', { filedOn, reports }).status).toBe(standard);
    expect(agreements('reduced', { filedOn, reports }).status).toBe(reduced);
  });

  test('too few are shown with how many are missing', () => {
    const finding = agreements('standard', { filedOn: '2023-09-30', reports: [] });
    expect(leafAt(finding, 'eligibility.standard.agreements.reports')).toMatchObject({
      status: 'unmet',
      actual: 0,
      required: 2,
      gap: 2,
    });
  });
});

describe('contract §2: what is asked of the rounds', () => {
  test.each<[string, Changes<Application>, readonly string[]]>([
    [
      'an empty record: the rounds by name',
      { agreements: [] },
      ['agreements[2567]', 'agreements[2566]', 'agreements[2565]'],
    ],
    [
      'a member',
      { agreements: [round(2567, { members: [70, 70, null] }), round(2566), round(2565)] },
      ['agreements[2567].members[2]'],
    ],
    [
      'a workload',
      { agreements: [round(2567), round(2566, { workload: undefined }), round(2565)] },
      ['agreements[2566].workload'],
    ],
    [
      'members',
      { agreements: [round(2567), round(2566), round(2565, { members: undefined })] },
      ['agreements[2565].members[0]', 'agreements[2565].members[1]', 'agreements[2565].members[2]'],
    ],
    [
      'the total hours of a round',
      { agreements: [round(2567, { workload: { setting: 'primary', teaching: 12 } }), round(2566), round(2565)] },
      ['agreements[2567].workload.total'],
    ],
    ['reports in FY2566', { filedOn: '2023-09-30', reports: undefined }, ['reports']],
    ['nothing where a round has failed', { agreements: [round(2567, { workload: false })] }, []],
  ])('%s', (_name, changes, paths) => {
    expect(ask(agreements('standard', changes))).toEqual(paths);
  });

  test('statuses of the parts of one round stand side by side', () => {
    const finding = agreements('standard', {
      agreements: [round(2567, { workload: false, members: undefined, standing: 'none' }), round(2566)],
    });
    const id = 'eligibility.standard.agreements.fy2567';
    expect(statusAt(finding, `${id}.post`)).toBe('met');
    expect(statusAt(finding, `${id}.workload`)).toBe('unmet');
    expect(statusAt(finding, `${id}.members`)).toBe('unknown');
    expect(statusAt(finding, id)).toBe('unmet');
  });
});
