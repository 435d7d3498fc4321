/** The first place of a list at which there is nothing. JSON has no list with holes, and one may be of any length. */
export function firstHole(list: readonly unknown[]): number | undefined {
  for (let place = 0; place < list.length; place += 1) if (!(place in list)) return place;
  return undefined;
}

/** Whether a value is a list, and has something at every place. */
export function isFullList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && firstHole(value) === undefined;
}
