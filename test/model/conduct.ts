/** Rulebook §5 Conduct: no heavier penalty or ruling with d ≤ filedOn and d + N years > filedOn. */
import { addYears } from './days';
import type { Sanction, Status } from './facts';

export function conductStatus(sanctions: readonly Sanction[] | undefined, filedOn: string, years: number): Status {
  if (sanctions === undefined) return 'unknown';
  for (const sanction of sanctions) {
    if (!sanction.heavierThanProbation) continue;
    if (sanction.on > filedOn) continue;
    if (addYears(sanction.on, years) > filedOn) return 'unmet';
  }
  return 'met';
}
