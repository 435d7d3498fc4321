/** Is what a leaf shows a span of time? */
import type { Elapsed, Value } from './finding';

/** Years, months and days, and no list, text or number. */
export function isElapsed(value: Value | undefined): value is Elapsed {
  return typeof value === 'object' && value !== null && 'years' in value;
}
