import type { Issue } from '../../../src/error/witthayathana-error';
import { isWitthayathanaError } from '../../../src/error/witthayathana-error';

/** The issues with which a call is refused; fails where it is not, or with another error than `invalid-date`. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  let value: unknown;
  try {
    value = call();
  } catch (error) {
    if (isWitthayathanaError(error) && error.code === 'invalid-date') return error.details.issues;
    throw error;
  }
  throw new Error(`was not refused, but gave ${JSON.stringify(value)}`);
}

/** The issues without their sentences: `path code → suggestion`. */
export function inShort(issues: readonly Issue[]): string[] {
  return issues.map(
    ({ path, code, suggestion }) => `${path} ${code}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );
}
