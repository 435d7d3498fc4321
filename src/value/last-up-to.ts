/** The last of items that stand in the order of their numbers whose number is not above `bound`. */
export function lastUpTo<T>(items: readonly T[], numberOf: (item: T) => number, bound: number): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle] as T;
    if (numberOf(item) <= bound) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
