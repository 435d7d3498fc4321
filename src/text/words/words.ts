/** The shape of the wording: what must be said in every language. A sentence that is missing does not compile. */
import type {
  Appointer,
  Approver,
  EarlierResult,
  TransferOffice,
  Position,
  SalaryLevel,
  SpecialArea,
  Standing,
} from '../../facts/names';
import type { Status, Unit, UnknownReason } from '../../finding/finding';
import type { BodyName, StepName } from '../../law/following-steps';
import type { EvidenceWords } from '../evidence-words';
import type { AdviceWords } from './advice-words';
import type { OfficeWords } from './office-words';
import type { NumberedPlace, PlaceName } from '../place';
import type { PlainForm } from './questions';

/** Names that leaves show as text. Levels of the CEFR are written as they are. */
export type Name =
  | Position
  | Standing
  | SalaryLevel
  | SpecialArea
  | TransferOffice
  | Exclude<Appointer | Approver, 'other'>
  | EarlierResult
  | 'none'
  | 'master'
  | 'doctorate'
  | 'learning-management'
  | 'recognised'
  | 'highest'
  | 'unused'
  | 'not-of-first-appointment'
  | 'certified'
  | 'early-childhood'
  | 'primary'
  | 'secondary'
  | 'special-education';

/** Clauses that are not plain numbers, as the register of the law writes them. */
type Clause =
  | 's. 39'
  | 's. 193/5'
  | 's. 193/1'
  | 's. 193/3'
  | 's. 193/6'
  | 's. 193/8'
  | 'special area, years'
  | 'degree held at appointment'
  | 'special areas'
  | 'list of schools'
  | 'whole'
  | 'components and levels'
  | 'hours'
  | 'PTE, IESOL'
  | '2.2.1'
  | '2.2.2'
  | '2.2.3'
  | 'filing'
  | 's. 42'
  | 's. 53(3)'
  | 's. 54'
  | 's. 55'
  | 's. 73'
  | 's. 110(6)'
  | 'professional'
  | 'senior-professional'
  | 'expert, advisory'
  | 'in force'
  | 'chapter 2'
  | 'chapter 2, transfer'
  | 'chapter 3, 1.1'
  | 'chapter 3, 1.2'
  | 'chapter 3, 1.3'
  | 'chapter 3, reduced'
  | 'chapter 3, certification'
  | 'chapter 3, filing'
  | 'chapter 3, each member'
  | 'chapter 3, appointment'
  | 'chapter 4'
  | 'transition'
  | 'report'
  | 'form วฐ.2'
  | 'early childhood'
  | 'primary'
  | 'secondary'
  | 'special education 4.1'
  | 'special education 4.2'
  | 'other agencies, directors, supervisors'
  | 'PA forms'
  | 'domain 1'
  | 'domain 2'
  | 'domain 3'
  | 'video format'
  | 'videos'
  | 'learner outcomes'
  | 'lesson plan'
  | 'subjects'
  | 'other subjects'
  | '2.1–2.2'
  | 'secondment'
  | 'bodies'
  | 'languages'
  | 'scores'
  | 'third issue (2568)'
  | 'domains 1 and 2'
  | 'transitional clause'
  | "before the order's day"
  | "from the order's day"
  | 'change of agency or position'
  | 'above B2'
  | 'salary'
  | 'salaries'
  | 'powers'
  | 'criteria'
  | 'consolidated'
  | "master's degree"
  | 'step 2'
  | 'agreement form'
  | 'annex'
  | 'steps 1–8'
  | 'DPA checklist'
  | 'supporting files';

