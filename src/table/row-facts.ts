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

/** Scores of three members as the list they are; one that is not there is not scored yet. */
function withMembers({ member1, member2, member3, ...round }: Json): Json {
  const members = [member1, member2, member3];
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

/** The application that a row states. `id` and what is of the evaluation are left out. */
export function factsOf(row: readonly Stated[]): RowFacts {
  const facts: Json = {};
  const entries = new Map<string, Map<string, Json>>();
  const issues: Clash[] = [];
  let reduction: Column | undefined;
  // Shorter names first, so that `workload` and `member1` are looked at before what is part of them.
  const sorted = [...row].sort((a, b) => a.column.name.split('.').length - b.column.name.split('.').length);

  for (const { column, value } of sorted) {
    const [group = '', ...path] = column.name.split('.');
    if (group === 'id' || group === 'evaluation') continue;
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
export function evaluationOf(row: readonly Stated[]): Json | undefined {
  let stated: Json = {};
  for (const { column, value } of row) {
    const [group, ...path] = column.name.split('.');
    if (group === 'evaluation') stated = placed(stated, path, value) ?? stated;
  }
  if (Object.keys(stated).length === 0) return undefined;
  const of = (name: string): Json => {
    const value = row.find(({ column }) => column.name === name)?.value;
    return value === undefined ? {} : { [name]: value };
  };
  const { members = [null, null, null], ...rest } = withMembers(stated);
  return { ...of('line'), ...of('standing'), ...rest, members };
}

function headingOf(path: string, keys: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [, group = '', index, rest = ''] = /^([A-Za-z]+)\[(\d+)\](.*)$/u.exec(path) ?? [];
  if (index === undefined) return path === '' ? undefined : path;
  const key = keys.get(group)?.[Number(index)] ?? '';
  if (group === 'salaryRounds') return `${group}.${key}`;
  return `${group}.${key}${rest.replace(/^\.members\[(\d)\]/u, (_, member) => `.member${Number(member) + 1}`)}`;
}
