/** The facts of the subject (สาขาวิชา) that a teacher applies in. A missing property means "not known". */
import type { IsoDate, WorkloadSetting } from './names';

/** The subject, and what it must agree with. */
export interface SubjectChoice {
  /** The day on which it is named in the application. */
  readonly on: IsoDate;
  /** The subject in Thai, as the list writes it. */
  readonly subject: string;
  readonly setting?: WorkloadSetting;
  /** Whether the application says that the teacher is in the foreign-language learning area. */
  readonly teachesForeignLanguage?: boolean;
  /** Whether the teacher belongs to สำนักบริหารงานการศึกษาพิเศษ. */
  readonly inSpecialEducationBureau?: boolean;
  /** Whether the teacher teaches ordinary children: เด็กปกติ. */
  readonly teachesOrdinaryChildren?: boolean;
  /** Whether ก.ค.ศ. consented to a subject outside the list. */
  readonly consent?: boolean;
}
