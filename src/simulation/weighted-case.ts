/** A case that stands for others, and the sums over such cases. */
import type { Issue } from '../error/witthayathana-error';
import { WitthayathanaError } from '../error/witthayathana-error';
import { itemAt, requireIterable } from '../explore/items';
import type { Case } from '../facts/case';
import { parseCase } from '../facts/reading/readers';
import type { RunningSum } from '../value/exact';
import { runningSum } from '../value/exact';

/** A case with the number of people it stands for. */
export interface WeightedCase extends Case {
  /** How many it stands for, 0 or more; 1 where it is missing. */
  readonly weight?: number;
  /** Other weights of the same case, one a replicate, from which the spread of a sum is estimated. */
  readonly replicateWeights?: readonly number[];
  /** What results are told apart by: `{ province: 'ตาก' }`. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Weights of one case, checked. */
export interface Weights {
  readonly weight: number;
  readonly replicates: readonly number[];
}

function isWeight(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function weightsOf({ weight = 1, replicateWeights = [] }: WeightedCase, place: number): Weights {
  const issues: Issue[] = [];
  const path = `[${String(place)}]`;
  const expected = 'expected a number, 0 or more';
  if (!isWeight(weight)) issues.push({ path: `${path}.weight`, code: 'out-of-range', message: expected });
  if (!Array.isArray(replicateWeights)) {
    issues.push({ path: `${path}.replicateWeights`, code: 'wrong-type', message: 'expected a list of numbers' });
  } else if (!replicateWeights.every(isWeight)) {
    issues.push({ path: `${path}.replicateWeights`, code: 'out-of-range', message: `${expected}, in every place` });
  }
  if (issues.length > 0) throw new WitthayathanaError('invalid-facts', issues);
  return { weight, replicates: replicateWeights };
}

/** A case that was read, with its weights. */
export interface ReadCase extends Weights {
  readonly place: number;
  readonly item: Case;
}

/**
 * Reads the cases one by one. What results are told apart by, and columns of one's own, are not looked at.
 *
 * @throws `invalid-facts` with the place of a bad case in every path
 */
export function* readCases(cases: Iterable<WeightedCase>): Generator<ReadCase> {
  requireIterable(cases, 'cases');
  let place = 0;
  for (const input of cases) {
    const known = typeof input === 'object' && (input as unknown) !== null ? input : undefined;
    const { id, application, evaluation } = known ?? ({} as Partial<WeightedCase>);
    const facts = known === undefined ? input : { id, application, evaluation };
    const item = itemAt(place, facts, parseCase);
    yield { place, item, ...weightsOf(input, place) };
    place += 1;
  }
}

/** Sums of weights under names, and the same sums of each replicate. */
export interface Sums<N extends string> {
  readonly add: (name: N, weights: Weights) => void;
  readonly read: () => Readonly<Record<N, number>> & { readonly replicates?: readonly Readonly<Record<N, number>>[] };
}

/** Sums that are all 0 yet. */
export function sumsOf<N extends string>(names: readonly N[]): Sums<N> {
  const nothing = (): Record<N, RunningSum> =>
    Object.fromEntries(names.map((name) => [name, runningSum()])) as Record<N, RunningSum>;
  const read = (sums: Readonly<Record<N, RunningSum>>): Record<N, number> =>
    Object.fromEntries(names.map((name) => [name, sums[name].total()])) as Record<N, number>;
  const whole = nothing();
  const replicates: Record<N, RunningSum>[] = [];
  return {
    add: (name, weights) => {
      whole[name].add(weights.weight);
      weights.replicates.forEach((weight, index) => {
        const replicate = replicates[index] ?? nothing();
        replicates[index] = replicate;
        replicate[name].add(weight);
      });
    },
    read: () => ({ ...read(whole), ...(replicates.length === 0 ? {} : { replicates: replicates.map(read) }) }),
  };
}
