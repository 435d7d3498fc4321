/** Slips in the service and in the rounds beside it. */
import { addYears } from '../../calendar/anniversary';
import { dayOf, isoOf } from '../../calendar/day';
import { lastDayOfFiscalYear } from '../../calendar/fiscal-year';
import type { Day } from '../../calendar/types';
import type { FutureApplication, Post, ServicePeriod } from '../../facts/application';
import type { Caution } from './types';

/** From the age of 18 to retirement at 60. */
const LONGEST_YEARS = 42;

type Placed = ServicePeriod & { readonly place: number };

function placed(service: readonly ServicePeriod[]): readonly Placed[] {
  return service.map((period, place) => ({ ...period, place })).sort((a, b) => dayOf(a.from) - dayOf(b.from));
}

/** Each post that is still open beside one that began before it. */
function postsOpen(service: readonly Placed[]): readonly Caution[] {
  const open = service.filter(({ to }) => to === undefined);
  return open.slice(1).map(({ place, position, standing, from }, before) => {
    const first = open[before] ?? { position, standing, from };
    return {
      code: 'two-posts-open',
      path: `service[${String(place)}]`,
      values: [first.position, first.standing, first.from, position, standing, from],
    };
  });
}

function longInPost(service: readonly Placed[], day: Day | undefined): readonly Caution[] {
  return service.flatMap(({ from, to, place }): readonly Caution[] => {
    const last = to === undefined ? day : dayOf(to);
    if (last === undefined || addYears(dayOf(from), LONGEST_YEARS, 'last-day') >= last) return [];
    return [{ code: 'long-in-post', path: `service[${String(place)}].from`, values: [from, isoOf(last)] }];
  });
}

function isSamePost(a: Post, b: Post): boolean {
  return a.position === b.position && a.standing === b.standing;
}

/** A round of a post of which every period began after the round was over. */
function roundsBefore({ agreements = [] }: FutureApplication, service: readonly Placed[]): readonly Caution[] {
  return agreements.flatMap((round): readonly Caution[] => {
    const held = service.filter((period) => isSamePost(period, round));
    const [first] = held;
    if (first === undefined || dayOf(first.from) <= lastDayOfFiscalYear(round.fiscalYear)) return [];
    const path = `agreements[${String(round.fiscalYear)}]`;
    return [{ code: 'round-before-post', path, values: [round.fiscalYear, first.from] }];
  });
}

/** The service of an application, looked at on a day; undefined where no day is known. */
export function ofService(application: FutureApplication, day: Day | undefined): readonly Caution[] {
  const service = placed(application.service ?? []);
  return [...postsOpen(service), ...longInPost(service, day), ...roundsBefore(application, service)];
}
