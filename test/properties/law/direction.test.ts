/** What the data declares of a value, stricter or looser, holds of every result. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case, Finding, ParamId, Regulation, Status } from '../../../src/index';
import { amend, assessEligibility, decideEvaluation, diffRegulations, regulation } from '../../../src/index';
import { boundaryCases } from '../../../src/explore/boundary/boundary-cases';
import { amendmentOf, paramIds } from './amendments';
import { randomCases, read } from './corpus';

const random = randomCases(80);
const standingOf: Readonly<Record<Status, number>> = { unmet: 0, unknown: 1, met: 2 };

function judge({ application, evaluation }: Case, law: Regulation): Finding {
  return application === undefined ? decideEvaluation(evaluation!, law) : assessEligibility(application, law);
}

/**
 * Every step of a group is monotone in the order unmet, unknown, met, and every looser value leaves a leaf where it is
 * or lifts it. So a looser law never lowers a result: met does not become unmet, nor does it become unknown.
 */
function expectDirection(cases: readonly Case[], amended: Regulation, direction: 'looser' | 'stricter'): void {
  const wrong = cases.filter((one) => {
    const step = standingOf[judge(one, amended).status] - standingOf[judge(one, regulation).status];
    return direction === 'looser' ? step < 0 : step > 0;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
}

/** The direction that all changes share, where none of them is neutral. */
function directionOf(amended: Regulation): 'looser' | 'stricter' | undefined {
  const directions = [...new Set(diffRegulations(regulation, amended).map((change) => change.direction))];
  const [direction] = directions;
  return directions.length === 1 && direction !== 'neutral' ? direction : undefined;
}

test.each(paramIds.map((param) => [param] as const))(
  'a looser %s lowers no result, and a stricter one lifts none',
  (param: ParamId) => {
    fc.assert(
      fc.property(amendmentOf(param), (amendment) => {
        const amended = amend(regulation, [amendment]);
        const direction = directionOf(amended);
        if (direction === undefined) return;
        const atTheEdges = boundaryCases(regulation, amended).map(({ id, application, evaluation }) =>
          read({ id, application, evaluation }),
        );
        expectDirection([...atTheEdges, ...random], amended, direction);
      }),
      { seed: 2571, numRuns: 6 },
    );
  },
);
