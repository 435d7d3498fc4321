/** Makes a case smaller, step by step, as long as something about it stays true. */
import type { Case } from '../../facts/case';
import { parseCase } from '../../facts/reading/readers';

type Facts = Omit<Case, 'id'>;

const NULL_LENGTH = 'null'.length;

function mayBeNull(value: unknown): boolean {
  return JSON.stringify(value).length > NULL_LENGTH;
}

function* smallerList(items: readonly unknown[]): Generator<readonly unknown[]> {
  for (const index of items.keys()) yield items.toSpliced(index, 1);
  for (const [index, item] of items.entries()) if (mayBeNull(item)) yield items.with(index, null);
  for (const [index, item] of items.entries())
    for (const smaller of smallerValues(item)) yield items.with(index, smaller);
}

function* smallerRecord(record: object): Generator<object> {
  const entries = Object.entries(record);
  for (const [name] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== name));
  for (const [name, value] of entries) if (mayBeNull(value)) yield { ...record, [name]: null };
  for (const [name, value] of entries) {
    for (const smaller of smallerValues(value)) yield { ...record, [name]: smaller };
  }
}

/**
 * Everything that is one step smaller than a value of plain JSON, the larger steps first: without a property or an
 * item, with `null` in its place, with 0 or 1 for a greater number. Not all of it is facts.
 */
export function* smallerValues(value: unknown): Generator {
  if (typeof value === 'number') {
    if (value !== 0) yield 0;
    if (value > 1) yield 1;
  } else if (Array.isArray(value)) {
    yield* smallerList(value);
  } else if (typeof value === 'object' && value !== null) {
    yield* smallerRecord(value);
  }
}

/** The case one step smaller that still holds; undefined where there is none. */
function oneStepSmaller({ id, ...facts }: Case, holds: (smaller: Case) => boolean): Case | undefined {
  for (const smaller of smallerValues(facts)) {
    const parsed = parseCase({ id, ...(smaller as Facts) });
    if (parsed.ok && holds(parsed.value)) return parsed.value;
  }
  return undefined;
}

/**
 * The case made as small as single steps lead: always the first smaller one that holds. In what is left no step can be
 * taken, so that every part of it is needed.
 */
export function shrunk(one: Case, holds: (smaller: Case) => boolean): Case {
  const smaller = oneStepSmaller(one, holds);
  return smaller === undefined ? one : shrunk(smaller, holds);
}
