/** How little would have had to be better: the fewest indicator steps by which an evaluation would reach the mark. */
import { decideEvaluation } from '../assess/evaluation';
import { dayOf } from '../calendar/day';
import type { Evaluation } from '../facts/evaluation';
import { evaluations } from '../facts/reading/readers';
import { at } from '../finding/at';
import type { Leaf } from '../finding/finding';
import { lawsAsFiled } from '../law/as-filed';
import type { InForce, Regulation } from '../law/types';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import { regulationFor } from '../law/regulation-for';
import { deepFreeze } from '../value/deep-freeze';
import { measure } from '../value/exact';

/** What one member would have to give more in one domain. */
export interface Raise {
  /** Id of the member's leaf: `evaluation.teaching.member-2`. */
  readonly id: string;
  /** 0, 1 or 2, as in `members`. */
  readonly member: number;
  /** Indicator steps of one level; 0 where the score is still open. */
  readonly steps: number;
  /** The percentage to be reached. */
  readonly least: number;
  /** The percentage given; missing where the score is still open. */
  readonly from?: number;
}

/** The raises of one domain. */
export interface DomainRaises {
  /** `evaluation.teaching`, `evaluation.outcomes` or `evaluation.academic-work`. */
  readonly id: string;
  /** One for each member that is still needed, fewest steps first; missing where no steps are known to reach it. */
  readonly raises?: readonly Raise[];
}

const domains = {
  'evaluation.teaching': { domain: 'teaching', weight: (law: InForce) => law['evaluation.weight.teaching'] },
  'evaluation.outcomes': { domain: 'outcomes', weight: (law: InForce) => law['evaluation.weight.outcomes'] },
  'evaluation.academic-work': { domain: 'academicWork', weight: () => undefined },
} as const;

const HIGHEST_LEVEL = 5;

/** The fewest steps from a percentage to the mark; undefined where all levels at their highest do not reach it. */
function stepsTo(mark: number, from: number, weight: number, most: number): number | undefined {
  for (let steps = 1; steps <= most; steps += 1) {
    if (measure([from, steps], [1, weight], mark).reached) return steps;
  }
  return undefined;
}

/** How many steps a member has left to give: up to the highest level of every indicator, if levels are given. */
function stepsLeft(score: number | readonly number[], weight: number): number {
  // A percentage can be raised to any mark, but where a level counts nothing, no number of steps leads further.
  if (typeof score === 'number') return weight === 0 ? 0 : Infinity;
  return score.reduce((left, level) => left + HIGHEST_LEVEL - level, 0);
}

function raiseOf(
  leaf: Leaf,
  member: number,
  weight: number | undefined,
  score: number | readonly number[] | undefined,
): Raise | undefined {
  const { id, required: least, actual: from } = leaf;
  if (typeof least !== 'number') return undefined;
  if (score === undefined) return { id, member, steps: 0, least };
  if (leaf.status !== 'unmet' || typeof from !== 'number' || weight === undefined) return undefined;
  const steps = stepsTo(least, from, weight, stepsLeft(score, weight));
  return steps === undefined ? undefined : { id, member, steps, least, from };
}

function raisesOf(id: keyof typeof domains, evaluation: Evaluation, regulation: Regulation): DomainRaises | undefined {
  const group = at(decideEvaluation(evaluation, regulation), id);
  if (group?.kind !== 'group' || group.status === 'met') return undefined;
  const { domain, weight: weightIn } = domains[id];
  const { standing, filedOn, decidedOn } = evaluation;
  const ofStanding = regulationFor(regulation, standing);
  const judging = lawsAsFiled(ofStanding, filedOn === undefined ? undefined : dayOf(filedOn), dayOf(decidedOn)).at(-1);
  const law = lawOn(judging ?? ofStanding, dayOf(decidedOn)).values;
  // The weights are of the teachers' sheet; how much a step counts on the sheet of another line was not read.
  const weight = evaluation.line === 'teaching' ? weightIn(law)?.value : undefined;
  const needed = group.need - group.of.filter(({ status }) => status === 'met').length;
  const possible = group.of
    .map((leaf, member) =>
      leaf.kind === 'leaf' ? raiseOf(leaf, member, weight, evaluation.members[member]?.[domain]) : undefined,
    )
    .filter((raise) => raise !== undefined)
    .sort((a, b) => a.steps - b.steps);
  return possible.length < needed ? { id } : { id, raises: possible.slice(0, needed) };
}

/**
 * For every domain of an evaluation that is not met: the members whose scores, raised by the fewest indicator steps,
 * would reach the mark, and how many steps each. An open score takes no steps; it shows what it must give at least.
 *
 * @param evaluation - the scores
 * @param regulation - the law; as shipped unless another is given
 * @returns the domains that are not met; empty where the evaluation is
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * raises({ line: 'teaching', standing: 'professional', decidedOn: '2024-01-15',
 *   members: [{ teaching: 65, outcomes: 65 }, { teaching: 60, outcomes: 65 }, { teaching: 50, outcomes: 65 }] });
 * // [{ id: 'evaluation.teaching', raises: [{ id: 'evaluation.teaching.member-2', steps: 2, from: 60, least: 65, … }] }]
 * ```
 */
export function raises(evaluation: Evaluation, regulation: Regulation = shipped): readonly DomainRaises[] {
  const facts = evaluations.require(evaluation);
  const law = requireRegulation(regulation);
  const ids = Object.keys(domains) as (keyof typeof domains)[];
  return deepFreeze(ids.map((id) => raisesOf(id, facts, law)).filter((found) => found !== undefined));
}
