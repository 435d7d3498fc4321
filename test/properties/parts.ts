/** Findings taken apart, for properties. */
import type { Finding, Leaf, Status } from '../../src/index';

export type Statuses = Readonly<Record<string, Status>>;

export function leavesOf(finding: Finding): readonly Leaf[] {
  return finding.kind === 'leaf' ? [finding] : finding.of.flatMap(leavesOf);
}

export function partsOf(finding: Finding): readonly Finding[] {
  return finding.kind === 'leaf' ? [finding] : [finding, ...finding.of.flatMap(partsOf)];
}

/** The status of every part by its id; fails where two parts have the same id. */
export function statusesOf(finding: Finding): Statuses {
  const parts = partsOf(finding);
  const statuses = Object.fromEntries(parts.map(({ id, status }) => [id, status]));
  if (Object.keys(statuses).length !== parts.length) throw new Error(`an id twice in ${finding.id}`);
  return statuses;
}

/** "At least `need` of these" by all completions of the unknowns: what they agree on, or unknown. */
export function byCompletions(need: number, statuses: readonly Status[]): Status {
  const open = statuses.filter((status) => status === 'unknown').length;
  const met = statuses.filter((status) => status === 'met').length;
  const outcomes = new Set<Status>();
  for (let completion = 0; completion < 2 ** open; completion += 1) {
    const more = completion.toString(2).replaceAll('0', '').length;
    outcomes.add(met + more >= need ? 'met' : 'unmet');
  }
  return outcomes.size === 1 ? [...outcomes][0]! : 'unknown';
}

/** The status of a finding, worked out anew from its leaves alone. */
export function statusFromLeaves(finding: Finding, statusOfLeaf: (leaf: Leaf) => Status): Status {
  if (finding.kind === 'leaf') return statusOfLeaf(finding);
  return byCompletions(
    finding.need,
    finding.of.map((part) => statusFromLeaves(part, statusOfLeaf)),
  );
}
