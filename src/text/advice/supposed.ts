/** What rests on a supposition. */
import { statusOf } from '../../finding/at-least';
import type { Finding, Status } from '../../finding/finding';

function statusWithout(finding: Finding): Status {
  if (finding.kind === 'leaf') return finding.supposed === undefined ? finding.status : 'unknown';
  return statusOf(
    finding.need,
    finding.of.map((part) => ({ status: statusWithout(part) })),
  );
}

/** Whether the status of a finding would be another one without what was supposed. */
export function restsOnSupposed(finding: Finding): boolean {
  return statusWithout(finding) !== finding.status;
}
