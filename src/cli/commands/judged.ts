/** What is found of a case. */
import type { MemberSheet } from '../../assess/office/member-sheets';
import type { Case } from '../../facts/case';
import type { Finding } from '../../finding/finding';
import { assessEligibility, decideEvaluation, memberSheets } from '../library';

/** What is found of a case: of its application, or of its evaluation. */
export interface Judged {
  readonly id: string;
  readonly finding: Finding;
  /** The sheets of an evaluation whose members gave levels. */
  readonly sheets?: readonly MemberSheet[];
}

/** What is found of an application, of an evaluation, or of both. */
export function judgedOf({ id, application, evaluation }: Case): readonly Judged[] {
  return [
    ...(application === undefined ? [] : [{ id, finding: assessEligibility(application) }]),
    ...(evaluation === undefined
      ? []
      : [{ id, finding: decideEvaluation(evaluation), sheets: memberSheets(evaluation) }]),
  ];
}
