/** The folds over citations: all that a finding names, and those among them that leave a question open. */
import type { Citation, Finding } from './finding';
import { requireFinding } from './require-finding';
import { why } from './why';

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const byText = new Map(citations.map((citation) => [JSON.stringify(citation), citation]));
  return Object.freeze([...byText.values()]);
}

function all(finding: Finding): readonly Citation[] {
  return finding.kind === 'leaf' ? finding.cites : [...finding.cites, ...finding.of.flatMap(all)];
}

/**
 * Every citation of a finding and its parts, each once, in the order of the tree.
 *
 * @throws `invalid-facts` when the argument is no finding
 * @example
 * ```ts
 * cites(assessWorkload({ setting: 'primary', teaching: 12, total: 20 }, '2024-01-15'))[0];
 * // { instrument: 'w21-2564', clause: 'primary', standing: 'text', … }
 * ```
 */
export function cites(finding: Finding): readonly Citation[] {
  requireFinding(finding);
  return distinct(all(finding));
}

/**
 * The citations of standing `reported` or `assumption` among the leaves that decide a finding, each once: what an
 * officer should confirm before relying on it.
 *
 * @throws `invalid-facts` when the argument is no finding
 * @example
 * ```ts
 * openQuestions(decideEvaluation(evaluation)).map((citation) => citation.note);
 * ```
 */
export function openQuestions(finding: Finding): readonly Citation[] {
  return distinct(
    why(finding)
      .flatMap((leaf) => leaf.cites)
      .filter(({ standing }) => standing === 'reported' || standing === 'assumption'),
  );
}
