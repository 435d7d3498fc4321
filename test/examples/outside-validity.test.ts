import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/index';
import { ask, assessAgreement, assessEligibility, assessWorkload, decideEvaluation } from '../../src/index';
import { application, round, scored } from './facts';
import { leavesOf } from './findings';

/** Every leaf is unknown because the law does not say; nothing is missing; ว 9/2564 is named. */
function expectOutside(finding: Finding): void {
  for (const leaf of leavesOf(finding)) {
    expect([leaf.id, leaf.status, leaf.missing]).toEqual([leaf.id, 'unknown', []]);
    expect(leaf.cites.map(({ instrument }) => instrument)).toContain('w9-2564');
    expect(leaf.gap).toBeUndefined();
  }
  expect(finding.status).toBe('unknown');
  expect(ask(finding)).toEqual([]);
}

describe('rulebook §1: before the criteria every leaf is unknown, never by the nearest value', () => {
  const lines = ['teaching', 'school-administration', 'supervision', 'education-administration'] as const;
  test.each(lines)('an application of %s filed 2022-09-30', (line) => {
    const finding = assessEligibility(application({ filedOn: '2022-09-30', line }));
    expectOutside(finding);
    for (const leaf of leavesOf(finding)) expect(leaf.reason).toBe('outside-validity');
    expect(leavesOf(finding)).toHaveLength(11);
  });

  test('facts that would fail do not matter', () => {
    const filedOn = '2022-09-30';
    expectOutside(assessEligibility(application({ filedOn, service: [], agreements: [], specialArea: undefined })));
    expectOutside(assessEligibility({ line: 'teaching', standing: 'advisory', filedOn: '1900-01-01' }));
  });

  test.each(['professional', 'expert'] as const)('an evaluation of %s decided 2022-09-30', (standing) => {
    expectOutside(decideEvaluation(scored(standing, '2022-09-30', [100, 0, null])));
  });

  test('an agreement round of 2564', () => {
    expectOutside(assessAgreement(round(2564)));
    expectOutside(assessAgreement(round(2564, { workload: undefined, members: undefined })));
    expectOutside(assessAgreement(round(2564, { workload: { setting: 'primary', teaching: 1 } })));
  });

  test('a workload on 2021-09-30', () => {
    expectOutside(assessWorkload({ setting: 'primary', teaching: 1 }, '2021-09-30'));
    expectOutside(assessWorkload({ setting: 'other-agency', teaching: 1 }, '2021-09-30'));
  });
});

test('rulebook §1: 2022-10-01 is the first day of applications and of decisions', () => {
  const agreements = [round(2565)];
  const salaryRounds = [
    { fiscalYear: 2565, half: 2, level: 'outstanding' },
    { fiscalYear: 2565, half: 1, level: 'outstanding' },
    { fiscalYear: 2564, half: 2, level: 'outstanding' },
    { fiscalYear: 2564, half: 1, level: 'outstanding' },
  ] as const;
  expect(assessEligibility(application({ filedOn: '2022-10-01', agreements, salaryRounds })).status).toBe('met');
  expect(decideEvaluation(scored('professional', '2022-10-01', [65, 65, 65])).status).toBe('met');
});
