/** The cases of a board from a table: one applicant a row, with percentages or levels by member and domain. */
import type { BoardCase } from '../../facts/board';
import type { BoardColumn } from '../../table/board-columns';
import { boardColumnOf, readCell } from '../library';
import { issueLine, Problem } from '../machine/problem';
import type { Read } from './corpus';
import type { CsvRow } from './csv-records';
import { rowsOf } from './csv-records';
import type { Line } from '../machine/batch';
import { boarded } from './office-kinds';

/** The columns of a heading row; what it does not know is left aside by name. */
function columnsOf(path: string, { row, ...read }: CsvRow): readonly BoardColumn[] {
  if ('problem' in read) throw new Problem(`${path}: row ${String(row)}: ${read.problem}`);
  const found = read.cells.map((cell) => ({ cell, column: boardColumnOf(cell) }));
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

function caseOf(cells: readonly string[], found: readonly BoardColumn[], place: string): Read<BoardCase> {
  let json: Json = {};
  const wrong: string[] = [];
  const tell = (column: string, message: string, suggestion?: string): void => {
    const issue = { path: '', code: 'wrong-type', message } as const;
    wrong.push(issueLine(`${place}, column ${column}`, suggestion === undefined ? issue : { ...issue, suggestion }));
  };
  for (const [index, column] of found.entries()) {
    const cell = readCell(column.kind, cells[index] ?? '');
    if (!cell.ok) tell(column.name, cell.message, cell.suggestion);
    else if (cell.value !== undefined) {
      const next = put(json, column.path, cell.value);
      if (next === undefined) tell(column.name, 'expected a percentage or levels, found both');
      else json = next;
    }
  }
  if (wrong.length > 0) return { ok: false, lines: wrong };
  const evaluation = (json['evaluation'] ?? {}) as Json;
  const parsed = boarded.parse({ ...json, evaluation: { ...evaluation, members: withLists(evaluation['members']) } });
  if (parsed.ok) return parsed;
  return { ok: false, lines: parsed.issues.map((issue) => issueLine(place, issue)) };
}

/** The applicants of a table, good and bad, row by row. */
export function* boardRows(lines: Iterable<Line>, path: string): Generator<Read<BoardCase>> {
  let found: readonly BoardColumn[] | undefined;
  for (const read of rowsOf(lines)) {
    if ('cells' in read && read.cells.every((cell) => cell.trim() === '')) continue;
    if (found === undefined) {
      found = columnsOf(path, read);
      continue;
    }
    const place = `${path}: row ${String(read.row)}`;
    yield 'problem' in read ? { ok: false, lines: [`${place}: ${read.problem}`] } : caseOf(read.cells, found, place);
  }
}
