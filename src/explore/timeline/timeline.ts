/** The days behind one eligibility: what was counted, what was asked, and when. Judges nothing again. */
import { assessEligibility } from '../../assess/eligibility';
import { dayOf } from '../../calendar/day';
import type { Application } from '../../facts/application';
import { applications } from '../../facts/reading/readers';
import { ask } from '../../finding/ask';
import { lawOn } from '../../law/in-force';
import { requireRegulation } from '../../law/known';
import { regulation as shipped } from '../../law/regulation';
import { regulationFor } from '../../law/regulation-for';
import type { Regulation } from '../../law/types';
import { deepFreeze } from '../../value/deep-freeze';
import { conductLane } from './conduct';
import { languageLane } from './language';
import { partAt } from './parts';
import { agreementsLane, performanceLane } from './rounds';
import { serviceLane } from './service';
import { changesIn, spanOf } from './span';
import type { Timeline } from './types';

/**
 * The days behind an eligibility, lane by lane: service as it was counted, with the run, its gaps and anniversaries;
 * the look-backs of conduct; the agreement and salary rounds that are asked; the language results. Every status is
 * that of the part in the finding of `assessEligibility`; where facts are not stated or the law is not known, the lane
 * says so and shows the facts alone.
 *
 * @param application - the facts
 * @param regulation - the law; as shipped unless another is given
 * @returns plain data, deeply frozen; dates are `YYYY-MM-DD`
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const { service } = timeline({
 *   line: 'teaching', standing: 'professional', filedOn: '2024-11-01',
 *   service: [
 *     { position: 'teacher', standing: 'none', from: '2017-05-29', to: '2022-06-30' },
 *     { position: 'teacher', standing: 'none', from: '2022-07-02' },
 *   ],
 * });
 * service.gaps; // [{ from: '2022-07-01', to: '2022-07-01', days: 1 }]
 * service.run; // { from: '2022-07-02', to: '2024-11-01', elapsed: { years: 2, months: 3, days: 30 } }
 * service.periods[0]?.reason; // 'broken-by-gap'
 * ```
 */
export function timeline(application: Application, regulation: Regulation = shipped): Timeline {
  const facts = applications.require(application);
  const { line, standing, filedOn } = facts;
  const finding = assessEligibility(facts, regulation);
  const law = lawOn(regulationFor(requireRegulation(regulation), standing), dayOf(filedOn));
  const lanes = {
    service: serviceLane(facts, finding, law),
    conduct: conductLane(facts, finding, law),
    agreements: agreementsLane(facts, finding),
    performance: performanceLane(facts, finding),
    language: languageLane(facts, finding, law),
  };
  const span = spanOf(lanes, law.day);
  return deepFreeze({
    ...{ line, standing, filedOn },
    statuses: {
      eligibility: finding.status,
      standard: partAt(finding, 'eligibility.standard').status,
      reduced: partAt(finding, 'eligibility.reduced').status,
    },
    ask: [...ask(finding)],
    span,
    ...lanes,
    changes: changesIn(span, law.regulation),
  });
}
