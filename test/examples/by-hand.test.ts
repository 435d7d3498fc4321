/** The judgement by hand that the bench measures against: it stays worth comparing with as long as it says the same. */
import { expect, test } from 'vitest';
import { assessEligibility, decideEvaluation } from '../../src/index';
import { differenceOf } from '../bench/agreement';
import { assessEligibilityByHand } from '../bench/baseline/eligibility';
import { decideEvaluationByHand } from '../bench/baseline/evaluation';
import { caseAt } from '../bench/population';

const cases = Array.from({ length: 500 }, (_, index) => caseAt(index));

test('the library and the judgement by hand say the same of every part of an application', () => {
  for (const { id, application } of cases) {
    const difference = differenceOf(assessEligibility(application), assessEligibilityByHand(application));
    expect(difference, id).toBeUndefined();
  }
});

test('the library and the judgement by hand say the same of every part of an evaluation', () => {
  for (const { id, evaluation } of cases) {
    const difference = differenceOf(decideEvaluation(evaluation), decideEvaluationByHand(evaluation));
    expect(difference, id).toBeUndefined();
  }
});

test('the cases of the bench hold every outcome', () => {
  const statuses = new Set(
    cases.flatMap(({ application, evaluation }) => [
      `application ${assessEligibility(application).status}`,
      `evaluation ${decideEvaluation(evaluation).status}`,
    ]),
  );
  expect(statuses.size).toBe(6);
});
