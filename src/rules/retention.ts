/**
 * Keeping a standing through one fiscal year: การคงวิทยฐานะ.
 *
 * ว 9/2564 chapter 4 and section 55 of the act: every round is appraised as §4 has it, by the law of its last day. A passed
 * round keeps the standing whatever else is true: a new agreement that was not made after a move is a duty, and a caution.
 * That the standing is held is what the career says; the post of the round is not judged again. Rulebook §8.
 */
import type { BuddhistYear } from '../calendar/types';
import type { Career } from '../facts/retention';
import { allOf } from '../finding/at-least';
import type { Group } from '../finding/finding';
import { agreementRound, retention } from '../law/clauses';
import type { Regulation } from '../law/types';
import { roundMembers, roundTerms, roundWorkload } from './agreement-round';

/** One yearly round of a career. */
export function retainedRound(id: string, fiscalYear: BuddhistYear, career: Career, regulation: Regulation): Group {
  const round = career.agreements?.find((one) => one.fiscalYear === fiscalYear);
  const absent = `agreements[${String(fiscalYear)}]`;
  const terms = roundTerms(id, fiscalYear, regulation, { path: `${absent}.`, resting: retention }, absent);
  return allOf(
    id,
    [roundWorkload(terms, round, terms.law.day), roundMembers(terms, round, terms.law.day)],
    agreementRound,
  );
}
