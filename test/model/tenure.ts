/** Rulebook §2 Tenure, day by day: on which days up to the filing day is the teacher in a post that counts? */
import { completeAfter, previousDay, tenureLength } from './days';
import type { Elapsed, ServicePeriod, Standing, Status } from './facts';
import { postCounts } from './post';

function inOneOf(periods: readonly ServicePeriod[], day: string): boolean {
  for (const period of periods) {
    if (day < period.from) continue;
    if (period.to !== undefined && day > period.to) continue;
    return true;
  }
  return false;
}

/** The first day of the run that is still open on the filing day; null when not in the post on that day. */
export function startOfRun(service: readonly ServicePeriod[], standing: Standing, filedOn: string): string | null {
  const counting = service.filter((period) => postCounts(period, standing));
  if (!inOneOf(counting, filedOn)) return null;
  let day = filedOn;
  for (let before = previousDay(day); inOneOf(counting, before); before = previousDay(day)) {
    day = before;
  }
  return day;
}

/** run: undefined when service is missing, null when not in the post on the filing day. */
export function tenureStatus(run: string | null | undefined, filedOn: string, years: number): Status {
  if (run === undefined) return 'unknown';
  if (run === null) return 'unmet';
  return completeAfter(run, years * 12) <= filedOn ? 'met' : 'unmet';
}

export function tenureElapsed(run: string | null, filedOn: string): Elapsed {
  if (run === null) return { years: 0, months: 0, days: 0 };
  return tenureLength(run, filedOn);
}
