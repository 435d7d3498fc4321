/** Facets of time: tenure, the convention for 29 February, and the look-back of conduct. Rulebook §§2 and 5. */
import { addYears } from '../../calendar/anniversary';
import { civilOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application } from '../../facts/application';
import type { Route } from '../../rules/route';
import { ampleStandard, serviceSince } from './ample';
import { endsOfFebruary } from './days';
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

/** The 29 February from which so many years end on this 28 February, where the year has no 29th. */
function leapStart(day: Day, years: number): Day | undefined {
  const start = addYears(day, -years, 'last-day') + 1;
  return civilOf(start).day === 29 && civilOf(day + 1).day === 1 ? start : undefined;
}

function sinceLeapDay(application: Application | undefined, start: Day | undefined): readonly Application[] {
  return application === undefined || start === undefined ? [] : [{ ...application, service: serviceSince(start) }];
}

function leapDayApplications(scene: Scene): readonly Application[] {
  const { day } = scene;
  return [
    ...sinceLeapDay(ampleStandard(scene), leapStart(day, most(scene, 'tenure.years.standard'))),
    ...sinceLeapDay(ampleReduced(scene, 'service')[0], leapStart(day, most(scene, 'tenure.years.reduced'))),
  ];
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
