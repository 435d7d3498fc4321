/** What is wrong with a cell, or with a row as a whole, before it is known where it stands. */
import type { Issue } from '../error/witthayathana-error';

/**
 * Why a cell or row is refused; the words for each are in `text`.
 *
 * Days: `two-digit-year`, `day-number` of a spreadsheet, `common-era` year in a writing whose order is not known, `time`
 * of the day behind it, `weekday` that the day is not, `no-such-day`, `not-a-day`, `iso-only` and `thai-only` where one
 * writing alone was asked for. Others: `not-a-number`, `decimal-comma`, `unknown-word`, `not-none`, `wrong-cell` (a day
 * for a number, and the like), `both` (two columns that cannot both hold), `too-few-cells`, `too-many-cells`, `cut-off`,
 * `open-quote`, `stray-quote`, `after-quote`, `damaged`; of other files `not-json`, `repeated-key`, `not-a-workbook`,
 * `locked`; and `facts`: each cell can be read, and the facts cannot be.
 */
export type Reason =
  | 'two-digit-year'
  | 'day-number'
  | 'common-era'
  | 'time'
  | 'weekday'
  | 'no-such-day'
  | 'not-a-day'
  | 'iso-only'
  | 'thai-only'
  | 'not-a-number'
  | 'decimal-comma'
  | 'unknown-word'
  | 'not-none'
  | 'wrong-cell'
  | 'both'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'cut-off'
  | 'open-quote'
  | 'stray-quote'
  | 'after-quote'
  | 'damaged'
  | 'not-json'
  | 'repeated-key'
  | 'not-a-workbook'
  | 'locked'
  | 'facts';

/** What is wrong with one cell. */
export interface CellIssue {
  readonly reason: Reason;
  readonly code: Issue['code'];
  /** One English sentence, for developers. */
  readonly message: string;
  /** What was probably meant, as it may be written into the cell. */
  readonly suggestion?: string;
  /** The words that the cell may hold, the usual ones first. */
  readonly words?: readonly string[];
}

/** What is wrong with a row: in which column, and what stands there. */
export interface RowIssue extends Issue {
  readonly reason: Reason;
  /** The heading of the column, as it is written in the table; missing where it is the row as a whole, or no column. */
  readonly heading?: string;
  /** What the cell holds, as it is written. */
  readonly cell?: string;
  /** The words that the cell may hold, the usual ones first. */
  readonly words?: readonly string[];
}
