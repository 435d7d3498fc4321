/**
 * Sums of products in exact decimal arithmetic, compared with a mark before anything is rounded.
 *
 * A number stands for the decimal that it is written as: 0.1 is a tenth. Multiples of 0.01 of everyday size, as scores
 * and hours are, are added as whole hundredths; everything else goes to decimal.js, with more digits than any sum of
 * doubles can need.
 */
import { Decimal as SharedDecimal } from 'decimal.js';

const Decimal = SharedDecimal.clone({ defaults: true, precision: 1000 });

/** A sum against a mark. Numbers are the doubles nearest to the exact decimals. */
export interface Measure {
  readonly total: number;
  readonly reached: boolean;
  /** How much is missing to the mark; 0 where it is reached. */
  readonly gap: number;
}

/** Below this a double holds every multiple of 0.01, and products of hundredths stay whole numbers. */
const LIMIT = 10_000;

/** A value in whole hundredths; not a number where it is none, and so is any sum with it. */
function hundredths(value: number): number {
  const whole = Math.round(value * 100);
  return value >= 0 && value <= LIMIT && whole / 100 === value ? whole : Number.NaN;
}

/** The factor of each value in the same place, 1 where there is none; or one factor of all. */
export type Factors = readonly number[] | number;

function factorAt(factors: Factors, index: number): number {
  return typeof factors === 'number' ? factors : (factors[index] ?? 1);
}

function quick(values: readonly number[], factors: Factors, mark: number): Measure | undefined {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    total += hundredths(values[index] ?? 0) * hundredths(factorAt(factors, index));
  }
  const gap = hundredths(mark) * 100 - total;
  if (Number.isNaN(gap) || total > Number.MAX_SAFE_INTEGER) return undefined;
  return { total: total / 10_000, reached: gap <= 0, gap: gap > 0 ? gap / 10_000 : 0 };
}

/**
 * The exact sum of `values`, each times its factor, against `mark`.
 *
 * @example `measure([12, 0.1, 0.2], [], 12.3)` is `{ total: 12.3, reached: true, gap: 0 }`.
 */
export function measure(values: readonly number[], factors: Factors, mark: number): Measure {
  return quick(values, factors, mark) ?? slow(values, factors, mark);
}

/** One value against `mark`. */
export function measureOne(value: number, mark: number): Measure {
  const gap = hundredths(mark) - hundredths(value);
  if (Number.isNaN(gap)) return slow([value], 1, mark);
  return { total: value, reached: gap <= 0, gap: gap > 0 ? gap / 100 : 0 };
}

/** The same in decimal.js. */
export function slow(values: readonly number[], factors: Factors, mark: number): Measure {
  let total = new Decimal(0);
  for (const [index, value] of values.entries()) total = total.plus(new Decimal(value).times(factorAt(factors, index)));
  const gap = new Decimal(mark).minus(total);
  return { total: total.toNumber(), reached: gap.lte(0), gap: gap.gt(0) ? gap.toNumber() : 0 };
}

/** The exact sum of `values`, each times its factor. */
export function sum(values: readonly number[], factors: Factors = 1): number {
  return measure(values, factors, 0).total;
}

/** The number nearest to `value` divided by `divisor`, as with seconds in minutes. */
export function quotient(value: number, divisor: number): number {
  return new Decimal(value).div(divisor).toNumber();
}

/** A sum that grows, exact whatever is added to it. */
export interface RunningSum {
  readonly add: (value: number) => void;
  /** The number nearest to the exact sum. */
  readonly total: () => number;
}

/** A new sum. Thousandths, as weights are, are added as whole numbers; everything else goes to decimal.js. */
export function runningSum(): RunningSum {
  let thousandths = 0;
  let rest = new Decimal(0);
  return {
    add: (value) => {
      const whole = Math.round(value * 1000);
      if (whole / 1000 === value && Math.abs(thousandths + whole) <= Number.MAX_SAFE_INTEGER) thousandths += whole;
      else rest = rest.plus(value);
    },
    total: () => rest.plus(new Decimal(thousandths).div(1000)).toNumber(),
  };
}

/**
 * The exact sum of `values` times whole `factors`, divided by one whole `divisor`: shares of a whole that is cut into
 * equal parts.
 */
export function sharedSum(values: readonly number[], factors: readonly number[], divisor: number): number {
  let total = new Decimal(0);
  for (const [index, value] of values.entries()) total = total.plus(new Decimal(value).times(factors[index] ?? 0));
  return total.div(divisor).toNumber();
}
