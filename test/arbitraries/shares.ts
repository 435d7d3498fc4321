/** How often each id is met, unmet and unknown in a sample drawn with a fixed seed. */
import * as fc from 'fast-check';
import type { Status } from '../model/facts';

export type Shares = Record<string, Record<Status, number>>;

/** One name for all fiscal years and all members. */
function kindOf(id: string): string {
  return id.replace(/fy\d+/, 'fy').replace(/member-\d/, 'member');
}

export function measureShares<T>(
  arbitrary: fc.Arbitrary<T>,
  model: (facts: T) => Record<string, Status>,
  numRuns: number,
  seed = 2565,
): Shares {
  const shares: Shares = {};
  for (const facts of fc.sample(arbitrary, { numRuns, seed })) {
    for (const [id, status] of Object.entries(model(facts))) {
      const kind = kindOf(id);
      shares[kind] ??= { met: 0, unmet: 0, unknown: 0 };
      shares[kind][status] += 1;
    }
  }
  return shares;
}
