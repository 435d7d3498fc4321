/** The impact on a corpus of any length: judged case by case, so that nothing but counts and the moves shown is held. */
import type { Case } from '../../facts/case';
import type { Impact, MovedCase } from '../../explore/impact/impact';
import type { Transition, TransitionCounts } from '../../explore/impact/transition';
import type { Regulation } from '../../law/types';
import { impact, noCounts } from '../library';

type Counts = Record<Transition, number>;

/** What was found so far. */
export interface Tally {
  readonly judged: number;
  readonly counts: TransitionCounts;
  readonly parts: ReadonlyMap<string, TransitionCounts>;
}

/** An {@link Impact} that grows with every case, and hands each move on instead of keeping it. */
export class Tallying implements Tally {
  judged = 0;
  readonly counts: Counts = noCounts();
  readonly parts = new Map<string, Counts>();

  constructor(
    private readonly before: Regulation,
    private readonly after: Regulation,
  ) {}

  /** Judges one more case by both laws, and gives back what moved: at most its eligibility and its evaluation. */
  add(one: Case): readonly MovedCase[] {
    const found: Impact = impact(this.before, this.after, [one]);
    this.judged += found.judged;
    addTo(this.counts, found.counts);
    for (const [id, counts] of Object.entries(found.parts)) {
      const sum = this.parts.get(id) ?? noCounts();
      addTo(sum, counts);
      this.parts.set(id, sum);
    }
    return found.moved;
  }
}

function addTo(sum: Counts, counts: TransitionCounts): void {
  for (const transition of Object.keys(sum) as Transition[]) sum[transition] += counts[transition];
}

/** The six steps from one status to another. */
export const moves = (Object.keys(noCounts()) as Transition[]).filter((transition) => {
  const [from, to] = transition.split('->');
  return from !== to;
});

/** How many findings moved. */
export function movedIn(counts: TransitionCounts): number {
  return moves.reduce((sum, transition) => sum + counts[transition], 0);
}
