/** In which days to look for a filing day. */
import type { IsoDate } from './names';

/** What may be supposed of rounds that are not on record and end before the day judged. */
export interface Supposition {
  /** Agreement rounds were passed: the workload met, the mark itself from each member, in the post held at their end. */
  readonly agreements?: 'passed';
  /** Salary rounds brought ดีเด่น. */
  readonly performance?: 'outstanding';
}

/** The days to look at, both included, and what to suppose; nothing by default. */
export interface FilingWindow {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly assume?: Supposition;
}

/** The days to plan for, both included, each `YYYY-MM-DD`. */
export type PlanWindow = Omit<FilingWindow, 'assume'>;
