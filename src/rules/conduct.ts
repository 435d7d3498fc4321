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
import type { Application, Sanction } from '../facts/application';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { timeNotDeducted } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { Dated } from '../law/types';
import { workedOut } from '../law/worked-out';
import type { Route } from './route';
import { byRoute } from './route';
import { ofOtherLine, outsideValidity } from './unsettled';
import { byConvention, wholeYears, yearsLater } from './years-later';

const lookback = byRoute('conduct.lookbackYears');
const ids = { standard: 'eligibility.standard.conduct', reduced: 'eligibility.reduced.conduct' } as const;

/** The days of the sanctions that count, from oldest to newest. */
function heavierDays(sanctions: readonly Sanction[]): readonly Day[] {
  const days: Day[] = [];
  for (const { heavierThanProbation, on } of sanctions) if (heavierThanProbation) days.push(dayOf(on));
  return days.sort((a, b) => a - b);
}

/** What conduct is judged by in a route: the same for everyone under the same law. */
interface ConductTerms {
  readonly years: Dated<number>;
  readonly monthEnd: Dated<'last-day' | 'next-day'>;
  /** The answers where nothing counts against the applicant, and where the sanctions are not stated. */
  readonly clean: Leaf;
  readonly open: Leaf;
}

function conductTerms(route: Route, { values }: Law): ConductTerms | undefined {
  const years = values[lookback[route]];
  const monthEnd = values['conduct.monthEnd'];
  if (years === undefined || monthEnd === undefined) return undefined;
  const id = ids[route];
  // What is asked: a look-back of so many years; what is: the days of the heavier sanctions in it.
  const shown = { required: wholeYears(years.value), unit: 'year' } as const;
  return {
    years,
    monthEnd,
    clean: met(id, years.cites, { actual: [], ...shown }),
    open: unstated(id, years.cites, ['sanctions'], shown),
  };
}

const termsOf = workedOut((law) => ({
  standard: conductTerms('standard', law),
  reduced: conductTerms('reduced', law),
}));

/** `run` is the first day of the service that counts, where that is known. */
export function conduct(route: Route, application: Application, run: Day | undefined, law: Law): Leaf {
  const id = ids[route];
  const terms = termsOf(law)[route];
  if (terms === undefined) return outsideValidity(id, law, [lookback[route], 'conduct.monthEnd']);
  if (application.line !== 'teaching') return ofOtherLine(id, application.line);
  const { years, monthEnd, clean, open } = terms;
  if (application.sanctions === undefined) return open;
  const known = heavierDays(application.sanctions);
  if (known.length === 0) return clean;
  const required = wholeYears(years.value);
  const unit = 'year';

  const heavier = known.filter((day) => day <= law.day);
  // From oldest to newest, so those in the look-back are the last ones.
  let outside = heavier.length;
  while (outside > 0 && yearsLater(heavier[outside - 1] ?? law.day, years.value, monthEnd) > law.day) outside -= 1;
  const counted = heavier.slice(outside);
  const withinService = run !== undefined && heavier.some((day) => day >= run);
  const asked = withinService ? together(years.cites, timeNotDeducted) : years.cites;
  const conventional = heavier.some((day) => byConvention(day, years.value, monthEnd));
  const cites = conventional ? together(asked, monthEnd.cites) : asked;
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
