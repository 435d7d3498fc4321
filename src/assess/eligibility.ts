/** May this teacher apply? Both routes, judged in full. Rulebook §1. */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application } from '../facts/application';
import { applications } from '../facts/reading/readers';
import { allOf, atLeast, decide } from '../finding/at-least';
import type { Finding, Status } from '../finding/finding';
import { grounds, qualifications, reduction } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { trustFinding } from '../finding/require-finding';
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

/** What the parts of a route are judged by. */
interface Judged {
  readonly application: Application;
  /** The first day of the service that counts, where that is known. */
  readonly run: Day | undefined;
  readonly law: Law;
}

/** A part of a route. A route is the list of its parts, for the finding as for the status alone. */
type Part = (judged: Judged) => Finding;

/** At least so many of the grounds. Without a number in force each of them is unknown, and so is the group. */
function groundsOf({ application, law }: Judged): Finding {
  const needed = law.values['reduction.groundsNeeded'];
  const ground = openGrounds(law).map((rule) => rule(application, law));
  return atLeast('eligibility.reduced.reduction.ground', needed?.value ?? 1, ground, needed?.cites ?? grounds);
}

/** เงื่อนไขการลดระยะเวลา: at least one ground, and the performance. Rulebook §3. */
const reductionConditions: readonly Part[] = [
  groundsOf,
  ({ application, law }) => forLine('performance', performance(application, law), application, law),
];

const standardRoute: readonly Part[] = [
  ({ application, run, law }) => tenure('standard', application, run, law),
  ({ application, law }) => agreements('standard', application, law),
  ({ application, run, law }) => conduct('standard', application, run, law),
];

const reducedRoute: readonly Part[] = [
  (judged) => allOf('eligibility.reduced.reduction', judgedAll(reductionConditions, judged), reduction),
  ({ application, run, law }) => tenure('reduced', application, run, law),
  ({ application, law }) => agreements('reduced', application, law),
  ({ application, run, law }) => conduct('reduced', application, run, law),
];

function judgedAll(parts: readonly Part[], judged: Judged): readonly Finding[] {
  return parts.map((part) => part(judged));
}

/** The facts of an application, with the law of its filing day. */
function judgedBy(application: Application, regulation: Regulation): Judged {
  const facts = applications.requireOnce(application);
  const { service, standing } = facts;
  const law = lawOn(regulationFor(requireRegulation(regulation), standing), dayOf(facts.filedOn));
  const run = service === undefined ? undefined : runOn(stretches(service, standing), law.day)?.from;
  return { application: facts, run, law };
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
  const judged = judgedBy(application, regulation);
  const routes = [
    allOf('eligibility.standard', judgedAll(standardRoute, judged), qualifications),
    allOf('eligibility.reduced', judgedAll(reducedRoute, judged), reduction),
  ];
  return trustFinding(atLeast('eligibility', 1, routes, qualifications));
}

/**
 * The status of {@link assessEligibility} alone, judged only until it is decided: for counting many.
 *
 * @param application - the facts; what is not stated is not known
 * @param regulation - the law; as shipped unless another is given
 * @returns the status of the finding that `assessEligibility` gives
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * verdict({ line: 'teaching', standing: 'professional', filedOn: '2023-09-25' }); // 'unknown'
 * ```
 */
export function verdict(application: Application, regulation: Regulation = shipped): Status {
  const judged = judgedBy(application, regulation);
  return decide(1, [standardRoute, reducedRoute], (route) =>
    decide(route.length, route, (part) => part(judged).status),
  );
}
