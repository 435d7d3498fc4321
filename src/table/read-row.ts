/** A record of a flat table, as a database or a spreadsheet gives it, as the facts of a case. */
import { readable } from '../error/readable';
import type { Parsed } from '../error/parsed';
import type { Case } from '../facts/case';
import { parseCase } from '../facts/reading/readers';
import type { RowIssue } from './cell-issue';
import type { CellKind } from './cells';
import { columnOf } from './headings';
import type { DayWriting } from './days';
import type { GridCell } from './grid';
import { isDate } from './grid';
import type { Placed } from './row';
import { parsedRow, readCells } from './row';

/** How a record is read. */
export interface ReadRowOptions {
  /** Which writings of a day are read; by default any that has one meaning. */
  readonly dates?: DayWriting;
  /**
   * What `null` means. By default it is "known to be none" in the columns that can say that there is none, as it is in
   * facts of JSON, and nothing in all others; `missing`: "not known" everywhere, as databases have it.
   */
  readonly nulls?: 'missing';
}

/** A case from a record, with the columns that are none of facts. */
export type RowCase = Case & { readonly own: Readonly<Record<string, unknown>> };

/** Columns in which there may be none of something. */
const canBeNone: ReadonlySet<CellKind> = new Set<CellKind>(['none', 'neverSanctioned', 'area']);

function cellOf(value: unknown, kind: CellKind, nulls: ReadRowOptions['nulls']): GridCell | undefined {
  if (value === null && nulls === undefined && canBeNone.has(kind)) return 'none';
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isDate(value))
    return value;
  return typeof value === 'bigint' ? Number(value) : '\ufffd';
}

function headingIssue(path: string, code: RowIssue['code'], message: string, suggestion?: string): RowIssue {
  const hint = suggestion === undefined ? {} : { suggestion };
  return { path, code, message, heading: path, reason: 'facts', ...hint };
}

/**
 * Reads a record of a flat table: the facts, checked as `parseCase` checks them, or everything that is wrong with them.
 *
 * @param record - cells by heading; headings in Thai, in English or in `snake_case`; cells as texts, numbers, booleans,
 * a `Date` at midnight of Universal Time, or null
 * @param options - which writings of days are read, and what `null` means
 * @returns `{ ok: true, value }` with what is of no fact in `own`, or `{ ok: false, issues }`, each with the heading as it
 * is written, the cell and, where one meaning is likely, what to write. A record without an id is called `row`.
 * @throws `invalid-facts` for what is no record, or no options
 * @example
 * ```ts
 * readRow({ line: 'teaching', standing: 'professional', filed_on: '2023-09-30', 'ชื่อ': 'ครู ก' });
 * // { ok: true, value: { id: 'row', application: { line: 'teaching', … }, own: { 'ชื่อ': 'ครู ก' } } }
 * ```
 */
export function readRow(record: Readonly<Record<string, unknown>>, options: ReadRowOptions = {}): Parsed<RowCase> {
  const { nulls, dates = 'any' } = readable('options', () => ({ ...options }));
  const own: Record<string, unknown> = {};
  const placed: Placed[] = [];
  const issues: RowIssue[] = [];
  for (const [written, value] of readable('record', () => Object.entries(record))) {
    const read = columnOf(written);
    if (read.kind === 'own') {
      own[written] = value;
    } else if (read.kind === 'refused') {
      issues.push(headingIssue(written, 'unknown-property', read.message, read.suggestion));
    } else if (placed.some(({ column }) => column.heading === read.column.heading)) {
      issues.push(headingIssue(written, 'duplicate', `expected ${read.column.heading} once`));
    } else {
      placed.push({ column: read.column, written, cell: cellOf(value, read.column.kind, nulls) });
    }
  }
  const read = parsedRow(readCells(placed, { dates, isFuture: false }), parseCase, 'row');
  if (!read.ok) return { ok: false, issues: [...issues, ...read.issues] };
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: Object.freeze({ ...read.value, own: Object.freeze(own) }) };
}
