/**
 * The facts of an application (คำขอ) and of an agreement round (ข้อตกลงในการพัฒนางาน, PA).
 *
 * A missing property means "not known"; `null` or `[]` means "known: none". Exceptions: `agreements` and
 * `salaryRounds` are records, in which a round that is not there is not known; a period of service without `to` lasts
 * still; a post without `equivalentTo` is equivalent to none.
 *
 * Lists are bounded far above any life, and longer ones refused as `wrong-count`: 200 periods and sanctions, 100 language
 * results, 60 agreement rounds and reports, 120 salary rounds (two a year).
 */
import type {
  BuddhistYear,
  CareerLine,
  CefrLevel,
  DegreeField,
  DegreeLevel,
  IsoDate,
  Language,
  Position,
  ReportKind,
  SalaryLevel,
  SanctionKind,
  SpecialArea,
  Standing,
  WorkloadSetting,
} from './names';

/** An application for a standing: คำขอมีหรือเลื่อนวิทยฐานะ. */
export interface Application {
  /** สายงาน */
  readonly line: CareerLine;
  /** The standing applied for: วิทยฐานะที่ขอ. */
  readonly standing: Standing;
  /** วันที่ยื่นคำขอ; it decides which qualifications are asked. */
  readonly filedOn: IsoDate;
  /** Every period of service; a complete list. */
  readonly service?: readonly ServicePeriod[];
  /** The agreement rounds on record, in any order, each fiscal year once. */
  readonly agreements?: readonly AgreementRound[];
  /** Every yearly report under the criteria before วPA; a complete list, asked in the transition only. */
  readonly reports?: readonly YearlyReport[];
  /** Every penalty and ethics ruling; a complete list. */
  readonly sanctions?: readonly Sanction[];
  /** Whether the teacher is in the foreign-language learning area (กลุ่มสาระการเรียนรู้ภาษาต่างประเทศ). */
  readonly teachesForeignLanguage?: boolean;
  /** Every language result; a complete list. */
  readonly languageTests?: readonly LanguageTest[];
  /** พื้นที่พิเศษ in which the school lies; `null`: in none. */
  readonly specialArea?: SpecialArea | null;
  /** The degree put forward for the reduction; `null`: none. */
  readonly degree?: Degree | null;
  /** Professional qualification of level 8 (คุณวุฒิวิชาชีพ ระดับ 8); `null`: none. */
  readonly nqf8?: Nqf8 | null;
  /** The salary rounds on record, in any order, each round once. */
  readonly salaryRounds?: readonly SalaryRound[];
}

/** An application that is not filed yet: a filing day, if given, is ignored. */
export type FutureApplication = Omit<Application, 'filedOn'> & { readonly filedOn?: unknown };

/** ตำแหน่ง with the standing held in it; `none`: a teacher without one (คศ.1). */
export interface Post {
  readonly position: Position;
  readonly standing: Standing | 'none';
}

/** A period in one post. */
export interface ServicePeriod extends Post {
  readonly from: IsoDate;
  /** The last day; missing: still in the post. */
  readonly to?: IsoDate;
  /** The post that ก.ค.ศ. recognises this one as equivalent to (ตำแหน่งที่ ก.ค.ศ. เทียบเท่า). */
  readonly equivalentTo?: Post;
}

/** One agreement round: a fiscal year, 1 October to 30 September. */
export interface AgreementRound extends Post {
  readonly fiscalYear: BuddhistYear;
  readonly equivalentTo?: Post;
  /** ภาระงาน: whether the minimum was met, or the hours themselves. */
  readonly workload?: boolean | Workload;
  /** What each of the three committee members gave; `null`: not scored yet. */
  readonly members?: readonly [AgreementScore | null, AgreementScore | null, AgreementScore | null];
}

/** A member's score of a round: the total of 100; its two parts; or the levels of forms PA 2 and PA 3. */
export type AgreementScore = number | AgreementParts | AgreementLevels;

/** The two parts of a score. */
export interface AgreementParts {
  /** 0–60 points: การปฏิบัติงานตามมาตรฐานตำแหน่ง. */
  readonly part1: number;
  /** 0–40 points: ประเด็นท้าทาย. */
  readonly part2: number;
}

/** The levels of a score, whole 1–4. */
export interface AgreementLevels {
  /** The 15 indicators of part 1, in the order of the form. */
  readonly levels: readonly number[];
  /** Of the challenge: วิธีดำเนินการ. */
  readonly method: number;
  /** Of the challenge: ผลลัพธ์เชิงปริมาณ. */
  readonly quantitative: number;
  /** Of the challenge: ผลลัพธ์เชิงคุณภาพ. */
  readonly qualitative: number;
}

/** A yearly report under the criteria before วPA, each academic year once. */
export interface YearlyReport {
  readonly academicYear: BuddhistYear;
  /** ว 17/2552, or form วฐ.2 of ว 21/2560. */
  readonly under: ReportKind;
  readonly passed: boolean;
}

/** A disciplinary penalty (โทษทางวินัย) or an ethics ruling. */
export interface Sanction {
  readonly on: IsoDate;
  readonly kind: SanctionKind;
  /** Heavier than probation: หนักกว่าโทษภาคทัณฑ์. */
  readonly heavierThanProbation: boolean;
}

/** A language result as a CEFR level. */
export interface LanguageTest {
  readonly language?: Language;
  readonly cefr: CefrLevel;
  readonly testedOn: IsoDate;
}

/** A degree put forward for the reduction. */
export interface Degree {
  readonly level: DegreeLevel;
  readonly field: DegreeField;
  /** Recognised by ก.ค.ศ. */
  readonly recognised: boolean;
  /** The applicant's highest degree. */
  readonly highest: boolean;
  /** A degree of the same level was used for a reduction before. */
  readonly usedBefore: boolean;
  /** It was used for the first appointment as ครูผู้ช่วย; asked of a master's degree from 2026-09-24. */
  readonly usedForFirstAppointment?: boolean;
}

/** Professional qualification of level 8, certified by สถาบันคุณวุฒิวิชาชีพ. */
export interface Nqf8 {
  readonly certified: boolean;
  /** Used for a reduction before; it counts once in a career. */
  readonly usedBefore: boolean;
}

/** The level that the superior recorded in a salary round; half 1 is October to March, half 2 April to September. */
export interface SalaryRound {
  readonly fiscalYear: BuddhistYear;
  readonly half: 1 | 2;
  readonly level: SalaryLevel;
}

/** Hours a week, 0–168, fractions allowed. The total is given, or its four parts, or both where they agree. */
export interface Workload {
  readonly setting: WorkloadSetting;
  /** ชั่วโมงสอนตามตารางสอน */
  readonly teaching: number;
  readonly total?: number;
  /** งานส่งเสริมและสนับสนุนการจัดการเรียนรู้ */
  readonly support?: number;
  /** งานพัฒนาคุณภาพการจัดการศึกษาของสถานศึกษา */
  readonly development?: number;
  /** งานตอบสนองนโยบายและจุดเน้น */
  readonly policy?: number;
}
