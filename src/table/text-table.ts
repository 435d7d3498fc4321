/** A table written as text: which delimiter it has, its heading row shows; a line `sep=` says so itself. */
import type { Delimiter } from './csv';
import { delimiters, rowsOf } from './csv';
import type { GridRow } from './grid';
import { headingIn, MOST_TITLES } from './heading';
import type { Headings } from './headings';
import type { Line } from './lines';

/** Lines among which the heading is looked for; a cell may take several. */
const MOST_LINES = MOST_TITLES * 2;

const SEP = /^"?sep=([,;\t])"?,*$/u;

/** The delimiter by which the most columns of facts are named; a comma where none is. */
function delimiterOf(lines: readonly Line[], headings: Headings | undefined): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly known: number } = { delimiter: ',', known: 0 };
  for (const delimiter of delimiters) {
    const known = headingIn([...rowsOf(lines, delimiter)].slice(0, MOST_TITLES), headings)?.known ?? 0;
    if (known > best.known) best = { delimiter, known };
  }
  return best.delimiter;
}

/**
 * The rows of lines of text, with commas, semicolons or tabs between the cells.
 *
 * @param lines - the lines of a file; walked once
 * @param headings - which columns there are; those of cases where nothing is said
 */
export function* textRows(lines: Iterable<Line>, headings?: Headings): Generator<GridRow> {
  const source = lines[Symbol.iterator]();
  const first: Line[] = [];
  let given: Delimiter | undefined;
  while (first.length < MOST_LINES) {
    const next = source.next();
    if (next.done === true) break;
    const sep = first.length === 0 && given === undefined ? SEP.exec(next.value.text)?.[1] : undefined;
    if (sep === undefined) first.push(next.value);
    else given = sep as Delimiter;
  }
  const offset = given === undefined ? 0 : 1;
  const all = function* (): Generator<Line> {
    yield* first;
    for (let next = source.next(); next.done !== true; next = source.next()) yield next.value;
  };
  for (const row of rowsOf(all(), given ?? delimiterOf(first, headings))) yield { ...row, row: row.row + offset };
}
