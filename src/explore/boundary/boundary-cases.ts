/** Cases at the edges of what a change of the law moves. */
import { diffRegulations } from '../../law/diff';
import { requireRegulation } from '../../law/known';
import type { Regulation } from '../../law/types';
import type { BoundaryCase } from './cases-of-change';
import { casesOfChange } from './cases-of-change';

export type { BoundaryCase } from './cases-of-change';

/**
 * Cases made from the values that move between two laws: for each change, and each value on either side of it, facts
 * just below that value, at it and just above it, judged on a day of the change and met amply in everything else. No
 * threshold is written by hand, so a new value brings its own cases.
 *
 * The step is that of the unit: a day, a round, a member, a level, a hundredth of a point. A side that cannot be, such
 * as more than three members, has no case; nor has a change on whose days nothing can be judged.
 *
 * @param before - the law before
 * @param after - the law after
 * @returns cases in the order of the changes, then value before and value after, then below, at and above
 * @throws `invalid-regulation`
 * @example
 * ```ts
 * const cases = boundaryCases(without(regulation, '679-2566'), regulation);
 * cases.map(({ side, threshold }) => `${side} ${threshold}`).slice(0, 5);
 * // ['below 3', 'at 3', 'below 2', 'at 2', 'above 2']: as many members reach the mark
 * ```
 */
export function boundaryCases(before: Regulation, after: Regulation): readonly BoundaryCase[] {
  const [old, next] = [requireRegulation(before), requireRegulation(after)];
  return Object.freeze(diffRegulations(old, next).flatMap((change) => casesOfChange(change, old, next)));
}
