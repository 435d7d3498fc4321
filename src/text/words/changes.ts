/** The shape of the wording of a law, of its changes, and of what they move. */
import type { Status } from '../../finding/finding';
import type { ChosenBy, Direction } from '../../law/types';

/** Everything that is said, in one language. */
export interface LawWords {
  readonly statuses: Readonly<Record<Status, string>>;
  /** What a change does to an applicant; `begins` and `ends` where there is a value on one side only. */
  readonly directions: Readonly<Record<Direction | 'begins' | 'ends', string>>;
  /** By which day a value is chosen. */
  readonly chosenBy: Readonly<Record<ChosenBy, string>>;
  /** Of a change that begins within a round already begun, or before the latest day on which the value was set. */
  readonly reachesBack: string;
  /** A value with those of some standings, each with the standings that have it. */
  readonly byStanding: (
    value: string,
    others: readonly (readonly [standings: readonly string[], value: string])[],
  ) => string;
  /** Of a value that does not reach what was filed before it began. */
  readonly filedFromThen: (value: string) => string;
  readonly noValue: string;
  /** By which law something was judged. */
  readonly judgedBy: (law: string) => string;
  readonly law: (name: string) => string;
  readonly lawOn: (name: string, day: string) => string;
  readonly differences: (before: string, after: string) => string;
  readonly noDifference: string;
  readonly countOfChanges: (count: number) => string;
  readonly since: (from: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly columns: Readonly<
    Record<
      'parameter' | 'value' | 'chosenBy' | 'days' | 'change' | 'direction' | 'instrument' | 'part' | 'step' | 'count',
      string
    >
  >;
  readonly impact: string;
  /** `steps`: what `step` says of each. */
  readonly moved: (moved: number, judged: number, before: string, after: string, steps: readonly string[]) => string;
  readonly step: (count: number, from: string, to: string) => string;
  readonly noneMoved: (judged: number, before: string, after: string) => string;
  readonly noneJudged: (before: string, after: string) => string;
  readonly headings: Readonly<Record<'changes' | 'counts' | 'parts' | 'cases', string>>;
  readonly beforeAndAfter: string;
  readonly before: string;
  readonly after: string;
  readonly decidedBy: string;
  readonly notShown: (count: number) => string;
  readonly tooLong: (count: number) => string;
}
