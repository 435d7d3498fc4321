/** Two entries of two lists that tell of the same thing. */

/** Two entries that tell of the same thing, under a name; or one that the other list does not have. */
export interface Pair<T> {
  readonly name: string;
  readonly declared: T | undefined;
  readonly recorded: T | undefined;
}

/** Whether two facts are the same. Facts that were read have their properties in one order, so that equals are written equal. */
export function same(a: unknown, b: unknown): boolean {
  return typeof a === 'object' && typeof b === 'object' ? JSON.stringify(a) === JSON.stringify(b) : a === b;
}
