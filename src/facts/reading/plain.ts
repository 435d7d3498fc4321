/** Finds what is no plain JSON among what was read: zod takes a `Date` for an object without properties. */
import type { Issue } from '../../error/witthayathana-error';
import { written } from './issues';

type Path = readonly (string | number)[];

/** As the language itself names it, so that an object of another realm is plain too. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function oddity(value: object): string | undefined {
  const kind = kindOf(value);
  if (kind !== 'Object' && kind !== 'Array') return `a ${kind}`;
  for (const name in value) if (!Object.hasOwn(value, name)) return 'an inherited property';
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Every object that was copied into `read` and is neither a plain object nor a list. What was not copied is not read. */
export function oddObjects(input: unknown, read: unknown, path: Path = []): readonly Issue[] {
  if (!isObject(input) || !isObject(read) || input === read) return [];
  const odd = oddity(input);
  if (odd !== undefined) {
    return [{ path: written(path), code: 'wrong-type', message: `expected plain JSON, found ${odd}` }];
  }
  return Object.keys(read).flatMap((name) =>
    oddObjects(input[name], read[name], [...path, Array.isArray(read) ? Number(name) : name]),
  );
}
