/** The lane of service: every period as it was counted, the run, its gaps and its anniversaries. Rulebook §2. */
import { dayOf, isoOf } from '../../calendar/day';
import type { Application, ServicePeriod } from '../../facts/application';
import type { Finding } from '../../finding/finding';
import { isElapsed } from '../../finding/value-kind';
import type { Law } from '../../law/in-force';
import type { Dated } from '../../law/types';
import type { Stretch } from '../../rules/service';
import { gaps, notCounted, runOn, stretches } from '../../rules/service';
import { yearsLater } from '../../rules/years-later';
import { byDay, leafAt, partOf, routes } from './parts';
import type { TimelineAnniversary, TimelinePeriod, TimelineRun, TimelineService } from './types';

/** The period; whether it counts is left open where `run` is `null`: not known. */
function periodOf(
  period: ServicePeriod,
  index: number,
  application: Application,
  run: Stretch | undefined | null,
  law: Law,
): TimelinePeriod {
  const { from, to = null, position, standing, equivalentTo } = period;
  const held = {
    ...{ index, from, to, position, standing },
    ...(equivalentTo === undefined
      ? {}
      : { equivalentTo: { position: equivalentTo.position, standing: equivalentTo.standing } }),
  };
  if (run === null) return { ...held, counts: null };
  const reason = notCounted(period, application.standing, run, law.day);
  if (reason !== undefined) return { ...held, counts: false, reason };
  const last = to === null ? law.day : Math.min(dayOf(to), law.day);
  return { ...held, counts: true, counted: { from, to: isoOf(last) } };
}

function anniversariesOf(
  finding: Finding,
  run: Stretch,
  monthEnd: Dated<'last-day' | 'next-day'>,
  law: Law,
): readonly TimelineAnniversary[] {
  return routes.flatMap((route) => {
    const years = law.values[`tenure.years.${route}`]?.value;
    const leaf = leafAt(finding, `eligibility.${route}.tenure`);
    if (years === undefined) return [];
    const gap = isElapsed(leaf.gap) ? { ...leaf.gap } : null;
    const on = isoOf(yearsLater(run.from, years, monthEnd));
    // A post that is known to end before has no such anniversary.
    if (leaf.status === 'unmet' && leaf.waitUntil !== on) return [];
    return [{ route, years, on, status: leaf.status, gap }];
  });
}

/** What was counted, from the finding and from the same joined periods that it rests on. */
export function serviceLane(application: Application, finding: Finding, law: Law): TimelineService {
  const { service = [], standing } = application;
  const leaves = routes.map((route) => leafAt(finding, `eligibility.${route}.tenure`));
  const elapsed = leaves.map(({ actual }) => actual).find(isElapsed);
  // A leaf shows time where service is stated and its law is known.
  const known = elapsed !== undefined;
  const monthEnd = law.values['tenure.monthEnd'];

  const joined = known ? stretches(service, standing) : [];
  const open = runOn(joined, law.day);
  const run: TimelineRun | undefined = open &&
    elapsed && { from: isoOf(open.from), to: application.filedOn, elapsed: { ...elapsed } };
  return {
    stated: application.service !== undefined,
    known,
    parts: leaves.map((leaf, at) => partOf(at === 0 ? 'standard' : 'reduced', leaf)),
    periods: service
      .map((period, index) => periodOf(period, index, application, known ? open : null, law))
      .sort(byDay(({ from }) => from)),
    run: run ?? null,
    gaps: gaps(joined, law.day).map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to), days: to - from + 1 })),
    anniversaries: (open && monthEnd && anniversariesOf(finding, open, monthEnd, law)) ?? [],
  };
}
