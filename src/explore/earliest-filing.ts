/** From which day on may this teacher apply? */
import { assessEligibility } from '../assess/eligibility';
import { dayOf, isoOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application, FutureApplication } from '../facts/application';
import type { FilingWindow, Supposition } from '../facts/filing-window';
import type { IsoDate } from '../facts/names';
import { applications, filingWindows, futureApplications } from '../facts/reading/readers';
import { ask } from '../finding/ask';
import type { Finding } from '../finding/finding';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { filingChangeDays } from './change-days';
import { supposing } from './suppose';
import { supposedPaths } from './supposed';

/** A day, what is found of it, and what was supposed. */
export interface FilingDay {
  readonly on: IsoDate;
  readonly finding: Finding;
  /** Paths of the rounds that were supposed, as far as the finding needs them: `agreements[2569]`, `salaryRounds[2569/2]`. */
  readonly assumed: readonly string[];
}

/** The first day; or none in the window; or the facts that could make it earlier or decide it. */
export type EarliestFiling =
  | (FilingDay & {
      readonly status: 'found';
      /** What stands against the day before; missing where that lies before the window. */
      readonly dayBefore?: Finding;
      /** The day is the first one looked at: it may have been met before. */
      readonly isFirstDayAsked?: true;
    })
  /** `on` is the last day of the window. */
  | (FilingDay & { readonly status: 'none' })
  | {
      readonly status: 'unknown';
      /** Empty where it is the law that is not known. */
      readonly ask: readonly string[];
      /** The first day that is met by what is stated already, whatever the answers. */
      readonly atLatest?: FilingDay;
    };

/** Gives what is found of a day, and what was supposed for it. */
function daysOf(application: Application, assume: Supposition, regulation: Regulation): (day: Day) => FilingDay {
  const supposed = supposing(application, assume);
  return (day) => {
    // Made of facts that were checked.
    const filed = applications.trust({ ...application, filedOn: isoOf(day) });
    const finding = supposed(assessEligibility(filed, regulation));
    return Object.freeze({ on: isoOf(day), finding, assumed: Object.freeze(supposedPaths(finding)) });
  };
}

/**
 * The first day of a window on which `assessEligibility` would be met, with the finding of that day and of the day
 * before. Only the days on which anything can change are judged, and the answer is that of asking every day, also where
 * a result expires or a round drops out of the latest ones in between.
 *
 * @param application - the facts; `filedOn`, if given, is ignored
 * @param window - first and last day, both included; `assume` supposes rounds not on record, nothing by default
 * @param regulation - the law; as shipped unless another is given
 * @returns `found` with the day, which may have been met before where it is the first one looked at; `none` with the finding of the last day; `unknown` where a fact that is not stated
 * could make it earlier or decide it, with what to ask
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const answer = earliestFiling(application, { from: '2026-11-22', until: '2028-11-22', assume: { agreements: 'passed' } });
 * if (answer.status === 'found') answer.on; // '2027-05-16'
 * ```
 */
export function earliestFiling(
  application: FutureApplication,
  window: FilingWindow,
  regulation: Regulation = shipped,
): EarliestFiling {
  const law = requireRegulation(regulation);
  const { from, until, assume = {} } = filingWindows.require(window);
  const facts = applications.trust({ ...futureApplications.require(application), filedOn: from });
  const [first, last] = [dayOf(from), dayOf(until)];
  const onDay = daysOf(facts, assume, law);
  const asked = new Set<string>();
  for (const day of filingChangeDays(facts, law, first, last)) {
    const found = onDay(day);
    for (const path of ask(found.finding)) asked.add(path);
    if (found.finding.status !== 'met') continue;
    if (asked.size > 0) return Object.freeze({ status: 'unknown', ask: Object.freeze([...asked]), atLatest: found });
    if (day === first) return Object.freeze({ status: 'found', ...found, isFirstDayAsked: true });
    return Object.freeze({ status: 'found', ...found, dayBefore: onDay(day - 1).finding });
  }
  const end = onDay(last);
  return asked.size > 0 || end.finding.status === 'unknown'
    ? Object.freeze({ status: 'unknown', ask: Object.freeze([...asked]) })
    : Object.freeze({ status: 'none', ...end });
}
