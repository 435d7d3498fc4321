import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/index';
import { ask, decideEvaluation } from '../../src/index';
import { evaluation, scored } from './facts';
import { leafAt, part, statusAt } from './findings';

test.each([
  ['professional', ['domain 1', 'domain 2']],
  ['senior-professional', ['domain 1', 'domain 2']],
  ['expert', ['domain 1', 'domain 2', 'domain 3']],
  ['advisory', ['domain 1', 'domain 2', 'domain 3']],
] as const)('rulebook §7: the domains that %s requires are cited', (standing, domains) => {
  const { cites } = decideEvaluation(scored(standing, '2024-05-16', [90, 90, 90]));
  expect(cites.map(({ instrument, clause }) => [instrument, clause])).toEqual(
    domains.map((domain) => ['w22-2564', domain]),
  );
});

describe('rulebook §7: the mark of each standing, and 0.01 below it', () => {
  const marks = [
    ['professional', 65],
    ['senior-professional', 70],
    ['expert', 75],
    ['advisory', 80],
  ] as const;
  test.each(marks)('%s: %d', (standing, mark) => {
    for (const decidedOn of ['2022-10-01', '2023-04-27', '2023-04-28', '2026-05-15']) {
      const at = decideEvaluation(scored(standing, decidedOn, [mark, mark, mark]));
      const below = decideEvaluation(scored(standing, decidedOn, [mark - 0.01, mark - 0.01, mark - 0.01]));
      expect(at.status).toBe('met');
      expect(below.status).toBe('unmet');
      for (const domain of ['teaching', 'outcomes']) {
        expect(leafAt(at, `evaluation.${domain}.member-1`)).toMatchObject({ actual: mark, required: mark });
        const leaf = leafAt(below, `evaluation.${domain}.member-1`);
        expect(leaf).toMatchObject({ status: 'unmet', gap: 0.01, unit: 'percent' });
      }
    }
  });

  test.each([
    ['professional', 26, 13],
    ['senior-professional', 28, 14],
    ['expert', 30, 15],
    ['advisory', 32, 16],
  ] as const)('%s: %d of 40 levels in domain 1, %d of 20 in domain 2', (standing, first, second) => {
    const spread = (count: number, sum: number) =>
      Array.from({ length: count }, (_, at) => Math.floor(sum / count) + (at < sum % count ? 1 : 0));
    const member = (less: number) => ({ teaching: spread(8, first - less), outcomes: spread(4, second - less) });
    const members: Evaluation['members'] = [member(0), member(1), member(0)];
    const finding = decideEvaluation(evaluation({ standing, members }));
    for (const domain of ['teaching', 'outcomes']) {
      expect(statusAt(finding, `evaluation.${domain}.member-1`)).toBe('met');
      expect(statusAt(finding, `evaluation.${domain}.member-2`)).toBe('unmet');
    }
    expect(leafAt(finding, 'evaluation.teaching.member-2').gap).toBe(2.5);
    expect(leafAt(finding, 'evaluation.outcomes.member-2').gap).toBe(5);
  });

  test('compared unrounded: 64.999999999999986 does not reach 65', () => {
    expect(decideEvaluation(scored('professional', '2024-01-15', [64.999999999999986, 64, 90])).status).toBe('unmet');
  });
});

describe('rulebook §7: each of three until 2023-04-27, two of three from 2023-04-28 (679/2566), each domain by itself', () => {
  test.each([
    ['2023-04-27', 3, 'unmet'],
    ['2023-04-28', 2, 'met'],
  ] as const)('decided %s: %d members', (decidedOn, need, status) => {
    const finding = decideEvaluation(scored('professional', decidedOn, [65, 64.99, 65]));
    for (const domain of ['evaluation.teaching', 'evaluation.outcomes']) {
      const group = part(finding, domain);
      expect(group.kind === 'group' && group.need).toBe(need);
      expect(group.status).toBe(status);
    }
    expect(finding.status).toBe(status);
  });

  test('the two members may differ between the domains', () => {
    const members: Evaluation['members'] = [
      { teaching: 65, outcomes: 0 },
      { teaching: 0, outcomes: 65 },
      { teaching: 65, outcomes: 65 },
    ];
    expect(decideEvaluation(evaluation({ members })).status).toBe('met');
  });

  test('one domain that fails is enough to fail', () => {
    const members: Evaluation['members'] = [
      { teaching: 100, outcomes: 64 },
      { teaching: 100, outcomes: 64 },
      { teaching: 100, outcomes: 100 },
    ];
    expect(decideEvaluation(evaluation({ members })).status).toBe('unmet');
  });
});

