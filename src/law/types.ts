/** The shape of the law as data: instruments, and parameters whose values are dated and cited. Plain JSON. */
import type { CefrLevel, IsoDate, SalaryLevel, Standing, WorkloadSetting } from '../facts/names';
import type { Citation, SourceStanding, Unit } from '../finding/finding';

/** At least one citation: a value without one does not compile. */
export type Cites = readonly [Citation, ...Citation[]];

/** A letter, act or order, and what is known of it. */
export interface Instrument {
  /** Number and year, since short names repeat: `w9-2564`. */
  readonly id: string;
  /** As written: `ศธ 0206.3/ว 9`. */
  readonly number: string;
  /** Its date, as precise as it is known: `2021-05-20`, `2021`; absent where it is not known. */
  readonly dated?: string;
  /** First day on which it applies, where that differs from its date or is all that is known. */
  readonly inForceFrom?: IsoDate;
  readonly about: { readonly th: string; readonly en: string };
  readonly standing: SourceStanding;
  /** Whether what it says is known well enough to be encoded at all. */
  readonly read: boolean;
}

/** The school settings whose minimum hours are known. */
export type EncodedSetting = Exclude<WorkloadSetting, 'other-agency'>;

/** The parameters that an application or an evaluation is judged by, with their value types. */
interface CaseParameterValues
  extends
    Readonly<Record<`evaluation.passMark.${Standing}`, number>>,
    Readonly<Record<`workload.${EncodedSetting}.${'teaching' | 'total'}`, number>> {
  readonly 'tenure.years.standard': number;
  readonly 'tenure.years.reduced': number;
  readonly 'tenure.monthEnd': 'last-day' | 'next-day';
  readonly 'agreement.rounds.standard': number;
  readonly 'agreement.rounds.reduced': number;
  readonly 'agreement.reports.standard': number;
  readonly 'agreement.reports.reduced': number;
  readonly 'agreement.reports.years': 'any' | '2562-and-2563';
  readonly 'agreement.passMark': number;
  readonly 'agreement.membersNeeded': number;
  readonly 'agreement.points.indicator': number;
  readonly 'agreement.points.method': number;
  readonly 'agreement.points.quantitative': number;
  readonly 'agreement.points.qualitative': number;
  readonly 'conduct.lookbackYears.standard': number;
  readonly 'conduct.lookbackYears.reduced': number;
  readonly 'reduction.groundsNeeded': number;
  readonly 'reduction.language.above.other': CefrLevel;
  readonly 'reduction.language.above.foreignLanguage': CefrLevel;
  readonly 'reduction.language.validYears': number;
  readonly 'reduction.degree.masterOfFirstAppointment': 'counts' | 'excluded';
  readonly 'reduction.performance.rounds': number;
  readonly 'reduction.performance.level': SalaryLevel;
  readonly 'evaluation.membersNeeded.teaching': number;
  readonly 'evaluation.membersNeeded.outcomes': number;
  readonly 'evaluation.weight.teaching': number;
  readonly 'evaluation.weight.outcomes': number;
  readonly 'evaluation.academicWork.passMark.expert': number;
  readonly 'evaluation.academicWork.passMark.advisory': number;
  readonly 'evaluation.academicWork.membersNeeded': number;
}

/** The language tests whose score for level B2 is a number, each with the parts that are scored. */
type ScoredTestPart =
  | 'toefl-ibt.total'
  | 'toeic.listeningReading'
  | 'toeic.speaking'
  | 'toeic.writing'
  | 'ielts.total'
  | 'cu-tep.total'
  | 'cu-tep.speaking'
  | 'tu-get-cbt.total'
  | 'hsk.level';

/** The parameters of the rest of the procedure: evidence, filing, appointment, language tests. */
interface ProcedureParameterValues extends Readonly<Record<`languageTest.b2.${ScoredTestPart}`, number>> {
  readonly 'evidence.lessonPlan.files': number;
  readonly 'evidence.inspirationVideo.files': number;
  readonly 'evidence.inspirationVideo.minutes': number;
  readonly 'evidence.teachingVideo.files': number;
  readonly 'evidence.teachingVideo.minutes': number;
  readonly 'evidence.learnerOutcomes.fewestFiles': number;
  readonly 'evidence.learnerOutcomes.mostFiles': number;
  readonly 'evidence.learnerOutcomes.mostVideos': number;
  readonly 'evidence.learnerOutcomes.filesBesideVideo': number;
  readonly 'evidence.learnerOutcomes.videoMinutes': number;
  readonly 'evidence.learnerOutcomes.documentPages': number;
  readonly 'evidence.learnerOutcomes.picturePages': number;
  readonly 'evidence.learnerOutcomes.picturesOnPage': number;
  readonly 'evidence.supportingFile.files': number;
  readonly 'evidence.supportingFile.bytesWithin': number;
  readonly 'evidence.supportingFile.bytesBeyond': number;
  readonly 'evidence.agreementResult.files': number;
  readonly 'filing.applicationsPerSemester': number;
  readonly 'filing.transfer.beforeOrder': 'old-office' | 'new-office';
  readonly 'filing.transfer.fromOrder': 'old-office' | 'new-office';
  readonly 'appointment.earliest': 'day-of-entry';
  readonly 'appointment.appointer': 'area-office-director';
  readonly 'appointment.approver': 'area-board';
  readonly 'appointment.approver.withoutAreaBoard': 'provincial-committee';
  readonly 'appointment.salary': 'unchanged';
  readonly 'languageTest.b2.cambridge-b2-first.result': 'passed';
}

/** The name and value type of every parameter of the law. */
export interface ParameterValues extends CaseParameterValues, ProcedureParameterValues {}

/** The name of a parameter of the law: one scalar each. */
export type ParamId = keyof ParameterValues;

/** The name of a parameter that an application or an evaluation is judged by. */
export type CaseParamId = keyof CaseParameterValues;

/** A value of the law, from a day on. */
export interface Dated<V = number | string> {
  readonly value: V;
  readonly from: IsoDate;
  /** The last day, where it ended without a successor; otherwise it holds until the next value begins. */
  readonly until?: IsoDate;
  /** The first citation names the instrument that set the value. */
  readonly cites: Cites;
  /** What the value rests on for some standings only. */
  readonly citesFor?: Readonly<Partial<Record<Standing, Cites>>>;
  /**
   * What ended it, where `until` is given. An instrument other than the one that set the value ended the parameter: a
   * value that another instrument set meanwhile ends on that day too.
   */
  readonly endedBy?: Cites;
}

/** What a parameter may be: a number within bounds, or one of some names, from lowest to highest. */
export type Kind =
  | { readonly type: 'number'; readonly minimum: number; readonly maximum: number; readonly whole: boolean }
  | { readonly type: 'name'; readonly names: readonly string[] };

/** What a higher value does to an applicant. */
export type Direction = 'stricter' | 'looser' | 'neutral';

/** One scalar of the law through time. */
export interface Parameter<V = number | string> {
  readonly unit: Unit;
  readonly kind: Kind;
  readonly higherIs: Direction;
  /** What an answer names on a day before the first value: the instrument that opened it. */
  readonly opens: Cites;
  /** From oldest to newest; never deleted, only followed. */
  readonly values: readonly Dated<V>[];
}

/** The law: every value dated and cited, and the instruments that the citations name. */
export interface Regulation {
  readonly instruments: readonly Instrument[];
  readonly parameters: { readonly [P in ParamId]: Parameter<ParameterValues[P]> };
}

/** The values in force on one day. A parameter without one has no entry. */
export type InForce = { readonly [P in ParamId]?: Dated<ParameterValues[P]> };
