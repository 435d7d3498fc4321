/** Facets of time: tenure, the convention for 29 February, and the look-back of conduct. Rulebook §§2 and 5. */
import { civilOf, isoOf } from '../../calendar/day';
import type { Application } from '../../facts/application';
import type { Route } from '../../rules/route';
import { ampleStandard, serviceSince } from './ample';
import { endOfFebruary, endsOfFebruary } from './days';
import { whole, yearsAgo } from './edge';
import type { Changed, Facet } from './facet';
import { onRoute, onStandardRoute } from './facet';
import { ampleReduced } from './hindrances';
import type { Scene } from './scene';
import { isWithin, most } from './scene';

/** The run in the post began on the anniversary, a day before, or a day after. */
export function tenureYears(route: Route): Facet {
  return onRoute(route, (edge) => ({ service: serviceSince(yearsAgo(edge)) }), 'service');
}

/** A heavier penalty lies on the last day that the look-back reaches, or a day to either side of it. */
export function lookbackYears(route: Route): Facet {
  const changed: Changed = (edge) => ({
    sanctions: [{ on: isoOf(yearsAgo(edge)), kind: 'disciplinary', heavierThanProbation: true }],
  });
  return onRoute(route, changed, 'sanctions');
}

/** By either route, with service since a 29 February, judged at the end of a February that has none. */
function leapDayApplications(scene: Scene): readonly Application[] {
  const { day, year } = civilOf(scene.day);
  const standard = {
    application: ampleStandard(scene),
    start: endOfFebruary(year - most(scene, 'tenure.years.standard')),
  };
  const reduced = ampleReduced(scene, 'service')
    .slice(0, 1)
    .map((application) => ({ application, start: endOfFebruary(year - most(scene, 'tenure.years.reduced')) }));
  return [standard, ...reduced]
    .filter(({ start }) => civilOf(start).day > day)
    .map(({ application, start }) => ({ ...application, service: serviceSince(start) }));
}

/** Service since 29 February, filed around the day on which the convention lets the years be complete. */
export const monthEnd: Facet = {
  ...onStandardRoute((edge) => {
    const complete = edge.threshold === 'last-day' ? edge.scene.day : edge.scene.day + 1;
    const filedOn = complete + whole({ ...edge, threshold: 0 });
    return isWithin(filedOn, edge.scene.stretch) ? { filedOn: isoOf(filedOn) } : undefined;
  }),
  days: endsOfFebruary,
  bases: (scene) => leapDayApplications(scene).map((application) => ({ application })),
  serves: ({ status }) => (status === 'met' ? 2 : 0),
};