describe('rulebook §7: domain 3 of expert and advisory, each of three, until 2026-05-15', () => {
  test.each([
    ['expert', '2026-05-15', [75, 75, 75], 'met'],
    ['expert', '2026-05-15', [75, 74.99, 100], 'unmet'],
    ['expert', '2026-05-15', [75, null, 100], 'unknown'],
    ['advisory', '2026-05-15', [80, 80, 80], 'met'],
    ['advisory', '2026-05-15', [80, 79.99, 80], 'unmet'],
    ['expert', '2026-05-16', [100, 100, 100], 'unknown'],
    ['advisory', '2026-05-16', [0, 0, 0], 'unknown'],
    ['expert', '2026-05-16', [null, null, null], 'unknown'],
    ['expert', '2022-10-01', [75, 75, 75], 'met'],
  ] as const)('%s decided %s, %j: %s', (standing, decidedOn, scores, status) => {
    const finding = decideEvaluation(scored(standing, decidedOn, scores));
    expect(statusAt(finding, 'evaluation.academic-work')).toBe(status);
    if (decidedOn !== '2026-05-16') return;
    for (const member of [1, 2, 3]) {
      const leaf = leafAt(finding, `evaluation.academic-work.member-${member}`);
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'outside-validity', missing: [] });
      expect(leaf.cites.map(({ instrument }) => instrument)).toEqual(['l1222-2568']);
    }
  });

  test.each(['professional', 'senior-professional'] as const)('of %s it is not asked', (standing) => {
    const finding = decideEvaluation(scored(standing, '2024-01-15', [90, 90, 90]));
    expect(finding.kind === 'group' && finding.of.map(({ id }) => id)).toEqual([
      'evaluation.teaching',
      'evaluation.outcomes',
    ]);
    expect(finding.status).toBe('met');
  });
});

describe('rulebook §7: a domain is decided as soon as an open score can no longer change it', () => {
  test.each([
    ['two reached', '2023-06-01', [65, 65, null], 'met', []],
    ['two missed', '2023-06-01', [64, null, 64], 'unmet', []],
    ['one of each', '2023-06-01', [64, 65, null], 'unknown', ['members[2]']],
    ['one only', '2023-06-01', [null, 65, null], 'unknown', ['members[0]', 'members[2]']],
    ['none', '2023-06-01', [null, null, null], 'unknown', ['members[0]', 'members[1]', 'members[2]']],
    ['two reached, of three needed', '2023-04-27', [65, 65, null], 'unknown', ['members[2]']],
    ['one missed, of three needed', '2023-04-27', [64, null, null], 'unmet', []],
  ] as const)('%s', (_name, decidedOn, scores, status, open) => {
    const finding = decideEvaluation(scored('professional', decidedOn, scores));
    expect(finding.status).toBe(status);
    expect(ask(finding)).toEqual([
      ...open.map((member) => `${member}.teaching`),
      ...open.map((member) => `${member}.outcomes`),
    ]);
  });

  test('a member who has scored one domain is open in the other', () => {
    const members: Evaluation['members'] = [{ teaching: 90 }, { teaching: 90, outcomes: 90 }, {}];
    const finding = decideEvaluation(evaluation({ members }));
    expect(statusAt(finding, 'evaluation.teaching')).toBe('met');
    expect(statusAt(finding, 'evaluation.outcomes')).toBe('unknown');
    expect(ask(finding)).toEqual(['members[0].outcomes', 'members[2].outcomes']);
  });
});
