/** Facets of workload: hours a week, for teaching and in total. Rulebook §6. */
import type { EncodedSetting } from '../../law/types';
import { hundredth } from './edge';
import type { Facet } from './facet';
import { onNewestRound } from './facet';
import { most } from './scene';

/** The timetabled hours lie at the minimum, or a hundredth below or above; the total is ample. */
export function teachingHours(setting: EncodedSetting): Facet {
  return onNewestRound((edge) => {
    const teaching = hundredth(edge);
    const total = Math.max(teaching, most(edge.scene, `workload.${setting}.total`));
    return { workload: { setting, teaching, total } };
  });
}

/** The total lies at the minimum, or a hundredth below or above; of it as much is teaching as the law asks. */
export function totalHours(setting: EncodedSetting): Facet {
  return onNewestRound((edge) => {
    const total = hundredth(edge);
    const teaching = Math.min(total, most(edge.scene, `workload.${setting}.teaching`));
    return { workload: { setting, teaching, total } };
  });
}
