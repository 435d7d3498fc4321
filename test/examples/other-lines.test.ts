import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/index';
import { ask, assessEligibility, decideEvaluation, dpaChecklist } from '../../src/index';
import { application, evaluation, scored } from './facts';
import { cited, leafAt, leavesOf, part, statusAt } from './findings';

const lines = [
  ['school-administration', 'w10-2564'],
  ['supervision', 'w11-2564'],
] as const;
const reduction = 'eligibility.reduced.reduction';

describe('rulebook §14: of administrators and supervisors the reduction is judged; tenure, agreements, conduct are not', () => {
  test.each(lines)('%s', (line, instrument) => {
    const finding = assessEligibility(application({ line }));
    expect(statusAt(finding, reduction)).toBe('met');
    for (const route of ['standard', 'reduced']) {
      for (const name of ['tenure', 'agreements', 'conduct']) {
        const leaf = leafAt(finding, `eligibility.${route}.${name}`);
        expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
        expect(leaf.cites.map((citation) => citation.instrument)).toEqual([instrument]);
      }
    }
    expect(finding.status).toBe('unknown');
    expect(ask(finding)).toEqual([]);
  });

  test.each(lines)('%s: a failed performance is unmet', (line) => {
    const salaryRounds = [{ fiscalYear: 2567, half: 2, level: 'good' }] as const;
    const finding = assessEligibility(application({ line, salaryRounds }));
    expect(statusAt(finding, 'eligibility.reduced')).toBe('unmet');
    expect(finding.status).toBe('unknown');
  });
});

describe('rulebook §14: of the conditions of ว 4/2564 some are judged for administrators and supervisors', () => {
  const none = { languageTests: [], specialArea: null, degree: null, nqf8: null };
  const held = {
    language: { languageTests: [{ cefr: 'B2', testedOn: '2024-01-15' }] },
    'special-area': { specialArea: 'island' },
    degree: {
      degree: { level: 'doctorate', field: 'learning-management', recognised: true, highest: true, usedBefore: false },
    },
    nqf8: { nqf8: { certified: true, usedBefore: false } },
  } as const;
  const failed = {
    language: { languageTests: [{ cefr: 'B1', testedOn: '2024-01-15' }] },
    'special-area': { specialArea: null },
    degree: { degree: { ...held.degree.degree, usedBefore: true } },
    nqf8: { nqf8: { certified: true, usedBefore: true } },
  } as const;

  test.each([
    ['school-administration', 'language', 'met', 'unmet', ['w4-2564#1.1']],
    ['school-administration', 'special-area', 'met', 'unmet', []],
    ['school-administration', 'degree', 'unknown', 'unknown', []],
    ['school-administration', 'nqf8', 'met', 'unmet', ['w4-2564#1.4']],
    ['supervision', 'language', 'met', 'unmet', ['w4-2564#1.1']],
    ['supervision', 'special-area', 'unknown', 'unknown', []],
    ['supervision', 'degree', 'unknown', 'unknown', []],
    ['supervision', 'nqf8', 'met', 'unmet', ['w4-2564#1.4']],
  ] as const)('%s: %s', (line, ground, whenHeld, whenFailed, assumed) => {
    const id = `${reduction}.ground.${ground}`;
    const leaf = leafAt(assessEligibility(application({ ...none, ...held[ground], line })), id);
    expect(leaf.status).toBe(whenHeld);
    expect(cited(leaf, 'assumption')).toEqual(assumed);
    expect(statusAt(assessEligibility(application({ ...none, ...failed[ground], line })), id)).toBe(whenFailed);
  });

  test.each(lines)('%s: what is unknown of the degree names ว 4/2564', (line) => {
    const leaf = leafAt(
      assessEligibility(application({ ...none, ...held.degree, line })),
      `${reduction}.ground.degree`,
    );
    expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
    expect(cited(leaf, 'reported')).toEqual(['w4-2564#1.3']);
  });

  test.each(lines)('%s: a round below ดีเด่น stands against it', (line) => {
    const salaryRounds = [{ fiscalYear: 2567, half: 2, level: 'very-good' }] as const;
    expect(statusAt(assessEligibility(application({ line, salaryRounds })), `${reduction}.performance`)).toBe('unmet');
  });

  test.each([
    ['school-administration', '4.2 unmet'],
    ['supervision', '4.2 unknown'],
  ] as const)('%s: the checklist has the reduction, and leaves items 1 to 3 open', (line, area) => {
    const items = dpaChecklist(assessEligibility(application({ line })));
    expect(items.map(({ item, status }) => `${item} ${status}`)).toEqual([
      ...['1 unknown', '2 unknown', '3 unknown', '4 met'],
      ...['4.1 met', area, '4.3 unknown', '4.4 unmet', '5 met'],
    ]);
  });
});

