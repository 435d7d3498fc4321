/** Service that counts: the unbroken run in the post, still open on the filing day (ติดต่อกัน). Rulebook §2. */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { ServicePeriod } from '../facts/application';
import type { Standing } from '../facts/names';
import { counts } from './post';

/** An unbroken stretch of service that counts; first and last day, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Periods that count, joined where they overlap or touch; one that lasts still has no end. */
function joined(service: readonly ServicePeriod[], standing: Standing): readonly Stretch[] {
  const periods: Stretch[] = [];
  for (const period of service) {
    if (!counts(period, standing)) continue;
    periods.push({ from: dayOf(period.from), to: period.to === undefined ? Infinity : dayOf(period.to) });
  }
  if (periods.length < 2) return periods;
  const made: Stretch[] = [];
  for (const period of periods.sort((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (last === undefined || period.from > last.to + 1) made.push(period);
    else if (period.to > last.to) made[made.length - 1] = { from: last.from, to: period.to };
  }
  return made;
}

/**
 * The stretches of service that counts, from oldest to newest: periods that count are cut at `until` and joined where
 * they overlap or touch (the next day touches); a gap of one day breaks them.
 */
export function stretches(service: readonly ServicePeriod[], standing: Standing, until: Day): readonly Stretch[] {
  return joined(service, standing)
    .filter(({ from }) => from <= until)
    .map(({ from, to }) => ({ from, to: Math.min(to, until) }));
}

/**
 * The first day of the run: the stretch that is still open on `filedOn`.
 *
 * @returns undefined where the applicant is not in the post on `filedOn`
 */
export function startOfRun(service: readonly ServicePeriod[], standing: Standing, filedOn: Day): Day | undefined {
  for (const { from, to } of joined(service, standing)) if (from <= filedOn && filedOn <= to) return from;
  return undefined;
}
