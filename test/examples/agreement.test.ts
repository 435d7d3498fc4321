import { describe, expect, test } from 'vitest';
import type { AgreementRound } from '../../src/index';
import { amend, ask, assessAgreement, regulation } from '../../src/index';
import type { Changes } from './facts';
import { round } from './facts';
import { leafAt, leavesOf, statusAt } from './findings';

describe('rulebook §§4 and 8: the workload is met, and each of three members gives at least 70', () => {
  test.each<[string, Changes<AgreementRound>, string]>([
    ['70 from each', { members: [70, 70, 70] }, 'met'],
    ['69.99 from one', { members: [69.99, 90, 90] }, 'unmet'],
    ['69.99999999999999 from one', { members: [90, 90, 69.99999999999999] }, 'unmet'],
    ['100 from each', { members: [100, 100, 100] }, 'met'],
    ['nought from each', { members: [0, 0, 0] }, 'unmet'],
    ['two of three are not enough', { members: [90, 90, 0] }, 'unmet'],
    ['41.1 + 28.9', { members: [{ part1: 41.1, part2: 28.9 }, 70, 70] }, 'met'],
    ['41.1 + 28.89', { members: [{ part1: 41.1, part2: 28.89 }, 70, 70] }, 'unmet'],
    ['workload failed', { workload: false }, 'unmet'],
    ['workload not stated', { workload: undefined }, 'unknown'],
    ['members not stated', { members: undefined }, 'unknown'],
    ['nothing stated', { members: undefined, workload: undefined }, 'unknown'],
    ['one failed, all else open', { members: [null, 12, null], workload: undefined }, 'unmet'],
    ['any post: whether it counts is a question of an application', { position: 'director' }, 'met'],
    ['a supervisor, whose form was not read (§4.1)', { position: 'supervisor' }, 'unknown'],
  ])('%s', (_name, changes, status) => {
    expect(assessAgreement(round(2566, changes)).status).toBe(status);
  });

  test('levels: 40 points of part 1 and 30 of part 2 are 70, one level less is 69', () => {
    const levels = [...Array<number>(10).fill(3), ...Array<number>(5).fill(2)];
    const sheet = { levels, method: 3, quantitative: 3, qualitative: 3 };
    const less = { ...sheet, levels: [2, ...levels.slice(1)] };
    const finding = assessAgreement(round(2566, { members: [sheet, less, 70] }));
    expect(leafAt(finding, 'agreement.members.member-1')).toMatchObject({ status: 'met', actual: 70 });
    expect(leafAt(finding, 'agreement.members.member-2')).toMatchObject({ status: 'unmet', actual: 69, gap: 1 });
    expect(leafAt(finding, 'agreement.members.member-3').status).toBe('met');
  });
});

test('rulebook §4.1: each of the 15 indicators counts the points that the law gives a level', () => {
  const cites = [{ instrument: 'draft-2570', standing: 'reported' }] as const;
  const law = amend(regulation, [{ param: 'agreement.points.indicator', from: '2022-10-01', value: 1.5, cites }]);
  const sheet = { levels: Array<number>(15).fill(2), method: 3, quantitative: 2, qualitative: 2 };
  const finding = assessAgreement(round(2566, { members: [sheet, 70, 70] }), law);
  // 15 × 2 × 1.5 + 3 × 5 + 2 × 2.5 + 2 × 2.5
  expect(leafAt(finding, 'agreement.members.member-1')).toMatchObject({ status: 'met', actual: 70 });
});

describe('contract §2: what a round by itself asks', () => {
  test('its own properties, by their own names', () => {
    expect(ask(assessAgreement(round(2566, { members: [70, null, 70], workload: undefined })))).toEqual([
      'workload',
      'members[1]',
    ]);
    const workload = { setting: 'primary', teaching: 12, support: 2 } as const;
    expect(ask(assessAgreement(round(2566, { workload })))).toEqual(['workload.development', 'workload.policy']);
  });
});

describe('rulebook §1: before fiscal year 2565 nothing is in force', () => {
  test.each([2500, 2564])('of %d every leaf is unknown, with nothing to ask', (fiscalYear) => {
    const finding = assessAgreement(round(fiscalYear));
    for (const leaf of leavesOf(finding)) {
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [] });
      expect(leaf.cites.map(({ instrument }) => instrument)).toContain('w9-2564');
    }
    expect(ask(finding)).toEqual([]);
  });

  test('2565 is the first year', () => {
    expect(statusAt(assessAgreement(round(2565)), 'agreement')).toBe('met');
  });
});
