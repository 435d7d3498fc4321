/** What an office's papers say, in any language: sheets, the review, the board, stages, forms. */
import type { Standing } from '../../facts/names';
import type { AgreementFormName } from '../../law/office/agreement-forms';
import type { AgreementGroup } from '../../law/office/agreement-indicators';
import type { SignerName } from '../../law/office/review-items';
import type { StageActor, StageName } from '../../law/office/stages';

type Say = (value: string) => string;

/** The sentences of an office's papers. */
export interface OfficeWords {
  readonly sheet: {
    readonly title: string;
    readonly result: string;
    readonly columns: Readonly<Record<'code' | 'indicator' | 'level' | 'percent' | 'points' | 'made', string>>;
    readonly challenge: Readonly<Record<'method' | 'quantitative' | 'qualitative', string>>;
    readonly groups: Readonly<Record<AgreementGroup, string>>;
    readonly part1: string;
    readonly part2: string;
    readonly total: string;
    readonly mark: string;
    readonly percent: Say;
    readonly points: Say;
    /** Whether the total on paper is that of the rows, in a column. */
    readonly agrees: Readonly<Record<'heading' | 'yes' | 'no', string>>;
    /** Whose sheet it is, where one has several. */
    readonly member: (number: number) => string;
    readonly domains: Readonly<Record<'teaching' | 'outcomes', string>>;
    readonly round: (fiscalYear: number) => string;
    readonly passed: string;
    readonly notPassed: string;
    readonly noMark: string;
    readonly noRows: string;
    readonly printedTotal: string;
    readonly printed: (printed: string, total: string, agrees: boolean) => string;
    readonly strengths: string;
    readonly toDevelop: string;
    /** A line to write on. */
    readonly line: string;
  };
  readonly review: {
    readonly title: string;
    readonly status: string;
    readonly statuses: Readonly<Record<'certify' | 'return' | 'open', string>>;
    readonly columns: Readonly<Record<'item' | 'what' | 'document' | 'result' | 'differs', string>>;
    readonly items: string;
    readonly reasons: string;
    readonly kinds: Readonly<Record<'not-qualified' | 'wrong-data' | 'incomplete', string>>;
    /** What differs: the fact, the application's account, the file's. */
    /** An account that does not state it is undefined. */
    readonly difference: (fact: string, declared: string | undefined, recorded: string | undefined) => string;
    /** What the facts of two accounts are called. */
    readonly facts: {
      readonly period: (number: number) => string;
      readonly salaryRound: (fiscalYear: number, half: number) => string;
      readonly lists: Readonly<
        Record<
          | 'line'
          | 'standing'
          | 'filedOn'
          | 'service'
          | 'reports'
          | 'sanctions'
          | 'languageTests'
          | 'teachesForeignLanguage'
          | 'specialArea'
          | 'degree'
          | 'nqf8',
          string
        >
      >;
      readonly parts: Readonly<
        Record<
          | 'from'
          | 'to'
          | 'position'
          | 'standing'
          | 'equivalentTo'
          | 'workload'
          | 'under'
          | 'passed'
          | 'heavierThanProbation'
          | 'language'
          | 'cefr'
          | 'level'
          | 'field'
          | 'recognised'
          | 'highest'
          | 'usedBefore'
          | 'usedForFirstAppointment'
          | 'certified',
          string
        >
      >;
    };
    readonly ask: string;
    readonly qualification: string;
    readonly signOff: string;
    readonly signers: Readonly<Record<SignerName, string>>;
    readonly says: Readonly<Record<'complete' | 'not-complete' | 'approved' | 'returned', string>>;
    readonly supportingFile: string;
    /** Room for a signature. */
    readonly signHere: string;
    readonly signColumns: Readonly<Record<'signer' | 'says' | 'signature', string>>;
  };
  readonly board: {
    readonly title: string;
    readonly day: Say;
    readonly agenda: string;
    /** `counts` is what `count` says of each standing. */
    readonly approved: (counts: readonly string[]) => string;
    readonly notApproved: (counts: readonly string[]) => string;
    readonly open: (counts: readonly string[]) => string;
    readonly count: (standing: Standing, count: number, isFirst: boolean) => string;
    readonly columns: Readonly<
      Record<
        | 'number'
        | 'id'
        | 'name'
        | 'post'
        | 'school'
        | 'subject'
        | 'filedOn'
        | 'standing'
        | 'result'
        | 'notBefore'
        | 'remark'
        | 'place'
        | 'reason'
        | 'meeting'
        | 'total'
        | 'seats',
        string
      >
    >;
    readonly score: (member: number, domain: 1 | 2 | 3) => string;
    readonly standings: Readonly<Record<Standing, string>>;
    readonly results: Readonly<Record<'met' | 'unmet' | 'unknown', string>>;
    readonly annex: string;
    readonly counts: string;
    readonly consent: string;
    /** The same, short enough for the name of a worksheet. */
    readonly consentSheet: string;
    readonly none: string;
    /** Why an applicant is still open. */
    readonly stillToGive: (facts: readonly string[]) => string;
    readonly lawOpen: string;
    /** Applicants whose data cannot be read. */
    readonly unread: string;
    readonly unreadTitle: string;
  };
  readonly money: {
    /** Amounts in groups of three digits; several where the law permits several. */
    readonly baht: (amounts: readonly string[]) => string;
    readonly of: Readonly<Record<'total' | 'allowance' | 'compensation', string>>;
    readonly delay: (day: string, months: number, of: string, baht: string) => string;
    readonly unknown: string;
    /** That the amounts are known from secondary sources. */
    readonly reported: string;
  };
  readonly form: {
    readonly person: readonly string[];
    /** How many places of a draft are empty. */
    readonly gaps: (count: number) => string;
    readonly noGaps: string;
    /** Who signs, by form. */
    readonly signers: Readonly<Record<AgreementFormName, readonly string[]>>;
    readonly sign: (who: string, line: string) => string;
    readonly reported: string;
  };
  readonly stages: {
    readonly next: (actor: string, deeds: readonly string[]) => string;
    readonly end: string;
    readonly actors: Readonly<Record<StageActor, string>>;
    readonly deeds: Readonly<Record<StageName, string>>;
  };
}
