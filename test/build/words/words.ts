/** What the pages of the law must say in every language. A parameter, family or status without words does not compile. */
import type { Direction, ParameterValues, ParamId, SourceStanding, Standing } from '../../../src/index';
import type { ClauseStatus } from '../../../src/law/clause-register';
import type { TextLanguage } from '../../../src/text/language';
import type { Words } from '../../../src/text/words/words';

/** The first part of the names of parameters. */
type Family = ParamId extends `${infer F}.${string}` ? F : never;

/** How the value of a parameter is said: with its unit, or by name. */
export interface ParameterWords<V> {
  readonly value: [V] extends [number] ? (value: number) => string : Readonly<Record<V & string, string>>;
}

/** The documents read, as citations write them. */
type DocumentId = 'HB' | 'GUIDE' | 'WEB' | 'REO15' | 'official' | 'secondary';

interface Term {
  readonly word: string;
  readonly meaning: string;
}

export interface PageWords {
  readonly language: TextLanguage;
  /** The wording of the library, for clauses, instruments and dates. */
  readonly text: Words;
  readonly families: Readonly<Record<Family, string>>;
  readonly parameters: { readonly [P in ParamId]: ParameterWords<ParameterValues[P]> };
  readonly directions: Readonly<Record<Direction, string>>;
  readonly standings: Readonly<Record<SourceStanding, Term>>;
  readonly statuses: Readonly<Record<ClauseStatus, Term>>;
  readonly documents: Readonly<Record<DocumentId, string>>;
  readonly appliesTo: Readonly<Record<Standing, string>>;
  /** A note of a citation; undefined where it has no wording in this language. */
  readonly note: (note: string) => string | undefined;

  readonly titles: Readonly<Record<'values' | 'timeline' | 'clauses', string>>;
  readonly intros: Readonly<Record<'values' | 'timeline' | 'clauses', string>>;
  readonly back: string;
  readonly other: string;
  readonly generated: string;

  readonly columns: Readonly<
    Record<
      | 'from'
      | 'until'
      | 'value'
      | 'sure'
      | 'cited'
      | 'readIn'
      | 'checked'
      | 'note'
      | 'word'
      | 'meaning'
      | 'clause'
      | 'about'
      | 'status'
      | 'detail'
      | 'count',
      string
    >
  >;
  /** Where no last day is known. */
  readonly open: string;
  readonly order: (names: string) => string;
  readonly chosenBy: (day: string) => string;
  readonly before: (citations: string) => string;
  /** A date where there is little room. */
  readonly shortDate: (on: string) => string;
  readonly only: (standings: string) => string;
  readonly endedBy: string;

  readonly year: (year: number) => string;
  readonly undated: string;
  readonly dayNotKnown: (year: number) => string;
  readonly number: (number: string) => string;
  readonly about: (about: string) => string;
  readonly dated: (date: string) => string;
  readonly inForceFrom: (date: string) => string;
  readonly read: string;
  readonly notRead: string;
  readonly sets: (parameter: string, value: string, from: string) => string;
  readonly changes: (parameter: string, before: string, after: string, from: string) => string;
  readonly keeps: (parameter: string, value: string, from: string) => string;
  /** Where the instrument does not say it. */
  readonly assumes: (parameter: string, value: string, from: string) => string;
  readonly ends: (parameter: string, value: string, until: string) => string;
  readonly supports: (parameters: string) => string;
  readonly noValue: string;
  readonly itsClauses: string;

  readonly byParams: (parameters: string) => string;
  readonly byParts: (parts: string) => string;
  readonly byFunctions: (functions: string) => string;
  /** Where a clause that is not known is cited all the same. */
  readonly standIn: string;
  readonly missing: (what: string) => string;
  readonly why: (what: string) => string;
  readonly wholeInstrument: string;

  readonly index: {
    readonly title: string;
    readonly intro: string;
    readonly sure: string;
    readonly made: string;
    readonly count: (instruments: number, parameters: number, clauses: number) => string;
    readonly lastChecked: (day: string) => string;
  };
}
