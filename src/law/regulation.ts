/** The law as shipped: every family of values, and the register of instruments. */
import type { Regulation } from './types';
import { deepFreeze } from '../value/deep-freeze';
import { caseParameters, procedureParameters } from './families';
import { instruments } from './instruments';

/**
 * The criteria วPA as shipped: plain JSON, deeply frozen, every value with the day it begins, the instrument that set
 * it, and how sure that source is. Versions are never deleted: an answer for an earlier day stays as it was.
 *
 * @example
 * ```ts
 * regulation.parameters['evaluation.membersNeeded.teaching'].values.map(({ from, value }) => [from, value]);
 * // [['2022-10-01', 3], ['2023-04-28', 2]]
 * ```
 */
export const regulation: Regulation = deepFreeze({
  instruments,
  parameters: { ...caseParameters, ...procedureParameters },
});
