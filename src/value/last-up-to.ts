/** Looking up numbers among items that stand in the order of theirs, without walking them all. */

/** How many of the items have a number that is not above `bound`. */
export function countUpTo<T>(items: readonly T[], numberOf: (item: T) => number, bound: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle] as T;
    if (numberOf(item) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the items whose number is not above `bound`. */
export function lastUpTo<T>(items: readonly T[], numberOf: (item: T) => number, bound: number): T | undefined {
  return items[countUpTo(items, numberOf, bound) - 1];
}
