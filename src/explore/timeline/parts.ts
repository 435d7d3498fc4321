/** Parts of the finding as the lanes of a timeline name them: nothing is judged again. */
import { at } from '../../finding/at';
import type { Finding, Leaf } from '../../finding/finding';
import { inOrder } from '../in-order';
import type { TimelinePart, TimelineRoute } from './types';

export const routes: readonly TimelineRoute[] = ['standard', 'reduced'];

/** The part of that id. */
export function partAt(finding: Finding, id: string): Finding {
  const part = at(finding, id);
  if (part === undefined) throw new Error(`no part ${id}`);
  return part;
}

/** The leaf of that id. */
export function leafAt(finding: Finding, id: string): Leaf {
  const part = partAt(finding, id);
  if (part.kind === 'group') throw new Error(`${id} is a group`);
  return part;
}

/** A leaf, or a group, which has no reason of its own. */
type Judged = Pick<Leaf, 'id' | 'status' | 'reason'>;

/** A part with its status; a leaf that is unknown with its reason. */
export function partOf(route: TimelineRoute, { id, status, reason }: Judged): TimelinePart {
  return { route, id, status, ...(reason === undefined ? {} : { reason }) };
}

/** Whether the law is known by which the part is judged. */
export function isOfKnownLaw({ reason }: Judged): boolean {
  return reason === undefined || reason === 'missing-facts';
}

/** Sorts by a day written `YYYY-MM-DD`; what has the same day stays in its order. */
export function byDay<T>(dayOfItem: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => inOrder(dayOfItem(a), dayOfItem(b));
}
