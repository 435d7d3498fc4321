/** The fingerprint of facts, of a law or of a finding. The one file that knows a hash library. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readable } from '../error/readable';
import { canonical } from './canonical';

/**
 * The SHA-256 of plain JSON in its canonical spelling (properties in the order of their names, no space; RFC 8785), so
 * that the same facts have the same fingerprint however they were written.
 *
 * @param json - plain JSON: facts, a regulation, a finding
 * @returns 64 hexadecimal digits
 * @throws `invalid-facts` with the path of what is no plain JSON: NaN, a `Date`, a hole in a list, more than 64 levels
 * @example
 * ```ts
 * fingerprint({ b: 1, a: [true] }) === fingerprint({ a: [true], b: 1 }); // true
 * ```
 */
export function fingerprint(json: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(readable('', () => canonical(json)))));
}
