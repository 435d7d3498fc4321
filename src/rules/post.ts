/** The post whose time counts: ครู with the standing directly below the one applied for. Rulebook §2. */
import type { Post } from '../facts/application';
import type { Position, Standing } from '../facts/names';
import { deepFreeze } from '../value/deep-freeze';

/** A post, or one that ก.ค.ศ. recognises as equivalent to another. */
export interface HeldPost extends Post {
  readonly equivalentTo?: Post;
}

/** The standing directly below; a teacher without one applies for the first. */
export const standingBelow: Readonly<Record<Standing, Standing | 'none'>> = {
  professional: 'none',
  'senior-professional': 'professional',
  expert: 'senior-professional',
  advisory: 'expert',
};

/** What an answer shows as asked: the position, and the standing in it. */
export const postBelow: Readonly<Record<Standing, readonly [Position, Standing | 'none']>> = deepFreeze({
  professional: ['teacher', standingBelow.professional],
  'senior-professional': ['teacher', standingBelow['senior-professional']],
  expert: ['teacher', standingBelow.expert],
  advisory: ['teacher', standingBelow.advisory],
});

/** What a post counts as: the one it is equivalent to, or itself. */
export function countedPost(held: HeldPost): Post {
  return held.equivalentTo ?? held;
}

/** Whether time in a post counts towards `standing`. ครูผู้ช่วย does not, nor does who holds the standing already. */
export function counts(held: HeldPost, standing: Standing): boolean {
  const post = countedPost(held);
  return post.position === 'teacher' && post.standing === standingBelow[standing];
}
