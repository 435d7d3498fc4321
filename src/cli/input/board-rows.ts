/** The cases of a board from a table: one applicant a row, with percentages or levels by member and domain. */
import type { BoardCase } from '../../facts/board';
import type { BoardColumn } from '../../table/board-columns';
import { boardColumnOf, readCell, textRows, typedText } from '../library';
import { Problem } from '../machine/problem';
import type { RowIssue } from '../../table/cell-issue';
import type { GridRow } from '../../table/grid';
import type { Line } from '../../table/lines';
import type { Read } from './fault';
import { boarded } from './office-kinds';

/** The columns of a heading row; what it does not know is left aside by name. */
function columnsOf(path: string, { row, ...read }: GridRow): readonly BoardColumn[] {
  if ('problem' in read) throw new Problem(`${path}: row ${String(row)}: ${read.problem}`);
  const found = read.cells.map(typedText).map((cell) => ({ cell, column: boardColumnOf(cell) }));
  const lines = found.flatMap(({ cell, column }, index) => {
    const place = `${path}: row ${String(row)}, column ${cell.trim() === '' ? String(index + 1) : cell.trim()}`;
    if (column === undefined) return [`${place}: unknown column; see docs/command.md`];
    const isFirst = found.findIndex((each) => each.column === column) === index;
    return isFirst ? [] : [`${place}: expected ${column.name} once`];
  });
  const missing = ['id', 'line', 'standing'].filter((name) => !found.some(({ column }) => column?.name === name));
  const all = [...lines, ...missing.map((name) => `${path}: row ${String(row)}: there is no column ${name}`)];
  if (all.length > 0) throw new Problem(all);
  return found.map(({ column }) => column).filter((column) => column !== undefined);
}

type Json = Record<string | number, unknown>;

/** Puts a value at its place; undefined where another stands there. */
function put(into: Json, [name = '', ...rest]: readonly (string | number)[], value: unknown): Json | undefined {
  if (rest.length === 0) return Object.hasOwn(into, name) ? undefined : { ...into, [name]: value };
  const inner = into[name] ?? {};
  if (typeof inner !== 'object') return undefined;
  const within = put(inner as Json, rest, value);
  return within === undefined ? undefined : { ...into, [name]: within };
}

/** Objects that are numbered become the lists they are; a member that is not there has not scored. */
function withLists(members: unknown): readonly unknown[] {
  const given = (members ?? {}) as Json;
  return [0, 1, 2].map((index) => {
    const member = given[index];
    if (typeof member !== 'object' || member === null) return null;
    return Object.fromEntries(
      Object.entries(member).map(([domain, score]) => [
        domain,
        typeof score === 'object' && score !== null ? Object.values(score as Json) : (score as unknown),
      ]),
    );
  });
}

function caseOf(
  cells: readonly string[],
  found: readonly BoardColumn[],
  refused: (issues: readonly RowIssue[]) => Read<BoardCase>,
): Read<BoardCase> {
  let json: Json = {};
  const wrong: RowIssue[] = [];
  for (const [index, column] of found.entries()) {
    const written = cells[index] ?? '';
    const cell = readCell(column.kind, written);
    const place = { path: column.name, heading: column.name, cell: written };
    if (!cell.ok) wrong.push({ ...place, ...cell.issue });
    else if (cell.value !== undefined) {
      const next = put(json, column.path, cell.value);
      const message = 'expected a percentage or levels, found both';
      if (next === undefined) wrong.push({ ...place, reason: 'both', code: 'contradiction', message });
      else json = next;
    }
  }
  if (wrong.length > 0) return refused(wrong);
  const evaluation = (json['evaluation'] ?? {}) as Json;
  const parsed = boarded.parse({ ...json, evaluation: { ...evaluation, members: withLists(evaluation['members']) } });
  if (parsed.ok) return { ok: true, value: parsed.value, own: {} };
  return refused(parsed.issues.map((issue) => ({ ...issue, reason: 'facts' })));
}

/** The applicants of a table, good and bad, row by row. */
export function* boardRows(lines: Iterable<Line>, path: string): Generator<Read<BoardCase>> {
  let found: readonly BoardColumn[] | undefined;
  for (const read of textRows(lines)) {
    const cells = 'cells' in read ? read.cells.map(typedText) : undefined;
    if (cells?.every((cell) => cell.trim() === '') === true) continue;
    if (found === undefined) {
      found = columnsOf(path, read);
      continue;
    }
    const place = `${path}:${String(read.row)}`;
    const refused = (issues: readonly RowIssue[]): Read<BoardCase> => ({
      ok: false,
      fault: { id: cells?.[0] ?? place, place, file: path, row: read.row, own: {}, issues },
    });
    yield 'problem' in read
      ? refused([{ path: '', code: 'wrong-type', reason: read.problem, message: read.problem }])
      : caseOf(cells ?? [], found, refused);
  }
}
