/** Did this evaluation pass? Rulebook §7. */
import { dayOf } from '../calendar/day';
import type { Evaluation } from '../facts/evaluation';
import { evaluations } from '../facts/reading/readers';
import { allOf } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { threeDomains, twoDomains } from '../law/clauses';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { allDomains, domainByMembers } from '../rules/committee';

/**
 * Whether an evaluation passed (ผลการประเมินด้านที่ 1–3), by the law of the day of decision: every domain that the
 * standing asks, each by as many members as the law of that day asks.
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
  const facts = evaluations.requireOnce(evaluation);
  const law = lawOn(requireRegulation(regulation), dayOf(facts.decidedOn));
  const domains: Finding[] = [];
  for (const domain of allDomains) {
    const judged = domainByMembers(domain, facts, law);
    if (judged !== undefined) domains.push(judged);
  }
  return allOf('evaluation', domains, domains.length > 2 ? threeDomains : twoDomains);
}
