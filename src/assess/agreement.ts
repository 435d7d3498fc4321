/** Was this agreement round passed? Rulebook §§4 and 8. */
import type { AgreementRound } from '../facts/application';
import { agreementRounds } from '../facts/reading/readers';
import { allOf } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { agreementRound } from '../law/clauses';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { askedAlone } from '../rules/asked';
import { roundMembers, roundTerms, roundWorkload } from '../rules/agreement-round';

/**
 * Whether an agreement round (ข้อตกลงในการพัฒนางาน, PA) was passed, by the law of its last day: the workload, and the
 * mark from each member. It is also the yearly result that keeps a standing.
 *
 * @param round - one fiscal year
 * @param regulation - the law; as shipped unless another is given
 * @returns `agreement`, all of `agreement.workload` and `agreement.members`
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * assessAgreement({ fiscalYear: 2566, position: 'teacher', standing: 'none', workload: true, members: [69.99, 90, 90] });
 * // unmet: 0.01 point is missing from member 1
 * ```
 */
export function assessAgreement(round: AgreementRound, regulation: Regulation = shipped): Finding {
  const facts = agreementRounds.requireOnce(round);
  const terms = roundTerms('agreement', facts.fiscalYear, requireRegulation(regulation), askedAlone);
  const { day } = terms.law;
  return allOf('agreement', [roundWorkload(terms, facts, day), roundMembers(terms, facts, day)], agreementRound);
}
