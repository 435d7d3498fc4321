/** How a part is asked for: what its missing facts are called, what it rests on, and when it is no longer asked. */
import type { Day } from '../calendar/types';
import type { IsoDate } from '../facts/names';
import type { Citation } from '../finding/finding';
import type { Shown } from '../finding/leaf';
import { noClause } from '../law/clauses';

/** The surroundings of a part of an agreement round. */
export interface Asked {
  /** What stands before the names of missing facts: `agreements[2566].`, or nothing. */
  readonly path: string;
  /** What it rests on that this is asked for. */
  readonly resting: readonly Citation[];
  /** The first filing day after another on which the law no longer asks for it; worked out where it is shown. */
  readonly waitUntil?: ((after: Day) => IsoDate | undefined) | undefined;
}

/** Asked for by itself. */
export const askedAlone: Asked = Object.freeze({ path: '', resting: noClause });

/** What an unmet leaf shows: that nothing mends a past round but that it is no longer asked. */
export function past({ actual, required, gap, unit }: Shown, { waitUntil }: Asked, filedOn: Day): Shown {
  return { actual, required, gap, unit, waitUntil: waitUntil?.(filedOn) };
}
