/** What a reader should look at twice before a change of the law is used. */
import type { IsoDate } from '../../facts/names';
import type { Citation, Value } from '../../finding/finding';
import type { ParamId } from '../types';

/**
 * What is remarked.
 *
 * - `fraction`: a share of 1 where a percentage stands; `months`: months where years stand
 * - `beyond`: outside what such a value has ever plausibly been; `step`: between two steps of such a value
 * - `order`: more than the value that it may not exceed; `total`: weights and highest levels make another total than 100
 * - `unreachable`: a mark that no sheet gives exactly
 * - `running-round`: begins within an agreement round; `past`: begins before the latest value of the law before
 * - `no-value`: from that day on nothing is in force, so that answers become unknown
 * - `instrument`: an instrument that is nearly the id of another; `new-instrument`, `new-clause`: not in the register
 */
export type RemarkCode =
  | 'fraction'
  | 'months'
  | 'beyond'
  | 'step'
  | 'order'
  | 'total'
  | 'unreachable'
  | 'running-round'
  | 'past'
  | 'no-value'
  | 'instrument'
  | 'new-instrument'
  | 'new-clause';

/** One remark on a changed value. It decides nothing. */
export interface Remark {
  /** A warning is probably a slip or reaches further than meant; a note is in order where it is meant. */
  readonly level: 'warning' | 'note';
  readonly code: RemarkCode;
  readonly param: ParamId;
  /** The first day of the change. */
  readonly from: IsoDate;
  /** What the sentence of the remark names, in its order; see `explainRemark` of `./text`. */
  readonly values: readonly Value[];
  /** What was probably meant. */
  readonly suggestion?: Value;
  /** What the changed value cites. */
  readonly cites: readonly Citation[];
}
