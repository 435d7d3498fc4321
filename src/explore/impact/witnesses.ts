/** For each value that moves between two laws, the smallest case whose result moves with it. */
import type { Case } from '../../facts/case';
import type { Finding } from '../../finding/finding';
import type { Change } from '../../law/diff';
import { diffRegulations } from '../../law/diff';
import { requireRegulation } from '../../law/known';
import type { Regulation } from '../../law/types';
import { casesOfChange } from '../boundary/cases-of-change';
import { judged } from '../boundary/facet';
import { shrunk } from './witness-shrink';

/** A value that moves, and the smallest case found that shows it. */
export interface Witness {
  readonly change: Change;
  /** Missing where no case at the edge of the value has another result. */
  readonly witness?: Case;
  /** Its finding by the law before. */
  readonly before?: Finding;
  /** Its finding by the law after. */
  readonly after?: Finding;
}

function moves(one: Case, before: Regulation, after: Regulation): boolean {
  return judged(one, before)?.status !== judged(one, after)?.status;
}

/** The shortest as JSON; the first of equally short ones. */
function smallest(cases: readonly Case[]): Case | undefined {
  const [best] = cases.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return best;
}

function witnessOf(change: Change, before: Regulation, after: Regulation): Witness {
  const id = `${change.param} from ${change.from}`;
  const shown = casesOfChange(change, before, after)
    .map(({ application, evaluation }): Case => ({
      id,
      ...(application && { application }),
      ...(evaluation && { evaluation }),
    }))
    .filter((one) => moves(one, before, after))
    .map((one) => shrunk(one, (smaller) => moves(smaller, before, after)));
  const witness = smallest(shown);
  if (witness === undefined) return Object.freeze({ change });
  const [first, second] = [judged(witness, before), judged(witness, after)];
  return Object.freeze({
    change,
    witness,
    ...(first && { before: first }),
    ...(second && { after: second }),
  });
}

/**
 * For each value that moves between two laws, the smallest case whose result moves: of the boundary cases of the
 * change, those whose status differs, each made smaller as long as it does. Nothing can be left out of a witness, so
 * what it shows is what the change is about.
 *
 * @param before - the law before
 * @param after - the law after
 * @returns one entry for each change of {@link diffRegulations}, in its order; without a witness where no result moves
 * @throws `invalid-regulation`
 * @example
 * ```ts
 * const [first] = witnesses(without(regulation, '679-2566'), regulation);
 * first?.witness?.evaluation?.members; // one member below the mark and two who have not scored
 * first?.before?.status; // 'unmet': each of three was needed
 * first?.after?.status; // 'unknown': two may still reach it
 * ```
 */
export function witnesses(before: Regulation, after: Regulation): readonly Witness[] {
  const [old, next] = [requireRegulation(before), requireRegulation(after)];
  return Object.freeze(diffRegulations(old, next).map((change) => witnessOf(change, old, next)));
}
