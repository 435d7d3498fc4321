/** Applications for which the reduced route alone decides: each misses the standard one by a single fact. */
import { isoOf } from '../../calendar/day';
import type { Application } from '../../facts/application';
import { agreementRounds, ampleStandard, outstanding, salaryRounds, serviceSince, yearlyReports } from './ample';
import { latestComplete } from './edge';
import { groundsHeld } from './grounds';
import type { Scene } from './scene';
import { least, most } from './scene';

/** What keeps an application from the standard route alone, as long as the reduced route asks less of it. */
const hindrances = {
  service: (scene) => ({
    service: serviceSince(
      scene,
      latestComplete(scene.day, least(scene, 'tenure.years.standard'), scene, 'tenure.monthEnd') + 1,
    ),
  }),
  sanctions: (scene) => {
    const on = latestComplete(scene.day, most(scene, 'conduct.lookbackYears.reduced'), scene, 'conduct.monthEnd');
    return { sanctions: [{ on: isoOf(on), kind: 'disciplinary', heavierThanProbation: true }] };
  },
  agreements: (scene) => ({ agreements: agreementRounds(scene, most(scene, 'agreement.rounds.reduced'), 1) }),
  reports: (scene) => ({ reports: yearlyReports(most(scene, 'agreement.reports.reduced')) }),
} satisfies Readonly<Record<string, (scene: Scene) => Partial<Application>>>;

/** A fact that can keep an application from the standard route. */
export type Hindrance = keyof typeof hindrances;

/**
 * Applications that meet the reduced route amply and miss the standard one, each in another way; `free` is a fact that
 * is to be moved later and therefore does not hinder.
 */
export function ampleReduced(scene: Scene, free?: Hindrance): readonly Application[] {
  const reduced: Application = {
    ...ampleStandard(scene),
    ...groundsHeld(scene, most(scene, 'reduction.groundsNeeded')),
    salaryRounds: salaryRounds(scene.day, outstanding(most(scene, 'reduction.performance.rounds'))),
  };
  return (Object.keys(hindrances) as Hindrance[])
    .filter((name) => name !== free)
    .map((name) => ({ ...reduced, ...hindrances[name](scene) }));
}
