/** Facets of the record of agreement rounds and yearly reports. Rulebook §4. */
import type { YearlyReport } from '../../facts/application';
import type { Route } from '../../rules/route';
import { agreementRounds, yearlyReports } from './ample';
import type { Edge } from './edge';
import { whole } from './edge';
import type { Changed, Facet } from './facet';
import { onRoute, onStandardRoute } from './facet';
import { most } from './scene';

function ofCount(of: (edge: Edge, count: number) => ReturnType<Changed>): Changed {
  return (edge) => (whole(edge) < 0 ? undefined : of(edge, whole(edge)));
}

/** So many passed rounds, and before them a failed one. */
export function roundsNeeded(route: Route): Facet {
  return onRoute(
    route,
    ofCount(({ scene }, count) => ({ agreements: agreementRounds(scene, count, 1) })),
    'agreements',
  );
}

/** So many passed reports. */
export function reportsNeeded(route: Route): Facet {
  return onRoute(
    route,
    ofCount((_, count) => ({ reports: yearlyReports(count) })),
    'reports',
  );
}

/** The years of ว 17/2552 around those that the transition names. */
const yearOfSide = { below: 2561, at: 2562, above: 2564 } as const;

/** The last report needed is one of ว 17/2552, of a year that counts or of one beside it. */
export const reportYears: Facet = onStandardRoute(({ scene, side }) => {
  const needed = most(scene, 'agreement.reports.standard');
  if (needed === 0) return undefined;
  const last: YearlyReport = { academicYear: yearOfSide[side], under: 'w17-2552', passed: true };
  const others = yearlyReports(needed + 2).filter(({ academicYear }) => academicYear !== last.academicYear);
  return { reports: [...others.slice(0, needed - 1), last] };
});
