/** Where a change is judged: a day of its stretch, and what both laws say on it. */
import { dayOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Standing } from '../../facts/names';
import type { Change } from '../../law/diff';
import type { Law } from '../../law/in-force';
import { lawOn } from '../../law/in-force';
import type { ParameterValues, ParamId, Regulation } from '../../law/types';

/** The last day that a fact may name. */
const LAST_DAY = dayOf('2199-12-31');

/** The days over which a value differs between two laws, first and last. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** A day on which facts are judged, by two laws. */
export interface Scene {
  readonly day: Day;
  readonly stretch: Stretch;
  readonly before: Law;
  readonly after: Law;
  /** The standing applied for; where it is missing, every standing serves. */
  readonly standing?: Standing | undefined;
  /** Whether the law of one of them spares what was filed before a day, so that the filing day is to be stated. */
  readonly isFiled?: boolean | undefined;
}

/** The name of a parameter whose values are numbers. */
export type NumberId = { [P in ParamId]: ParameterValues[P] extends number ? P : never }[ParamId];

/** The stretch of a change; what has no last day ends with the calendar of the facts. */
export function stretchOf({ from, until }: Change): Stretch {
  return { from: dayOf(from), until: until === undefined ? LAST_DAY : dayOf(until) };
}

/** Whether a day lies in a stretch. */
export function isWithin(day: Day, { from, until }: Stretch): boolean {
  return from <= day && day <= until;
}

/** A day under two laws. */
export function sceneOn(
  before: Regulation,
  after: Regulation,
  day: Day,
  stretch: Stretch,
  of: Pick<Scene, 'standing' | 'isFiled'> = {},
): Scene {
  return { ...of, day, stretch, before: lawOn(before, day), after: lawOn(after, day) };
}

/** The same two laws on another day. */
export function onDay(scene: Scene, day: Day): Scene {
  return sceneOn(scene.before.regulation, scene.after.regulation, day, scene.stretch, scene);
}

function valuesOf({ before, after }: Scene, ids: readonly NumberId[]): readonly number[] {
  return [before, after].flatMap((law) => ids.flatMap((id) => law.values[id]?.value ?? []));
}

/** The highest value that either law gives any of these parameters; 0 where there is none. */
export function most(scene: Scene, ...ids: readonly NumberId[]): number {
  return Math.max(0, ...valuesOf(scene, ids));
}

/** The lowest value that either law gives any of these parameters; 0 where there is none. */
export function least(scene: Scene, ...ids: readonly NumberId[]): number {
  const values = valuesOf(scene, ids);
  return values.length === 0 ? 0 : Math.min(...values);
}

/** The spans that have a convention of their own for 29 February. */
export type MonthEndId = 'tenure.monthEnd' | 'conduct.monthEnd' | 'reduction.language.monthEnd';

/** The convention of a span; the law after has the first word. */
export function monthEndOf({ before, after }: Scene, span: MonthEndId): 'last-day' | 'next-day' {
  return (after.values[span] ?? before.values[span])?.value ?? 'last-day';
}
