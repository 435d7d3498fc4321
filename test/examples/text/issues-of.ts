import { isWitthayathanaError } from '../../../src/error/witthayathana-error';
import type { Issue } from '../../../src/error/witthayathana-error';

/** The issues of the `invalid-facts` that a call throws. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isWitthayathanaError(error) && error.code === 'invalid-facts') return error.details.issues;
    throw error;
  }
  throw new Error('nothing was thrown');
}
