/** The shape of the law as data: instruments, and parameters whose values are dated and cited. Plain JSON. */
import type { IsoDate, Standing, WorkloadSetting } from '../facts/names';
import type { Citation, SourceStanding, Unit } from '../finding/finding';

/** At least one citation: a value without one does not compile. */
export type Cites = readonly [Citation, ...Citation[]];

/** A letter, act or order, and what is known of it. */
export interface Instrument {
  /** Number and year, since short names repeat: `w9-2564`. */
  readonly id: string;
  /** As written: `ศธ 0206.3/ว 9`. */
  readonly number: string;
  /** Its date, as precise as it is known: `2021-05-20`, `2021`; absent where it is not known. */
  readonly dated?: string;
  /** First day on which it applies, where that differs from its date or is all that is known. */
  readonly inForceFrom?: IsoDate;
  readonly about: { readonly th: string; readonly en: string };
  readonly standing: SourceStanding;
  /** Whether what it says is known well enough to be encoded at all. */
  readonly read: boolean;
}

/** The school settings whose minimum hours are known. */
export type EncodedSetting = Exclude<WorkloadSetting, 'other-agency'>;

/** A value of the law, from a day on. */
export interface Dated<V = number | string> {
  readonly value: V;
  /**
   * For some of the standings applied for another value; `value` holds for every standing that is not named. Only of
   * parameters that an application or an evaluation is judged by and that name no standing themselves.
   */
  readonly byStanding?: Readonly<Partial<Record<Standing, V>>>;
  readonly from: IsoDate;
  /** The last day, where it ended without a successor; otherwise it holds until the next value begins. */
  readonly until?: IsoDate;
  /**
   * `filed`: what was filed before `from` keeps the value before it, also where it is decided later. Only of parameters
   * chosen by the day of filing or of decision.
   */
  readonly transition?: 'filed';
  /** The first citation names the instrument that set the value. */
  readonly cites: Cites;
  /** What the value rests on for some standings only. */
  readonly citesFor?: Readonly<Partial<Record<Standing, Cites>>>;
  /**
   * What ended it, where `until` is given. An instrument other than the one that set the value ended the parameter: a
   * value that another instrument set meanwhile ends on that day too.
   */
  readonly endedBy?: Cites;
}

/** What a parameter may be: a number within bounds, or one of some names, from lowest to highest. */
export type Kind =
  | { readonly type: 'number'; readonly minimum: number; readonly maximum: number; readonly whole: boolean }
  | { readonly type: 'name'; readonly names: readonly string[] };

/** What a higher value does to an applicant. */
export type Direction = 'stricter' | 'looser' | 'neutral';

/**
 * The day whose value applies: the filing day of an application, the day an evaluation is decided, the last day of the
 * agreement round that is judged, the day the school entered the application into DPA, or a day that is given with the
 * question.
 */
export type ChosenBy = 'filing' | 'decision' | 'round-end' | 'entry' | 'given';

/** One scalar of the law through time. */
export interface Parameter<V = number | string> {
  readonly unit: Unit;
  readonly kind: Kind;
  readonly higherIs: Direction;
  /** By which day its value is chosen. */
  readonly chosenBy: ChosenBy;
  /** What an answer names on a day before the first value: the instrument that opened it. */
  readonly opens: Cites;
  /** From oldest to newest; never deleted, only followed. */
  readonly values: readonly Dated<V>[];
}
