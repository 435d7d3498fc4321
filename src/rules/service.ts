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

/**
 * The stretches of service that counts, from oldest to newest: periods that count are cut at `until` and joined where
 * they overlap or touch (the next day touches); a gap of one day breaks them.
 */
export function stretches(service: readonly ServicePeriod[], standing: Standing, until: Day): readonly Stretch[] {
  const periods = service
    .filter((period) => counts(period, standing))
    .map(({ from, to }) => ({ from: dayOf(from), to: to === undefined ? until : Math.min(dayOf(to), until) }))
    .filter((period) => period.from <= until)
    .sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    if (last === undefined || period.from > last.to + 1) joined.push(period);
    else if (period.to > last.to) joined[joined.length - 1] = { from: last.from, to: period.to };
  }
  return joined;
}

/**
 * The first day of the run: the stretch that is still open on `filedOn`.
 *
 * @returns undefined where the applicant is not in the post on `filedOn`
 */
export function startOfRun(service: readonly ServicePeriod[], standing: Standing, filedOn: Day): Day | undefined {
  const last = stretches(service, standing, filedOn).at(-1);
  return last?.to === filedOn ? last.from : undefined;
}