describe('rulebook §14: the marks of §7 hold for administrators and supervisors', () => {
  const marks = [
    ['professional', 65],
    ['senior-professional', 70],
    ['expert', 75],
    ['advisory', 80],
  ] as const;
  for (const [line] of lines) {
    test.each(marks)(`${line}, %s: %d`, (standing, mark) => {
      for (const [score, status] of [
        [mark, 'met'],
        [mark - 0.01, 'unmet'],
        [mark + 0.01, 'met'],
      ] as const) {
        const finding = decideEvaluation({ ...scored(standing, '2024-01-15', [score, score, score]), line });
        expect(statusAt(finding, 'evaluation.teaching')).toBe(status);
        expect(statusAt(finding, 'evaluation.outcomes')).toBe(status);
      }
    });

    test(`${line}: the levels of domain 1 are of the sheet of teachers`, () => {
      const member = { teaching: [5, 5, 5, 5, 5, 5, 5, 5], outcomes: 90 };
      const finding = decideEvaluation(evaluation({ line, members: [member, member, member] }));
      expect(statusAt(finding, 'evaluation.outcomes')).toBe('met');
      for (const leaf of leavesOf(part(finding, 'evaluation.teaching'))) {
        expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line' });
      }
      expect(ask(finding)).toEqual([]);
    });
  }
});

describe('rulebook §14: of them percentages of domains 1 and 2 are judged, levels and domain 3 are not', () => {
  test.each(lines)('%s', (line, instrument) => {
    const members: Evaluation['members'] = [
      { teaching: 75, outcomes: [5, 5, 5, 5], academicWork: 90 },
      { teaching: 74.99, outcomes: 75 },
      null,
    ];
    const finding = decideEvaluation(evaluation({ line, standing: 'expert', members }));
    expect(statusAt(finding, 'evaluation.teaching.member-1')).toBe('met');
    expect(statusAt(finding, 'evaluation.teaching.member-2')).toBe('unmet');
    expect(leafAt(finding, 'evaluation.teaching.member-3')).toMatchObject({
      status: 'unknown',
      missing: ['members[2].teaching'],
    });
    for (const id of ['outcomes.member-1', 'academic-work.member-1', 'academic-work.member-2']) {
      const leaf = leafAt(finding, `evaluation.${id}`);
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
      expect(leaf.cites.map((citation) => citation.instrument)).toEqual([instrument]);
    }
  });

  test.each(lines)('%s: two of three from 2023-04-28, each before', (line) => {
    const facts = scored('professional', '2023-04-28', [65, 65, 0]);
    expect(decideEvaluation({ ...facts, line }).status).toBe('met');
    expect(decideEvaluation({ ...facts, line, decidedOn: '2023-04-27' }).status).toBe('unmet');
  });
});

describe('rulebook §14: education administrators are named in neither letter, so everything is unknown', () => {
  const line = 'education-administration';
  test('of an application', () => {
    const finding = assessEligibility(application({ line }));
    for (const leaf of leavesOf(finding)) {
      expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
      expect(leaf.cites.map((citation) => citation.instrument)).toEqual(['w12-2564']);
    }
    expect(part(finding, reduction).status).toBe('unknown');
  });

  test('of an evaluation, scored or not', () => {
    for (const scores of [[90, 0, null] as const, [null, null, null] as const]) {
      const finding = decideEvaluation({ ...scored('advisory', '2024-01-15', scores), line });
      for (const leaf of leavesOf(finding)) {
        expect(leaf).toMatchObject({ status: 'unknown', reason: 'other-line', missing: [] });
        expect(leaf.cites.map((citation) => citation.instrument)).toEqual(['w12-2564']);
      }
      expect(ask(finding)).toEqual([]);
    }
  });

  test('of the checklist: whatever is put forward', () => {
    const statuses = dpaChecklist(assessEligibility(application({ line }))).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['unknown']));
  });
});

test('rulebook §14: of an education administrator a ground shows what is stated, and nothing where nothing is', () => {
  const line = 'education-administration';
  const stated = assessEligibility(application({ line, specialArea: 'island' }));
  expect(leafAt(stated, `${reduction}.ground.special-area`)).toMatchObject({ status: 'unknown', actual: 'island' });
  const unstated = assessEligibility(application({ line, specialArea: undefined }));
  expect(leafAt(unstated, `${reduction}.ground.special-area`)).not.toHaveProperty('actual');
});
