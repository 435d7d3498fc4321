/** A value of the law as an edge, and the facts just below, at and just above it, by the step of their unit. */
import { addYears } from '../../calendar/anniversary';
import type { Day } from '../../calendar/types';
import type { Law } from '../../law/in-force';
import { sum } from '../../value/exact';
import type { MonthEndId, Scene } from './scene';
import { monthEndOf } from './scene';

/** Just below a value of the law, at it, or just above it. */
export type Side = 'below' | 'at' | 'above';

/** All three, in order. */
export const sides: readonly Side[] = ['below', 'at', 'above'];

const offsets: Readonly<Record<Side, number>> = { below: -1, at: 0, above: 1 };

/** One side of one value. */
export interface Edge {
  readonly threshold: number | string;
  readonly side: Side;
  /** The law of the day that holds the value, and with it what else is asked beside it. */
  readonly law: Law;
  readonly scene: Scene;
}

/** One less, the number itself, or one more. */
export function whole({ threshold, side }: Edge): number {
  return Number(threshold) + offsets[side];
}

/** A hundredth less, the number itself, or a hundredth more. */
export function hundredth({ threshold, side }: Edge): number {
  return sum([Number(threshold), offsets[side] / 100]);
}

/** The name one lower, the name itself, or the one higher; undefined beyond the ends of the list. */
export function ranked<N extends string>({ threshold, side }: Edge, names: readonly N[]): N | undefined {
  return names[names.findIndex((name) => name === threshold) + offsets[side]];
}

/** The latest day from which so many years are complete on `on`. */
export function latestComplete(on: Day, years: number, scene: Scene, span: MonthEndId): Day {
  const day = addYears(on, -years, 'last-day');
  // 29 February is the one day whose years may be complete on the anniversary of the day before.
  return addYears(day + 1, years, monthEndOf(scene, span)) <= on ? day + 1 : day;
}

/** The day from which so many years are one day short of complete on the day judged, complete, or a day longer. */
export function yearsAgo({ threshold, side, scene }: Edge, span: MonthEndId): Day {
  return latestComplete(scene.day, Number(threshold), scene, span) - offsets[side];
}

/** The same for what so many years old is still good: a day younger, as old as may be, or a day older. */
export function yearsOld({ threshold, side, scene }: Edge, span: MonthEndId): Day {
  return latestComplete(scene.day - 1, Number(threshold), scene, span) + 1 - offsets[side];
}
