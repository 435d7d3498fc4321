/** The only result of this library: a tree of parts, each met, unmet or unknown, each with the clause it rests on. */

import type { FactPath } from './fact-path';
import type { InstrumentId } from './instrument-id';
import type { PartId } from './part-id';

/** `unknown` is not false: a fact, or the law itself, is not known. */
export type Status = 'met' | 'unmet' | 'unknown';

/** A span of civil time, counted from its own start: years first, then months, then days. */
export interface Elapsed {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** What a leaf shows. A number is the double nearest to the exact decimal. */
export type Value = string | number | boolean | null | Elapsed | readonly Value[];

/** What the numbers of a leaf count. */
export type Unit =
  | 'year'
  | 'month'
  | 'day'
  | 'hour-per-week'
  | 'point'
  | 'percent'
  | 'level'
  | 'member'
  | 'round'
  | 'report'
  | 'date'
  | 'minute'
  | 'page'
  | 'file'
  | 'picture'
  | 'byte'
  | 'none';

/**
 * How sure a source is, from surest to least sure: stated by the letter or by an area office's own handbook (`text`);
 * follows from it by arithmetic or logic (`derived`); a secondary source, the letter itself was not read (`reported`);
 * our reading where no text was found (`assumption`).
 */
export type SourceStanding = 'text' | 'derived' | 'reported' | 'assumption';

/** The place in an instrument that a value or a reading rests on. */
export interface Citation {
  /** Id of an instrument in the register, number and year: `679-2566`. */
  readonly instrument: InstrumentId;
  readonly clause?: string;
  readonly standing: SourceStanding;
  /** The document in which it was read. */
  readonly document?: string;
  /** The day it was last read, `YYYY-MM-DD`. */
  readonly checkedOn?: string;
  readonly note?: string;
}

/** Why a leaf is unknown. */
export type UnknownReason =
  | 'missing-facts' // a fact in `missing` is not stated
  | 'not-encoded' // the law is not known to this library
  | 'outside-validity' // no value of the law is in force on the day asked
  | 'other-line'; // the criteria of another career line, not read

/** What a leaf shows, whatever its status. */
interface Condition {
  readonly kind: 'leaf';
  /** Stable id, its place in the tree: `eligibility.standard.tenure`. */
  readonly id: PartId;
  /** What the facts say. */
  readonly actual?: Value;
  /** What the law asks. */
  readonly required?: Value;
  readonly unit?: Unit;
  /**
   * Paths of the facts that were supposed and on which this leaf rests: `agreements[2569]`. Such a leaf shows no
   * `actual`, since nobody gave one. Only in answers that look ahead, and never in those of an assess function.
   */
  readonly supposed?: readonly string[];
  /** Paths of the facts that are not stated and could still change this leaf; empty unless `unknown`. */
  readonly missing: readonly FactPath[];
  readonly cites: readonly Citation[];
}

/** A condition that holds. */
export interface MetLeaf extends Condition {
  readonly status: 'met';
  readonly gap?: never;
  readonly waitUntil?: never;
  readonly reason?: never;
}

/** A condition that does not hold. */
export interface UnmetLeaf extends Condition {
  readonly status: 'unmet';
  /** How much is missing. */
  readonly gap?: Value;
  /**
   * The first day, `YYYY-MM-DD`, on which waiting alone will have mended this leaf; only where time heals it: years that
   * run on, a sanction that leaves the look-back, a round that is no longer required.
   */
  readonly waitUntil?: string;
  readonly reason?: never;
}

/** A condition that cannot be decided. */
export interface UnknownLeaf extends Condition {
  readonly status: 'unknown';
  readonly gap?: never;
  readonly waitUntil?: never;
  readonly reason: UnknownReason;
}

/** One condition: met, unmet by how much, or unknown for which reason. */
export type Leaf = MetLeaf | UnmetLeaf | UnknownLeaf;

/** At least `need` of the parts `of`. All is n of n, any is 1 of n, a committee is 2 of 3. */
export interface Group {
  readonly kind: 'group';
  readonly id: PartId;
  readonly status: Status;
  readonly need: number;
  readonly of: readonly Finding[];
  readonly cites: readonly Citation[];
}

/** A verdict and its reasons in one: a condition, or a group of parts. */
export type Finding = Leaf | Group;
