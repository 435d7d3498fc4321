/** What kind of value a leaf shows. */
import { readable } from '../error/readable';
import type { Elapsed, Value } from './finding';

/**
 * Whether a value is a span of time: years, months and days, and no list, text or number.
 *
 * @param value - what a leaf shows as `actual`, `required` or `gap`; nothing is no span
 * @throws `invalid-facts` where the value cannot be looked at
 * @example
 * ```ts
 * const { actual } = at(finding, 'eligibility.standard.tenure');
 * if (isElapsed(actual)) console.log(actual.years);
 * ```
 */
export function isElapsed(value: Value | undefined): value is Elapsed {
  return readable('', () => typeof value === 'object' && value !== null && !Array.isArray(value) && 'years' in value);
}

/**
 * Whether a value is a list of values, such as the post and the standing of a round, and no single one.
 *
 * @param value - what a leaf shows as `actual`, `required` or `gap`; nothing is no list
 * @throws `invalid-facts` where the value cannot be looked at
 * @example
 * ```ts
 * isList(['teacher', 'none']); // true
 * ```
 */
export function isList(value: Value | undefined): value is readonly Value[] {
  return readable('', () => Array.isArray(value));
}
