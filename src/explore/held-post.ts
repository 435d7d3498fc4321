/** The post held on a day, by what is stated of the service. */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application, ServicePeriod } from '../facts/application';
import { counts } from '../rules/post';

/** Where periods overlap, the one whose time counts, else the one that began last; undefined where none is stated. */
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
