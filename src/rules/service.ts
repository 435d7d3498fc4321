/**
 * The one reading of a service: what of it counts for a standing, the unbroken run that is still open on the filing day
 * (ติดต่อกัน), what breaks it, and the post held on a day. Rulebook §2.
 */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application, ServicePeriod } from '../facts/application';
import type { Standing } from '../facts/names';
import { countedPost, counts } from './post';

/** An unbroken stretch of service that counts; first and last day, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The stretches of service that counts, from oldest to newest: periods that count are joined where they overlap or touch
 * (the next day touches); a gap of one day breaks them. One that lasts still has no end.
 */
export function stretches(service: readonly ServicePeriod[], standing: Standing): readonly Stretch[] {
  const made: Stretch[] = [];
  const periods = service
    .filter((period) => counts(period, standing))
    .map(({ from, to }) => ({ from: dayOf(from), to: to === undefined ? Infinity : dayOf(to) }))
    .sort((a, b) => a.from - b.from);
  for (const period of periods) {
    const last = made.at(-1);
    if (last === undefined || period.from > last.to + 1) made.push(period);
    else if (period.to > last.to) made[made.length - 1] = { from: last.from, to: period.to };
  }
  return made;
}

/** The run: the stretch that is open on `day`; undefined where the applicant is not in the post on that day. */
export function runOn(joined: readonly Stretch[], day: Day): Stretch | undefined {
  return joined.find(({ from, to }) => from <= day && day <= to);
}

/** The days between the stretches, and between the last one and `until`, that break the run. */
export function gaps(joined: readonly Stretch[], until: Day): readonly Stretch[] {
  const begun = joined.filter(({ from }) => from <= until);
  return begun
    .map(({ to }, at) => ({ from: to + 1, to: (begun[at + 1]?.from ?? until + 1) - 1 }))
    .filter(({ from, to }) => from <= to);
}

/** Why time in a period does not count. */
export type NotCounted =
  | 'after-filing' // it begins after the filing day
  | 'other-position' // not the position required
  | 'other-standing' // not with the standing directly below the one applied for
  | 'broken-by-gap'; // in the post required, but a gap parts it from the filing day

/** Why a period is no part of the run on `day`; undefined where it is part of it. */
export function notCounted(
  period: ServicePeriod,
  standing: Standing,
  run: Stretch | undefined,
  day: Day,
): NotCounted | undefined {
  if (dayOf(period.from) > day) return 'after-filing';
  if (countedPost(period).position !== 'teacher') return 'other-position';
  if (!counts(period, standing)) return 'other-standing';
  return run !== undefined && dayOf(period.from) >= run.from ? undefined : 'broken-by-gap';
}

/**
 * The post held on a day, by what is stated of the service: where periods overlap, the one whose time counts, else the one
 * that began last; undefined where none is stated.
 */
export function heldOn(
  { service = [], standing }: Pick<Application, 'service' | 'standing'>,
  day: Day,
): ServicePeriod | undefined {
  const rank = (period: ServicePeriod): number => (counts(period, standing) ? 1 : 0);
  let held: ServicePeriod | undefined;
  for (const period of service) {
    if (dayOf(period.from) > day || (period.to !== undefined && dayOf(period.to) < day)) continue;
    const isNearer = held === undefined || (rank(period) - rank(held) || dayOf(period.from) - dayOf(held.from)) > 0;
    if (isNearer) held = period;
  }
  return held;
}
