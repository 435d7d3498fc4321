/** The run of service with one period in the place of another, without walking all periods again for each. */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { ServicePeriod } from '../facts/application';
import type { Standing } from '../facts/names';
import { counts } from '../rules/post';
import type { Stretch } from '../rules/service';
import { lastUpTo } from '../value/last-up-to';

/** The days of a period up to the filing day; undefined where it does not count, or begins later. */
function daysOf(period: ServicePeriod, standing: Standing, filedOn: Day): Stretch | undefined {
  const from = dayOf(period.from);
  if (from > filedOn || !counts(period, standing)) return undefined;
  return { from, to: period.to === undefined ? filedOn : Math.min(dayOf(period.to), filedOn) };
}

/** The days up to the filing day that no period covers, and those that one covers alone; both in order. */
interface Coverage {
  readonly open: readonly Stretch[];
  readonly alone: ReadonlyMap<ServicePeriod | undefined, readonly Stretch[]>;
}

function coverageOf(service: readonly ServicePeriod[], standing: Standing, filedOn: Day): Coverage {
  const turns = service
    .flatMap((period) => {
      const days = daysOf(period, standing, filedOn);
      return days === undefined
        ? []
        : [
            { period, day: days.from },
            { period, day: days.to + 1 },
          ];
    })
    .sort((a, b) => a.day - b.day);
  const open: Stretch[] = [];
  // Under no period, the open days.
  const alone = new Map<ServicePeriod | undefined, Stretch[]>([[undefined, open]]);
  const running = new Set<ServicePeriod>();
  let from = -Infinity;
  const close = (to: Day): void => {
    if (from > to || running.size > 1) return;
    const [only] = running;
    const days = alone.get(only) ?? [];
    days.push({ from, to });
    alone.set(only, days);
  };
  for (const { period, day } of turns) {
    close(day - 1);
    from = day;
    if (!running.delete(period)) running.add(period);
  }
  close(filedOn);
  return { open, alone };
}

/** The last of the days that is not among the others. */
function lastOutside({ from, to }: Stretch, others: Stretch | undefined): Day {
  const last = others !== undefined && others.from <= to && to <= others.to ? others.from - 1 : to;
  return last < from ? -Infinity : last;
}

/** Gives the first day of the run on the filing day, as `startOfRun` does, for service with `next` in the place of `old`. */
export type RunReplacing = (old: ServicePeriod | undefined, next: ServicePeriod | undefined) => Day | undefined;

/**
 * The run begins after the last day that nothing covers. Without `old` these are the open days and those that it
 * covered alone; `next` covers one stretch of them, so that of the open days the last stretch, and the last one that
 * begins before `next`, are all that can hold that day.
 */
export function runReplacing(service: readonly ServicePeriod[], standing: Standing, filedOn: Day): RunReplacing {
  const { open, alone } = coverageOf(service, standing, filedOn);
  return (old, next) => {
    const covered = next === undefined ? undefined : daysOf(next, standing, filedOn);
    const before = covered === undefined ? undefined : lastUpTo(open, ({ from }) => from, covered.from - 1);
    const stretches = [open.at(-1), before, ...((old && alone.get(old)) ?? [])].filter((days) => days !== undefined);
    const lastOpen = stretches.reduce((last, days) => Math.max(last, lastOutside(days, covered)), -Infinity);
    return lastOpen === filedOn ? undefined : lastOpen + 1;
  };
}
