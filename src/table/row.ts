/** What one row of a table states, as the plain JSON of a case; or all that is wrong with its cells. */
import type { Issue } from '../error/witthayathana-error';
import type { Parsed } from '../error/parsed';
import type { CellIssue, RowIssue } from './cell-issue';
import { readCell, typedText } from './cells';
import type { Column } from './columns';
import type { DayWriting } from './days';
import type { GridCell } from './grid';
import { isEmptyCell } from './grid';
import type { Stated } from './row-facts';
import { besidesOf, evaluationOf, factsOf, memberNamed } from './row-facts';

/** A cell below a heading. */
export interface Placed {
  readonly column: Column;
  /** The heading as it is written in the table. */
  readonly written: string;
  readonly cell: GridCell | undefined;
}

/** How rows are read. */
export interface RowOptions {
  readonly dates: DayWriting;
  /** Whether a filing day is of no matter, and an evaluation neither. */
  readonly isFuture: boolean;
}

/** The facts of a row: `{ id, application, evaluation }`, of which each may be missing, and what stands beside them. */
interface RowJson {
  readonly [beside: string]: unknown;
  readonly id?: string;
  readonly application?: Readonly<Record<string, unknown>>;
  readonly evaluation?: Readonly<Record<string, unknown>>;
}

/** Where an issue of the facts stands in the table. */
type Located = (issue: Issue) => RowIssue;

/** What a row states. */
export type RowRead =
  | { readonly ok: true; readonly json: RowJson; readonly located: Located }
  | { readonly ok: false; readonly issues: readonly RowIssue[] };

function withCell({ column, written, cell }: Placed, issue: CellIssue): RowIssue {
  return { path: column.heading, heading: written, cell: typedText(cell ?? null), ...issue };
}

/** Columns that an application and an evaluation have in common. */
const COMMON: readonly string[] = ['id', 'line', 'standing'];

function locatedIn(placed: readonly Placed[], headingOf: (path: string) => string | undefined): Located {
  return (issue) => {
    const inside = issue.path.replace(/^(?:application|evaluation)\.?/u, '');
    const name = issue.path.startsWith('evaluation') ? `evaluation.${memberNamed(inside)}` : headingOf(inside);
    const place =
      placed.find(({ column }) => column.heading === name) ??
      placed.find(({ column }) => column.heading === name?.replace(/^evaluation\./u, ''));
    const heading = place?.written ?? name;
    return {
      ...issue,
      reason: 'facts',
      ...(heading === undefined ? {} : { heading }),
      ...(place === undefined || isEmptyCell(place.cell) ? {} : { cell: typedText(place.cell ?? null) }),
    };
  };
}

/** Reads the cells of a row that stand below headings of facts. */
export function readCells(all: readonly Placed[], { dates, isFuture }: RowOptions): RowRead {
  const placed = all.filter(
    ({ column: { name } }) => !isFuture || (name !== 'filedOn' && !name.startsWith('evaluation.')),
  );
  const stated: Stated[] = [];
  const issues: RowIssue[] = [];
  for (const place of placed) {
    const read = readCell(place.column.kind, place.cell, dates);
    if (!read.ok) issues.push(withCell(place, read.issue));
    else if (read.value !== undefined) stated.push({ column: place.column, value: read.value });
  }
  const { facts, issues: clashes, headingOf } = factsOf(stated);
  const judged = evaluationOf(stated);
  const besides = besidesOf(stated);
  for (const { column, other } of [...clashes, ...judged.issues, ...besides.issues]) {
    const place = placed.find((each) => each.column === column);
    if (place === undefined) continue;
    const against = placed.find((each) => each.column.heading === other)?.written ?? other;
    const message = `expected either this column or ${against}, found both`;
    issues.push(withCell(place, { reason: 'both', code: 'contradiction', message, suggestion: against }));
  }
  if (issues.length > 0) return { ok: false, issues };

  const { evaluation } = judged;
  const isApplication =
    evaluation === undefined ||
    stated.some(
      ({ column: { name, isBeside } }) =>
        isBeside !== true && !COMMON.includes(name) && !name.startsWith('evaluation.'),
    );
  const id = stated.find(({ column }) => column.name === 'id')?.value;
  return {
    ok: true,
    json: {
      ...(id === undefined ? {} : { id: String(id) }),
      ...(isApplication ? { application: facts } : {}),
      ...(evaluation === undefined ? {} : { evaluation }),
      ...besides.facts,
    },
    located: locatedIn(placed, headingOf),
  };
}

/** What a row states as the library reads it, every issue at the column that it came from. */
export function parsedRow<T>(
  read: RowRead,
  parse: (json: unknown) => Parsed<T>,
  id: string,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly RowIssue[] } {
  if (!read.ok) return read;
  const parsed = parse({ id, ...read.json });
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map(read.located) };
}
