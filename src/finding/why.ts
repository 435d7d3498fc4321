/** The fold that tells which leaves decide a finding. */
import type { Finding, Leaf } from './finding';
import { requireFinding } from './require-finding';

/** Adds them to `found`, in the order of the tree. */
function deciding(finding: Finding, found: Leaf[]): readonly Leaf[] {
  if (finding.kind === 'leaf') found.push(finding);
  else for (const part of finding.of) if (part.status === finding.status) deciding(part, found);
  return found;
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
  return Object.freeze(deciding(finding, []));
}
