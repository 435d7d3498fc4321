/** Chance from a seed and nothing else. The one file that knows a library of random numbers. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws in whole numbers only, so that every runtime draws the same. */
export interface Chance {
  /** A whole number from `least` to `most`, each as likely. */
  readonly whole: (least: number, most: number) => number;
  /** True in `permille` of a thousand draws. */
  readonly in1000: (permille: number) => boolean;
  /** One of these, by their shares of the sum of all shares. */
  readonly oneOf: <T>(shares: readonly Share<T>[]) => T;
}

/** A value, and its share: a whole number. */
export type Share<T> = readonly [value: T, share: number];

/** The chance of one person: of the same seed and place always the same, whatever was drawn for others. */
export function chanceOf(seed: number, place: number): Chance {
  const generator = xoroshiro128plus(Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b));
  // The first numbers of neighbouring seeds resemble each other.
  for (let skipped = 0; skipped < 8; skipped += 1) generator.next();
  const whole = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    whole,
    in1000: (permille) => whole(1, 1000) <= permille,
    oneOf: (shares) => {
      let left = whole(
        1,
        shares.reduce((sum, [, share]) => sum + share, 0),
      );
      for (const [value, share] of shares) {
        left -= share;
        if (left <= 0) return value;
      }
      throw new RangeError('shares add up to nothing');
    },
  };
}
