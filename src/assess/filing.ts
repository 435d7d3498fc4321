/** Is this application filed as the criteria have it? Rulebook §10. */
import { dayOf } from '../calendar/day';
import type { Filing } from '../facts/filing';
import { filings } from '../facts/reading/readers';
import { allOf } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { criteriaOpen } from '../law/clauses';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { seconded, semester, transfer, year } from '../rules/filing';

/**
 * Whether an application is filed as the law of its filing day has it (การยื่นคำขอ): once a semester, and, where the
 * teacher is transferred, at the office that the day of the order makes responsible. What comes next is told by
 * `whatFollows`.
 *
 * @param facts - how, when and where it is filed; `transfer: null` means that there is none
 * @param regulation - the law; as shipped unless another is given
 * @returns `filing`, all of `filing.semester` (of school administrators and supervisors `filing.year`), `filing.transfer`
 * and `filing.secondment`
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * filing({
 *   line: 'teaching', standing: 'professional', filedOn: '2024-05-16', earlierThisSemester: 'none', seconded: false,
 *   transfer: { effectiveOn: '2024-05-16', filedAt: 'old-office' },
 * }).status; // 'unmet': from that day on the new office is responsible
 * ```
 */
export function filing(facts: Filing, regulation: Regulation = shipped): Finding {
  const known = filings.require(facts);
  const { line } = known;
  const law = lawOn(requireRegulation(regulation), dayOf(known.filedOn));
  return allOf(
    'filing',
    [
      line === 'school-administration' || line === 'supervision'
        ? year('filing.year', known, line, law)
        : semester('filing.semester', known, law),
      transfer('filing.transfer', known, law),
      seconded('filing.secondment', known, law),
    ],
    criteriaOpen,
  );
}
