/** Did this evaluation pass? Rulebook §7. */
import { dayOf } from '../calendar/day';
import type { Evaluation } from '../facts/evaluation';
import { evaluations } from '../facts/reading/readers';
import { allOf, decide } from '../finding/at-least';
import type { Finding, Status } from '../finding/finding';
import { lawsAsFiled } from '../law/as-filed';
import { threeDomains, twoDomains } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { trustFinding } from '../finding/require-finding';
import { regulation as shipped } from '../law/regulation';
import { regulationFor } from '../law/regulation-for';
import type { Regulation } from '../law/types';
import { allDomains, domainByMembers, domainStatus } from '../rules/committee';
import { whateverFiled } from '../rules/whatever-filed';

/** The facts of an evaluation, and the law of the day of decision: several where the filing day chooses and is not stated. */
function judgedBy(
  evaluation: Evaluation,
  regulation: Regulation,
): { readonly facts: Evaluation; readonly laws: readonly Law[] } {
  const facts = evaluations.requireOnce(evaluation);
  const { filedOn, standing } = facts;
  const decidedOn = dayOf(facts.decidedOn);
  const chosen = lawsAsFiled(
    regulationFor(requireRegulation(regulation), standing),
    filedOn === undefined ? undefined : dayOf(filedOn),
    decidedOn,
  );
  return { facts, laws: chosen.map((one) => lawOn(one, decidedOn)) };
}

/**
 * Whether an evaluation passed (ผลการประเมินด้านที่ 1–3), by the law of the day of decision: every domain that the
 * standing asks, each by as many members as the law of that day asks.
 *
 * Where a value of the law spares what was filed before it began, the filing day decides too; not stated, it is asked for
 * as `filedOn` as far as it matters.
 *
 * @param evaluation - three members' scores as percentages or levels; `null` or a missing domain is not scored yet
 * @param regulation - the law; as shipped unless another is given
 * @returns `evaluation`, all of `evaluation.teaching`, `evaluation.outcomes` and, for expert and advisory,
 * `evaluation.academic-work`
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * decideEvaluation({
 *   line: 'teaching', standing: 'professional', decidedOn: '2023-06-01',
 *   members: [{ teaching: 65, outcomes: 65 }, { teaching: 60, outcomes: 60 }, { teaching: 70, outcomes: 70 }],
 * }).status; // 'met': two of three reach 65
 * ```
 */
export function decideEvaluation(evaluation: Evaluation, regulation: Regulation = shipped): Finding {
  const { facts, laws } = judgedBy(evaluation, regulation);
  const domains: Finding[] = [];
  for (const domain of allDomains) {
    const judged: Finding[] = [];
    for (const law of laws) {
      const byOne = domainByMembers(domain, facts, law);
      if (byOne !== undefined) judged.push(byOne);
    }
    const last = judged.at(-1);
    if (last !== undefined) domains.push(judged.length === 1 ? last : whateverFiled(last, judged));
  }
  return trustFinding(allOf('evaluation', domains, domains.length > 2 ? threeDomains : twoDomains));
}

/**
 * The status of {@link decideEvaluation} alone, judged only until it is decided: for counting many.
 *
 * @param evaluation - three members' scores as percentages or levels; `null` or a missing domain is not scored yet
 * @param regulation - the law; as shipped unless another is given
 * @returns the status of the finding that `decideEvaluation` gives
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * verdictOf({
 *   line: 'teaching', standing: 'professional', decidedOn: '2023-06-01',
 *   members: [{ teaching: 60 }, { teaching: 60 }, null],
 * }); // 'unmet': whatever is still to come, no two of three reach 65
 * ```
 */
export function verdictOf(evaluation: Evaluation, regulation: Regulation = shipped): Status {
  const { facts, laws } = judgedBy(evaluation, regulation);
  const [law, ...others] = laws;
  // What several laws agree on is worked out part by part, of whole findings.
  if (law === undefined || others.length > 0) return decideEvaluation(facts, regulation).status;
  // A domain that the standing does not ask stands in nobody's way.
  return decide(allDomains.length, allDomains, (domain) => domainStatus(domain, facts, law) ?? 'met');
}
