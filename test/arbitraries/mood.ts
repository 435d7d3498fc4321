/** How the generators lean: each decisive part is good, bad or gone with the weights of one mood a value. */
import * as fc from 'fast-check';

export interface Mood {
  readonly good: number;
  readonly bad: number;
  readonly gone: number;
}

/** Mostly nearly perfect facts, so that a single part decides; the rest spoiled in one way or another. */
export const moods: fc.Arbitrary<Mood> = weighted<Mood>(
  [34, fc.constant({ good: 992, bad: 4, gone: 4 })],
  [22, fc.constant({ good: 970, bad: 15, gone: 15 })],
  [20, fc.constant({ good: 930, bad: 5, gone: 65 })],
  [10, fc.constant({ good: 930, bad: 65, gone: 5 })],
  [8, fc.constant({ good: 800, bad: 100, gone: 100 })],
  [6, fc.constant({ good: 340, bad: 330, gone: 330 })],
);

export function weighted<T>(...choices: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<T>])[]) {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

export function pick<T>(mood: Mood, good: fc.Arbitrary<T>, bad: fc.Arbitrary<T>, gone: fc.Arbitrary<T>) {
  return weighted([mood.good, good], [mood.bad, bad], [mood.gone, gone]);
}

/** The value, or undefined one time in `oneIn`. */
export function sometimesMissing<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return weighted<T | undefined>([oneIn - 1, arbitrary], [1, fc.constant(undefined)]);
}

type Undefinable<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The object without the properties that are undefined: a missing property means "not known". */
export function known<T extends object>(properties: Undefinable<T>): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}

export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
