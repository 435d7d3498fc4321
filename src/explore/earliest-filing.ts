/** From which day on may this teacher apply? */
import { assessEligibility } from '../assess/eligibility';
import { dayOf, isoOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application, FutureApplication } from '../facts/application';
import type { FilingWindow, Supposition } from '../facts/filing-window';
import type { IsoDate } from '../facts/names';
import { applications, filingWindows, futureApplications } from '../facts/readers';
import { ask } from '../finding/ask';
import type { Finding } from '../finding/finding';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { filingChangeDays } from './change-days';
import { suppose } from './suppose';

/** A day, what is found of it, and what was supposed. */
export interface FilingDay {
  readonly on: IsoDate;
  readonly finding: Finding;
  /** Paths of the rounds that were supposed: `agreements[2569]`, `salaryRounds[2569/2]`. */
  readonly assumed: readonly string[];
}

/** The first day; or none in the window; or the facts that could make it earlier or decide it. */
export type EarliestFiling =
  | (FilingDay & {
      readonly status: 'found';
      /** What stands against the day before; missing where that lies before the window. */
      readonly dayBefore?: Finding;
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

function judge(application: Application, assume: Supposition, regulation: Regulation, day: Day): FilingDay {
  const supposed = suppose(application, assume, regulation, day);
  const finding = assessEligibility(supposed.application, regulation);
  return Object.freeze({ on: isoOf(day), finding, assumed: Object.freeze(supposed.assumed) });
}

/**
 * The first day of a window on which `assessEligibility` would be met, with the finding of that day and of the day
 * before. Only the days on which anything can change are judged, and the answer is that of asking every day, also where
 * a result expires or a round drops out of the latest ones in between.
 *
 * @param application - the facts; `filedOn`, if given, is ignored
 * @param window - first and last day, both included; `assume` supposes rounds not on record, nothing by default
 * @param regulation - the law; as shipped unless another is given
 * @returns `found` with the day; `none` with the finding of the last day; `unknown` where a fact that is not stated
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
  const asked = new Set<string>();
  for (const day of filingChangeDays(facts, law, first, last)) {
    const judged = judge(facts, assume, law, day);
    for (const path of ask(judged.finding)) asked.add(path);
    if (judged.finding.status !== 'met') continue;
    if (asked.size > 0) return Object.freeze({ status: 'unknown', ask: Object.freeze([...asked]), atLatest: judged });
    if (day === first) return Object.freeze({ status: 'found', ...judged });
    return Object.freeze({ status: 'found', ...judged, dayBefore: judge(facts, assume, law, day - 1).finding });
  }
  const end = judge(facts, assume, law, last);
  return asked.size > 0 || end.finding.status === 'unknown'
    ? Object.freeze({ status: 'unknown', ask: Object.freeze([...asked]) })
    : Object.freeze({ status: 'none', ...end });
}
