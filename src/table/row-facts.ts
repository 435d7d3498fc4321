/** A row of a table as the plain JSON of an application, and the way back from a path of it to a column. */
import type { Column } from './columns';

type Json = Record<string, unknown>;

/** What a column of this row says. */
export interface Stated {
  readonly column: Column;
  readonly value: string | number | boolean | null;
}

/** Two columns that cannot both hold. */
interface Clash {
  readonly column: Column;
  /** The heading of the other. */
  readonly other: string;
}

/** The facts of a row. */
export interface RowFacts {
  readonly facts: Json;
  readonly issues: readonly Clash[];
  /** The heading that a path of the facts came from: `service.2.to` for `service[1].to`. */
  readonly headingOf: (path: string) => string | undefined;
}

/** Groups whose entries are numbered, each with what its number says of the entry. */
const groups: Readonly<Record<string, (key: string) => Json>> = {
  service: () => ({}),
  agreements: (key) => ({ fiscalYear: Number(key) }),
  salaryRounds: (key) => ({ fiscalYear: Number(key.slice(0, 4)), half: Number(key.slice(5)) }),
  reports: (key) => ({ academicYear: Number(key) }),
  sanctions: () => ({}),
  languageTests: () => ({}),
};

/** Numbers, years and rounds in order. */
function byKey(a: string, b: string): number {
  const [first = 0, firstHalf = 0] = a.split('/').map(Number);
  const [second = 0, secondHalf = 0] = b.split('/').map(Number);
  return first - second || firstHalf - secondHalf;
}

/** An object with a value at a path; undefined where something else stands in the way. */
function placed(object: Json, path: readonly string[], value: unknown): Json | undefined {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return Object.hasOwn(object, name) ? undefined : { ...object, [name]: value };
  const inner = Object.hasOwn(object, name) ? object[name] : {};
  if (typeof inner !== 'object' || inner === null) return undefined;
  const within = placed(inner as Json, rest, value);
  return within === undefined ? undefined : { ...object, [name]: within };
}

/** Whatever has numbers for names is the list of so many entries. */
function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const parts = Object.entries(value).map(([name, part]) => [name, withLists(part)] as const);
  if (names.length === 0 || !names.every((name) => /^\d+$/u.test(name))) return Object.fromEntries(parts);
  const entries = new Map(parts);
  return Array.from({ length: Math.max(...names.map(Number)) }, (_, at) => entries.get(String(at + 1)) ?? null);
}

/** Scores of three members as the list they are; one that is not there is not scored yet. */
function withMembers({ member1, member2, member3, ...round }: Json): Json {
  const members = [member1, member2, member3].map(withLists);
  if (members.every((member) => member === undefined)) return round;
  return { ...round, members: members.map((member) => member ?? null) };
}

/** Whether a column only says that there is none of something. */
function isNone({ kind }: Column): boolean {
  return kind === 'none' || kind === 'neverSanctioned';
}

/** The grounds of a reduction, all of which are none where no reduction is asked for. */
const grounds: readonly string[] = ['languageTests', 'specialArea', 'degree', 'nqf8'];

function withoutGrounds(facts: Json, row: readonly Stated[], column: Column): readonly Clash[] {
  const stated = grounds.filter((ground) => {
    const value = facts[ground];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
  });
  Object.assign(facts, { languageTests: [], specialArea: null, degree: null, nqf8: null });
  return stated.map((ground) => {
    const other = row.find(({ column: { name } }) => name.split('.')[0] === ground)?.column.heading ?? ground;
    return { column, other };
  });
}

/** Shorter names first, so that `workload` and `member1` are looked at before what is part of them. */
function shorterFirst(row: readonly Stated[]): readonly Stated[] {
  return [...row].sort((a, b) => a.column.name.split('.').length - b.column.name.split('.').length);
}

/** Values at their places, and those for which something else stands there. */
function gathered(row: readonly Stated[], pathOf: (column: Column) => readonly string[]): Omit<RowFacts, 'headingOf'> {
  let facts: Json = {};
  const issues: Clash[] = [];
  for (const { column, value } of shorterFirst(row)) {
    const grown = placed(facts, pathOf(column), value);
    if (grown === undefined) issues.push({ column, other: column.heading.split('.').slice(0, -1).join('.') });
    else facts = grown;
  }
  return { facts, issues };
}

