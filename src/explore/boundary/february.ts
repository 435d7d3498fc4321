/** The conventions for 29 February: facts of that day, judged at the end of a February that has none. Rulebook §2. */
import { civilOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application } from '../../facts/application';
import { endOfFebruary, endsOfFebruary } from './days';
import { whole } from './edge';
import type { Facet } from './facet';
import { onStandardRoute } from './facet';
import type { Scene } from './scene';
import { isWithin } from './scene';

/** The 29 February so many years before the end of a February of 28 days; undefined where one of them is none. */
export function leapDayBefore({ day: on }: Scene, years: number): Day | undefined {
  const { day, year } = civilOf(on);
  const start = endOfFebruary(year - years);
  return civilOf(start).day > day ? start : undefined;
}

/** Filed around the day on which the convention lets the years be complete. */
export function atEndOfFebruary(applications: (scene: Scene) => readonly Application[]): Facet {
  return {
    ...onStandardRoute((edge) => {
      const complete = edge.threshold === 'last-day' ? edge.scene.day : edge.scene.day + 1;
      const filedOn = complete + whole({ ...edge, threshold: 0 });
      return isWithin(filedOn, edge.scene.stretch) ? { filedOn: isoOf(filedOn) } : undefined;
    }),
    days: endsOfFebruary,
    bases: (scene) => applications(scene).map((application) => ({ application })),
    serves: ({ status }) => (status === 'met' ? 2 : 0),
  };
}
