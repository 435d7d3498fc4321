/** Whose result would a change of the law move? */
import { assessEligibility, verdict } from '../../assess/eligibility';
import { decideEvaluation, verdictOf } from '../../assess/evaluation';
import type { Case } from '../../facts/case';
import { parseCase } from '../../facts/reading/readers';
import type { Finding, Status } from '../../finding/finding';
import { requireRegulation } from '../../law/known';
import type { Regulation } from '../../law/types';
import { itemAt, requireIterable } from '../items';
import type { MovedPart, Transition, TransitionCounts } from './transition';
import { movedParts, noCounts, transitionOf } from './transition';

/** A finding that moves, with the one before beside the one after. */
export interface MovedCase {
  /** The name of the case. */
  readonly id: string;
  readonly transition: Transition;
  /** The parts that decide the move. */
  readonly parts: readonly MovedPart[];
  readonly before: Finding;
  readonly after: Finding;
}

/** What a change of the law does to a body of cases. */
export interface Impact {
  /** How many findings were compared: one for each application and each evaluation. */
  readonly judged: number;
  readonly counts: TransitionCounts;
  /** By the part that decides a move: how many moves it decides, by transition of the part. */
  readonly parts: Readonly<Record<string, TransitionCounts>>;
  /** Every finding whose status differs, in the order of the cases. */
  readonly moved: readonly MovedCase[];
}

/** What is judged of a case: the status alone, and the whole finding. */
interface Judgement {
  readonly status: (law: Regulation) => Status;
  readonly finding: (law: Regulation) => Finding;
}

function judgements({ application, evaluation }: Case): readonly Judgement[] {
  const made: Judgement[] = [];
  if (application !== undefined) {
    made.push({
      status: (law) => verdict(application, law),
      finding: (law) => assessEligibility(application, law),
    });
  }
  if (evaluation !== undefined) {
    made.push({
      status: (law) => verdictOf(evaluation, law),
      finding: (law) => decideEvaluation(evaluation, law),
    });
  }
  return made;
}

/**
 * What a change of the law does to real cases: how many go from which status to which, which parts decide it, and each
 * case that moves with both findings. A case that does not move leaves only its count behind, so a corpus of any length
 * can be streamed through.
 *
 * @param before - the law before
 * @param after - the law after
 * @param cases - any iterable of cases; it is walked once
 * @returns counts and moves
 * @throws `invalid-facts` with the place of a bad case in every path: `[17].application.filedOn`; `invalid-regulation`
 * @example
 * ```ts
 * const { counts } = impact(without(regulation, '679-2566'), regulation, cases);
 * counts['unmet->met']; // how many evaluations pass because 2 of 3 members are enough
 * ```
 */
export function impact(before: Regulation, after: Regulation, cases: Iterable<Case>): Impact {
  const [old, next] = [requireRegulation(before), requireRegulation(after)];
  requireIterable(cases, 'cases');
  const counts = noCounts();
  const parts = new Map<string, Record<Transition, number>>();
  const moved: MovedCase[] = [];
  let judged = 0;
  let place = 0;
  for (const input of cases) {
    const item = itemAt(place, input, parseCase);
    place += 1;
    for (const { status, finding } of judgements(item)) {
      const [statusBefore, statusAfter] = [status(old), status(next)];
      const transition = transitionOf(statusBefore, statusAfter);
      judged += 1;
      counts[transition] += 1;
      if (statusBefore === statusAfter) continue;
      const [first, second] = [finding(old), finding(next)];
      const deciding = movedParts(first, second);
      for (const part of deciding) {
        const partCounts = parts.get(part.id) ?? noCounts();
        partCounts[part.transition] += 1;
        parts.set(part.id, partCounts);
      }
      moved.push({ id: item.id, transition, parts: deciding, before: first, after: second });
    }
  }
  return Object.freeze({ judged, counts, parts: Object.fromEntries(parts), moved });
}
