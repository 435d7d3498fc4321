/** What is found of a case. */
import type { Case } from '../../facts/case';
import type { Finding } from '../../finding/finding';
import { assessEligibility, decideEvaluation } from '../library';

/** What is found of a case: of its application, or of its evaluation. */
export interface Judged {
  readonly id: string;
  readonly finding: Finding;
}

/** What is found of an application, of an evaluation, or of both. */
export function judgedOf({ id, application, evaluation }: Case): readonly Judged[] {
  return [
    ...(application === undefined ? [] : [{ id, finding: assessEligibility(application) }]),
    ...(evaluation === undefined ? [] : [{ id, finding: decideEvaluation(evaluation) }]),
  ];
}
