/** Contract §1 and §2: the facts the model reads and the statuses it gives, declared here so that nothing comes from src. */
export type Status = 'met' | 'unmet' | 'unknown';
export interface Elapsed {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

export type Standing = 'professional' | 'senior-professional' | 'expert' | 'advisory';
export type CareerLine = 'teaching' | 'school-administration' | 'supervision' | 'education-administration';
export type Position = 'teacher' | 'assistant-teacher' | 'deputy-director' | 'director' | 'supervisor' | 'other';
export type Language =
  'english' | 'chinese' | 'japanese' | 'french' | 'korean' | 'german' | 'arabic' | 'spanish' | 'pali';
export type Cefr = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
export type SpecialArea =
  'island' | 'high-mountain' | 'valley' | 'foothill' | 'security-risk' | 'southern-border' | 'designated';
export type Setting = 'early-childhood' | 'primary' | 'secondary' | 'special-needs' | 'welfare' | 'other-agency';
export type Level = 'outstanding' | 'very-good' | 'good' | 'fair' | 'needs-improvement';

export interface Post {
  readonly position: Position;
  readonly standing: Standing | 'none';
}
export interface ServicePeriod extends Post {
  readonly from: string;
  readonly to?: string;
  readonly equivalentTo?: Post;
}
export interface Workload {
  readonly setting: Setting;
  readonly teaching: number;
  readonly total?: number;
  readonly support?: number;
  readonly development?: number;
  readonly policy?: number;
}
export interface ScoreParts {
  readonly part1: number;
  readonly part2: number;
}
export interface ScoreSheet {
  readonly levels: readonly number[];
  readonly method: number;
  readonly quantitative: number;
  readonly qualitative: number;
}
export type AgreementScore = number | ScoreParts | ScoreSheet;
export type Three<T> = readonly [T, T, T];
export interface AgreementRound extends Post {
  readonly fiscalYear: number;
  readonly equivalentTo?: Post;
  readonly workload?: boolean | Workload;
  readonly members?: Three<AgreementScore | null>;
}
export interface YearlyReport {
  readonly academicYear: number;
  readonly under: 'w17-2552' | 'w21-2560';
  readonly passed: boolean;
}
export interface Sanction {
  readonly on: string;
  readonly kind: 'disciplinary' | 'ethics';
  readonly heavierThanProbation: boolean;
}
export interface LanguageTest {
  readonly language?: Language;
  readonly cefr: Cefr;
  readonly testedOn: string;
}
export interface Degree {
  readonly level: 'master' | 'doctorate';
  readonly field: 'learning-management' | 'education-administration' | 'other';
  readonly recognised: boolean;
  readonly highest: boolean;
  readonly usedBefore: boolean;
  readonly usedForFirstAppointment?: boolean;
}
export interface Nqf8 {
  readonly certified: boolean;
  readonly usedBefore: boolean;
}
export interface SalaryRound {
  readonly fiscalYear: number;
  readonly half: 1 | 2;
  readonly level: Level;
}
export interface Application {
  readonly line: CareerLine;
  readonly standing: Standing;
  readonly filedOn: string;
  readonly service?: readonly ServicePeriod[];
  readonly agreements?: readonly AgreementRound[];
  readonly reports?: readonly YearlyReport[];
  readonly sanctions?: readonly Sanction[];
  readonly teachesForeignLanguage?: boolean;
  readonly languageTests?: readonly LanguageTest[];
  readonly specialArea?: SpecialArea | null;
  readonly degree?: Degree | null;
  readonly nqf8?: Nqf8 | null;
  readonly salaryRounds?: readonly SalaryRound[];
}
export interface MemberScore {
  readonly teaching?: number | readonly number[];
  readonly outcomes?: number | readonly number[];
  readonly academicWork?: number;
}
export interface Evaluation {
  readonly line: CareerLine;
  readonly standing: Standing;
  readonly decidedOn: string;
  readonly members: Three<MemberScore | null>;
}
