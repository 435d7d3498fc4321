/** A finding in which some leaves are supposed: no fact is made up, so that no answer can show one that nobody gave. */
import type { Finding, Leaf } from '../finding/finding';
import { atLeast } from '../finding/at-least';

/** What is supposed of a leaf. */
export interface Supposal {
  readonly status: 'met' | 'unmet';
  /** Paths of the facts supposed. */
  readonly paths: readonly string[];
}

function supposedLeaf({ id, cites, required, unit }: Leaf, { status, paths }: Supposal): Leaf {
  return Object.freeze({
    kind: 'leaf',
    id,
    status,
    ...(required === undefined ? {} : { required }),
    ...(unit === undefined ? {} : { unit }),
    supposed: Object.freeze([...paths]),
    missing: Object.freeze([]),
    cites,
  });
}

/** The finding with every leaf supposed of which `of` gives something; parts in which nothing is supposed stay the same. */
export function supposeIn(finding: Finding, of: (leaf: Leaf) => Supposal | undefined): Finding {
  if (finding.kind === 'leaf') {
    const supposal = of(finding);
    return supposal === undefined ? finding : supposedLeaf(finding, supposal);
  }
  const parts = finding.of.map((part) => supposeIn(part, of));
  if (parts.every((part, index) => part === finding.of[index])) return finding;
  return atLeast(finding.id, finding.need, parts, finding.cites);
}

/** The paths of all that was supposed in a finding, each once, in the order of the tree. */
export function supposedPaths(finding: Finding): readonly string[] {
  const all = (part: Finding): readonly string[] =>
    part.kind === 'leaf' ? (part.supposed ?? []) : part.of.flatMap(all);
  return [...new Set(all(finding))];
}
