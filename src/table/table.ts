/** A table: its heading, the rows of facts below it, and what is passed over: titles, blank rows, sums and signatures. */
import type { IssueCode } from '../error/witthayathana-error';
import type { RowIssue } from './cell-issue';
import { typedText } from './cells';
import type { Column } from './columns';
import type { GridCell, GridRow, RowProblem } from './grid';
import { isEmptyCell } from './grid';
import type { Heading } from './heading';
import type { Headings } from './headings';
import { caseHeadings } from './headings';
import { headingIn, isHeadingAgain, knownColumns, MOST_TITLES } from './heading';
import { plainText } from '../value/thai-text';

/** What is wrong with a table as a whole, so that none of its rows can be read. */
export interface TableIssue {
  /**
   * - `empty`: there is nothing in it; `no-heading`: no row names two columns of facts
   * - `no-column`: a column that is needed is missing; `refused-heading`: a heading that means nothing, and was
   *   certainly meant for one that does; `heading-twice`: two columns for one fact
   * - `own-column`: a column of one's own, where they are refused
   * - a {@link RowProblem} of the heading row
   */
  readonly reason:
    'empty' | 'no-heading' | 'no-column' | 'refused-heading' | 'heading-twice' | 'own-column' | RowProblem;
  readonly row?: number;
  /** The heading as it is written; for `no-column` as it should be. */
  readonly heading?: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** A row below the heading that may state facts, or cannot be taken apart. */
export type TableRow =
  | { readonly row: number; readonly cells: readonly GridCell[] }
  | { readonly row: number; readonly cells: readonly GridCell[]; readonly issue: RowIssue };

/** How a table is to be read. */
export interface TableOptions {
  /** Names of the columns of which one must be there, each time. */
  readonly needed: readonly (readonly string[])[];
  /** What happens to columns that are none of facts. */
  readonly own: 'keep' | 'refuse';
  /** Which columns there are; those of cases where nothing is said. */
  readonly headings?: Headings;
}

/** A table whose heading is good; its rows are read as they are asked for. */
export interface Table {
  readonly heading: Heading;
  /** By position. */
  readonly columns: ReadonlyMap<number, Column>;
  /** Columns of one's own with their headings, by position. */
  readonly own: ReadonlyMap<number, string>;
  /** Headings that look like facts and are columns of one's own: nothing is judged by them. */
  readonly unused: readonly string[];
  readonly rows: Iterable<TableRow>;
}

/** What stands at the end of a list, below the last person. */
const FOOTER =
  /^(?:รวม|ทั้งหมด|ยอดรวม|จำนวนทั้งสิ้น|หมายเหตุ|ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำ|ผู้รับรอง|ผู้ตรวจสอบ|ข้อมูล ณ|total\b|sum\b|signed\b|note\b)/iu;

function issueOf(reason: TableIssue['reason'], message: string, more: Partial<TableIssue> = {}): TableIssue {
  return { reason, message, ...more };
}

const messages: Readonly<Record<RowProblem, string>> = {
  'open-quote': 'a quotation mark is opened and not closed',
  'stray-quote': 'a quotation mark within a cell: put the cell in quotation marks, and double those within it',
  'after-quote': 'expected a delimiter after a quotation mark that closes a cell; double those within a cell',
  damaged: 'bytes that are no text in the encoding of the file',
};

/** What is wrong with a row as a whole. */
function rowIssue(reason: RowIssue['reason'], message: string, code: IssueCode = 'wrong-type'): RowIssue {
  return { path: '', code, reason, message };
}

function headingIssues(
  { columns, row }: Heading,
  { needed, own, headings = caseHeadings }: TableOptions,
): readonly TableIssue[] {
  const seen = new Set<string>();
  const found = columns.flatMap(({ written, read }): readonly TableIssue[] => {
    if (written === '') return [];
    switch (read.kind) {
      case 'own':
        return own === 'keep' ? [] : [issueOf('own-column', 'unknown column', { row, heading: written })];
      case 'refused': {
        const hint = read.suggestion === undefined ? {} : { suggestion: read.suggestion };
        return [issueOf('refused-heading', read.message, { row, heading: written, ...hint })];
      }
      case 'column': {
        const { heading } = read.column;
        const isFirst = !seen.has(heading);
        seen.add(heading);
        return isFirst ? [] : [issueOf('heading-twice', `expected ${heading} once`, { row, heading: written })];
      }
    }
  });
  const missing = needed.flatMap((names) => (names.some((name) => seen.has(name)) ? [] : names.slice(0, 1)));
  return [
    ...found,
    ...missing.map((name) =>
      issueOf('no-column', `there is no column ${name}`, { row, heading: headings.thaiHeading(name) }),
    ),
  ];
}

/** The last column that has a heading, from 1. */
function widthOf({ columns }: Heading): number {
  return columns.findLastIndex(({ written }) => written !== '') + 1;
}

function textsOf(cells: readonly GridCell[]): readonly string[] {
  return cells.map((cell) => plainText(typedText(cell)));
}

/** The rows of facts among those below a heading. */
function* rowsBelow(
  rows: Iterable<GridRow>,
  heading: Heading,
  columns: ReadonlyMap<number, Column>,
): Generator<TableRow> {
  const width = widthOf(heading);
  const stated = [...columns].filter(([, { name }]) => name !== 'id').map(([position]) => position);
  let isAtEnd = false;
  for (const read of rows) {
    const { row } = read;
    if ('problem' in read) {
      yield { row, cells: [], issue: rowIssue(read.problem, messages[read.problem]) };
      continue;
    }
    const { cells, isText, isCutOff = false } = read;
    if (cells.every((cell) => isEmptyCell(cell))) continue;
    const texts = textsOf(cells);
    if (isHeadingAgain(texts, heading)) continue;
    const filled = texts.filter((text) => text !== '');
    const statesNothing = stated.filter((position) => (texts[position] ?? '') !== '').length <= 1;
    if (statesNothing && (isAtEnd || (filled.length <= 4 && FOOTER.test(filled[0] ?? '')))) {
      isAtEnd = true;
      continue;
    }
    isAtEnd = false;
    if (isCutOff) {
      yield { row, cells, issue: rowIssue('cut-off', 'the file ends within this row') };
    } else if (cells.slice(width).some((cell) => !isEmptyCell(cell))) {
      const message = `expected ${width} cells, found ${cells.length}`;
      yield { row, cells, issue: rowIssue('too-many-cells', message, 'wrong-count') };
    } else if (isText && cells.length < width) {
      const message = `expected ${width} cells, found ${cells.length}`;
      yield { row, cells, issue: rowIssue('too-few-cells', message, 'wrong-count') };
    } else {
      yield { row, cells };
    }
  }
}

/** The first rows, and all of them in the same order. */
function ahead(rows: Iterable<GridRow>): {
  readonly first: readonly GridRow[];
  readonly all: (skip: number) => Iterable<GridRow>;
} {
  const source = rows[Symbol.iterator]();
  const first: GridRow[] = [];
  while (first.length < MOST_TITLES) {
    const next = source.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return {
    first,
    all: function* (skip) {
      yield* first.slice(skip);
      for (let next = source.next(); next.done !== true; next = source.next()) yield next.value;
    },
  };
}

/**
 * Finds the heading of a table.
 *
 * @param rows - the rows of a file or of one worksheet; walked once
 * @param options - which columns are needed, and whether others are kept
 * @returns the table, or everything that is wrong with its heading
 */
export function tableOf(rows: Iterable<GridRow>, options: TableOptions): Table | readonly TableIssue[] {
  const { first, all } = ahead(rows);
  const heading = headingIn(first, options.headings);
  if (heading === undefined) {
    const damaged = first.find((row) => 'problem' in row);
    if (damaged !== undefined && 'problem' in damaged) {
      return [issueOf(damaged.problem, messages[damaged.problem], { row: damaged.row })];
    }
    const isEmpty = first.every((row) => 'problem' in row || row.cells.every((cell) => isEmptyCell(cell)));
    return isEmpty
      ? [issueOf('empty', 'there is nothing in it')]
      : [issueOf('no-heading', 'no row names the columns: expected headings such as line, standing, filedOn')];
  }
  const issues = headingIssues(heading, options);
  if (issues.length > 0) return issues;
  const columns = knownColumns(heading);
  const own = new Map(
    heading.columns.flatMap(({ written, read }, index) =>
      read.kind === 'own' && written !== '' ? [[index, written] as const] : [],
    ),
  );
  return {
    heading,
    columns,
    own,
    unused: heading.columns.flatMap(({ written, read }) => (read.kind === 'own' && read.isLike ? [written] : [])),
    rows: rowsBelow(all(heading.at + heading.height), heading, columns),
  };
}
