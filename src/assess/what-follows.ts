/** What does the law provide next? Rulebook §§8 and 10. */
import type { Finding } from '../finding/finding';
import { requireFinding } from '../finding/require-finding';
import type { FollowingStep, ProvidedStep } from '../law/following-steps';
import { afterFailedRound, filedAnew, oldOfficeCompletes } from '../law/following-steps';

const yearlyRound = /^(?:agreement|retention\.fy\d{4})$/u;

/** The appraisal failed, whatever became of the agreement with a new director. */
function isAppraisalFailed(round: Finding): boolean {
  if (round.kind === 'leaf') return false;
  return round.of.some(
    ({ id, status }) => status === 'unmet' && (id === `${round.id}.workload` || id === `${round.id}.members`),
  );
}

function providedAfter(finding: Finding): readonly ProvidedStep[] {
  const { id, status } = finding;
  if (id === 'filing.transfer' && finding.kind === 'leaf') {
    if (status === 'unmet') return filedAnew;
    return status === 'met' && finding.actual === 'old-office' ? oldOfficeCompletes : [];
  }
  return yearlyRound.test(id) && isAppraisalFailed(finding) ? afterFailedRound : [];
}

function following(finding: Finding): readonly FollowingStep[] {
  const here = providedAfter(finding).map((provided) => Object.freeze({ of: finding.id, ...provided }));
  return finding.kind === 'leaf' ? here : [...here, ...finding.of.flatMap(following)];
}

/**
 * What the law provides next, in order, after a finding of `filing`, `retentionHistory` or `assessAgreement`: which
 * office acts when a teacher is transferred, and what section 55 (มาตรา 55) provides where a yearly round was not passed:
 * workload or members. It is told of a round whatever standing is held, since the finding does not show it; and it needs
 * no law but the finding, which was judged by the law of its day.
 *
 * @param finding - such a finding, or one that holds it as a part
 * @returns frozen steps, each with the id that leads to it; empty where the law that was read provides none
 * @throws `invalid-facts` when the argument is no finding
 * @example
 * ```ts
 * whatFollows(assessAgreement({ fiscalYear: 2566, position: 'teacher', standing: 'professional', workload: false }))
 *   .map(({ step }) => step); // ['notify-result', 'develop', 'measures-on-salary', 'discharge']
 * ```
 */
export function whatFollows(finding: Finding): readonly FollowingStep[] {
  requireFinding(finding);
  return Object.freeze(following(finding));
}
