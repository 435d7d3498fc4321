/** The facts of a score sheet: one member's levels as a form bears them, and the total that is printed on it. */
import type { AgreementScore } from './application';
import type { IsoDate, Standing } from './names';

/** By which law the sheet of a domain is read, and what is printed on it. */
export interface DomainSheetOptions {
  /** The standing applied for; it decides the mark. */
  readonly standing: Standing;
  /** The day of decision. */
  readonly on: IsoDate;
  /** The total that the paper bears, a percentage. */
  readonly printed?: number;
}

/** By which law the sheet of an agreement round is read, and what is printed on it. */
export interface AgreementSheetOptions {
  /** A day of the round; that of its last day is the law that judges the round. */
  readonly on: IsoDate;
  /** The total that the paper bears, in points. */
  readonly printed?: number;
}

/** The sheet of one domain as a file has it. */
export interface DomainSheetFacts extends DomainSheetOptions {
  readonly id?: string;
  readonly domain: 'teaching' | 'outcomes';
  /** 8 or 4 levels, whole 1–5. */
  readonly levels: readonly number[];
}

/** The sheet of one agreement round (PA 2) as a file has it. */
export interface AgreementSheetFacts extends AgreementSheetOptions {
  readonly id?: string;
  readonly score: AgreementScore;
}

/** One member's sheet. */
export type SheetFacts = DomainSheetFacts | AgreementSheetFacts;