/** What should be confirmed, by instrument, clause and standing. */
type Note =
  | 'w9-2564#transition#assumption'
  | 'w9-2564#chapter 3, 1.3#assumption'
  | 'w9-2564#transition#reported'
  | 'w9-2564#chapter 3, reduced#reported'
  | 'w9-2564#chapter 3, each member#reported'
  | 'w9-2564#chapter 3, each member#assumption'
  | 'w9-2564#chapter 4#reported'
  | 'act-2547#s. 55#reported'
  | 'act-2547#s. 73#reported'
  | 'act-2547#s. 110(6)#reported'
  | 'w17-2552#report#assumption'
  | 'w21-2560#form วฐ.2#assumption'
  | 'salary-act-2554#annex#assumption'
  | 'salary-act-2554#annex#reported'
  | 'w10-2564#agreement form#reported'
  | 'w22-2564#domain 1#reported'
  | 'w22-2564#domain 2#reported'
  | 'w22-2564#PA forms#reported'
  | 'w22-2564#domain 3#assumption'
  | 'w4-2564#1.1#assumption'
  | 'w4-2564#1.4#assumption'
  | 'w4-2564#2#assumption'
  | 'w4-2564#special area, years#reported'
  | 'w26-2565#special areas#reported'
  | 'w26-2565#list of schools#reported'
  | 'w4-2564#1.2#reported'
  | 'w4-2564#1.3#reported'
  | 'w30-2565#whole#reported'
  | 'w4-2564#degree held at appointment#reported'
  | 'khurusapha-2566#scores#reported'
  | 'khurusapha-2566#third issue (2568)#reported'
  | 'w21-2564#other agencies, directors, supervisors#reported'
  | 'w10-2564#criteria#reported'
  | 'w11-2564#criteria#reported'
  | 'w12-2564#criteria#reported'
  | '679-2566#transitional clause#assumption'
  | 'l1222-2568#domain 3#reported'
  | 'w10-2567#above B2#reported'
  | "587-2569#master's degree#reported"
  | 'w3-2564#expert, advisory#reported'
  | '1932-2567#consolidated#reported'
  | 'w9-2564#chapter 3, filing#reported'
  | "1437-2566#before the order's day#reported"
  | '154-2566#secondment#reported'
  | 'w32-2565#2.1–2.2#reported'
  | 'w22-2564#video format#reported'
  | 'w15-2565#learner outcomes#reported'
  | 'w15-2565#learner outcomes#assumption'
  | 'handbook#supporting files#assumption';

/** How a status is said of a part: a sum of conditions, a result, a score, one condition, or files. */
export type Manner = 'complete' | 'passed' | 'reached' | 'fulfilled' | 'inOrder';

/** Why the whole is unknown: facts are not stated, or the law is not known. */
type Lack = 'facts' | 'law';

/** What is missing of the workload; `workload`: all of it. */
type HoursFact = 'workload' | 'teaching' | 'total' | 'support' | 'development' | 'policy';

/** How one kind of leaf is said: what there is, what is asked, what is missing. */
export interface Saying {
  readonly actual: (value: string) => string;
  readonly required: (value: string) => string;
  readonly gap: (value: string) => string;
}

type Say = (value: string) => string;

/** The same, and the first day on which waiting alone will have mended it. */
interface HealingSaying extends Saying {
  readonly waitUntil: (day: string) => string;
}

/** Everything that is said, in one language. */
export interface Words extends AdviceWords {
  readonly places: Readonly<Record<Exclude<PlaceName, NumberedPlace>, string>>;
  readonly round: (fiscalYear: number) => string;
  readonly member: (number: number) => string;
  /** A member within a sentence; the first of them, or one after it. */
  readonly memberInLine: (number: number, isFirst: boolean) => string;

  readonly verdicts: Readonly<Record<Manner, Readonly<Record<Status, string>>>>;
  readonly lack: Readonly<Record<Lack, string>>;
  /** The verdict on the whole, by route. */
  readonly eligibility: (whole: Status, standard: Status, reduced: Status, lack: string) => string;
  /** `verdict` is what `verdicts` says; `lack` is empty unless it is unknown. */
  readonly verdict: (part: string, verdict: string, lack: string) => string;

  readonly headings: Readonly<Record<Status | 'unknownAndSettled' | 'ask' | 'open' | 'references', string>>;
  /** Of several alternatives or members, how many are needed. */
  readonly need: (need: number, count: number) => string;
  readonly needMembers: (need: number, count: number) => string;
  readonly alreadyMet: (parts: string) => string;
  readonly notYetKnown: (parts: string) => string;
  /** Where no fact would help. */
  readonly nothingToAsk: string;

  readonly date: (on: string) => string;
  readonly span: {
    readonly years: (n: number) => string;
    readonly months: (n: number) => string;
    readonly days: (n: number) => string;
  };
  /** The length of a video. */
  readonly length: { readonly minutes: (n: number) => string; readonly seconds: (n: number) => string };
  readonly amounts: Readonly<Record<Unit, (n: string, one: boolean) => string>>;
  readonly names: Readonly<Record<Name, string>>;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  /** Between a part and what is said of it. */
  readonly colon: string;
  /** Between what there is, what is asked and what is missing. */
  readonly pause: string;
  readonly comma: string;

