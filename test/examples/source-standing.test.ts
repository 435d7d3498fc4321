import { describe, expect, test } from 'vitest';
import type { Application, Standing } from '../../src/index';
import { assessEligibility, decideEvaluation, openQuestions } from '../../src/index';
import type { Changes } from './facts';
import { application, round, scored } from './facts';
import { cited, leafAt } from './findings';

describe('rulebook §1: the years of the upper two standings are reported, of the lower two text', () => {
  test.each([
    ['professional', 'none', []],
    ['senior-professional', 'professional', []],
    ['expert', 'senior-professional', ['w3-2564#expert, advisory', '1932-2567#consolidated']],
    ['advisory', 'expert', ['w3-2564#expert, advisory', '1932-2567#consolidated']],
  ] as const)('%s', (standing, held, reported) => {
    const service = [{ position: 'teacher', standing: held, from: '2018-05-16' }] as const;
    const finding = assessEligibility(application({ standing, service }));
    for (const route of ['standard', 'reduced']) {
      const leaf = leafAt(finding, `eligibility.${route}.tenure`);
      expect(leaf.status).toBe('met');
      expect(cited(leaf, 'reported')).toEqual(reported);
      if (reported.length === 0) expect(cited(leaf, 'text')).toContain(`w3-2564#${standing}`);
    }
  });
});

describe('rulebook §7: what an evaluation rests on', () => {
  test.each([
    ['expert', 'academic-work', '2024-01-15', 'assumption', ['w22-2564#domain 3', 'w9-2564#chapter 3, each member']],
    ['advisory', 'academic-work', '2023-04-27', 'assumption', ['w22-2564#domain 3', 'w9-2564#chapter 3, each member']],
    ['expert', 'academic-work', '2026-05-16', 'reported', ['l1222-2568#domain 3']],
    ['professional', 'teaching', '2023-04-27', 'assumption', []],
    ['professional', 'teaching', '2023-04-28', 'assumption', ['679-2566#transitional clause']],
    ['professional', 'outcomes', '2023-04-28', 'assumption', ['679-2566#transitional clause']],
  ] as const)('%s, %s decided %s: %s', (standing, domain, decidedOn, word, expected) => {
    const finding = decideEvaluation(scored(standing, decidedOn, [90, 90, 90]));
    expect(cited(leafAt(finding, `evaluation.${domain}.member-1`), word)).toEqual(expected);
  });

  test.each([
    ['expert', '2023-04-27', 'derived'],
    ['expert', '2023-04-28', 'text'],
    ['advisory', '2023-04-27', 'derived'],
    ['advisory', '2023-04-28', 'text'],
    ['professional', '2022-10-01', 'text'],
    ['senior-professional', '2022-10-01', 'text'],
  ] as const)('the mark of %s decided %s is %s', (standing, decidedOn, word) => {
    const leaf = leafAt(decideEvaluation(scored(standing, decidedOn, [90, 90, 90])), 'evaluation.teaching.member-1');
    // From the letter on, that states it, its text stands beside what was derived before.
    expect(leaf.cites.some((citation) => citation.standing === 'text' && citation.instrument === '679-2566')).toBe(
      decidedOn === '2023-04-28',
    );
    if (decidedOn !== '2023-04-28') expect(leaf.cites[0]?.standing).toBe(word);
  });
});

describe('rulebook §4: the transition', () => {
  const facts = application({ filedOn: '2023-09-30', languageTests: [] });
  test('by fiscal year, and a วฐ.2 of any year, are assumptions in FY2566', () => {
    const leaf = leafAt(assessEligibility(facts), 'eligibility.standard.agreements.reports');
    expect(cited(leaf, 'assumption')).toEqual(['w9-2564#transition', 'w21-2560#form วฐ.2']);
  });

  test('the round of FY2565 rests on the same assumption', () => {
    const finding = assessEligibility(facts);
    for (const name of ['post', 'workload', 'members.member-1']) {
      const leaf = leafAt(finding, `eligibility.standard.agreements.fy2565.${name}`);
      expect(cited(leaf, 'assumption')).toEqual(['w9-2564#transition']);
    }
  });

  test('a report of any year is an assumption in FY2567', () => {
    const finding = assessEligibility(application({ filedOn: '2023-10-01' }));
    const leaf = leafAt(finding, 'eligibility.standard.agreements.reports');
    expect(cited(leaf, 'assumption')).toContain('w17-2552#report');
  });

  test('from FY2568 nothing of it is assumed', () => {
    const finding = assessEligibility(application());
    expect(cited(leafAt(finding, 'eligibility.standard.agreements.fy2567.members.member-1'), 'assumption')).toEqual([]);
  });
});

describe('rulebook §4.1: the points of the challenge are reported where levels are given', () => {
  test.each([
    ['levels', { levels: Array<number>(15).fill(3), method: 3, quantitative: 3, qualitative: 3 }, 1],
    ['parts', { part1: 45, part2: 30 }, 0],
    ['a total', 75, 0],
  ] as const)('%s', (_name, score, expected) => {
    const agreements = [round(2567, { members: [score, 75, 75] }), round(2566), round(2565)];
    const leaf = leafAt(
      assessEligibility(application({ agreements })),
      'eligibility.standard.agreements.fy2567.members.member-1',
    );
    expect(new Set(cited(leaf, 'reported')).size).toBe(expected);
  });
});

describe('contract §2: openQuestions are what an officer should confirm, of the deciding leaves only', () => {
  const questions = (changes: Changes<Application>) =>
    openQuestions(assessEligibility(application(changes))).map(({ instrument }) => instrument);
  const reducedOnly = { service: [{ position: 'teacher', standing: 'none', from: '2021-05-16' }] } as const;
  test.each<[string, Changes<Application>, readonly string[]]>([
    // Both routes are met, so that also what a guide alone states of the reduced one decides.
    ['a case whose reduced route rests on a guide', {}, ['w9-2564', 'w9-2564']],
    ['the southern border', { ...reducedOnly, languageTests: [], specialArea: 'southern-border' }, []],
    [
      'an island',
      { ...reducedOnly, languageTests: [], specialArea: 'island' },
      ['w4-2564', 'w26-2565', 'w26-2565', 'w9-2564', 'w9-2564'],
    ],
    [
      'a degree before 587/2569',
      {
        ...reducedOnly,
        languageTests: [],
        degree: { level: 'master', field: 'learning-management', recognised: true, highest: true, usedBefore: false },
      },
      ['w4-2564', 'w9-2564', 'w9-2564'],
    ],
  ])('%s', (_name, changes, instruments) => {
    expect(questions(changes)).toEqual(instruments);
  });

  test('each once, though both domains and all members rest on it', () => {
    const upper: Standing = 'expert';
    const notes = openQuestions(decideEvaluation(scored(upper, '2024-01-15', [90, 90, 90])));
    expect(notes.map(({ instrument, clause }) => `${instrument}#${clause}`)).toEqual([
      '679-2566#transitional clause',
      'w22-2564#domain 3',
      'w9-2564#chapter 3, each member',
    ]);
  });
});
