/** The lane of conduct: the look-back of each route, and the sanctions within it and outside. Rulebook §5. */
import { dayOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application } from '../../facts/application';
import type { IsoDate } from '../../facts/names';
import type { Finding } from '../../finding/finding';
import type { Law } from '../../law/in-force';
import type { Dated } from '../../law/types';
import { yearsLater } from '../../rules/years-later';
import { byDay, isOfKnownLaw, leafAt, partOf, routes } from './parts';
import type { TimelineConduct, TimelineRoute, TimelineWindow } from './types';

/** The earliest day whose years are not over on the filing day. */
function firstDayOfLookback(years: number, monthEnd: Dated<'last-day' | 'next-day'>, filedOn: Day): Day {
  // So many years before, or a day or two after it: never earlier, whatever the convention for short months.
  let day = yearsLater(filedOn, -years, monthEnd);
  while (yearsLater(day, years, monthEnd) <= filedOn) day += 1;
  return day;
}

function windowOf(route: TimelineRoute, finding: Finding, law: Law): readonly TimelineWindow[] {
  const leaf = leafAt(finding, `eligibility.${route}.conduct`);
  const lookback = law.values[`conduct.lookbackYears.${route}`];
  const monthEnd = law.values['conduct.monthEnd'];
  if (!(isOfKnownLaw(leaf) && lookback && monthEnd)) return [];
  const years = lookback.value;
  // A look-back of no years holds no day.
  if (years === 0) return [];
  const from = isoOf(firstDayOfLookback(years, monthEnd, law.day));
  return [{ route, years, from, to: isoOf(law.day), status: leaf.status }];
}

/** As the leaf of conduct shows them: the days of those that stand against it, where it is known. */
type ShownSanctions = readonly IsoDate[] | undefined;

/** Which sanctions stand against a route is told by its leaf. */
export function conductLane(application: Application, finding: Finding, law: Law): TimelineConduct {
  const { sanctions } = application;
  const windows = routes.flatMap((route) => windowOf(route, finding, law));
  const leaves = routes.map((route) => {
    const leaf = leafAt(finding, `eligibility.${route}.conduct`);
    return { route, leaf, days: new Set(leaf.actual as ShownSanctions) };
  });
  return {
    stated: sanctions !== undefined,
    known: sanctions !== undefined && leaves.some(({ leaf }) => isOfKnownLaw(leaf)),
    parts: leaves.map(({ route, leaf }) => partOf(route, leaf)),
    windows,
    sanctions: (sanctions ?? [])
      .map(({ on, kind, heavierThanProbation }, index) => ({
        ...{ index, on, kind, heavierThanProbation },
        within: windows
          .filter(({ from }) => dayOf(from) <= dayOf(on) && dayOf(on) <= law.day)
          .map(({ route }) => route),
        against: leaves.filter(({ days }) => heavierThanProbation && days.has(on)).map(({ route }) => route),
      }))
      .sort(byDay(({ on }) => on)),
  };
}
