/**
 * Keeping a standing through one fiscal year: การคงวิทยฐานะ.
 *
 * ว 9/2564 chapter 4 and section 55 of the act: every round is appraised as §4 has it, by the law of its last day. Chapter
 * 2: a move to another school within the year, its first day included, needs a new agreement with the new director. That
 * the standing is held is what the career says; the post of the round is not judged again. Rulebook §8.
 */
import { dayOf } from '../calendar/day';
import { fiscalYearOfDay } from '../calendar/fiscal-year';
import type { BuddhistYear } from '../calendar/types';
import type { Career } from '../facts/retention';
import { allOf } from '../finding/at-least';
import type { Group, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { agreementRound, newAgreement, retention } from '../law/clauses';
import type { Regulation } from '../law/types';
import type { RoundTerms } from './agreement-round';
import { outsideCriteria, roundMembers, roundTerms, roundWorkload } from './agreement-round';

/** Shown are the days on which schools changed, those of them with a new agreement, and those without. */
function newAgreements(id: string, fiscalYear: BuddhistYear, { schoolChanges }: Career, terms: RoundTerms): Leaf {
  const outside = outsideCriteria(id, terms);
  if (outside !== undefined) return outside;
  if (schoolChanges === undefined) return unstated(id, newAgreement, ['schoolChanges']);
  const changes = schoolChanges
    .map((change, index) => ({ ...change, path: `schoolChanges[${String(index)}].newAgreement` }))
    .filter(({ on }) => fiscalYearOfDay(dayOf(on)) === fiscalYear);
  const daysWhere = (made: boolean): readonly string[] =>
    changes
      .filter((change) => change.newAgreement === made)
      .map(({ on }) => on)
      .sort();
  const shown = { actual: daysWhere(true), required: changes.map(({ on }) => on).sort(), unit: 'date' } as const;
  const lacking = daysWhere(false);
  if (lacking.length > 0) return unmet(id, newAgreement, { ...shown, gap: lacking });
  const open = changes.filter((change) => change.newAgreement === undefined).map(({ path }) => path);
  return open.length > 0 ? unstated(id, newAgreement, open, shown) : met(id, newAgreement, shown);
}

/** One yearly round of a career. */
export function retainedRound(id: string, fiscalYear: BuddhistYear, career: Career, regulation: Regulation): Group {
  const round = career.agreements?.find((one) => one.fiscalYear === fiscalYear);
  const absent = `agreements[${String(fiscalYear)}]`;
  const terms = roundTerms(id, fiscalYear, regulation, { path: `${absent}.`, resting: retention }, absent);
  return allOf(
    id,
    [
      roundWorkload(terms, round, terms.law.day),
      roundMembers(terms, round, terms.law.day),
      newAgreements(`${id}.new-agreement`, fiscalYear, career, terms),
    ],
    agreementRound,
  );
}
