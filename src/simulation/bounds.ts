/** What the unknown could still turn into: the least and the most that any completion of the facts can give. */
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { assessEligibility } from '../assess/eligibility';
import { decideEvaluation } from '../assess/evaluation';
import { ask } from '../finding/ask';
import type { Finding } from '../finding/finding';
import type { WeightedCase } from './weighted-case';
import { readCases, sumsOf } from './weighted-case';
import { sum } from '../value/exact';

/** The least and the most. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What is between the two is not known. */
export interface Bounds {
  /** Cases whose application is met; of a case without one, whose evaluation is. */
  readonly eligible: Range;
  /** Evaluations that are met. */
  readonly passed: Range;
  /** Of what lies between: by facts that are not stated, and by law that is not known and no fact can settle. */
  readonly unknown: { readonly facts: number; readonly law: number };
}

const names = ['eligible', 'eligibleOpen', 'passed', 'passedOpen', 'openFacts', 'openLaw'] as const;

/**
 * The least and the most cases that can be met, whatever the facts that are not stated turn out to be, and whatever the
 * law says where it is not known: every completion of the facts lies within.
 *
 * @param cases - any iterable of cases, with or without weights; walked once
 * @param regulation - the law; as shipped unless another is given
 * @returns sums of weights, exact
 * @throws `invalid-facts` with the place of a bad case, `invalid-regulation`
 * @example
 * ```ts
 * bounds(cases).eligible; // { least: 412, most: 530 }
 * ```
 */
export function bounds(cases: Iterable<WeightedCase>, regulation: Regulation = shipped): Bounds {
  const law = requireRegulation(regulation);
  const sums = sumsOf(names);
  for (const { item, ...weights } of readCases(cases)) {
    const { application, evaluation } = item;
    const eligibility = application === undefined ? undefined : assessEligibility(application, law);
    const decided = evaluation === undefined ? undefined : decideEvaluation(evaluation, law);
    const whole: Finding | undefined = eligibility ?? decided;
    if (whole?.status === 'met') sums.add('eligible', weights);
    if (whole?.status === 'unknown') {
      sums.add('eligibleOpen', weights);
      sums.add(ask(whole).length > 0 ? 'openFacts' : 'openLaw', weights);
    }
    if (decided?.status === 'met') sums.add('passed', weights);
    if (decided?.status === 'unknown') sums.add('passedOpen', weights);
  }
  const { eligible, eligibleOpen, passed, passedOpen, openFacts, openLaw } = sums.read();
  const range = (least: number, open: number): Range => Object.freeze({ least, most: sum([least, open]) });
  return Object.freeze({
    eligible: range(eligible, eligibleOpen),
    passed: range(passed, passedOpen),
    unknown: Object.freeze({ facts: openFacts, law: openLaw }),
  });
}
