/** Which parts stand against an application: those of the route that is nearest to being met. */
import type { Finding } from '../finding/finding';

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
function lastDay(parts: readonly Standing[]): string {
  return parts.reduce((last, { until = '9999' }) => (until > last ? until : last), '');
}

/** Fewer parts first; of as many, those that waiting mends sooner. */
function compare(a: readonly Standing[], b: readonly Standing[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const [first, second] = [lastDay(a), lastDay(b)];
  return first === second ? 0 : first < second ? -1 : 1;
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
  const metThen = new Set(
    later === undefined ? [] : routesOf(later).flatMap(({ id, status }) => (status === 'met' ? [id] : [])),
  );
  const [nearest = []] = routesOf(eligibility)
    .filter(({ id }) => later === undefined || metThen.has(id))
    .map(standing)
    .sort(compare);
  return Object.freeze(nearest.map(({ id }) => id));
}
