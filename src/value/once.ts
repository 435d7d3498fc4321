/** Makes what takes long to make only where it is asked for. */

/** Gives back a function that calls `make` the first time, and then gives back the same again. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
