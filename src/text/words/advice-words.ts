/** What plans, suppositions and cautions say, in any language. */
import type { CautionCode } from '../../explore/cautions/types';
import type { RoutePlan } from '../../explore/plan/types';

type Say = (value: string) => string;

/** The sentences of suppositions, plans and cautions. */
export interface AdviceWords {
  readonly supposed: {
    /** Before everything that rests on a supposition, in the place of a mark. */
    readonly mark: string;
    /** A round as a whole; `round` is its name. */
    readonly round: Say;
    /** Nobody has stated it. */
    readonly notGiven: string;
    readonly member: Say;
    /** A part named among others. */
    readonly part: Say;
  };
  readonly plan: {
    readonly route: Readonly<Record<RoutePlan['route'], string>>;
    /** `when` is empty where nothing has to come true. */
    readonly from: (day: string, route: string, when: string) => string;
    readonly already: (day: string, route: string) => string;
    readonly never: (until: string, route: string, parts: string) => string;
    readonly unknownLaw: Say;
    readonly unknownService: Say;
    /** Two sentences in one. */
    readonly but: (first: string, second: string) => string;
    /** What has to come true, in one phrase. */
    readonly all: (conditions: readonly string[]) => string;
    readonly any: (conditions: readonly string[]) => string;
    readonly conditions: {
      readonly rounds: Say;
      readonly salaryRounds: (level: string, rounds: string) => string;
      readonly noSanction: string;
      readonly reports: Say;
      readonly test: Say;
      readonly area: string;
      readonly degree: string;
      readonly degreeUnused: string;
      readonly nqf8: string;
      readonly teachesLanguage: (is: boolean) => string;
      readonly ground: string;
    };
    readonly headings: Readonly<Record<'wait' | 'state' | 'achieve' | 'anyOf' | 'why', string>>;
    readonly waits: {
      readonly tenure: (span: string, day: string) => string;
      readonly conduct: (span: string, day: string) => string;
      readonly round: Say;
      readonly law: Say;
      readonly other: Say;
    };
    readonly achieved: {
      readonly round: (fiscalYear: number) => string;
      readonly test: (level: string, since: string) => string;
      /** A test of the past. */
      readonly existing: (level: string, since: string) => string;
    };
    readonly by: Say;
    readonly atLeast: Say;
    readonly level: Say;
    readonly count: Say;
    /** Already on the first day looked at. */
    readonly firstDay: Say;
  };
  readonly cautions: {
    readonly heading: string;
    /** Each with the values of the caution, in words. */
    readonly codes: Readonly<Record<CautionCode, (values: readonly string[]) => string>>;
  };
}
