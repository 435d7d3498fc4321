import { describe, expect, test } from 'vitest';
import { remedies } from '../../../src/explore/remedies';
import type { Finding } from '../../../src/index';
import { assessAgreement, assessEligibility, atLeast, decideEvaluation } from '../../../src/index';
import { application, evaluation, outstanding, round, scored } from '../facts';
import { refusal } from '../findings';

function sets(finding: Finding): readonly string[] {
  return remedies(finding).remedies.map(({ parts }) => parts.map(({ id, way }) => `${way} ${id}`).join(' + '));
}

function leaves(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'leaf',
    id: `leaf-${index}`,
    status: 'unmet',
    missing: [],
    cites: [],
  }));
}

describe('remedies', () => {
  test('of a finding that is met: the one without parts', () => {
    expect(remedies(assessEligibility(application()))).toEqual({ remedies: [{ parts: [] }], complete: true });
  });

  test('fewer parts come first: a year to wait before an act and a day to wait', () => {
    const facts = application({
      service: [{ position: 'teacher', standing: 'none', from: '2021-11-05' }],
      languageTests: [],
    });
    expect(sets(assessEligibility(facts))).toEqual([
      'wait eligibility.standard.tenure',
      'act eligibility.reduced.reduction.ground.language + wait eligibility.reduced.tenure',
      'act eligibility.reduced.reduction.ground.special-area + wait eligibility.reduced.tenure',
      'act eligibility.reduced.reduction.ground.degree + wait eligibility.reduced.tenure',
      'act eligibility.reduced.reduction.ground.nqf8 + wait eligibility.reduced.tenure',
    ]);
    expect(remedies(assessEligibility(facts)).remedies[0]?.parts).toEqual([
      {
        id: 'eligibility.standard.tenure',
        way: 'wait',
        gap: { years: 1, months: 0, days: 1 },
        until: '2025-11-05',
      },
    ]);
  });

  test('a fact to state is asked, with the least that is needed of it', () => {
    const found = remedies(assessAgreement(round(2566, { members: [69.5, 70, null] })));
    expect(found).toEqual({
      remedies: [
        {
          parts: [
            { id: 'agreement.members.member-1', way: 'act', gap: 0.5 },
            {
              id: 'agreement.members.member-3',
              way: 'ask',
              least: 70,
              ask: ['members[2]'],
            },
          ],
        },
      ],
      complete: true,
    });
  });

  test('of three members two are enough: the smallest gap first', () => {
    const finding = decideEvaluation(scored('professional', '2024-01-15', [60, 64.5, 62.5]));
    expect(sets(finding)).toHaveLength(9);
    expect(sets(finding)[0]).toBe(
      [
        'act evaluation.teaching.member-2',
        'act evaluation.teaching.member-3',
        'act evaluation.outcomes.member-2',
        'act evaluation.outcomes.member-3',
      ].join(' + '),
    );
  });

  test('what waits for law that is not known comes last', () => {
    const other = decideEvaluation(
      evaluation({
        line: 'school-administration',
        members: [
          { teaching: [3, 3, 3, 3, 3, 3, 3, 3], outcomes: 90 },
          { teaching: 60, outcomes: 90 },
          { teaching: 62.5, outcomes: 90 },
        ],
      }),
    );
    expect(sets(other)).toEqual([
      'act evaluation.teaching.member-2 + act evaluation.teaching.member-3',
      'law evaluation.teaching.member-1 + act evaluation.teaching.member-3',
      'law evaluation.teaching.member-1 + act evaluation.teaching.member-2',
    ]);
  });

  test('there may be more than anybody can choose from: as many as are listed, and told', () => {
    const many = remedies(atLeast('many', 20, leaves(40), []));
    expect(many.remedies).toHaveLength(500);
    expect(many.complete).toBe(false);
    expect(remedies(atLeast('all', 1, leaves(500), []))).toMatchObject({ complete: true });
    expect(remedies(atLeast('more', 1, leaves(501), []))).toMatchObject({ complete: false });
  });

  test('nothing mends a group that needs more parts than it has', () => {
    const never = atLeast('never', 3, leaves(2), []);
    expect(remedies(never)).toEqual({ remedies: [], complete: true });
    expect(sets(atLeast('either', 1, [never, ...leaves(1)], []))).toEqual(['act leaf-0']);
  });

  test('another round must be outstanding: a past one is waited for', () => {
    const facts = application({
      service: [{ position: 'teacher', standing: 'none', from: '2021-06-01' }],
      salaryRounds: [...outstanding([2567, 2], [2567, 1], [2566, 2]), { fiscalYear: 2566, half: 1, level: 'good' }],
    });
    expect(sets(assessEligibility(facts))).toEqual([
      'wait eligibility.reduced.reduction.performance',
      'wait eligibility.standard.tenure',
    ]);
  });

  test('refuses what is no finding', () => {
    expect(refusal(() => remedies({} as never))).toEqual(['invalid-facts', 'wrong-type']);
  });
});
