/** What is handed over to sort many applications at once. */
import type { FutureApplication } from './application';
import type { Supposition } from './filing-window';
import type { IsoDate } from './names';

/** An application under a name. The name is free, and says nothing about a person. */
export interface TriageItem {
  readonly id: string;
  /** A filing day, if given, is ignored: every application is taken as filed on the same day. */
  readonly application: FutureApplication;
}

/** The day on which all are taken as filed, and how far to look ahead. */
export interface TriageOptions {
  readonly on: IsoDate;
  /** The last day to look at; missing: one year after `on`. */
  readonly until?: IsoDate;
  /** What to suppose of rounds not on record, to say from which day on; the group says what is stated of `on` itself. */
  readonly assume?: Supposition;
}
