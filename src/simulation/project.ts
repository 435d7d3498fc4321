/** Who becomes eligible when. */
import { dayOf } from '../calendar/day';
import { fiscalYearOfDay } from '../calendar/fiscal-year';
import type { BuddhistYear } from '../calendar/types';
import { earliestFiling } from '../explore/earliest-filing';
import type { FilingWindow } from '../facts/filing-window';
import type { Standing } from '../facts/names';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import type { RunningSum } from '../value/exact';
import { runningSum } from '../value/exact';
import type { WeightedCase } from './weighted-case';
import { readCases, sumsOf } from './weighted-case';

/** Those who can first file in one fiscal year. */
export interface ProjectedYear {
  readonly fiscalYear: BuddhistYear;
  /** The standing applied for. */
  readonly standing: Standing;
  /** The sum of the weights of those whose first day lies in the year. */
  readonly eligible: number;
}

/** How long people wait, from the first day of the window. */
export interface WaitingTime {
  /** Whole days; 0: on the first day. */
  readonly days: number;
  readonly eligible: number;
}

/** A body of cases, and when each can first file. */
export interface Projection {
  /** By fiscal year and standing, oldest first; a year without anybody is left out. */
  readonly years: readonly ProjectedYear[];
  /** By days until eligible, shortest first. */
  readonly waiting: readonly WaitingTime[];
  /** Those who cannot file before the window ends. */
  readonly none: number;
  /** Those of whom facts are missing that could decide it or make it earlier. */
  readonly unknown: number;
  /** Cases without an application. */
  readonly withoutApplication: number;
}

/** The sum under a key, made where it is first needed. */
function addTo<K>(sums: Map<K, RunningSum>, key: K, weight: number): void {
  const sum = sums.get(key) ?? runningSum();
  sums.set(key, sum);
  sum.add(weight);
}

/**
 * When each case can first file, by the law of each day of the window; added up by fiscal year and standing, and by days
 * of waiting. The filing day of a case is ignored: the question is which it could be.
 *
 * @param cases - any iterable of cases, with or without weights; walked once
 * @param window - first and last day, both included; `assume` as in {@link earliestFiling}, nothing by default
 * @param regulation - the law; as shipped unless another is given
 * @returns sums of weights, exact; every case is in exactly one of years, none, unknown, withoutApplication
 * @throws `invalid-facts`, `invalid-regulation`
 * @example
 * ```ts
 * project(cases, { from: '2026-12-01', until: '2030-09-30', assume: { agreements: 'passed' } }).years;
 * // [{ fiscalYear: 2570, standing: 'professional', eligible: 91250 }, …]
 * ```
 */
export function project(
  cases: Iterable<WeightedCase>,
  window: FilingWindow,
  regulation: Regulation = shipped,
): Projection {
  const law = requireRegulation(regulation);
  const sums = sumsOf(['none', 'unknown', 'withoutApplication']);
  const years = new Map<string, RunningSum>();
  const waiting = new Map<number, RunningSum>();
  for (const { item, ...weights } of readCases(cases)) {
    const { application } = item;
    if (application === undefined) {
      sums.add('withoutApplication', weights);
      continue;
    }
    const answer = earliestFiling(application, window, law);
    if (answer.status !== 'found') {
      sums.add(answer.status, weights);
      continue;
    }
    const day = dayOf(answer.on);
    addTo(years, `${String(fiscalYearOfDay(day))} ${application.standing}`, weights.weight);
    addTo(waiting, day - dayOf(window.from), weights.weight);
  }
  const yearOf = ([key, sum]: readonly [string, RunningSum]): ProjectedYear => {
    const [fiscalYear, standing] = key.split(' ');
    return Object.freeze({ fiscalYear: Number(fiscalYear), standing: standing as Standing, eligible: sum.total() });
  };
  const { none, unknown, withoutApplication } = sums.read();
  return Object.freeze({
    years: Object.freeze([...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(yearOf)),
    waiting: Object.freeze(
      [...waiting].sort(([a], [b]) => a - b).map(([days, sum]) => Object.freeze({ days, eligible: sum.total() })),
    ),
    none,
    unknown,
    withoutApplication,
  });
}