  readonly reasons: Readonly<Record<UnknownReason, string>>;
  /** What of the law is not known, where that is no matter of an agency or a post. */
  readonly notEncoded: Readonly<Partial<Record<PlaceName, string>>>;
  /** Some of it is stated, and more is needed. */
  readonly moreNeeded: string;
  readonly plain: Saying;
  readonly tenure: HealingSaying & { readonly none: string };
  /** What is asked of conduct is a look-back of so many years without a heavier sanction. */
  readonly conduct: HealingSaying & { readonly clear: Say };
  readonly post: {
    readonly actual: Say;
    /** The post is the one that is asked. */
    readonly same: Say;
    readonly required: Say;
    readonly held: (position: string, standing: string) => string;
  };
  readonly stated: { readonly met: string; readonly unmet: string };
  readonly score: Saying;
  readonly members: {
    readonly mark: (mark: string, from: string) => string;
    readonly entry: (member: string, score: string) => string;
    readonly entryShort: (member: string, score: string, gap: string) => string;
    readonly notScored: (member: string) => string;
    readonly notJudged: (member: string, reason: string) => string;
  };
  readonly reports: Saying;
  readonly language: {
    readonly none: string;
    readonly actual: (level: string, date: string) => string;
    readonly required: (level: string, date: string) => string;
  };
  readonly specialArea: { readonly none: string };
  readonly testResult: { readonly passed: string; readonly failed: string; readonly required: string };
  readonly subject: {
    readonly named: Say;
    readonly lists: Say;
    readonly consented: string;
    readonly notConsented: string;
    readonly consentRequired: string;
    /** The learning area that is stated, and the one that follows from the subject. */
    readonly area: (isForeign: boolean) => string;
    readonly areaRequired: (isForeign: boolean) => string;
  };
  readonly degree: { readonly none: string };
  readonly nqf8: { readonly none: string; readonly held: string };
  readonly conditions: { readonly all: Say; readonly required: Say; readonly gap: Say; readonly open: Say };
  readonly performance: {
    readonly actual: Say;
    readonly round: (round: string, level: string) => string;
    readonly notOnRecord: string;
    readonly required: (rounds: string, level: string) => string;
    readonly gap: (rounds: string) => string;
    readonly waitUntil: Say;
  };
  readonly filingYear: { readonly none: string; readonly earlier: (on: string, result: string) => string };
  readonly semester: { readonly first: string; readonly another: string; readonly required: Say };
  readonly transfer: { readonly none: string; readonly actual: Say; readonly same: Say; readonly required: Say };
  /** What a person saw agree with its document. */
  readonly seen: { readonly agrees: string; readonly differs: string; readonly required: string };
  readonly secondment: { readonly yes: string; readonly no: string };
  readonly effectiveDay: Saying;
  /** Who appoints, or approves. */
  readonly acting: {
    readonly other: string;
    readonly actual: Say;
    readonly same: Say;
    readonly required: (these: readonly string[]) => string;
  };
  readonly salary: Omit<Saying, 'gap'> & { readonly unchanged: string };
  readonly retention: { readonly noRound: string };

  readonly clauseNumber: Say;
  readonly clauses: Readonly<Record<Clause, string>>;
  /** Short names of what is no letter. */
  readonly shortNames: Readonly<
    Record<'ccc-193' | 'act-2547' | 'ncpo-19-2560' | 'khurusapha-2566' | 'handbook', string>
  >;
  readonly dated: (date: string) => string;
  readonly inForceFrom: (date: string) => string;
  readonly about: Say;
  readonly sure: Readonly<Record<'reported' | 'assumption', string>>;
  readonly notes: Readonly<Record<Note, string>>;
  /** A note that has no wording here, as the citation has it. */
  readonly foreignNote: (note: string) => string | undefined;

  readonly facts: Readonly<Record<PlainForm, string>>;
  readonly hours: Readonly<Record<HoursFact, string>>;
  readonly inRound: (fact: string, fiscalYear: number) => string;
  readonly roundAsked: (fiscalYear: number, from: string, to: string) => string;
  readonly scoreOf: (member: number) => string;
  readonly scoreIn: (member: number, domain: string) => string;
  readonly evidence: EvidenceWords;
  readonly office: OfficeWords;
  readonly salaryRound: (fiscalYear: number, half: number, from: string, to: string) => string;
  readonly newAgreementAt: (change: number) => string;
  readonly factAt: (path: string) => string;

  readonly following: {
    readonly title: string;
    readonly nothing: string;
    readonly bodies: Readonly<Record<BodyName, string>>;
    /** `by` is empty where the law does not say who. */
    readonly steps: Readonly<Record<StepName, (by: string) => string>>;
  };
  readonly checklist: {
    readonly title: string;
    /** Above the names of many cases. */
    readonly cases: string;
    readonly item: string;
    readonly result: string;
    readonly reduction: string;
    readonly statuses: Readonly<Record<Status | 'not-applicable', string>>;
  };
}
