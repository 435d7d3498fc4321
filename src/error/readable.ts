/** Reading what a caller hands over may fail by itself: a getter that throws, a proxy that was revoked. */
import type { ErrorCode } from './witthayathana-error';
import { isWitthayathanaError, WitthayathanaError } from './witthayathana-error';

/** What `read` gives; where reading fails, a refusal of the argument at `path`. */
export function readable<T>(path: string, read: () => T, code: ErrorCode = 'invalid-facts'): T {
  try {
    return read();
  } catch (error) {
    if (isWitthayathanaError(error)) throw error;
    throw new WitthayathanaError(code, [
      { path, code: 'wrong-type', message: 'expected plain JSON, found what cannot be read' },
    ]);
  }
}
