/** Contract §1, in the same style: the facts of evidence, filing, appointment, retention, subjects and language tests. */
import type { AgreementRound, CareerLine, Setting, Standing } from '../facts';

export interface File {
  readonly name?: string;
  readonly kind?: 'pdf' | 'jpg' | 'png' | 'video' | 'other';
  readonly bytes?: number;
  readonly seconds?: number;
  readonly pages?: number;
}
export interface OutcomeFile extends File {
  readonly content?: 'document' | 'pictures';
  readonly paper?: 'a4' | 'other';
  readonly picturesOnPage?: number;
  readonly captioned?: boolean;
}
export interface Evidence {
  readonly lessonPlan?: readonly File[];
  readonly lessonPlanIsOfVideo?: boolean;
  readonly inspirationVideo?: readonly File[];
  readonly teachingVideo?: readonly File[];
  readonly learnerOutcomes?: readonly OutcomeFile[];
  readonly supportingFiles?: readonly { readonly item: string; readonly files?: readonly File[] }[];
  readonly agreementResults?: readonly { readonly fiscalYear: number; readonly files?: readonly File[] }[];
}
export interface Scope {
  readonly standing: Standing;
  readonly on: string;
}

export type Semester = 'none' | 'decided' | 'pending' | 'returned';
export interface EarlierApplication {
  readonly on: string;
  readonly result: 'not-approved' | 'approved' | 'pending' | 'returned';
}
interface Transfer {
  readonly effectiveOn: string;
  readonly filedAt?: 'old-office' | 'new-office';
}
export interface Filing {
  readonly line: CareerLine;
  readonly standing: Standing;
  readonly filedOn: string;
  readonly earlierThisSemester?: Semester;
  readonly filedThisSemester?: boolean;
  readonly earlierApplication?: EarlierApplication | null;
  readonly transfer?: Transfer | null;
  readonly seconded?: boolean;
}

export interface Appointment {
  readonly line: CareerLine;
  readonly standing: Standing;
  readonly enteredOn: string;
  readonly orderedOn: string;
  readonly effectiveOn?: string;
  readonly inEducationArea?: boolean;
  readonly areaBoardExists?: boolean;
  readonly appointedBy?: 'area-office-director' | 'other';
  readonly approvedBy?: 'area-board' | 'provincial-committee' | 'otepc' | 'school-director' | 'other';
  readonly salary?: { readonly before: number; readonly after: number };
}

export interface Career {
  readonly heldSince: string;
  readonly on: string;
  readonly agreements?: readonly AgreementRound[];
  readonly schoolChanges?: readonly { readonly on: string; readonly newAgreement?: boolean }[];
}

export interface SubjectChoice {
  readonly on: string;
  readonly subject: string;
  readonly setting?: Setting;
  readonly teachesForeignLanguage?: boolean;
  readonly inSpecialEducationBureau?: boolean;
  readonly teachesOrdinaryChildren?: boolean;
  readonly consent?: boolean;
}

export type TestName =
  | 'toefl-ibt'
  | 'toeic'
  | 'ielts'
  | 'cu-tep'
  | 'tu-get-cbt'
  | 'cambridge-b2-first'
  | 'hsk'
  | 'pte'
  | 'iesol-communicator'
  | 'other';
export interface TestScores {
  readonly total?: number;
  readonly listeningReading?: number;
  readonly speaking?: number;
  readonly writing?: number;
  readonly level?: number;
  readonly passed?: boolean;
}
export interface TestResult {
  readonly test: TestName;
  readonly scores: TestScores;
  /** The day on which the result is used. */
  readonly on: string;
}
