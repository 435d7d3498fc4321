/** What is found of a case. */
import type { MemberSheet } from '../../assess/office/member-sheets';
import type { CautionFacts } from '../../explore/cautions/types';
import type { Case } from '../../facts/case';
import type { IsoDate, Standing } from '../../facts/names';
import type { Regulation } from '../../law/types';
import type { Finding } from '../../finding/finding';
import { assessEligibility, decideEvaluation, memberSheets } from '../library';

/** What is found of a case: of its application, or of its evaluation. */
export interface Judged {
  readonly id: string;
  /** The standing applied for, and the day by which it was judged. */
  readonly standing: Standing;
  readonly on: IsoDate;
  readonly finding: Finding;
  /** What it was judged of, for cautions. */
  readonly facts: CautionFacts;
  /** The sheets of an evaluation whose members gave levels. */
  readonly sheets?: readonly MemberSheet[];
}

/** What is found of an application, of an evaluation, or of both. */
export function judgedOf({ id, application, evaluation }: Case, law: Regulation): readonly Judged[] {
  return [
    ...(application === undefined
      ? []
      : [
          {
            id,
            standing: application.standing,
            on: application.filedOn,
            finding: assessEligibility(application, law),
            facts: { application },
          },
        ]),
    ...(evaluation === undefined
      ? []
      : [
          {
            id,
            standing: evaluation.standing,
            on: evaluation.decidedOn,
            finding: decideEvaluation(evaluation, law),
            facts: { evaluation },
            sheets: memberSheets(evaluation),
          },
        ]),
  ];
}
