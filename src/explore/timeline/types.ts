/** The shape of a timeline: the days behind one eligibility, lane by lane. Plain data. */
import type {
  BuddhistYear,
  CareerLine,
  CefrLevel,
  IsoDate,
  SanctionKind,
  Language,
  Position,
  SalaryLevel,
  Standing,
} from '../../facts/names';
import type { Post } from '../../facts/application';
import type { Elapsed, Status, UnknownReason } from '../../finding/finding';
import type { NotCounted } from '../../rules/service';
import type { ParamId } from '../../law/types';

/** The standard route, or the reduced one. */
export type TimelineRoute = 'standard' | 'reduced';

/** A part of the finding that a lane shows, with its status in the finding. */
export interface TimelinePart {
  readonly route: TimelineRoute;
  /** Its id in the finding: `eligibility.standard.tenure`. */
  readonly id: string;
  readonly status: Status;
  /** Why it is unknown; of a group, where it is not the facts that are missing. */
  readonly reason?: UnknownReason;
}

/** What every lane has. */
export interface TimelineLane {
  /** Whether the facts of this lane are stated. */
  readonly stated: boolean;
  /** Whether facts and law are known, so that the days could be judged at all; otherwise the facts are shown alone. */
  readonly known: boolean;
  readonly parts: readonly TimelinePart[];
}

export type { NotCounted };

/** A period of service as it was counted. */
export interface TimelinePeriod {
  /** Its place in `service` of the application, from 0. */
  readonly index: number;
  readonly from: IsoDate;
  /** The last day; `null`: still in the post. */
  readonly to: IsoDate | null;
  readonly position: Position;
  readonly standing: Standing | 'none';
  readonly equivalentTo?: Post;
  /** Whether it is part of the run; `null`: not known. */
  readonly counts: boolean | null;
  /** Only where it does not count. */
  readonly reason?: NotCounted;
  /** The days that are part of the run: the period, cut at the filing day. */
  readonly counted?: { readonly from: IsoDate; readonly to: IsoDate };
}

/** The unbroken run in the post, up to the filing day. */
export interface TimelineRun {
  readonly from: IsoDate;
  /** The filing day. */
  readonly to: IsoDate;
  /** As the tenure leaf shows it; the filing day is not added. */
  readonly elapsed: Elapsed;
}

/** Days without service that counts, between two periods that are in the post asked, or before the filing day. */
export interface TimelineGap {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
}

/** The day on which the years of a route are complete. */
export interface TimelineAnniversary {
  readonly route: TimelineRoute;
  readonly years: number;
  readonly on: IsoDate;
  /** The status of tenure in this route. */
  readonly status: Status;
  /** How much is missing on the filing day, as the tenure leaf shows it; `null`: nothing. */
  readonly gap: Elapsed | null;
}

/** ระยะเวลาการดำรงตำแหน่ง */
export interface TimelineService extends TimelineLane {
  /** From oldest to newest. */
  readonly periods: readonly TimelinePeriod[];
  /** `null`: not in the post on the filing day, or not known. */
  readonly run: TimelineRun | null;
  /** From oldest to newest. */
  readonly gaps: readonly TimelineGap[];
  /** Empty where there is no run. */
  readonly anniversaries: readonly TimelineAnniversary[];
}

/** The days in which a heavier sanction stands against a route. */
export interface TimelineWindow {
  readonly route: TimelineRoute;
  readonly years: number;
  readonly from: IsoDate;
  /** The filing day. */
  readonly to: IsoDate;
  readonly status: Status;
}

/** A penalty or ruling, and where it lies. */
export interface TimelineSanction {
  /** Its place in `sanctions` of the application, from 0. */
  readonly index: number;
  readonly on: IsoDate;
  readonly kind: SanctionKind;
  readonly heavierThanProbation: boolean;
  /** The routes whose look-back holds this day. */
  readonly within: readonly TimelineRoute[];
  /** The routes that it stands against: within the look-back, and heavier than probation. */
  readonly against: readonly TimelineRoute[];
}

/** วินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ */
export interface TimelineConduct extends TimelineLane {
  /** Those that the law knows; also where the sanctions are not stated. */
  readonly windows: readonly TimelineWindow[];
  /** From oldest to newest. */
  readonly sanctions: readonly TimelineSanction[];
}

/** An agreement round that is asked. */
export interface TimelineRound {
  readonly fiscalYear: BuddhistYear;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly onRecord: boolean;
  /** The routes that ask it, each with its part in the finding. */
  readonly askedBy: readonly TimelinePart[];
}

/** Yearly reports that a route asks in the transition. */
export interface TimelineReports extends TimelinePart {
  readonly needed: number;
  /** How many count; `null`: not stated. */
  readonly counted: number | null;
}

/** การพัฒนางานตามข้อตกลง (PA) */
export interface TimelineAgreements extends TimelineLane {
  /** From oldest to newest. */
  readonly rounds: readonly TimelineRound[];
  /** Only in the transition. */
  readonly reports: readonly TimelineReports[];
}

/** A salary round that is asked. */
export interface TimelineSalaryRound {
  readonly fiscalYear: BuddhistYear;
  readonly half: 1 | 2;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `null`: not on record. */
  readonly level: SalaryLevel | null;
  /** Whether it reaches the level asked; `null`: not on record. */
  readonly reached: boolean | null;
}

/** ผลการเลื่อนเงินเดือน, of the reduced route. */
export interface TimelinePerformance extends TimelineLane {
  /** `null`: not known. */
  readonly required: SalaryLevel | null;
  /** From oldest to newest. */
  readonly rounds: readonly TimelineSalaryRound[];
}

/** A language result and the days on which it is good. */
export interface TimelineTest {
  /** Its place in `languageTests` of the application, from 0. */
  readonly index: number;
  readonly language?: Language;
  readonly cefr: CefrLevel;
  readonly testedOn: IsoDate;
  /** `null`: the law is not known. */
  readonly lastValidDay: IsoDate | null;
  /** Whether its age is good on the filing day, whatever its level; `null`: the law is not known. */
  readonly valid: boolean | null;
  /** It is the result that the finding shows. */
  readonly shown: boolean;
}

/** ความสามารถด้านภาษาต่างประเทศ, a ground of the reduced route. */
export interface TimelineLanguage extends TimelineLane {
  /** The lowest level asked; `null`: not known, or it depends on whether a foreign language is taught. */
  readonly required: CefrLevel | null;
  /** From oldest to newest. */
  readonly tests: readonly TimelineTest[];
}

/** A day in the span on which law that the eligibility reads begins, changes or ends. */
export interface TimelineChange {
  readonly on: IsoDate;
  readonly parameters: readonly ParamId[];
}

/** The days behind one eligibility. Dates are `YYYY-MM-DD`; a span may reach a few years beyond 1900 to 2199. */
export interface Timeline {
  readonly line: CareerLine;
  readonly standing: Standing;
  readonly filedOn: IsoDate;
  /** Of `eligibility` and of both routes, as the finding has them. */
  readonly statuses: Readonly<Record<'eligibility' | TimelineRoute, Status>>;
  /** The facts that could still change the eligibility, as `ask` gives them. */
  readonly ask: readonly string[];
  /** The days worth showing: from the earliest that matters, at most eight years back, to a little after filing. */
  readonly span: { readonly from: IsoDate; readonly to: IsoDate };
  readonly service: TimelineService;
  readonly conduct: TimelineConduct;
  readonly agreements: TimelineAgreements;
  readonly performance: TimelinePerformance;
  readonly language: TimelineLanguage;
  /** From oldest to newest. */
  readonly changes: readonly TimelineChange[];
}
