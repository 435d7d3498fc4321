/** The sheets of an evaluation whose members gave levels. Rulebook §§7 and 17. */
import type { Evaluation } from '../../facts/evaluation';
import { evaluations } from '../../facts/reading/readers';
import { requireRegulation } from '../../law/known';
import type { SheetDomain } from '../../law/office/domain-indicators';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import { domainSheet } from './domain-sheet';
import type { Sheet } from './sheet';

/** The sheet of one domain by one member. */
export interface MemberSheet {
  /** As the parts of a finding count them. */
  readonly member: 1 | 2 | 3;
  readonly domain: SheetDomain;
  readonly sheet: Sheet;
}

/**
 * The sheets of an evaluation that were given as levels, member by member, each worked out row by row by the law of the
 * day of decision. A domain given as a percentage has no sheet.
 *
 * @param evaluation - three members' scores
 * @param regulation - the law; as shipped unless another is given
 * @returns the sheets, frozen; empty where no levels were given
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * explain(decideEvaluation(evaluation), 'th', { sheets: memberSheets(evaluation) }); // with the rows of every sheet
 * ```
 */
export function memberSheets(evaluation: Evaluation, regulation: Regulation = shipped): readonly MemberSheet[] {
  const law = requireRegulation(regulation);
  const { standing, decidedOn: on, members } = evaluations.requireOnce(evaluation);
  return Object.freeze(
    ([1, 2, 3] as const).flatMap((member) =>
      (['teaching', 'outcomes'] as const).flatMap((domain) => {
        const levels = members[member - 1]?.[domain];
        if (typeof levels !== 'object') return [];
        return [Object.freeze({ member, domain, sheet: domainSheet(domain, levels, { standing, on }, law) })];
      }),
    ),
  );
}
