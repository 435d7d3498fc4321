/** Plain JSON in one spelling: properties in the order of their names, no space, as RFC 8785 has it. */
import { firstHole } from '../value/full-list';
import { WitthayathanaError } from '../error/witthayathana-error';

/** Deeper than any facts or law; a value that holds itself ends here. */
const DEEPEST = 64;

function refuse(path: string, message: string): never {
  throw new WitthayathanaError('invalid-facts', [{ path, code: 'wrong-type', message }]);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function ofObject(value: object, path: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
    refuse(path, 'expected plain JSON, found an object of a class');
  }
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => inOrder(a, b))
    .map(
      ([name, held]) => `${JSON.stringify(name)}:${canonical(held, path === '' ? name : `${path}.${name}`, depth + 1)}`,
    );
  return `{${entries.join(',')}}`;
}

/** The one spelling of a value of plain JSON; a property that is `undefined` counts as not there, as in JSON. */
export function canonical(value: unknown, path = '', depth = 0): string {
  if (depth > DEEPEST) refuse(path, `expected at most ${String(DEEPEST)} levels within each other`);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? JSON.stringify(value) : refuse(path, `expected a number, found ${String(value)}`);
  }
  if (Array.isArray(value)) {
    const hole = firstHole(value);
    if (hole !== undefined) refuse(`${path}[${String(hole)}]`, 'expected an item, found nothing');
    const items = Array.from(value as readonly unknown[], (item, index) =>
      canonical(item, `${path}[${String(index)}]`, depth + 1),
    );
    return `[${items.join(',')}]`;
  }
  if (typeof value === 'object') return ofObject(value, path, depth);
  return refuse(path, `expected plain JSON, found ${value === undefined ? 'nothing' : `a ${typeof value}`}`);
}
