/** What follows from the values of the law alone is worked out once for each stretch between two changes. */
import type { Law } from './in-force';
import type { InForce } from './types';

/**
 * Remembers what `from` makes of the law, as long as its values live: they are one frozen record for every day between
 * two changes, so that a corpus asks for the same few again and again. `from` may depend on nothing else of the day.
 */
export function workedOut<T extends object>(from: (law: Law) => T): (law: Law) => T {
  const remembered = new WeakMap<InForce, T>();
  return (law) => {
    let made = remembered.get(law.values);
    if (made === undefined) {
      made = from(law);
      remembered.set(law.values, made);
    }
    return made;
  };
}
