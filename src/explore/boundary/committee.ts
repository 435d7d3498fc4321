/** Facets of an evaluation: the mark of a standing, the members who must reach it, the weight of a level. Rulebook §7. */
import type { Standing } from '../../facts/names';
import { measure } from '../../value/exact';
import type { Edge } from './edge';
import { hundredth, whole } from './edge';
import type { Facet } from './facet';
import { inDomain } from './facet';
import { decisive, reachedBy } from './members';
import { nearestLevels, spread, wholeNumbers } from './nearest-levels';

const FULL = 100;

const neededIn = {
  teaching: 'evaluation.membersNeeded.teaching',
  outcomes: 'evaluation.membersNeeded.outcomes',
  academicWork: 'evaluation.academicWork.membersNeeded',
} as const;

type DomainId = keyof typeof neededIn;

function membersNeeded({ law }: Edge, domain: DomainId): number {
  return law.values[neededIn[domain]]?.value ?? 3;
}

/** One member gives the mark, or a hundredth of a percent less or more; the others leave it to that one. */
export function domainMark(standing: Standing, domain: DomainId): Facet {
  return inDomain(standing, domain, (edge) => decisive(hundredth(edge), membersNeeded(edge, domain), FULL, 0));
}

/** So many members reach the mark, one less, or one more. */
export function domainMembers(standing: Standing, domain: DomainId): Facet {
  return inDomain(standing, domain, (edge) => reachedBy(whole(edge), FULL, 0));
}

const indicators = { teaching: 8, outcomes: 4 } as const;

/** One member's levels come as near to the mark as the weight of that law allows. */
export function levelWeight(domain: keyof typeof indicators): Facet {
  const count = indicators[domain];
  return inDomain('professional', domain, (edge) => {
    const mark = edge.law.values[`evaluation.passMark.${edge.scene.standing ?? 'professional'}`];
    if (mark === undefined) return undefined;
    const measured = wholeNumbers(count, 5 * count).map((sum) => ({
      levels: spread(sum, count),
      measure: measure([sum], [Number(edge.threshold)], mark.value),
      weight: sum,
    }));
    const nearest = nearestLevels(measured, edge.side, mark.value);
    return nearest && decisive<number | readonly number[]>(nearest, membersNeeded(edge, domain), FULL, 0);
  });
}
