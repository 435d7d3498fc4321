/** Which parts stand against an application: those of the route that is nearest to being met. */
import type { Finding } from '../../finding/finding';
import { inOrder } from '../in-order';

/** A part that stands against the whole; `until` is the day on which waiting alone will have mended it. */
interface Standing {
  readonly id: string;
  readonly until: string | undefined;
}

/**
 * The unmet parts that keep a finding from being met. Where all parts are needed, each unmet one stands against it;
 * where some are enough, as with the grounds of the reduction, it is the group as a whole, since none of its parts is
 * needed by itself.
 */
function standing(finding: Finding): readonly Standing[] {
  if (finding.status !== 'unmet') return [];
  if (finding.kind === 'leaf') return [{ id: finding.id, until: finding.waitUntil }];
  if (finding.need < finding.of.length) return [{ id: finding.id, until: undefined }];
  return finding.of.flatMap(standing);
}

/** The last of the days on which waiting mends the parts; a part that waiting does not mend comes after every day. */
function lastDay(parts: readonly Standing[]): string | undefined {
  return parts
    .map(({ until = '9999' }) => until)
    .sort()
    .at(-1);
}

/** Fewer parts first; of as many, those that waiting mends sooner. */
function compare(a: readonly Standing[], b: readonly Standing[]): number {
  return a.length - b.length || inOrder(lastDay(a), lastDay(b));
}

function routesOf(eligibility: Finding): readonly Finding[] {
  return eligibility.kind === 'leaf' ? [eligibility] : eligibility.of;
}

/**
 * The parts that stand against an application, of the route that is nearest to being met; the first of routes that are
 * equally near.
 *
 * @param eligibility - the finding of `assessEligibility`
 * @param later - its finding on a day on which it is met: only the routes are looked at that are met then
 */
export function partsAgainst(eligibility: Finding, later?: Finding): readonly string[] {
  const metThen =
    later &&
    routesOf(later)
      .filter(({ status }) => status === 'met')
      .map(({ id }) => id);
  const [nearest = []] = routesOf(eligibility)
    .filter(({ id }) => metThen?.includes(id) ?? true)
    .map(standing)
    .sort(compare);
  return Object.freeze(nearest.map(({ id }) => id));
}
