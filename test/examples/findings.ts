/** Looks into findings, and into refusals, for examples. */
import type { Finding, Leaf, Status } from '../../src/index';
import { at, isWitthayathanaError } from '../../src/index';

/** The part of that id; fails where there is none. */
export function part(finding: Finding, id: string): Finding {
  const found = at(finding, id);
  if (found === undefined) throw new Error(`${finding.id} has no part ${id}`);
  return found;
}

export function statusAt(finding: Finding, id: string): Status {
  return part(finding, id).status;
}

export function leafAt(finding: Finding, id: string): Leaf {
  const found = part(finding, id);
  if (found.kind !== 'leaf') throw new Error(`${id} is a group`);
  return found;
}

export function leavesOf(finding: Finding): readonly Leaf[] {
  return finding.kind === 'leaf' ? [finding] : finding.of.flatMap(leavesOf);
}

/** What is cited with a given standing: `instrument#clause`. */
export function cited(finding: Finding, standing: string): readonly string[] {
  return finding.cites
    .filter((citation) => citation.standing === standing)
    .map(({ instrument, clause }) => `${instrument}#${clause}`);
}

/** The code of the refusal, then each issue as `path code → suggestion`; fails where a call is not refused by us. */
export function refusal(call: () => unknown): readonly string[] {
  let value: unknown;
  try {
    value = call();
  } catch (error) {
    if (!isWitthayathanaError(error)) throw error;
    return [error.code, ...inShort(error.details.issues)];
  }
  throw new Error(`was not refused, but gave ${JSON.stringify(value)}`);
}

export function inShort(
  issues: readonly { readonly path: string; readonly code: string; readonly suggestion?: string }[],
): string[] {
  return issues.map(({ path, code, suggestion }) =>
    `${path} ${code}${suggestion === undefined ? '' : ` → ${suggestion}`}`.trim(),
  );
}
