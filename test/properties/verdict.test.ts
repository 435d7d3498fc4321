/** The status alone is that of the whole finding. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, assessEligibility, decideEvaluation, regulation, verdict, verdictOf, without } from '../../src/index';
import { applications, evaluations } from '../arbitraries/index';
import { amendmentLists } from './law/amendments';

const runs = { seed: 2573, numRuns: 1_500 };
const laws = fc.oneof(
  fc.constantFrom(regulation, without(regulation, '679-2566'), without(regulation, 'w9-2564')),
  amendmentLists.map((amendments) => amend(regulation, amendments)),
);

test('the verdict of any application is the status of its finding, under any law', () => {
  fc.assert(
    fc.property(applications, laws, (application, law) => {
      expect(verdict(application, law)).toBe(assessEligibility(application, law).status);
    }),
    runs,
  );
});

test('the verdict of any evaluation is the status of its finding, under any law', () => {
  fc.assert(
    fc.property(evaluations, laws, (evaluation, law) => {
      expect(verdictOf(evaluation, law)).toBe(decideEvaluation(evaluation, law).status);
    }),
    runs,
  );
});

test('the filing day that is not stated leaves a verdict open where the law of a transition depends on it', () => {
  const cites = [{ instrument: 'draft-2571', standing: 'reported' }] as const;
  const law = amend(regulation, [
    { param: 'evaluation.passMark.professional', value: 70, from: '2027-10-01', transition: 'filed', cites },
  ]);
  const score = { teaching: 67, outcomes: 67 };
  const evaluation = {
    line: 'teaching',
    standing: 'professional',
    decidedOn: '2027-11-01',
    members: [score, score, score],
  } as const;
  expect(verdictOf(evaluation, law)).toBe('unknown');
  expect(verdictOf({ ...evaluation, filedOn: '2027-09-30' }, law)).toBe('met');
  expect(verdictOf({ ...evaluation, filedOn: '2027-10-01' }, law)).toBe('unmet');
});
