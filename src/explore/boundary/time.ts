/** Facets of time: tenure, the look-back of conduct, and the convention of each for 29 February. Rulebook §§2 and 5. */
import { isoOf } from '../../calendar/day';
import type { Application } from '../../facts/application';
import type { Route } from '../../rules/route';
import { ampleStandard, serviceSince } from './ample';
import { yearsAgo } from './edge';
import type { Changed, Facet } from './facet';
import { onRoute } from './facet';
import { atEndOfFebruary, leapDayBefore } from './february';
import { ampleReduced } from './hindrances';
import type { Scene } from './scene';
import { most } from './scene';

/** The run in the post began on the anniversary, a day before, or a day after. */
export function tenureYears(route: Route): Facet {
  return onRoute(
    route,
    (edge) => ({ service: serviceSince(edge.scene, yearsAgo(edge, 'tenure.monthEnd')) }),
    'service',
  );
}

/** A heavier penalty lies on the last day that the look-back reaches, or a day to either side of it. */
export function lookbackYears(route: Route): Facet {
  const changed: Changed = (edge) => ({
    sanctions: [{ on: isoOf(yearsAgo(edge, 'conduct.monthEnd')), kind: 'disciplinary', heavierThanProbation: true }],
  });
  return onRoute(route, changed, 'sanctions');
}

/** By either route, with service since a 29 February. */
export const tenureMonthEnd: Facet = atEndOfFebruary((scene) => [
  ...since(scene, 'tenure.years.standard', (service) => [{ ...ampleStandard(scene), ...service }]),
  ...since(scene, 'tenure.years.reduced', (service) =>
    ampleReduced(scene, 'service')
      .slice(0, 1)
      .map((application) => ({ ...application, ...service })),
  ),
]);

type YearsId = 'tenure.years.standard' | 'tenure.years.reduced';

function since(
  scene: Scene,
  years: YearsId,
  applications: (service: Pick<Application, 'service'>) => readonly Application[],
): readonly Application[] {
  const start = leapDayBefore(scene, most(scene, years));
  return start === undefined ? [] : applications({ service: serviceSince(scene, start) });
}

/** By the standard route, with a heavier penalty of a 29 February. */
export const conductMonthEnd: Facet = atEndOfFebruary((scene) => {
  const on = leapDayBefore(scene, most(scene, 'conduct.lookbackYears.standard'));
  if (on === undefined) return [];
  return [
    { ...ampleStandard(scene), sanctions: [{ on: isoOf(on), kind: 'disciplinary', heavierThanProbation: true }] },
  ];
});
