/**
 * Conduct: วินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ.
 *
 * ว 9/2564 chapter 3, 1.3: in the look-back up to the filing day, no penalty and no ethics ruling heavier than
 * ภาคทัณฑ์. That the time of a punished year cannot be used is stated but not defined: nothing is deducted from
 * tenure, and the answer says so. Rulebook §5.
 */
import { dayOf, isoOf } from '../calendar/day';
import { elapsedBetween } from '../calendar/elapsed';
import type { Day } from '../calendar/types';
import type { Application } from '../facts/application';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { timeNotDeducted } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { Route } from './route';
import { byRoute } from './route';
import { ofOtherLine, outsideValidity } from './unsettled';
import { withConvention, yearsLater } from './years-later';

const lookback = byRoute('conduct.lookbackYears');

/** `run` is the first day of the service that counts, where that is known. */
export function conduct(id: string, route: Route, application: Application, run: Day | undefined, law: Law): Leaf {
  const parameter = lookback[route];
  const years = law.values[parameter];
  const monthEnd = law.values['tenure.monthEnd'];
  if (years === undefined || monthEnd === undefined) return outsideValidity(id, law, [parameter, 'tenure.monthEnd']);
  if (application.line !== 'teaching') return ofOtherLine(id, application.line);
  // What is asked: a look-back of so many years; what is: the days of the heavier sanctions in it.
  const required = { years: years.value, months: 0, days: 0 };
  const unit = 'year';
  if (application.sanctions === undefined) {
    return unstated(id, years.cites, ['sanctions'], { required, unit });
  }

  const known: Day[] = [];
  for (const { heavierThanProbation, on } of application.sanctions) if (heavierThanProbation) known.push(dayOf(on));
  known.sort((a, b) => a - b);
  const heavier = known.filter((day) => day <= law.day);
  // From oldest to newest, so those in the look-back are the last ones.
  let outside = heavier.length;
  while (outside > 0 && yearsLater(heavier[outside - 1] ?? law.day, years.value, monthEnd) > law.day) outside -= 1;
  const counted = heavier.slice(outside);
  const withinService = run !== undefined && heavier.some((day) => day >= run);
  const cites = withConvention(
    withinService ? together(years.cites, timeNotDeducted) : years.cites,
    heavier,
    years.value,
    monthEnd,
  );
  const actual = counted.map(isoOf);
  const last = counted.at(-1);
  if (last === undefined) return met(id, cites, { actual, required, unit });
  const clear = yearsLater(last, years.value, monthEnd);
  // A later one that is known already begins a look-back of its own.
  const later = known.slice(heavier.length);
  const allClear = later.reduce(
    (until, day) => (day <= until ? Math.max(until, yearsLater(day, years.value, monthEnd)) : until),
    clear,
  );
  const gap = elapsedBetween(law.day, clear, monthEnd.value);
  return unmet(id, cites, { actual, required, gap, unit, waitUntil: isoOf(allClear) });
}
