/** Posts that count for a standing, plainly or as equivalents, and posts that do not. */
import * as fc from 'fast-check';
import type { Position, Post, Standing } from '../model/facts';
import { standingBelow } from '../model/post';
import { weighted } from './mood';

export const standings: fc.Arbitrary<Standing> = fc.constantFrom(
  'professional',
  'senior-professional',
  'expert',
  'advisory',
);
const heldStandings: fc.Arbitrary<Standing | 'none'> = weighted<Standing | 'none'>(
  [1, fc.constant('none')],
  [3, standings],
);
const positions: fc.Arbitrary<Position> = fc.constantFrom(
  'teacher',
  'assistant-teacher',
  'deputy-director',
  'director',
  'supervisor',
  'other',
);

export type HeldPost = Post & { readonly equivalentTo?: Post };

const posts: fc.Arbitrary<Post> = fc.record({ position: positions, standing: heldStandings });
const otherPositions = positions.filter((position) => position !== 'teacher');

export const heldPosts: fc.Arbitrary<HeldPost> = weighted<HeldPost>(
  [3, posts],
  [1, fc.tuple(posts, posts).map(([post, equivalentTo]) => ({ ...post, equivalentTo }))],
);

export function countingPost(standing: Standing): fc.Arbitrary<HeldPost> {
  const post: Post = { position: 'teacher', standing: standingBelow(standing) };
  return weighted<HeldPost>([6, fc.constant(post)], [1, posts.map((held) => ({ ...held, equivalentTo: post }))]);
}

export function otherPost(standing: Standing): fc.Arbitrary<HeldPost> {
  const below = standingBelow(standing);
  const wrongStanding = heldStandings.filter((held) => held !== below);
  return weighted<HeldPost>(
    [2, fc.record({ position: fc.constant<Position>('assistant-teacher'), standing: fc.constant(below) })],
    [3, fc.record({ position: fc.constant<Position>('teacher'), standing: wrongStanding })],
    [2, fc.record({ position: otherPositions, standing: fc.constant(below) })],
    [
      2,
      fc
        .tuple(otherPositions, weighted([1, fc.constant(below)], [1, heldStandings]))
        .map(([position, equal]): HeldPost => ({
          position: 'teacher',
          standing: below,
          equivalentTo: { position, standing: equal },
        })),
    ],
    [
      1,
      wrongStanding.map((equal): HeldPost => ({
        position: 'director',
        standing: below,
        equivalentTo: { position: 'teacher', standing: equal },
      })),
    ],
  );
}
