import { describe, expect, test } from 'vitest';
import type { Application } from '../../src/index';
import { assessEligibility, decideEvaluation, why } from '../../src/index';
import type { Changes } from './facts';
import { application, scored } from './facts';

const none = { languageTests: [], specialArea: null, degree: null, nqf8: null } as const;

function deciding(changes: Changes<Application>): readonly string[] {
  return why(assessEligibility(application(changes))).map(({ id }) => id.replace('eligibility.', ''));
}

describe('contract §2: the leaves that decide a finding, and no others', () => {
  test('of a failed tenure on both routes: the tenure and no other part', () => {
    expect(deciding({ service: [] })).toEqual(['standard.tenure', 'reduced.tenure']);
  });

  test('of a failed ground: all four, and what fails the other route', () => {
    const service = [{ position: 'teacher', standing: 'none', from: '2021-05-16' }] as const;
    expect(deciding({ ...none, service })).toEqual([
      'standard.tenure',
      'reduced.reduction.ground.language',
      'reduced.reduction.ground.special-area',
      'reduced.reduction.ground.degree',
      'reduced.reduction.ground.nqf8',
    ]);
  });

  test('of an open one: what is open', () => {
    expect(deciding({ ...none, sanctions: undefined })).toEqual(['standard.conduct']);
  });

  test('of a met one: the route that carries it, without the ground that failed', () => {
    const service = [{ position: 'teacher', standing: 'none', from: '2021-05-16' }] as const;
    const leaves = deciding({ service });
    expect(leaves.slice(0, 3)).toEqual([
      'reduced.reduction.ground.language',
      'reduced.reduction.performance',
      'reduced.tenure',
    ]);
    expect(leaves.every((id) => id.startsWith('reduced.'))).toBe(true);
    expect(leaves).not.toContain('reduced.reduction.ground.degree');
  });

  test('of a committee of two: the two', () => {
    const leaves = why(decideEvaluation(scored('professional', '2024-01-15', [65, 0, 65])));
    expect(leaves.map(({ id }) => id)).toEqual([
      'evaluation.teaching.member-1',
      'evaluation.teaching.member-3',
      'evaluation.outcomes.member-1',
      'evaluation.outcomes.member-3',
    ]);
  });
});
