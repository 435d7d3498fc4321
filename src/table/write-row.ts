/** A case or a finding as a record of a flat table, with the names of columns that `readRow` reads. */
import { requireFinding } from '../finding/require-finding';
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Case } from '../facts/case';
import { parseCase } from '../facts/reading/readers';
import type { Finding, Value } from '../finding/finding';

/** A cell that is written: days as `YYYY-MM-DD`. */
export type RowCell = string | number | boolean;

/** A record of a flat table. */
export type Row = Readonly<Record<string, RowCell>>;

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How the entries of a list are numbered, and what of them the number says. */
const numbered: Readonly<Record<string, (entry: Json, index: number) => string>> = {
  service: (_, index) => String(index + 1),
  sanctions: (_, index) => String(index + 1),
  languageTests: (_, index) => String(index + 1),
  agreements: ({ fiscalYear }) => String(fiscalYear),
  reports: ({ academicYear }) => String(academicYear),
  salaryRounds: ({ fiscalYear, half }) => `${String(fiscalYear)}/${String(half)}`,
};

const saidByNumber: Readonly<Record<string, readonly string[]>> = {
  agreements: ['fiscalYear'],
  reports: ['academicYear'],
  salaryRounds: ['fiscalYear', 'half'],
};

type Cells = (readonly [name: string, cell: RowCell])[];

/** Levels of a form, a column an indicator. */
function levelsOf(levels: readonly unknown[], name: string): Cells {
  return levels.map((level, index) => [`${name}.${String(index + 1)}`, level as RowCell] as const);
}

function membersOf(members: readonly unknown[], name: string): Cells {
  return members.flatMap((member, index): Cells =>
    member === null ? [] : cellsOf(member, name.replace(/members$/u, `member${String(index + 1)}`)),
  );
}

function cellsOf(value: unknown, name: string): Cells {
  if (value === undefined) return [];
  if (value === null) return [[name, 'none']];
  if (Array.isArray(value)) return name.endsWith('members') ? membersOf(value, name) : levelsOf(value, name);
  if (!isJson(value)) return [[name, value as RowCell]];
  return Object.entries(value).flatMap(([part, inner]) => cellsOf(inner, `${name}.${part}`));
}

function listOf(group: string, entries: readonly Json[]): Cells {
  const number = numbered[group];
  const isRecord = group === 'agreements' || group === 'salaryRounds';
  if (entries.length === 0) return isRecord ? [] : [[group, 'none']];
  return entries.flatMap((entry, index): Cells => {
    const name = `${group}.${number?.(entry, index) ?? ''}`;
    if (group === 'salaryRounds') return cellsOf(entry['level'], name);
    const known = saidByNumber[group] ?? [];
    return cellsOf(Object.fromEntries(Object.entries(entry).filter(([part]) => !known.includes(part))), name);
  });
}

function ofCase({ id, application, evaluation }: Case): Cells {
  const facts: Json = { ...application };
  const stated = Object.entries(facts).flatMap(([name, value]): Cells =>
    Object.hasOwn(numbered, name) && Array.isArray(value)
      ? listOf(name, value as readonly Json[])
      : cellsOf(value, name),
  );
  if (evaluation === undefined) return [['id', id], ...stated];
  const { line, standing, ...rest } = evaluation;
  const both: Cells =
    application === undefined
      ? [
          ['line', line],
          ['standing', standing],
        ]
      : [];
  return [['id', id], ...stated, ...both, ...cellsOf(rest, 'evaluation')];
}

function shown(value: Value | undefined, name: string): Cells {
  if (value === undefined || value === null || Array.isArray(value)) return [];
  if (typeof value !== 'object') return [[name, value]];
  return Object.entries(value).map(([part, number]) => [`${name}.${part}`, number as number]);
}

function ofFinding(finding: Finding): Cells {
  const cells: Cells = [[`${finding.id}.status`, finding.status]];
  if (finding.kind === 'leaf') {
    return [...cells, ...shown(finding.actual, `${finding.id}.actual`), ...shown(finding.gap, `${finding.id}.gap`)];
  }
  return [...cells, ...finding.of.flatMap(ofFinding)];
}

/**
 * Writes a case or a finding as a record of a flat table: numbers as numbers, days as `YYYY-MM-DD`, what is known to be
 * none as `none`, what is not known not at all. `readRow` reads a case back as it was.
 *
 * @param value - a case, or what was found: of a finding the status of every part, and what leaves show
 * @returns cells by the English name of their column: `service.1.from`, `agreements.2567.member1`
 * @throws `invalid-facts` for what is no case and no finding
 * @example
 * ```ts
 * writeRow({ id: 'A', application: { line: 'teaching', standing: 'professional', filedOn: '2023-09-30', sanctions: [] } });
 * // { id: 'A', line: 'teaching', standing: 'professional', filedOn: '2023-09-30', sanctions: 'none' }
 * ```
 */
export function writeRow(value: Case | Finding): Row {
  if (readable('', () => 'kind' in value)) {
    requireFinding(value);
    return Object.freeze(Object.fromEntries(ofFinding(value)));
  }
  // A case that was read from a row carries columns of one's own, which are none of it.
  const plain = readable('', () => Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'own')));
  const parsed = parseCase(plain);
  if (!parsed.ok) throw new WitthayathanaError('invalid-facts', parsed.issues);
  return Object.freeze(Object.fromEntries(ofCase(parsed.value)));
}
