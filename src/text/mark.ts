/** The marks: three signs that a terminal, a pull request and a screen reader know. */
import type { Status } from '../finding/finding';

const marks: Readonly<Record<Status | 'not-applicable', string>> = {
  met: '✓',
  unmet: '✗',
  unknown: '?',
  'not-applicable': '—',
};

/** ✓ met, ✗ unmet, ? unknown, — not applicable. */
export function markOf(status: Status | 'not-applicable'): string {
  return marks[status];
}
