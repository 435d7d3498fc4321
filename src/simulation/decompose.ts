/** Which amendment of several brings how much of the whole: Shapley values. */
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Amendment } from '../law/amend';
import { amend } from '../law/amend';
import { requireRegulation } from '../law/known';
import type { ParamId, Regulation } from '../law/types';
import type { RunningSum } from '../value/exact';
import { runningSum, sharedSum, sum } from '../value/exact';
import { statusesOf } from './judged';
import type { WeightedCase } from './weighted-case';
import { readCases } from './weighted-case';

/** What one parameter brings. */
export interface DecomposedPart {
  readonly param: ParamId;
  /** In judgements met, weighted; below 0 where it takes some away. */
  readonly value: number;
}

/** The whole, and its parts in the order of the amendments: with whole weights they add up to it to the last digit. */
export interface Decomposition {
  readonly whole: { readonly value: number };
  readonly parts: readonly DecomposedPart[];
}

/** Two to the tenth laws are judged for every case. */
const MOST_PARAMETERS = 10;

function parametersOf(amendments: readonly Amendment[]): readonly ParamId[] {
  const params = [...new Set(amendments.map(({ param }) => param))];
  if (params.length <= MOST_PARAMETERS) return params;
  throw new WitthayathanaError('invalid-amendment', [
    { path: '', code: 'out-of-range', message: `expected amendments of at most ${MOST_PARAMETERS} parameters` },
  ]);
}

const has = (set: number, index: number): boolean => Math.floor(set / 2 ** index) % 2 === 1;

/** The law amended in each set of the parameters; a set is the sum of the powers of two of its places. */
function lawsOf(
  before: Regulation,
  amendments: readonly Amendment[],
  params: readonly ParamId[],
): readonly Regulation[] {
  return Array.from({ length: 2 ** params.length }, (_, set) =>
    amend(
      before,
      amendments.filter(({ param }) => has(set, params.indexOf(param))),
    ),
  );
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : (set % 2) + sizeOf(Math.floor(set / 2));
}

/** The mean of what it adds over all orders in which the amendments could have come. */
function shapley(index: number, count: number, met: readonly number[]): number {
  const [values, factors]: [number[], number[]] = [[], []];
  for (let set = 0; set < met.length; set += 1) {
    if (has(set, index)) continue;
    const size = sizeOf(set);
    const orders = factorial(size) * factorial(count - size - 1);
    values.push(met[set + 2 ** index] ?? 0, met[set] ?? 0);
    factors.push(orders, -orders);
  }
  return sharedSum(values, factors, factorial(count));
}

/**
 * The last part is what the others leave of the whole, so that the parts add up to it to the last digit: a third is no
 * double.
 */
function addingUp(values: readonly number[], whole: number): readonly number[] {
  if (values.length === 0) return values;
  const others = values.slice(0, -1);
  return [...others, whole - others.reduce((total, value) => total + value, 0)];
}

/**
 * Cuts the effect of several amendments into what each parameter brings (Shapley values): the mean of what it adds over
 * all orders in which the amendments could have come. Counted are judgements that are met, weighted: applications and
 * evaluations.
 *
 * @param before - the law before
 * @param amendments - of at most 10 parameters; several of one parameter are one part
 * @param cases - any iterable of cases, with or without weights; walked once, each case judged under every set of the
 * amendments
 * @returns `whole.value`, and the parts, which add up to it
 * @throws `invalid-amendment`, `invalid-regulation`, `invalid-facts` with the place of a bad case
 * @example
 * ```ts
 * decompose(regulation, amendments, population({ size: 2000, seed: 1, on: '2027-10-01' }));
 * // { whole: { value: 1250 }, parts: [{ param: 'tenure.years.standard', value: 1100 }, …] }
 * ```
 */
export function decompose(
  before: Regulation,
  amendments: readonly Amendment[],
  cases: Iterable<WeightedCase>,
): Decomposition {
  const law = requireRegulation(before);
  // The whole set is looked through as it is before it is taken apart.
  amend(law, amendments);
  const params = parametersOf(amendments);
  const laws = lawsOf(law, amendments, params);
  const sums: readonly RunningSum[] = laws.map(() => runningSum());
  for (const { item, weight } of readCases(cases)) {
    laws.forEach((each, set) => {
      const { application, evaluation } = statusesOf(item, each);
      if (application === 'met') sums[set]?.add(weight);
      if (evaluation === 'met') sums[set]?.add(weight);
    });
  }
  const met = sums.map((each) => each.total());
  const whole = sum([met.at(-1) ?? 0, met[0] ?? 0], [1, -1]);
  const values = addingUp(
    params.map((_, index) => shapley(index, params.length, met)),
    whole,
  );
  return Object.freeze({
    whole: Object.freeze({ value: whole }),
    parts: Object.freeze(params.map((param, index) => Object.freeze({ param, value: values[index] ?? 0 }))),
  });
}
