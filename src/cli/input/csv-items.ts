/** The items of a CSV file: one application a row, read and judged one by one. */
import type { Kind, Read } from './corpus';
import type { Cell } from '../../table/cells';
import type { Column } from '../../table/columns';
import type { RowIssue, Stated } from '../../table/row-facts';
import type { CsvRow } from './csv-records';
import { rowsOf } from './csv-records';
import type { Line } from '../machine/batch';
import { columnOf, factsOf, readCell } from '../library';
import { issueLine, Problem } from '../machine/problem';

function lineFor(path: string, row: number, { heading, message, suggestion }: RowIssue): string {
  const place = `${path}: row ${String(row)}${heading === undefined ? '' : `, column ${heading}`}`;
  return issueLine(place, {
    path: '',
    code: 'wrong-type',
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** The columns of a heading, in order; a problem that names every one that cannot be used. */
function columnsOf(path: string, heading: CsvRow, needed: readonly string[]): readonly Column[] {
  if ('problem' in heading) throw new Problem(`${path}: row ${String(heading.row)}: ${heading.problem}`);
  const { cells, row } = heading;
  const place = `${path}: row ${String(row)}`;
  const [only = ''] = cells;
  if (cells.length === 1 && /[;\t]/u.test(only)) {
    throw new Problem(
      `${place}: expected columns with commas between them, found ${only.includes(';') ? ';' : 'tabs'}`,
    );
  }
  const found = cells.map((cell) => ({ cell, column: columnOf(cell) }));
  const firstPlaces = new Map<string, number>();
  for (const [index, { column }] of found.entries()) {
    if (typeof column !== 'string' && !firstPlaces.has(column.heading)) firstPlaces.set(column.heading, index);
  }
  const lines = found.flatMap(({ cell, column }, index) => {
    if (typeof column === 'string')
      return [`${place}, column ${cell.trim() === '' ? String(index + 1) : cell}: ${column}`];
    const isFirst = firstPlaces.get(column.heading) === index;
    return isFirst ? [] : [`${place}, column ${cell}: expected ${column.heading} once`];
  });
  const columns = found.map(({ column }) => column).filter((column) => typeof column !== 'string');
  const missing = needed.filter((name) => !firstPlaces.has(name));
  const all = [...lines, ...missing.map((name) => `${place}: there is no column ${name}`)];
  if (all.length > 0) throw new Problem(all);
  return columns;
}

/** What the cells of a row say, and what is wrong with those that cannot be read. */
function statedIn(cells: readonly string[], columns: readonly Column[]): readonly [readonly Stated[], RowIssue[]] {
  const stated: Stated[] = [];
  const issues: RowIssue[] = [];
  for (const [index, column] of columns.entries()) {
    const cell: Cell = readCell(column.kind, cells[index] ?? '');
    if (!cell.ok) issues.push({ heading: column.heading, ...cell });
    else if (cell.value !== undefined) stated.push({ column, value: cell.value });
  }
  return [stated, issues];
}

function itemOf<T>(cells: readonly string[], columns: readonly Column[], place: string, kind: Kind<T>): T | RowIssue[] {
  const isIgnored = ({ name }: Column): boolean => name === 'filedOn' && !kind.isFiled;
  const used = cells.map((cell, index) => {
    const column = columns[index];
    return column !== undefined && isIgnored(column) ? '' : cell;
  });
  const [stated, issues] = statedIn(used, columns);
  const { facts, issues: clashes, headingOf } = factsOf(stated);
  if (issues.length + clashes.length > 0) return [...issues, ...clashes];
  const id = stated.find(({ column }) => column.name === 'id')?.value ?? place;
  const parsed = kind.parse({ id, application: facts });
  if (parsed.ok) return parsed.value;
  return parsed.issues.map(({ path, message, suggestion }) => {
    const heading = headingOf(path.replace(/^application\.?/u, ''));
    return {
      message,
      ...(heading === undefined ? {} : { heading }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

/**
 * The items of a CSV file. Rows without anything in them are passed over; a row with fewer cells than the heading states
 * nothing in the others, as spreadsheets leave out empty cells at the end.
 *
 * @throws Problem where the heading cannot be used
 */
export function* ofCsv<T>(lines: Iterable<Line>, path: string, kind: Kind<T>): Generator<Read<T>> {
  let columns: readonly Column[] | undefined;
  for (const read of rowsOf(lines)) {
    const isBlank = 'cells' in read && read.cells.every((cell) => cell.trim() === '');
    if (isBlank) continue;
    if (columns === undefined) {
      columns = columnsOf(path, read, kind.isFiled ? ['line', 'standing', 'filedOn'] : ['line', 'standing']);
      continue;
    }
    const refused = (...issues: readonly RowIssue[]): Read<T> => ({
      ok: false,
      lines: issues.map((issue) => lineFor(path, read.row, issue)),
    });
    if ('problem' in read) {
      yield refused({ message: read.problem });
      continue;
    }
    const { cells, row, isCutOff } = read;
    const count = String(columns.length);
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      yield refused({ message: `expected ${count} cells, found ${String(cells.length)}` });
    } else if (isCutOff && cells.length < columns.length) {
      yield refused({
        message: `the file ends within this row: expected ${count} cells, found ${String(cells.length)}`,
      });
    } else {
      const item = itemOf(cells, columns, `${path}:${String(row)}`, kind);
      yield Array.isArray(item) ? refused(...item) : { ok: true, value: item };
    }
  }
}
