/** The fold that tells which leaves decide a finding. */
import type { Finding, Leaf } from './finding';
import { requireFinding } from './require-finding';

function deciding(finding: Finding): readonly Leaf[] {
  if (finding.kind === 'leaf') return [finding];
  return finding.of.filter((part) => part.status === finding.status).flatMap(deciding);
}

/**
 * The leaves that decide a finding, in the order of the tree: those reached through parts that share its status.
 * For a met finding, what carries it; for an unmet one, what stands against it; for an unknown one, what is open.
 * A part that no longer matters (a failed ground beside a met one) is not among them.
 *
 * @param finding - a finding of any assess function
 * @returns leaves, each with the status of the finding
 * @throws `invalid-facts` when the argument is no finding
 * @example
 * ```ts
 * why(assessEligibility(application)).map((leaf) => leaf.id);
 * // of an unmet one: ['eligibility.standard.tenure', 'eligibility.reduced.reduction.ground.language', …]
 * ```
 */
export function why(finding: Finding): readonly Leaf[] {
  requireFinding(finding);
  return Object.freeze(deciding(finding));
}
