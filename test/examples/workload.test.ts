import { describe, expect, test } from 'vitest';
import type { Workload } from '../../src/index';
import { ask, assessAgreement, assessWorkload } from '../../src/index';
import { round } from './facts';
import { leafAt, statusAt } from './findings';

const on = '2024-01-15';

describe('rulebook §6: both minimums of the setting must hold', () => {
  const minimums = [
    ['early-childhood', 6, 14],
    ['primary', 12, 20],
    ['secondary', 12, 20],
    ['special-needs', 6, 14],
    ['welfare', 12, 20],
  ] as const;
  const cases = minimums.flatMap(
    ([setting, teaching, total]) =>
      [
        [setting, teaching, total, 'met', 'met', 'met'],
        [setting, teaching - 0.01, total, 'unmet', 'met', 'unmet'],
        [setting, teaching, total - 0.01, 'met', 'unmet', 'unmet'],
        [setting, teaching - 0.5, total + 5, 'unmet', 'met', 'unmet'],
        [setting, teaching + 0.01, total + 0.01, 'met', 'met', 'met'],
      ] as const,
  );
  test.each(cases)('%s: %d of teaching, %d in all', (setting, teaching, total, first, second, whole) => {
    const finding = assessWorkload({ setting, teaching, total }, on);
    expect(statusAt(finding, 'workload.teaching')).toBe(first);
    expect(statusAt(finding, 'workload.total')).toBe(second);
    expect(finding.status).toBe(whole);
  });

  test('what is missing is shown exactly', () => {
    const finding = assessWorkload({ setting: 'primary', teaching: 11.9, total: 19.7 }, on);
    expect(leafAt(finding, 'workload.teaching')).toMatchObject({ actual: 11.9, required: 12, gap: 0.1 });
    expect(leafAt(finding, 'workload.total')).toMatchObject({ actual: 19.7, required: 20, gap: 0.3 });
    expect(leafAt(finding, 'workload.total').unit).toBe('hour-per-week');
  });
});

describe('rulebook §6: a total, or its parts; a part that is missing is not known', () => {
  test.each<[string, Omit<Workload, 'setting'>, string, number | undefined, readonly string[]]>([
    ['all parts make 20', { teaching: 12, support: 3, development: 3, policy: 2 }, 'met', 20, []],
    ['all parts make 19.99', { teaching: 12, support: 3, development: 3, policy: 1.99 }, 'unmet', 19.99, []],
    ['12 + 0.1 + 0.2 is 12.3', { teaching: 12, support: 0.1, development: 0.2, policy: 7.7 }, 'met', 20, []],
    ['some parts already make it', { teaching: 15, support: 5 }, 'met', 20, []],
    ['teaching alone makes it', { teaching: 20 }, 'met', 20, []],
    ['some parts do not make it yet', { teaching: 12, support: 7.99 }, 'unknown', 19.99, ['development', 'policy']],
    ['one part is missing', { teaching: 12, support: 0, policy: 0 }, 'unknown', 12, ['development']],
    ['no part', { teaching: 12 }, 'unknown', 12, ['total']],
    ['total and some parts', { teaching: 12, support: 1, total: 20 }, 'met', 20, []],
    [
      'total and all parts',
      { teaching: 12, support: 0.1, development: 0.2, policy: 0, total: 12.3 },
      'unmet',
      12.3,
      [],
    ],
    ['a part that is nought is known', { teaching: 12, support: 0, development: 0, policy: 0 }, 'unmet', 12, []],
  ])('%s', (_name, hours, status, actual, missing) => {
    const finding = assessWorkload({ setting: 'primary', ...hours }, on);
    const leaf = leafAt(finding, 'workload.total');
    expect(leaf).toMatchObject({ status, missing });
    expect(leaf.actual).toBe(actual);
    expect(ask(finding)).toEqual(missing);
  });

  test('too little teaching decides, whatever the total', () => {
    const finding = assessWorkload({ setting: 'primary', teaching: 11.99 }, on);
    expect(finding.status).toBe('unmet');
    expect(statusAt(finding, 'workload.total')).toBe('unknown');
    expect(ask(finding)).toEqual([]);
  });
});

describe('rulebook §6: never a neighbour’s row', () => {
  test('other agencies are not encoded', () => {
    const finding = assessWorkload({ setting: 'other-agency', teaching: 40, total: 50 }, on);
    for (const id of ['workload.teaching', 'workload.total']) {
      expect(leafAt(finding, id)).toMatchObject({ status: 'unknown', reason: 'not-encoded', missing: [] });
      expect(leafAt(finding, id).cites.map(({ instrument }) => instrument)).toContain('w21-2564');
    }
    expect(ask(finding)).toEqual([]);
  });

  test.each([
    ['2021-09-30', 'unknown'],
    ['2021-10-01', 'met'],
  ])('on %s the minimums are %s (§1)', (day, status) => {
    const finding = assessWorkload({ setting: 'primary', teaching: 12, total: 20 }, day);
    expect(finding.status).toBe(status);
    const leaf = leafAt(finding, 'workload.teaching');
    expect(leaf.reason).toBe(status === 'unknown' ? 'outside-validity' : undefined);
    if (status === 'unknown') expect(leaf.cites.map(({ instrument }) => instrument)).toContain('w9-2564');
  });

  test.each([
    ['teacher', 'unmet'],
    ['assistant-teacher', 'unmet'],
    ['deputy-director', 'unknown'],
    ['director', 'unknown'],
    ['supervisor', 'unknown'],
  ] as const)('the hours of a %s in a round are %s', (position, status) => {
    const workload = { setting: 'primary', teaching: 4, total: 30 } as const;
    expect(statusAt(assessAgreement(round(2566, { position, workload })), 'agreement.workload')).toBe(status);
  });

  test('a director’s round that states the workload as met is taken at its word', () => {
    expect(assessAgreement(round(2566, { position: 'director', workload: true })).status).toBe('met');
  });

  test('a post recognised as that of a teacher is judged as one (§2)', () => {
    const equivalentTo = { position: 'teacher', standing: 'none' } as const;
    const workload = { setting: 'primary', teaching: 12, total: 20 } as const;
    expect(assessAgreement(round(2566, { position: 'director', equivalentTo, workload })).status).toBe('met');
  });
});
