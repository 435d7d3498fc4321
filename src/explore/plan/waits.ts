/** What time alone mends: the parts that stand against a route until a day, and from then on no longer. */
import { isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application } from '../../facts/application';
import { roundOfPart } from './leaf-needs';
import type { ShutPart } from './outlook';
import type { OneNeed } from './types';

/** A day of the window, and what stands against the route from that day until the next one looked at. */
export interface ShutDay {
  readonly day: Day;
  readonly parts: readonly ShutPart[];
}

function isOnRecord(id: string, { agreements = [] }: Application): boolean {
  return agreements.some(({ fiscalYear }) => id.endsWith(`.fy${String(fiscalYear)}`));
}

/** The name of what is waited for: where the law is not known on a day, the route as a whole. */
function waitedFor({ part, unread }: ShutPart, route: string): string {
  return unread ? route : part.id;
}

/**
 * The waits of a route that is open on `on`: what stands against it on the first day, and what did on the day before
 * `on`. `shut` are the days looked at before it, in order. A round that was never in the post is named only where
 * nothing else takes as long.
 */
export function waitsOf(
  route: string,
  shut: readonly ShutDay[],
  on: Day,
  application: Application,
): readonly OneNeed[] {
  const ends = new Map<string, OneNeed>();
  shut.forEach(({ parts }, index) => {
    const by = isoOf(shut[index + 1]?.day ?? on);
    for (const each of parts) {
      const id = waitedFor(each, route);
      const { required, unit } = each.part.kind === 'leaf' && !each.unread ? each.part : {};
      const shown = { ...(required === undefined ? {} : { required }), ...(unit === undefined ? {} : { unit }) };
      ends.set(id, { part: id, kind: 'wait', ...shown, by });
    }
  });
  const atFirst = new Set(shut[0]?.parts.map((each) => waitedFor(each, route)));
  const last = isoOf(on);
  const waits = [...ends.values()].filter(({ part, by }) => by === last || atFirst.has(part));
  const isAside = ({ part }: OneNeed): boolean => roundOfPart(part) === part && !isOnRecord(part, application);
  const isNeeded = waits.every((wait) => wait.by !== last || isAside(wait));
  return waits.filter((wait) => !isAside(wait) || (isNeeded && wait.by === last));
}
