/** The fold that tells which facts to ask for. */
import type { FactPath } from './fact-path';
import type { Finding } from './finding';
import { statusOf } from './at-least';
import { requireFinding } from './require-finding';

type Settled = 'met' | 'unmet';

/** A leaf that no fact can settle is taken as `unsettledAs`; one that facts could settle stays open. */
function open(finding: Finding, unsettledAs: Settled): { readonly status: Finding['status']; readonly ask: string[] } {
  // What is decided stays so, however its unknown parts turn out.
  if (finding.status !== 'unknown') return { status: finding.status, ask: [] };
  if (finding.kind === 'leaf') {
    return finding.missing.length === 0
      ? { status: unsettledAs, ask: [] }
      : { status: 'unknown', ask: [...finding.missing] };
  }
  const parts = finding.of.map((part) => open(part, unsettledAs));
  const status = statusOf(finding.need, parts);
  return { status, ask: status === 'unknown' ? parts.flatMap((part) => part.ask) : [] };
}

/**
 * The facts that are not stated and could still change the status of a finding, each once, in the order of the tree.
 * Empty when it is decided, and when what is open is the law and no fact would help: a part that no fact can settle
 * is taken once as met and once as unmet, and a fact that matters in neither is not asked.
 *
 * @param finding - a finding of any assess function
 * @returns paths such as `service`, `agreements[2566].members[2]`, `salaryRounds[2567/1]`
 * @throws `invalid-facts` when the argument is no finding
 * @example
 * ```ts
 * ask(assessEligibility({ line: 'teaching', standing: 'professional', filedOn: '2024-11-01', service: [] }));
 * // []: without time in post neither route can be met, so nothing else needs asking
 * ```
 */
export function ask(finding: Finding): readonly FactPath[] {
  requireFinding(finding);
  const asked = [...open(finding, 'unmet').ask, ...open(finding, 'met').ask];
  return Object.freeze([...new Set(asked)]);
}
