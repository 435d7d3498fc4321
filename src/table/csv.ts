/**
 * Rows of text with a delimiter (RFC 4180), read strictly and one by one, so that a row that is wrong costs itself alone:
 * libraries of the field stop at the first, or read a forgotten quotation mark as text to the end of the file.
 */
import type { GridRow, RowProblem } from './grid';
import type { Line } from './lines';

/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t';

/** The delimiters that are looked for. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** A cell may be written over several lines, but so many mean that a quotation mark was forgotten. */
const MOST_LINES = 50;

/** A cell in quotation marks that begins at `start`: its text, and where it ends. */
function quoted(text: string, start: number): { readonly cell: string; readonly end: number } | 'open-quote' {
  let cell = '';
  for (let at = start + 1; ;) {
    const close = text.indexOf('"', at);
    if (close < 0) return 'open-quote';
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}

/** The cells of one record. */
function cellsOf(text: string, delimiter: Delimiter): readonly string[] | RowProblem {
  const cells: string[] = [];
  for (let at = 0; ;) {
    if (text[at] === '"') {
      const read = quoted(text, at);
      if (typeof read === 'string') return read;
      cells.push(read.cell);
      if (read.end === text.length) return cells;
      if (text[read.end] !== delimiter) return 'after-quote';
      at = read.end + 1;
    } else {
      const next = text.indexOf(delimiter, at);
      const cell = next < 0 ? text.slice(at) : text.slice(at, next);
      if (cell.includes('"')) return 'stray-quote';
      cells.push(cell);
      if (next < 0) return cells;
      at = next + 1;
    }
  }
}

/**
 * Every row of some lines. A row that cannot be taken apart ends with its first line.
 *
 * @param lines - the lines of a file; a line `sep=` is none of them
 * @param delimiter - what stands between two cells
 */
export function* rowsOf(lines: Iterable<Line>, delimiter: Delimiter): Generator<GridRow> {
  const source = lines[Symbol.iterator]();
  const ahead: Line[] = [];
  const nextLine = (): Line | undefined => {
    const seen = ahead.shift();
    if (seen !== undefined) return seen;
    const next = source.next();
    return next.done === true ? undefined : next.value;
  };

  let before: Line['end'] = '';
  for (let row = 1; ; row += 1) {
    const first = nextLine();
    if (first === undefined) return;
    if (first.isDamaged) {
      yield { row, problem: 'damaged' };
      before = first.end;
      continue;
    }
    const taken = [first];
    let { text } = first;
    let cells = cellsOf(text, delimiter);
    while (cells === 'open-quote' && taken.length < MOST_LINES) {
      const line = nextLine();
      if (line === undefined) break;
      text += (taken.at(-1)?.end ?? '') + line.text;
      taken.push(line);
      cells = line.isDamaged ? 'damaged' : cellsOf(text, delimiter);
    }
    if (typeof cells === 'string') {
      ahead.unshift(...taken.slice(1));
      yield { row, problem: cells };
    } else {
      const isCutOff = before === '\n' && taken.at(-1)?.end === '';
      yield { row, cells, isText: true, isCutOff };
    }
    before = first.end;
  }
}
