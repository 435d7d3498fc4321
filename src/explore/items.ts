/** Reads the items of an iterable one by one; what is wrong with one is told with its place. */
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Parsed } from '../error/parsed';

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Symbol.iterator in value &&
    typeof value[Symbol.iterator] === 'function'
  );
}

/** Throws unless `value` can be walked; a text can, but its letters are no items. */
export function requireIterable(value: unknown, name: string): void {
  if (readable(name, () => isIterable(value))) return;
  throw new WitthayathanaError('invalid-facts', [
    { path: name, code: 'wrong-type', message: `expected an iterable of ${name}` },
  ]);
}

/** The item at a place of the iterable; the paths of its issues begin with the place: `[17].application.standing`. */
export function itemAt<T>(place: number, input: unknown, parse: (input: unknown) => Parsed<T>): T {
  const parsed = parse(input);
  if (parsed.ok) return parsed.value;
  const before = `[${String(place)}]`;
  throw new WitthayathanaError(
    'invalid-facts',
    parsed.issues.map((issue) => ({ ...issue, path: issue.path === '' ? before : `${before}.${issue.path}` })),
  );
}
