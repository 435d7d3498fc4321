/** Parts of the finding as the lanes of a timeline name them: nothing is judged again. */
import { at } from '../finding/at';
import type { Finding, Leaf } from '../finding/finding';
import type { TimelinePart, TimelineRoute } from './timeline-types';

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

/** A part with its status; a leaf that is unknown with its reason. */
export function partOf(route: TimelineRoute, part: Finding): TimelinePart {
  const reason = part.kind === 'leaf' ? part.reason : undefined;
  return { route, id: part.id, status: part.status, ...(reason === undefined ? {} : { reason }) };
}

/** Whether the law is known by which the part is judged. */
export function isOfKnownLaw(part: Finding): boolean {
  return part.kind === 'group' || part.reason === undefined || part.reason === 'missing-facts';
}

/** Sorts by a day written `YYYY-MM-DD`; what has the same day stays in its order. */
export function byDay<T>(dayOfItem: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (dayOfItem(a) < dayOfItem(b) ? -1 : Number(dayOfItem(a) > dayOfItem(b)));
}
