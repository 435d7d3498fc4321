/** The fold that finds one part by its id. */
import type { Finding } from './finding';
import type { PartId } from './part-id';
import { requireFinding } from './require-finding';

function search(finding: Finding, id: string): Finding | undefined {
  if (finding.id === id) return finding;
  if (finding.kind === 'leaf') return undefined;
  for (const part of finding.of) {
    const found = search(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * One part of a finding by its id; `undefined` when the tree has none of that name.
 *
 * @throws `invalid-facts` when the first argument is no finding
 * @example
 * ```ts
 * at(finding, 'eligibility.reduced.tenure')?.status; // 'met'
 * ```
 */
export function at(finding: Finding, id: PartId): Finding | undefined {
  requireFinding(finding);
  return search(finding, id);
}
