import { describe, expect, test } from 'vitest';
import type { Application, SalaryRound } from '../../src/index';
import { assessEligibility } from '../../src/index';
import type { Changes } from './facts';
import { application, outstanding } from './facts';
import { leafAt } from './findings';

function performance(changes: Changes<Application>) {
  return leafAt(assessEligibility(application(changes)), 'eligibility.reduced.reduction.performance');
}

describe('rulebook §3.5: the four latest rounds that ended before the filing day', () => {
  test.each([
    ['2024-03-31', ['2566/2', '2566/1', '2565/2', '2565/1']], // the round ends on the filing day
    ['2024-04-01', ['2567/1', '2566/2', '2566/1', '2565/2']],
    ['2024-09-30', ['2567/1', '2566/2', '2566/1', '2565/2']],
    ['2024-10-01', ['2567/2', '2567/1', '2566/2', '2566/1']],
    ['2024-12-31', ['2567/2', '2567/1', '2566/2', '2566/1']],
    ['2025-01-01', ['2567/2', '2567/1', '2566/2', '2566/1']],
    ['2025-03-31', ['2567/2', '2567/1', '2566/2', '2566/1']],
  ] as const)('filed %s', (filedOn, needed) => {
    const paths = needed.map((name) => `salaryRounds[${name}]`);
    expect(performance({ filedOn, salaryRounds: [] })).toMatchObject({ status: 'unknown', missing: paths });
    expect(performance({ filedOn, salaryRounds: undefined })).toMatchObject({ status: 'unknown', missing: paths });
    const record = outstanding(...needed.map((name) => name.split('/').map(Number) as [number, 1 | 2]));
    expect(performance({ filedOn, salaryRounds: record }).status).toBe('met');
    for (const [index, name] of needed.entries()) {
      const short = record.filter((_, at) => at !== index);
      expect(performance({ filedOn, salaryRounds: short }).missing).toEqual([`salaryRounds[${name}]`]);
    }
  });
});

describe('rulebook §3.5: outstanding in each; any lower level is decisive, whatever is missing', () => {
  const [first, ...rest] = outstanding([2567, 2], [2567, 1], [2566, 2], [2566, 1]);
  const beside: SalaryRound[] = [
    { fiscalYear: 2568, half: 1, level: 'good' },
    { fiscalYear: 2565, half: 2, level: 'needs-improvement' },
  ];
  test.each<[string, readonly SalaryRound[], string, number | undefined]>([
    ['all four', [first!, ...rest], 'met', undefined],
    ['in any order', [...rest, first!], 'met', undefined],
    ['the running round and an older one do not count', [...beside, first!, ...rest], 'met', undefined],
    ['one very good', [{ ...first!, level: 'very-good' }, ...rest], 'unmet', 1],
    ['one good', [{ ...first!, level: 'good' }, ...rest], 'unmet', 1],
    ['one fair', [{ ...first!, level: 'fair' }, ...rest], 'unmet', 1],
    ['one in need of improvement', [{ ...first!, level: 'needs-improvement' }, ...rest], 'unmet', 1],
    ['one very good, the others not on record', [{ ...first!, level: 'very-good' }], 'unmet', 1],
    ['three of four on record', rest, 'unknown', undefined],
  ])('%s', (_name, salaryRounds, status, gap) => {
    const leaf = performance({ salaryRounds });
    expect(leaf.status).toBe(status);
    expect(leaf.gap).toBe(gap);
  });
});

describe('rulebook §3.5: a lower level stands against the applicant until four rounds have ended after it', () => {
  const low = (fiscalYear: number, half: 1 | 2): SalaryRound => ({ fiscalYear, half, level: 'good' });
  test.each<[string, readonly SalaryRound[], string]>([
    ['the latest', [low(2567, 2)], '2026-10-01'],
    ['the oldest', [low(2566, 1)], '2025-04-01'],
    ['two of them', [low(2566, 1), low(2567, 1)], '2026-04-01'],
    ['the latest, and the one that runs on the day', [low(2567, 2), low(2570, 1)], '2026-10-01'],
    ['the latest, and the last that ends before that day', [low(2567, 2), low(2569, 2)], '2028-10-01'],
  ])('%s', (_name, salaryRounds, waitUntil) => {
    expect(performance({ salaryRounds })).toMatchObject({ status: 'unmet', waitUntil });
  });
});
