/** Writes CSV that spreadsheets read: RFC 4180, with a mark of the byte order before it, and no cell that is a formula. */

/** Begins a file; without it spreadsheets take Thai for another writing. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet may take for a formula, also behind space and in full width. */
const FORMULA = /^(?:[\t\r\n]|[\s\ufeff\u200b]*[=+\-@＝＋－＠])/u;

/** What a terminal takes for an order, or what turns the direction of text; tabs and line breaks are text. */
const ORDER = /(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function cell(written: string): string {
  const text = written.replaceAll(ORDER, ' ');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row with its line break. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}
