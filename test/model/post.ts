/** Rulebook §2, Value: the post that counts, and "a post recognised as equivalent counts as the post it is equivalent to". */
import type { Post, Standing } from './facts';

export function standingBelow(standing: Standing): Standing | 'none' {
  if (standing === 'professional') return 'none';
  if (standing === 'senior-professional') return 'professional';
  if (standing === 'expert') return 'senior-professional';
  return 'expert';
}

/** The equivalent post takes the place of the post itself. */
function heldPost(held: Post & { readonly equivalentTo?: Post }): Post {
  return held.equivalentTo ?? held;
}

export function postCounts(held: Post & { readonly equivalentTo?: Post }, appliedFor: Standing): boolean {
  const post = heldPost(held);
  return post.position === 'teacher' && post.standing === standingBelow(appliedFor);
}

/** §4.1: of supervisors it is not known how a round is scored. */
export function isSupervisorsPost(held: Post & { readonly equivalentTo?: Post }): boolean {
  return heldPost(held).position === 'supervisor';
}

/** §6, "directors and supervisors: not known": whether the row of a teacher's hours speaks of this post at all. */
export function isTeachersPost(held: Post & { readonly equivalentTo?: Post }): boolean {
  const post = heldPost(held);
  return post.position === 'teacher' || post.position === 'assistant-teacher';
}
