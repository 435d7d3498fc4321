/** Which of the first rows of a table are its heading: one row or two, with or without a title above. */
import type { Column } from './columns';
import type { HeadingRead, Headings } from './headings';
import { caseHeadings } from './headings';
import type { GridRow } from './grid';
import { typedText } from './cells';
import { plainText } from '../value/thai-text';
import { keyOf } from './key';

/** One column of a table, as its heading says. */
interface TableColumn {
  /** As it is written; of a heading of two rows the upper before the lower. */
  readonly written: string;
  readonly read: HeadingRead;
}

/** The heading of a table. */
export interface Heading {
  /** The position among the rows looked at. */
  readonly at: number;
  /** How many rows it has. */
  readonly height: 1 | 2;
  /** The row that it stands in, as a spreadsheet counts. */
  readonly row: number;
  readonly columns: readonly TableColumn[];
  /** How many of its columns state facts. */
  readonly known: number;
}

/** A heading is looked for in so many rows. */
export const MOST_TITLES = 40;

type Cells = readonly string[];

function textsOf(row: GridRow | undefined): Cells | undefined {
  return row === undefined || 'problem' in row ? undefined : row.cells.map((cell) => plainText(typedText(cell)));
}

function columnsOf(headings: Cells, { columnOf }: Headings): readonly TableColumn[] {
  return headings.map((written) => ({
    written,
    read: written === '' ? { kind: 'own', isLike: false } : columnOf(written),
  }));
}

function knownIn(columns: readonly TableColumn[]): number {
  const names = columns.flatMap(({ read }) => (read.kind === 'own' ? [] : [read]));
  return names.length;
}

/** Two rows as one: what stands over several columns is written above the first of them. */
function together(upper: Cells, lower: Cells, { columnOf }: Headings): Cells {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above = '', below = ''] = [upper[index], lower[index]];
    if (above !== '') over = above;
    if (below === '') return above;
    if (over === '') return below;
    const both = `${over} ${below}`;
    const isBoth = columnOf(both).kind !== 'own';
    return isBoth || (above !== '' && columnOf(below).kind === 'own') ? both : below;
  });
}

/** The heading among the first rows of a table; undefined where none names two columns of facts. */
export function headingIn(rows: readonly GridRow[], of: Headings = caseHeadings): Heading | undefined {
  let best: Heading | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const upper = textsOf(row);
    if (row === undefined || upper === undefined) continue;
    const single = columnsOf(upper, of);
    const lower = textsOf(rows[at + 1]);
    const double = lower === undefined ? single : columnsOf(together(upper, lower, of), of);
    const [one, two] = [knownIn(single), knownIn(double)];
    const below = lower === undefined ? 0 : knownIn(columnsOf(lower, of));
    // Two rows are one heading only where together they name more than either does alone.
    const isDouble = two > one && two > below;
    const known = isDouble ? two : one;
    if (known < 2 || (best !== undefined && known <= best.known)) continue;
    best = { at, height: isDouble ? 2 : 1, row: row.row, columns: isDouble ? double : single, known };
  }
  return best;
}

/** The columns of facts of a heading, by their position. */
export function knownColumns({ columns }: Heading): ReadonlyMap<number, Column> {
  return new Map(columns.flatMap(({ read }, index) => (read.kind === 'column' ? [[index, read.column] as const] : [])));
}

/** Whether a row only repeats the heading, as printed lists do at the top of a page. */
export function isHeadingAgain(row: Cells, { columns }: Heading): boolean {
  return columns.every(({ written }, index) => keyOf(written) === keyOf(row[index] ?? ''));
}
