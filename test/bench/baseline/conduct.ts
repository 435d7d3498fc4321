/** The look-back: no penalty and no ethics ruling heavier than probation. */
import type { Application } from '../../../src/index';
import type { Ymd } from './calendar';
import { elapsed, yearsLater, ymdOf } from './calendar';
import { byRoute } from './citations';
import type { PlainLeaf } from './finding';
import { met, unmet, unstated } from './finding';
import type { Route } from './service';

const asked = { standard: { years: 4, months: 0, days: 0 }, reduced: { years: 3, months: 0, days: 0 } } as const;

export function conduct(route: Route, application: Application, filedOn: Ymd, run: Ymd | undefined): PlainLeaf {
  const id = route === 'standard' ? 'eligibility.standard.conduct' : 'eligibility.reduced.conduct';
  const required = asked[route];
  const lists = byRoute[route].conduct;
  const { sanctions } = application;
  if (sanctions === undefined) return unstated(id, undefined, required, 'year', ['sanctions'], lists.plain);

  const counted: string[] = [];
  let last = 0;
  let withinService = false;
  let monthEnd = false;
  for (const { heavierThanProbation, on } of sanctions) {
    const day = ymdOf(on);
    if (!heavierThanProbation || day > filedOn) continue;
    // Not in the post: nothing was counted, so nothing lies within it.
    if (run !== undefined && run > 0 && day >= run) withinService = true;
    const clear = yearsLater(day, required.years);
    if (clear % 100 !== day % 100) monthEnd = true;
    if (clear <= filedOn) continue;
    counted.push(on);
    if (day > last) last = day;
  }
  if (counted.length > 1) counted.sort();
  const list = withinService
    ? monthEnd
      ? lists.withinServiceAndMonthEnd
      : lists.withinService
    : monthEnd
      ? lists.monthEnd
      : lists.plain;
  if (last === 0) return met(id, counted, required, 'year', list);
  return unmet(id, counted, required, elapsed(filedOn, yearsLater(last, required.years)), 'year', list);
}
