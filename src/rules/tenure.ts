/**
 * Tenure: ระยะเวลาการดำรงตำแหน่ง.
 *
 * ว 9/2564 chapter 3, 1.1: so many years in the post, unbroken, up to the filing day; N years are complete on the N-th
 * anniversary. Rulebook §2.
 */
import { isoOf } from '../calendar/day';
import { elapsedBetween } from '../calendar/elapsed';
import type { Day, IsoDate } from '../calendar/types';
import type { Application } from '../facts/application';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { Dated } from '../law/types';
import type { Route } from './route';
import { byRoute } from './route';
import { stretches } from './service';
import { ofOtherLine, outsideValidity } from './unsettled';
import { wholeYears, withConvention, yearsLater } from './years-later';

/** The first day after the filing day on which the years will be complete, if the service goes on as it is stated. */
function completeOn(
  { service = [], standing }: Application,
  years: number,
  monthEnd: Dated<'last-day' | 'next-day'>,
  filedOn: Day,
): IsoDate | undefined {
  for (const { from, to } of stretches(service, standing)) {
    const complete = yearsLater(from, years, monthEnd);
    if (complete > filedOn && complete <= to) return isoOf(complete);
  }
  return undefined;
}

const yearsAsked = byRoute('tenure.years');
const ids = { standard: 'eligibility.standard.tenure', reduced: 'eligibility.reduced.tenure' } as const;

/** `run` is the first day of the service that counts; undefined where the applicant is not in the post. */
export function tenure(route: Route, application: Application, run: Day | undefined, law: Law): Leaf {
  const id = ids[route];
  const parameter = yearsAsked[route];
  const years = law.values[parameter];
  const monthEnd = law.values['tenure.monthEnd'];
  if (years === undefined || monthEnd === undefined) return outsideValidity(id, law, [parameter, 'tenure.monthEnd']);
  if (application.line !== 'teaching') return ofOtherLine(id, application.line);

  const cites = together(years.cites, years.citesFor?.[application.standing]);
  const required = wholeYears(years.value);
  const unit = 'year';
  if (application.service === undefined) return unstated(id, cites, ['service'], { required, unit });
  if (run === undefined) {
    const waitUntil = completeOn(application, years.value, monthEnd, law.day);
    return unmet(id, cites, { actual: wholeYears(0), required, gap: required, unit, waitUntil });
  }

  const complete = yearsLater(run, years.value, monthEnd);
  const resting = withConvention(cites, run, years.value, monthEnd);
  const actual = elapsedBetween(run, law.day, monthEnd.value);
  if (complete <= law.day) return met(id, resting, { actual, required, unit });
  const gap = elapsedBetween(law.day, complete, monthEnd.value);
  const waitUntil = completeOn(application, years.value, monthEnd, law.day);
  return unmet(id, resting, { actual, required, gap, unit, waitUntil });
}
