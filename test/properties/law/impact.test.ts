/** The impact of any amendments on a body of cases adds up. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Transition } from '../../../src/index';
import { amend, assessEligibility, decideEvaluation, impact, regulation } from '../../../src/index';
import { amendmentLists } from './amendments';
import { randomCases } from './corpus';

const cases = randomCases(40);

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

test('every case is counted once, and those whose status differs are told one by one', () => {
  fc.assert(
    fc.property(amendmentLists, (amendments) => {
      const law = amend(regulation, amendments);
      const { judged, counts, moved, parts } = impact(regulation, law, cases);
      const differing = cases.filter(({ application, evaluation }) =>
        application === undefined
          ? decideEvaluation(evaluation!).status !== decideEvaluation(evaluation!, law).status
          : assessEligibility(application).status !== assessEligibility(application, law).status,
      );
      expect(judged).toBe(cases.length);
      expect(total(counts)).toBe(judged);
      expect(moved.map(({ id }) => id)).toEqual(differing.map(({ id }) => id));

      const still: readonly Transition[] = ['met->met', 'unmet->unmet', 'unknown->unknown'];
      expect(moved.length).toBe(judged - still.reduce((sum, transition) => sum + counts[transition], 0));
      for (const { transition, before, after, parts: deciding } of moved) {
        expect(transition).toBe(`${before.status}->${after.status}`);
        expect(deciding.length).toBeGreaterThan(0);
      }
      const told = moved.flatMap((one) => one.parts).length;
      expect(Object.values(parts).reduce((sum, ofPart) => sum + total(ofPart), 0)).toBe(told);
    }),
    { seed: 2571, numRuns: 25 },
  );
});

test('a law has no impact against itself', () => {
  fc.assert(
    fc.property(amendmentLists, (amendments) => {
      const law = amend(regulation, amendments);
      const { moved, parts } = impact(law, law, cases);
      expect([moved, parts]).toEqual([[], {}]);
    }),
    { seed: 2571, numRuns: 8 },
  );
});
