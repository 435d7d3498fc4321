/** The shape of the wording of what is found of one case or of many, as tables and papers display it. */
import type { EarliestFiling } from '../../explore/earliest-filing';
import type { RemedyWay } from '../../explore/remedies';
import type { TriageGroup } from '../../explore/triage/triage';
import type { Status } from '../../finding/finding';

/** The columns of CSV. In English they are names for programs. */
type CsvColumn =
  | 'id'
  | 'finding'
  | 'status'
  | 'tenure'
  | 'tenure.years'
  | 'tenure.months'
  | 'tenure.days'
  | 'tenureGap'
  | 'tenureMetOn'
  | 'ask'
  | 'clauses'
  | 'result'
  | 'firstDay'
  | 'atLatest'
  | 'assumed'
  | 'against'
  | 'remedy'
  | 'partId'
  | 'part'
  | 'way'
  | 'gap'
  | 'least'
  | 'until'
  | 'group'
  | 'route'
  | 'cautions'
  | 'standing'
  | 'before'
  | 'after'
  | 'parts'
  | 'on'
  | 'error';

/** What a kind of fact is called where it is counted, whatever the round or the member. */
type CountedFact = 'agreements[]' | 'agreements[].workload' | 'agreements[].members[]' | 'salaryRounds[]';

/** Everything that is said, in one language. */
export interface JudgeWords {
  readonly csv: Readonly<Record<CsvColumn, string>>;
  /** In CSV. */
  readonly statuses: Readonly<Record<Status | 'not-applicable', string>>;
  readonly results: Readonly<Record<EarliestFiling['status'], string>>;
  readonly ways: Readonly<Record<RemedyWay, string>>;
  readonly groups: Readonly<Record<TriageGroup, string>>;
  /** Of a page on many cases. */
  readonly pages: Readonly<Record<'assess' | 'earliest' | 'remedies', string>>;
  readonly progress: (done: number) => string;
  /** Of what could not be judged. */
  readonly unread: (place: string) => string;
  readonly unreadGroup: string;
  readonly unreadCount: (bad: number, all: number) => string;
  readonly noCase: (paths: string) => string;
  readonly noChecklist: (count: number) => string;
  readonly unusedColumns: (headings: string) => string;

  readonly found: (day: string) => string;
  /** Found on the first day that was looked at: it may have been so before. */
  readonly already: (day: string) => string;
  readonly notFound: (from: string, until: string) => string;
  readonly undecided: (hasFacts: boolean) => string;
  readonly atLatest: (day: string) => string;
  readonly headings: Readonly<Record<'assumed' | 'ask' | 'remedies' | 'blocking' | 'asked', string>>;
  readonly passed: (round: string) => string;
  readonly level: (round: string, level: string) => string;
  readonly onDay: (day: string) => string;
  readonly dayBefore: (day: string) => string;

  readonly nothingToMend: string;
  readonly cannotBeMended: string;
  readonly remedy: (number: number) => string;
  /** `content`: what the part shows. */
  readonly wait: (day: string, content: string) => string;
  readonly act: (content: string) => string;
  /** What a ground of the reduction takes, where its leaf displays only what there is. */
  readonly grounds: Readonly<Record<'language' | 'special-area' | 'degree' | 'nqf8', string>>;
  readonly stated: (facts: string) => string;
  readonly least: (amount: string) => string;
  readonly moreRemedies: string;

  readonly triage: (on: string) => string;
  readonly triageUntil: (on: string, until: string) => string;
  readonly judged: (count: number) => string;
  readonly columns: Readonly<Record<'group' | 'count' | 'part' | 'fact', string>>;
  readonly askFor: (facts: string) => string;
  readonly lawOpen: string;
  readonly assuming: (rounds: string) => string;
  readonly countedFacts: Readonly<Record<CountedFact, string>>;
}

/** A whole number with commas between its thousands. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3}){1,5}$)/gu, ',');
}
