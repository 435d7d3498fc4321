/** The two ways to qualify: in full time, or in the reduced time of ว 4/2564. */
export type Route = 'standard' | 'reduced';

/** The two parameters of a family, by route; made once, since a name put together anew is slow to look up. */
export function byRoute<F extends string>(family: F): { readonly [R in Route]: `${F}.${R}` } {
  return { standard: `${family}.standard`, reduced: `${family}.reduced` };
}
