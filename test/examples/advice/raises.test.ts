import { describe, expect, test } from 'vitest';
import { raises } from '../../../src/explore/raises';
import type { MemberScore } from '../../../src/index';
import { evaluation } from '../facts';
import { refusal } from '../findings';

function of(...members: [MemberScore | null, MemberScore | null, MemberScore | null]) {
  return evaluation({ members });
}

/** `member: steps`, domain by domain. */
function steps(facts: ReturnType<typeof evaluation>): readonly string[] {
  return raises(facts).map(
    ({ id, raises: found }) =>
      `${id} ${found?.map(({ member, steps: count, least }) => `${member}: ${count} to ${least}`).join(', ') ?? 'not known'}`,
  );
}

describe('rulebook §7: a step is one level, 2.5 % in domain 1 and 5 % in domain 2', () => {
  test.each<[string, ReturnType<typeof evaluation>, readonly string[]]>([
    ['nothing is missing', evaluation(), []],
    [
      'one of two is there: the nearest of the others',
      of({ teaching: 65, outcomes: 65 }, { teaching: 60, outcomes: 64 }, { teaching: 50, outcomes: 40 }),
      ['evaluation.teaching 1: 2 to 65', 'evaluation.outcomes 1: 1 to 65'],
    ],
    [
      'none is there: the two nearest',
      of({ teaching: 55, outcomes: 90 }, { teaching: 62.5, outcomes: 90 }, { teaching: 64.99, outcomes: 90 }),
      ['evaluation.teaching 1: 1 to 65, 2: 1 to 65'],
    ],
    [
      'by levels',
      of(
        { teaching: [3, 3, 3, 3, 3, 3, 3, 3], outcomes: [1, 3, 3, 4] },
        { teaching: [5, 5, 5, 5, 3, 1, 1, 1], outcomes: [3, 3, 3, 4] },
        { teaching: [1, 1, 1, 1, 1, 1, 1, 1], outcomes: [1, 1, 1, 1] },
      ),
      ['evaluation.teaching 0: 2 to 65', 'evaluation.outcomes 0: 2 to 65'],
    ],
    [
      'a score that is still open takes no steps, but must reach the mark',
      of({ teaching: 65, outcomes: 65 }, { teaching: 60, outcomes: 65 }, null),
      ['evaluation.teaching 2: 0 to 65'],
    ],
    [
      'before 679-2566 each of the three is needed',
      evaluation({
        decidedOn: '2023-04-27',
        members: [
          { teaching: 65, outcomes: 65 },
          { teaching: 60, outcomes: 65 },
          { teaching: 62.5, outcomes: 65 },
        ],
      }),
      ['evaluation.teaching 2: 1 to 65, 1: 2 to 65'],
    ],
    [
      'domain 3 has no known indicators',
      evaluation({
        standing: 'expert',
        members: [
          { teaching: 75, outcomes: 75, academicWork: 74 },
          { teaching: 75, outcomes: 75, academicWork: 75 },
          null,
        ],
      }),
      ['evaluation.academic-work not known'],
    ],
    [
      'nor has the sheet of another line',
      evaluation({
        line: 'supervision',
        members: [
          { teaching: 65, outcomes: 65 },
          { teaching: 60, outcomes: 65 },
          { teaching: 50, outcomes: 65 },
        ],
      }),
      ['evaluation.teaching not known'],
    ],
    [
      'but an open score of it must reach the mark',
      evaluation({
        line: 'supervision',
        members: [{ teaching: 65, outcomes: 65 }, { teaching: 60, outcomes: 65 }, { outcomes: 65 }],
      }),
      ['evaluation.teaching 2: 0 to 65'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(steps(facts)).toEqual(expected);
  });

  test('refuses bad facts with every issue', () => {
    expect(refusal(() => raises({ ...evaluation(), standing: 'master' } as never))).toEqual([
      'invalid-facts',
      'standing unknown-name',
    ]);
  });
});
