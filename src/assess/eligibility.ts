/** May this teacher apply? Both routes, judged in full. Rulebook §1. */
import { dayOf } from '../calendar/day';
import type { Day } from '../calendar/types';
import type { Application } from '../facts/application';
import { applications } from '../facts/readers';
import { allOf, atLeast } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { grounds, qualifications, reduction } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { agreements } from '../rules/agreements';
import { conduct } from '../rules/conduct';
import { degree } from '../rules/degree';
import { language } from '../rules/language';
import { nqf8 } from '../rules/nqf8';
import { performance } from '../rules/performance';
import type { Route } from '../rules/route';
import { startOfRun } from '../rules/service';
import { specialArea } from '../rules/special-area';
import { tenure } from '../rules/tenure';
import { ofOtherLine } from '../rules/unsettled';

const groundRules = Object.entries({ language, 'special-area': specialArea, degree, nqf8 });

/** เงื่อนไขการลดระยะเวลา: at least one ground, and the performance. Rulebook §3. */
function reductionConditions(id: string, application: Application, law: Law): Finding {
  const { line } = application;
  const needed = law.values['reduction.groundsNeeded'];
  const judge = (partId: string, rule: (partId: string, application: Application, law: Law) => Finding): Finding => {
    const finding = rule(partId, application, law);
    // Education administrators are named in neither letter on the reduction.
    if (line !== 'education-administration' || needed === undefined || finding.kind === 'group') return finding;
    return ofOtherLine(partId, line, finding.actual === undefined ? undefined : { actual: finding.actual });
  };
  const ground = groundRules.map(([name, rule]) => judge(`${id}.ground.${name}`, rule));
  // Without a number in force every ground is unknown, and so is the group whatever its number.
  return allOf(
    id,
    [
      atLeast(`${id}.ground`, needed?.value ?? 1, ground, needed?.cites ?? grounds),
      judge(`${id}.performance`, performance),
    ],
    reduction,
  );
}

/** `run` is the first day of the service that counts, where that is known. */
function route(name: Route, application: Application, run: Day | undefined, law: Law): Finding {
  const id = `eligibility.${name}`;
  const parts = [
    tenure(`${id}.tenure`, name, application, run, law),
    agreements(`${id}.agreements`, name, application, law),
    conduct(`${id}.conduct`, name, application, run, law),
  ];
  return name === 'standard'
    ? allOf(id, parts, qualifications)
    : allOf(id, [reductionConditions(`${id}.reduction`, application, law), ...parts], reduction);
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
  const facts = applications.require(application);
  const law = lawOn(requireRegulation(regulation), dayOf(facts.filedOn));
  const { service, standing } = facts;
  const run = service === undefined ? undefined : startOfRun(service, standing, law.day);
  const routes = [route('standard', facts, run, law), route('reduced', facts, run, law)];
  return atLeast('eligibility', 1, routes, qualifications);
}
