/** Facets of the score of one agreement round: mark, members, points a level. Rulebook §4.1. */
import type { AgreementLevels, AgreementScore } from '../../facts/application';
import type { ParamId } from '../../law/types';
import { measureLevels, pointsOf } from '../../rules/sheet';
import type { Edge } from './edge';
import { hundredth, whole } from './edge';
import type { Facet } from './facet';
import { onNewestRound } from './facet';
import { decisive, reachedBy } from './members';
import { nearestLevels, spread, wholeNumbers } from './nearest-levels';

const INDICATORS = 15;
const FULL = 100;

function membersNeeded({ law }: Edge): number {
  return law.values['agreement.membersNeeded']?.value ?? 3;
}

/** One member gives the mark, or a hundredth of a point less or more; the others leave it to that one. */
export const agreementMark: Facet = onNewestRound((edge) => ({
  members: decisive(hundredth(edge), membersNeeded(edge), FULL, 0),
}));

/** So many members reach the mark, one less, or one more. */
export const agreementMembers: Facet = onNewestRound((edge) => {
  const members = reachedBy(whole(edge), FULL, 0);
  return members && { members };
});

/** A component of the sheet: the levels of part 1 together, or one of the three of the challenge. */
type Component = ParamId extends infer P ? (P extends `agreement.points.${infer C}` ? C : never) : never;

type Sums = Readonly<Record<Component, number>>;

/** Every sum of levels that a sheet can have. */
function everySum(): readonly Sums[] {
  const ofChallenge = wholeNumbers(1, 4);
  return wholeNumbers(INDICATORS, 4 * INDICATORS).flatMap((indicator) =>
    ofChallenge.flatMap((method) =>
      ofChallenge.flatMap((quantitative) =>
        ofChallenge.map((qualitative) => ({ indicator, method, quantitative, qualitative })),
      ),
    ),
  );
}

function sheetOf({ indicator, ...challenge }: Sums): AgreementLevels {
  return { levels: spread(indicator, INDICATORS), ...challenge };
}

/** One member's levels come as near to the mark as the points a level of that law allow. */
export function pointsALevel(component: Component): Facet {
  return onNewestRound((edge) => {
    const points = pointsOf(edge.law);
    const mark = edge.law.values['agreement.passMark'];
    if (points === undefined || mark === undefined) return undefined;
    const all = everySum().map((sums) => {
      const measured = measureLevels({ ...sums, levels: [sums.indicator] }, points, mark.value);
      return { levels: sums, measure: measured, weight: sums[component] };
    });
    const nearest = nearestLevels(all, edge.side, mark.value);
    return nearest && { members: decisive<AgreementScore>(sheetOf(nearest), membersNeeded(edge), FULL, 0) };
  });
}
