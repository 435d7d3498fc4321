/** What a file of a table is before anybody knows what it means: rows of cells. */

/** One cell: a text, or what a worksheet types; a day is a `Date` at midnight of Universal Time. */
export type GridCell = string | number | boolean | Date | null;

/**
 * A row as a spreadsheet counts it: the first row is 1, and blank rows count. `problem` says why a row cannot be taken
 * apart; `isText` where every cell is a text and a row may have too few of them; `isCutOff` where the file ends without
 * the line break that ends every other row.
 */
export type GridRow = { readonly row: number } & (
  | { readonly cells: readonly GridCell[]; readonly isText: boolean; readonly isCutOff?: boolean }
  | { readonly problem: RowProblem }
);

/**
 * Why a row cannot be taken apart into cells.
 *
 * - `open-quote`: a quotation mark is opened and not closed; `stray-quote`: one stands within a cell; `after-quote`: a cell
 *   goes on behind the one that closes it
 * - `damaged`: bytes that are no text in the encoding of the file
 */
export type RowProblem = 'open-quote' | 'stray-quote' | 'after-quote' | 'damaged';

/** Whether a cell holds nothing that can be seen. */
export function isEmptyCell(cell: GridCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether a value is a `Date`, of whatever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
