import { describe, expect, test } from 'vitest';
import type { Application, Degree } from '../../src/index';
import { assessEligibility } from '../../src/index';
import type { Changes } from './facts';
import { application, changed } from './facts';
import { cited, leafAt, part } from './findings';

const ground = 'eligibility.reduced.reduction.ground';
const none = { languageTests: [], specialArea: null, degree: null, nqf8: null } as const;

function judged(name: string, changes: Changes<Application>) {
  return leafAt(assessEligibility(application(changes)), `${ground}.${name}`);
}

describe('rulebook §3.2: the fact is the category of the special area', () => {
  test.each([
    ['island', 'met', []],
    ['high-mountain', 'met', []],
    ['valley', 'met', []],
    ['foothill', 'met', []],
    ['security-risk', 'met', []],
    ['designated', 'met', []],
    ['southern-border', 'unknown', []], // the letter makes the area no ground by itself
    [null, 'unmet', []],
  ] as const)('%s: %s', (specialArea, status, assumed) => {
    const leaf = judged('special-area', { specialArea });
    expect(leaf.status).toBe(status);
    expect(cited(leaf, 'assumption')).toEqual(assumed);
  });

  test('not stated is unknown', () => {
    expect(judged('special-area', { specialArea: undefined })).toMatchObject({
      status: 'unknown',
      missing: ['specialArea'],
    });
  });
});

describe('rulebook §3.3: every condition on the degree must hold', () => {
  const good: Degree = {
    level: 'doctorate',
    field: 'learning-management',
    recognised: true,
    highest: true,
    usedBefore: false,
  };
  test.each<[string, Changes<Degree>, 'met' | 'unmet', readonly string[] | undefined]>([
    ['a doctorate that fulfils all', {}, 'met', undefined],
    ['a master that fulfils all', { level: 'master' }, 'met', undefined],
    ['in education administration', { field: 'education-administration' }, 'unmet', ['learning-management']],
    ['in another field', { field: 'other' }, 'unmet', ['learning-management']],
    ['not recognised', { recognised: false }, 'unmet', ['recognised']],
    ['not the highest', { highest: false }, 'unmet', ['highest']],
    ['used before', { usedBefore: true }, 'unmet', ['unused']],
    ['two conditions missing', { recognised: false, highest: false }, 'unmet', ['recognised', 'highest']],
  ])('%s', (_name, changes, status, gap) => {
    const leaf = judged('degree', { degree: changed(good, changes) });
    expect(leaf.status).toBe(status);
    expect(leaf.gap).toEqual(gap);
  });

  test.each([
    [null, 'unmet', []],
    [undefined, 'unknown', ['degree']],
  ] as const)('%s: %s', (degree, status, missing) => {
    expect(judged('degree', { degree })).toMatchObject({ status, missing });
  });

  describe('587/2569: from 2026-09-24 a master of the first appointment does not count', () => {
    test.each([
      ['2026-09-23', 'master', true, 'met'],
      ['2026-09-23', 'master', undefined, 'met'],
      ['2026-09-23', 'master', false, 'met'],
      ['2026-09-24', 'master', true, 'unmet'],
      ['2026-09-24', 'master', undefined, 'unknown'],
      ['2026-09-24', 'master', false, 'met'],
      ['2026-09-24', 'doctorate', true, 'met'],
      ['2026-09-24', 'doctorate', undefined, 'met'],
    ] as const)('filed %s, %s, used for it: %s → %s', (filedOn, level, usedForFirstAppointment, status) => {
      const leaf = judged('degree', { filedOn, degree: changed(good, { level, usedForFirstAppointment }) });
      expect(leaf.status).toBe(status);
      expect(leaf.missing).toEqual(status === 'unknown' ? ['degree.usedForFirstAppointment'] : []);
      const rests = level === 'master' && filedOn === '2026-09-24';
      const before = status === 'met' && !rests;
      expect(cited(leaf, 'reported')).toEqual(
        rests ? ["587-2569#master's degree"] : before ? ['w4-2564#degree held at appointment'] : [],
      );
    });

    test('a degree that fails anyway stays unmet whatever is not stated (§1)', () => {
      const degree = changed(good, { level: 'master', recognised: false });
      expect(judged('degree', { filedOn: '2026-09-24', degree })).toMatchObject({ status: 'unmet', missing: [] });
    });

    test('before that day a degree held at appointment counts, as an official of ก.ค.ศ. is reported to have said', () => {
      const leaf = judged('degree', { filedOn: '2026-09-23', degree: changed(good, { level: 'master' }) });
      expect(cited(leaf, 'assumption')).toEqual([]);
      expect(cited(leaf, 'reported')).toEqual(['w4-2564#degree held at appointment']);
    });
  });
});

describe('rulebook §3.4: level 8, certified, once in a career', () => {
  test.each([
    [{ certified: true, usedBefore: false }, 'met', undefined],
    [{ certified: true, usedBefore: true }, 'unmet', ['unused']],
    [{ certified: false, usedBefore: false }, 'unmet', ['certified']],
    [{ certified: false, usedBefore: true }, 'unmet', ['certified', 'unused']],
    [null, 'unmet', undefined],
  ] as const)('%j: %s', (nqf8, status, gap) => {
    const leaf = judged('nqf8', { nqf8 });
    expect(leaf.status).toBe(status);
    expect(leaf.gap).toEqual(gap);
  });

  test('not stated is unknown', () => {
    expect(judged('nqf8', { nqf8: undefined })).toMatchObject({ status: 'unknown', missing: ['nqf8'] });
  });
});

describe('rulebook §3 (a): at least one ground', () => {
  test.each<[string, Changes<Application>, string]>([
    ['none of four', none, 'unmet'],
    ['the area alone', { ...none, specialArea: 'island' }, 'met'],
    [
      'the degree alone',
      {
        ...none,
        degree: {
          level: 'doctorate',
          field: 'learning-management',
          recognised: true,
          highest: true,
          usedBefore: false,
        },
      },
      'met',
    ],
    ['level 8 alone', { ...none, nqf8: { certified: true, usedBefore: false } }, 'met'],
    ['three known none, one not stated', { ...none, nqf8: undefined }, 'unknown'],
    [
      'one met, the others not stated',
      { specialArea: 'valley', languageTests: undefined, degree: undefined, nqf8: undefined },
      'met',
    ],
  ])('%s', (_name, changes, status) => {
    const finding = part(assessEligibility(application(changes)), ground);
    expect(finding.status).toBe(status);
    expect(finding.kind === 'group' && finding.need).toBe(1);
  });

  test('a ground without the performance reduces nothing: both are asked', () => {
    const finding = assessEligibility(application({ salaryRounds: [{ fiscalYear: 2567, half: 2, level: 'good' }] }));
    expect(part(finding, ground).status).toBe('met');
    expect(part(finding, 'eligibility.reduced.reduction').status).toBe('unmet');
    expect(part(finding, 'eligibility.reduced').status).toBe('unmet');
  });
});
