/** What each of several values of one parameter would do to a body of cases. */
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Amendment } from '../law/amend';
import { amend } from '../law/amend';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Parameter, ParamId, Regulation } from '../law/types';
import { nearest } from '../value/nearest';
import type { StatusCounts } from './judged';
import { addStatuses, noStatuses, statusesOf } from './judged';
import type { WeightedCase } from './weighted-case';
import { readCases } from './weighted-case';

/** One value, and the cases under it. */
export interface SweepPoint extends StatusCounts {
  readonly value: number | string;
}

/** The parameter of that name, or `unknown-parameter` with the nearest one. */
export function requireParameter(regulation: Regulation, param: ParamId): Parameter {
  if (typeof param === 'string' && Object.hasOwn(regulation.parameters, param)) return regulation.parameters[param];
  const isName = typeof param === 'string';
  const suggestion = isName ? nearest(param, Object.keys(regulation.parameters)) : undefined;
  const message = isName
    ? `no parameter of the law is called ${JSON.stringify(param)}`
    : 'expected the name of a parameter of the law';
  throw new WitthayathanaError('unknown-parameter', [
    { path: 'param', code: 'unknown-name', message, ...(suggestion === undefined ? {} : { suggestion }) },
  ]);
}

/** The law with one value of a parameter on all days on which it has any. */
function lawWithValue(regulation: Regulation, param: ParamId, value: number | string): Regulation {
  const amendments = requireParameter(regulation, param).values.map(({ from, cites }): Amendment => ({
    param,
    from,
    value,
    cites,
  }));
  return amend(regulation, amendments);
}

/**
 * Judges every case under each value of a parameter, the value put over the whole validity of the parameter, everything
 * else as it is.
 *
 * @param param - the parameter
 * @param values - values it may have, in any order
 * @param cases - any iterable of cases, with or without weights; walked once
 * @param regulation - the law; as shipped unless another is given
 * @returns one point for each value, in the order of the values; counts are sums of weights, exact
 * @throws `unknown-parameter`, `invalid-amendment` for a value it cannot have, `invalid-facts` with the place of a bad case
 * @example
 * ```ts
 * for (const { value, eligible } of sweep('agreement.passMark', [60, 70, 80], cases)) console.log(value, eligible);
 * ```
 */
export function sweep(
  param: ParamId,
  values: Iterable<number | string>,
  cases: Iterable<WeightedCase>,
  regulation: Regulation = shipped,
): readonly SweepPoint[] {
  const law = requireRegulation(regulation);
  const listed = readable('values', () => Array.from(values));
  const points = listed.map((value) => ({ value, law: lawWithValue(law, param, value), sums: noStatuses() }));
  for (const { item, ...weights } of readCases(cases)) {
    for (const point of points) addStatuses(point.sums, statusesOf(item, point.law), weights);
  }
  return Object.freeze(points.map(({ value, sums }) => Object.freeze({ value, ...sums.read() })));
}
