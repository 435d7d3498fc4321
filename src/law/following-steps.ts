/** What the law provides after a filing with a transfer, and after a round that was not passed. Rulebook §§8 and 10. */
import type { Cites } from './types';
import { cite } from './cite';
import { discharge, failedAppraisal, retention, salaryMeasures } from './clauses';
import { deepFreeze } from '../value/deep-freeze';

/** What is to be done. */
export type StepName =
  | 'complete-evaluation'
  | 'approve-result'
  | 'send-resolution'
  | 'approve-appointment'
  | 'issue-order'
  | 'return-application'
  | 'file-anew'
  | 'notify-result'
  | 'develop'
  | 'measures-on-salary'
  | 'discharge';

/** Who is to do it: an area office, its อ.ก.ค.ศ. เขตพื้นที่การศึกษา, the authority of section 53, or the applicant. */
export type BodyName =
  | 'old-office'
  | 'old-office-board'
  | 'new-office-board'
  | 'new-office-authority'
  | 'appointing-authority'
  | 'applicant';

/** A step that the law provides. */
export interface ProvidedStep {
  readonly step: StepName;
  /** Who is to take it; absent where the law that was read does not say. */
  readonly by?: BodyName;
  readonly cites: Cites;
}

/** A step that the law provides after a part of a finding. */
export interface FollowingStep extends ProvidedStep {
  /** The id of the part that leads to it: `filing.transfer`, `retention.fy2566`, `agreement`. */
  readonly of: string;
}

const beforeOrder: Cites = [cite('1437-2566', "before the order's day", 'text', 'HB')];
const fromOrder: Cites = [cite('1437-2566', "from the order's day", 'text', 'HB')];

/** Filed at the old office, which is responsible still: it evaluates, the new one appoints. */
export const oldOfficeCompletes: readonly ProvidedStep[] = deepFreeze([
  { step: 'complete-evaluation', by: 'old-office', cites: beforeOrder },
  { step: 'approve-result', by: 'old-office-board', cites: beforeOrder },
  { step: 'send-resolution', by: 'old-office-board', cites: beforeOrder },
  { step: 'approve-appointment', by: 'new-office-board', cites: beforeOrder },
  { step: 'issue-order', by: 'new-office-authority', cites: beforeOrder },
]);

/** Filed at the old office when the new one is responsible. */
export const filedAnew: readonly ProvidedStep[] = deepFreeze([
  { step: 'return-application', by: 'old-office', cites: fromOrder },
  { step: 'file-anew', by: 'applicant', cites: fromOrder },
]);

/** มาตรา 55, where a yearly appraisal was not passed; the last only where performance stays below the level. */
export const afterFailedRound: readonly ProvidedStep[] = deepFreeze([
  { step: 'notify-result', cites: retention },
  { step: 'develop', cites: failedAppraisal },
  { step: 'measures-on-salary', cites: salaryMeasures },
  { step: 'discharge', by: 'appointing-authority', cites: discharge },
]);
