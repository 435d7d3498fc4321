/** Chance that can be repeated: the same seed gives the same choices (mulberry32). */
export interface Chance {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  readonly oneOf: <T>(items: readonly T[]) => T;
}

/** One seed out of several numbers. */
export function mixed(...numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => Math.imul(sum ^ number, 0x9e3779b1) ^ (sum >>> 15), 0x85ebca6b) | 0;
}

export function chance(seed: number): Chance {
  let state = seed | 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 0x100000000) * count);
  };
  return { below, oneOf: (items) => items[below(items.length)]! };
}
