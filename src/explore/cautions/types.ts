/** A caution: a fact that is possible and probably a slip. It decides nothing. Rulebook §16. */
import type { FutureApplication } from '../../facts/application';
import type { Evaluation } from '../../facts/evaluation';
import type { Evidence } from '../../facts/evidence';
import type { Career } from '../../facts/retention';
import type { Value } from '../../finding/finding';

/**
 * What is probably wrong, and what `values` are:
 *
 * - `two-posts-open`: two posts without a last day; the post begun first and the one begun later, each position, standing and first day
 * - `long-in-post`: more than 42 years in a post; its first day and the day up to which it was looked at
 * - `round-before-post`: an agreement round in a post held only later; the fiscal year and the first day in that post
 * - `day-far-ahead`: a day more than a year after the day asked; that day and the day asked
 * - `score-no-sheet-gives`: a percentage that no levels make; it
 * - `agreement-not-renewed`: no new agreement after a change of school; the first day there
 * - `file-not-as-recommended`: a supporting file of another kind than PDF, or larger than recommended; its kind or bytes
 * - `second-file`: more supporting files of an item than recommended; how many
 * - `one-id-twice`: two cases with one id and different facts; the id
 */
export type CautionCode =
  | 'two-posts-open'
  | 'long-in-post'
  | 'round-before-post'
  | 'day-far-ahead'
  | 'score-no-sheet-gives'
  | 'agreement-not-renewed'
  | 'file-not-as-recommended'
  | 'second-file'
  | 'one-id-twice';

/** What is probably a slip, and where to look. */
export interface Caution {
  readonly code: CautionCode;
  /** The fact: `service[1]`, `members[0].teaching`. */
  readonly path: string;
  readonly values: readonly Value[];
}

/** What is looked through; each is optional. */
export interface CautionFacts {
  readonly application?: FutureApplication;
  readonly evaluation?: Evaluation;
  readonly evidence?: Evidence;
  readonly career?: Career;
}

/** The day of asking, `YYYY-MM-DD`; missing: days ahead are not looked for. */
export interface CautionOptions {
  readonly on?: string;
}
