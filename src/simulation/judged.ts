/** The status of a case, counted: of its application, and of its evaluation. */
import { verdict } from '../assess/eligibility';
import { verdictOf } from '../assess/evaluation';
import type { Case } from '../facts/case';
import type { Status } from '../finding/finding';
import type { Regulation } from '../law/types';
import type { Sums, Weights } from './weighted-case';
import { sumsOf } from './weighted-case';

/** The statuses of one case; undefined where it has no application, no evaluation. */
export interface CaseStatuses {
  readonly application: Status | undefined;
  readonly evaluation: Status | undefined;
}

/** Judges each on its own day: the filing day, the day of decision. */
export function statusesOf({ application, evaluation }: Case, law: Regulation): CaseStatuses {
  return {
    application: application === undefined ? undefined : verdict(application, law),
    evaluation: evaluation === undefined ? undefined : verdictOf(evaluation, law),
  };
}

const names = ['cases', 'eligible', 'notEligible', 'unknown', 'passed', 'notPassed', 'passedUnknown'] as const;

/** What is counted, each the sum of the weights of its cases. */
export interface StatusCounts extends Readonly<Record<(typeof names)[number], number>> {
  /** Every case. */
  readonly cases: number;
  /** Cases whose application is met (คุณสมบัติครบถ้วน); of a case without one, whose evaluation is. */
  readonly eligible: number;
  readonly notEligible: number;
  readonly unknown: number;
  /** Evaluations that are met (ผ่านเกณฑ์), of all cases that have one. */
  readonly passed: number;
  readonly notPassed: number;
  readonly passedUnknown: number;
  /** The same with each replicate weight, where the cases have them. */
  readonly replicates?: readonly Readonly<Record<(typeof names)[number], number>>[];
}

/** Counts that are all 0 yet. */
export function noStatuses(): Sums<(typeof names)[number]> {
  return sumsOf(names);
}

const ofCase = { met: 'eligible', unmet: 'notEligible', unknown: 'unknown' } as const;
const ofEvaluation = { met: 'passed', unmet: 'notPassed', unknown: 'passedUnknown' } as const;

/** Counts one case. */
export function addStatuses(sums: Sums<(typeof names)[number]>, statuses: CaseStatuses, weights: Weights): void {
  const { application, evaluation } = statuses;
  const whole = application ?? evaluation;
  sums.add('cases', weights);
  if (whole !== undefined) sums.add(ofCase[whole], weights);
  if (evaluation !== undefined) sums.add(ofEvaluation[evaluation], weights);
}
