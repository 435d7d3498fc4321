/** May this teacher apply? Both routes, judged in full. Rulebook §1. */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application } from '../facts/application';
import { applications } from '../facts/reading/readers';
import { allOf, atLeast } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { grounds, qualifications, reduction } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import { regulationFor } from '../law/regulation-for';
import type { Regulation } from '../law/types';
import { agreements } from '../rules/agreements';
import { conduct } from '../rules/conduct';
import { openGrounds } from '../rules/grounds/grounds';
import { forLine } from '../rules/other-line';
import { performance } from '../rules/performance';
import { runOn, stretches } from '../rules/service';
import { tenure } from '../rules/tenure';

/** เงื่อนไขการลดระยะเวลา: at least one ground, and the performance. Rulebook §3. */
function reductionConditions(application: Application, law: Law): Finding {
  const needed = law.values['reduction.groundsNeeded'];
  const ground = openGrounds(law).map((rule) => rule(application, law));
  // Without a number in force every ground is unknown, and so is the group whatever its number.
  return allOf(
    'eligibility.reduced.reduction',
    [
      atLeast('eligibility.reduced.reduction.ground', needed?.value ?? 1, ground, needed?.cites ?? grounds),
      forLine('performance', performance(application, law), application, law),
    ],
    reduction,
  );
}

/** `run` is the first day of the service that counts, where that is known. */
function standardRoute(application: Application, run: Day | undefined, law: Law): Finding {
  return allOf(
    'eligibility.standard',
    [
      tenure('standard', application, run, law),
      agreements('standard', application, law),
      conduct('standard', application, run, law),
    ],
    qualifications,
  );
}

function reducedRoute(application: Application, run: Day | undefined, law: Law): Finding {
  return allOf(
    'eligibility.reduced',
    [
      reductionConditions(application, law),
      tenure('reduced', application, run, law),
      agreements('reduced', application, law),
      conduct('reduced', application, run, law),
    ],
    reduction,
  );
}

/**
 * Whether a teacher may apply for a standing (คุณสมบัติของผู้ขอ), by the law of the filing day: the standard route, or
 * the reduced one. Both are always judged, and every part is kept with the clause it rests on.
 *
 * @param application - the facts; what is not stated is not known, and the answer says what to ask
 * @param regulation - the law; as shipped unless another is given
 * @returns `eligibility`, any one of `eligibility.standard` and `eligibility.reduced`
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const finding = assessEligibility({
 *   line: 'teaching', standing: 'professional', filedOn: '2023-09-25',
 *   service: [{ position: 'teacher', standing: 'none', from: '2019-09-26' }],
 * });
 * at(finding, 'eligibility.standard.tenure');
 * // unmet: 3 years 11 months 30 days of 4 years; 1 day is missing (ว 9/2564)
 * ```
 */
export function assessEligibility(application: Application, regulation: Regulation = shipped): Finding {
  const facts = applications.requireOnce(application);
  const { service, standing } = facts;
  const law = lawOn(regulationFor(requireRegulation(regulation), standing), dayOf(facts.filedOn));
  const run = service === undefined ? undefined : runOn(stretches(service, standing), law.day)?.from;
  const routes = [standardRoute(facts, run, law), reducedRoute(facts, run, law)];
  return atLeast('eligibility', 1, routes, qualifications);
}
