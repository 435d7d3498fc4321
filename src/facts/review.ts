/** What an area office has before it when it checks an application. A missing property means "not known". */
import type { Application, Workload } from './application';
import type { Evidence } from './evidence';
import type { FilingFacts } from './filing';
import type { IsoDate } from './names';
import type { RecordedFacts } from './recorded-facts';
import type { SubjectChoice } from './subject';

/** What only a person can see agree with its document. */
export interface PersonChecked {
  /** Name, ID number, position, position number, school, salary, day of appointment to the present post. */
  readonly general?: boolean;
  readonly degrees?: boolean;
  /** The teaching licence: ใบอนุญาตประกอบวิชาชีพ. */
  readonly licence?: boolean;
}

/** An application, and what it is checked against. */
export interface ReviewFacts {
  readonly application: Application;
  /** What the personnel file (ก.พ.7 / ก.ค.ศ.16) says of the same facts. */
  readonly record?: RecordedFacts;
  readonly evidence?: Evidence;
  /** The subject applied in: สาขาวิชา. */
  readonly subject?: SubjectChoice;
  /** The workload at the time: whether the minimum was seen to be met, or the hours. */
  readonly workload?: boolean | Workload;
  readonly checked?: PersonChecked;
  /** How and where the application is filed; missing: that is not part of the review. */
  readonly filing?: FilingFacts;
}

/** The day of the review. */
export interface ReviewOptions {
  readonly on: IsoDate;
}
