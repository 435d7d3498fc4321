/** What is put to the board: one case an applicant. A missing property means "not known". */
import type { Evaluation } from './evaluation';
import type { IsoDate } from './names';

/** An evaluation that the board decides: without a day of its own it is decided on the day of the board. */
export type BoardEvaluation = Omit<Evaluation, 'decidedOn'> & { readonly decidedOn?: IsoDate };

/** One applicant of a board paper. The texts are printed as they are, and judged nowhere. */
export interface BoardCase {
  readonly id: string;
  readonly evaluation: BoardEvaluation;
  /** The day on which the school put the complete application into DPA. */
  readonly enteredOn?: IsoDate;
  /** วันที่ยื่นคำขอ */
  readonly filedOn?: IsoDate;
  readonly name?: string;
  /** ตำแหน่ง */
  readonly post?: string;
  readonly school?: string;
  /** สาขาวิชา */
  readonly subject?: string;
  /** The meeting at which the committee is put for consent: ครั้งที่ 1/2567. */
  readonly meeting?: string;
}

/** The day of the board. */
export interface BoardOptions {
  readonly on: IsoDate;
}