/** What a row states of the item itself, beside its application and evaluation. */
export function besidesOf(row: readonly Stated[]): Omit<RowFacts, 'headingOf'> {
  const { facts, issues } = gathered(
    row.filter(({ column }) => column.isBeside === true),
    ({ name }) => name.split('.'),
  );
  return { facts: withLists(facts) as Json, issues };
}

/** The application that a row states. `id` and what is of the evaluation are left out. */
export function factsOf(row: readonly Stated[]): RowFacts {
  const facts: Json = {};
  const entries = new Map<string, Map<string, Json>>();
  const issues: Clash[] = [];
  let reduction: Column | undefined;
  const sorted = shorterFirst(row);

  for (const { column, value } of sorted) {
    const [group = '', ...path] = column.name.split('.');
    if (group === 'id' || group === 'evaluation' || column.isBeside === true) continue;
    if (group === 'reduction') {
      reduction = column;
      continue;
    }
    const listed = Object.hasOwn(groups, group);
    if (isNone(column)) {
      facts[group] = listed ? [] : null;
    } else if (Object.hasOwn(facts, group) && path.length > 0 && (listed || facts[group] === null)) {
      issues.push({ column, other: group });
    } else if (!listed) {
      Object.assign(facts, placed(facts, [group, ...path], value));
    } else {
      const known = entries.get(group) ?? new Map<string, Json>();
      entries.set(group, known);
      const entry = known.get(column.key) ?? groups[group]?.(column.key) ?? {};
      const within = path.slice(1);
      const grown = placed(entry, within.length === 0 ? ['level'] : within, value);
      known.set(column.key, grown ?? entry);
      if (grown === undefined) issues.push({ column, other: column.heading.split('.').slice(0, -1).join('.') });
    }
  }

  const keys = new Map<string, readonly string[]>();
  for (const [group, known] of entries) {
    const ordered = [...known].sort(([a], [b]) => byKey(a, b));
    keys.set(
      group,
      ordered.map(([key]) => key),
    );
    facts[group] = ordered.map(([, entry]) => (group === 'agreements' ? withMembers(entry) : entry));
  }
  if (reduction !== undefined) issues.push(...withoutGrounds(facts, sorted, reduction));
  return { facts, issues, headingOf: (path) => headingOf(path, keys) };
}

/** The evaluation that a row states beside line and standing; undefined where it states none. */
export function evaluationOf(row: readonly Stated[]): {
  readonly evaluation: Json | undefined;
  readonly issues: readonly Clash[];
} {
  const own = row.filter(({ column: { name } }) => name.startsWith('evaluation.'));
  const { facts, issues } = gathered(own, ({ name }) => name.split('.').slice(1));
  if (own.length === 0) return { evaluation: undefined, issues };
  const of = (name: string): Json => {
    const value = row.find(({ column }) => column.name === name)?.value;
    return value === undefined ? {} : { [name]: value };
  };
  const { members = [null, null, null], ...rest } = withMembers(facts);
  return { evaluation: { ...of('line'), ...of('standing'), ...rest, members }, issues };
}

/** `levels[3]` is the column `levels.4`. */
function numbered(path: string): string {
  return path.replace(/\[(\d+)\]/gu, (_, index) => `.${String(Number(index) + 1)}`);
}

/** `.members[0].levels[3]` is `.member1.levels.4`. */
export function memberNamed(path: string): string {
  return numbered(path.replace(/^(\.?)members\[(\d)\]/u, (_, dot, member) => `${dot}member${Number(member) + 1}`));
}

function headingOf(path: string, keys: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [, group = '', index, rest = ''] = /^([A-Za-z]+)\[(\d+)\](.*)$/u.exec(path) ?? [];
  const known = keys.get(group);
  if (index === undefined || known === undefined) return path === '' ? undefined : numbered(path);
  const key = known[Number(index)] ?? '';
  return group === 'salaryRounds' ? `${group}.${key}` : `${group}.${key}${memberNamed(rest)}`;
}
