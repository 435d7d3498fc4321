/** The items of a table: one case a row, whatever kind of file it comes from. */
import type { DayWriting } from '../../table/days';
import type { GridRow } from '../../table/grid';
import type { Placed } from '../../table/row';
import type { Table, TableRow } from '../../table/table';
import type { TextLanguage } from '../../text/language';
import { explainTableIssue, parsedRow, readCells, tableOf, typedText } from '../library';
import { Problem } from '../machine/problem';
import type { Kind } from './corpus';
import type { Own, Read } from './fault';

/** How tables are read. */
export interface TableReading {
  readonly own: 'keep' | 'refuse';
  readonly lang: TextLanguage;
}

/** The columns that must be there. A filing day stands for an application, a day of decision for an evaluation. */
function neededBy({ isFiled, needed }: Pick<Kind<unknown>, 'isFiled' | 'needed'>): readonly (readonly string[])[] {
  return needed ?? [['line'], ['standing'], ...(isFiled ? [['filedOn', 'evaluation.decidedOn']] : [])];
}

/**
 * Finds the heading of a table.
 *
 * @throws Problem where the heading cannot be used
 */
export function openedTable<T>(
  rows: Iterable<GridRow>,
  place: string,
  kind: Kind<T>,
  { own, lang }: TableReading,
): Table {
  const { headings } = kind;
  const table = tableOf(rows, { needed: neededBy(kind), own, ...(headings === undefined ? {} : { headings }) });
  if ('heading' in table) return table;
  throw new Problem(table.map((issue) => `${place}: ${explainTableIssue(issue, lang)}`));
}

function ownOf({ own }: Table, { cells }: TableRow): Own {
  return Object.fromEntries(
    [...own].flatMap(([position, heading]) => {
      const cell = cells[position] ?? null;
      if (cell === null || cell === '') return [];
      return [[heading, typeof cell === 'object' ? typedText(cell) : cell] as const];
    }),
  );
}

/** The items of a table, good and bad, read as they are asked for. */
export function* itemsOfTable<T>(
  table: Table,
  file: string,
  kind: Kind<T>,
  dates: DayWriting = 'any',
): Generator<Read<T>> {
  const places = [...table.columns];
  for (const row of table.rows) {
    const place = `${file}:${String(row.row)}`;
    const placed = places.map(([position, column]): Placed => ({
      column,
      written: table.heading.columns[position]?.written ?? column.heading,
      cell: row.cells[position],
    }));
    const own = ownOf(table, row);
    const named = placed.find(({ column }) => column.name === 'id')?.cell ?? null;
    const id = typedText(named).trim() === '' ? place : typedText(named).trim();
    const read =
      'issue' in row
        ? ({ ok: false, issues: [row.issue] } as const)
        : parsedRow(readCells(placed, { dates, isFuture: !kind.isFiled }), kind.parse, id);
    yield read.ok
      ? { ok: true, value: read.value, own }
      : { ok: false, fault: { id, place, file, row: row.row, own, issues: read.issues } };
  }
}
