import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Raise } from '../../../src/explore/raises';
import { raises } from '../../../src/explore/raises';
import type { Evaluation, MemberScore } from '../../../src/index';
import { at, decideEvaluation } from '../../../src/index';
import { evaluations } from '../../arbitraries/index';
import { levelsWithSum } from '../../arbitraries/scores';

type Domain = 'teaching' | 'outcomes' | 'academicWork';
const domainOf: Readonly<Record<string, Domain>> = {
  'evaluation.teaching': 'teaching',
  'evaluation.outcomes': 'outcomes',
  'evaluation.academic-work': 'academicWork',
};
/** Rulebook §7: 8 indicators × 2.5, 4 indicators × 5. */
const weights = { teaching: 2.5, outcomes: 5 };

type Score = number | readonly number[] | undefined;

/** So many steps of one level, wherever there is room; undefined where there is none left. */
function raised(score: Score, steps: number, domain: Domain): Score | 'no room' {
  if (steps === 0) return score;
  if (score === undefined || domain === 'academicWork') return 'no room';
  if (typeof score === 'number') return score >= 100 ? 'no room' : Math.min(100, score + steps * weights[domain]);
  const levels = [...score];
  for (let left = steps; left > 0; left -= 1) {
    const lowest = levels.indexOf(Math.min(...levels));
    if (levels[lowest] === 5) return 'no room';
    levels[lowest]! += 1;
  }
  return levels;
}

/** The evaluation with a domain raised by steps, and open scores in it replaced; undefined where there is no room. */
function after(
  evaluation: Evaluation,
  domain: Domain,
  steps: readonly number[],
  open: number | undefined,
): Evaluation | undefined {
  const scores = evaluation.members.map((member, index) => raised(member?.[domain] ?? open, steps[index]!, domain));
  if (scores.includes('no room')) return undefined;
  const [a, b, c] = scores.map((score, index): MemberScore | null => {
    const given = evaluation.members[index] ?? {};
    return score === undefined ? given : { ...given, [domain]: score };
  });
  return { ...evaluation, members: [a!, b!, c!] };
}

function isMet(evaluation: Evaluation | undefined, id: string): boolean {
  return evaluation !== undefined && at(decideEvaluation(evaluation), id)?.status === 'met';
}

function total(found: readonly Raise[]): number {
  return found.reduce((sum, { steps }) => sum + steps, 0);
}

/** All ways to share out so many steps among three members. */
function shares(steps: number): readonly (readonly number[])[] {
  return Array.from({ length: steps + 1 }, (_, a) =>
    Array.from({ length: steps - a + 1 }, (_unused, b) => [a, b, steps - a - b]),
  ).flat();
}

const near = fc.integer({ min: 55, max: 80 });
const teaching = fc.oneof(
  near,
  near.map((n) => n + 0.01),
  levelsWithSum(8, 5, 24),
  levelsWithSum(8, 5, 27),
  levelsWithSum(8, 5, 31),
);
const outcomes = fc.oneof(
  near,
  near.map((n) => n - 0.01),
  levelsWithSum(4, 5, 11),
  levelsWithSum(4, 5, 13),
  levelsWithSum(4, 5, 16),
);
const member = fc.oneof(
  { weight: 9, arbitrary: fc.record({ teaching, outcomes }) },
  { weight: 1, arbitrary: fc.record({ teaching }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const nearMisses: fc.Arbitrary<Evaluation> = fc.record({
  line: fc.constant('teaching' as const),
  standing: fc.constantFrom('professional', 'senior-professional', 'expert', 'advisory'),
  decidedOn: fc.constantFrom('2023-04-27', '2023-04-28', '2024-01-15', '2026-06-01'),
  members: fc.tuple(member, member, member),
});

describe('raises', () => {
  test.prop([fc.oneof(nearMisses, nearMisses, evaluations)], { numRuns: 600 })(
    'make the domain met, and no smaller number of steps does',
    (evaluation) => {
      for (const { id, raises: found } of raises(evaluation)) {
        const domain = domainOf[id]!;
        if (found === undefined) continue;
        const steps = [0, 1, 2].map((index) => found.find((one) => one.member === index)?.steps ?? 0);
        const raisedMembers = new Set(found.map((one) => one.member));
        const least = found[0]!.least;
        // Open scores that are not among the raises stay open: only those that are must reach the mark.
        const given = evaluation.members.map((one, index) =>
          raisedMembers.has(index) && one?.[domain] === undefined ? { ...one, [domain]: least } : one,
        );
        const [a, b, c] = given;
        const answered: Evaluation = { ...evaluation, members: [a!, b!, c!] };
        expect(isMet(after(answered, domain, steps, undefined), id)).toBe(true);
        for (let fewer = total(found) - 1; fewer >= Math.max(0, total(found) - 3); fewer -= 1) {
          for (const share of shares(fewer)) expect(isMet(after(evaluation, domain, share, 100), id)).toBe(false);
        }
      }
    },
  );

  test.prop([fc.oneof(nearMisses, evaluations)], { numRuns: 600 })(
    'tell every domain that is not met, and no other',
    (evaluation) => {
      const finding = decideEvaluation(evaluation);
      const open = Object.keys(domainOf).filter((id) => (at(finding, id)?.status ?? 'met') !== 'met');
      expect(raises(evaluation).map(({ id }) => id)).toEqual(open);
    },
  );

  test.prop([fc.oneof(nearMisses, evaluations)], { numRuns: 600 })(
    'are not known only where even the highest levels would not do',
    (evaluation) => {
      for (const { id, raises: found } of raises(evaluation)) {
        if (found !== undefined || evaluation.line !== 'teaching') continue;
        const domain = domainOf[id]!;
        const highest = evaluation.members.map((one): MemberScore => {
          const score = one?.[domain];
          if (domain === 'academicWork') return { ...one, [domain]: typeof score === 'number' ? score : 100 };
          return { ...one, [domain]: typeof score === 'object' ? score.map(() => 5) : 100 };
        });
        const [a, b, c] = highest;
        expect(isMet({ ...evaluation, members: [a!, b!, c!] }, id)).toBe(false);
      }
    },
  );

  test.prop([evaluations], { numRuns: 300 })('are frozen, plain JSON and deterministic', (evaluation) => {
    const found = raises(evaluation);
    expect(raises(evaluation)).toEqual(found);
    expect(
      found.every((one) => Object.isFrozen(one) && (one.raises ?? []).every((raise) => Object.isFrozen(raise))),
    ).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
