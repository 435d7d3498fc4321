/** A heading or a word as it is compared, whatever stands between its letters and numbers. */
import { plainText } from '../value/thai-text';

/**
 * What is left of a heading or a word: letters in small, and numbers, one space between the two; spaces, stops and marks
 * of every kind are left out.
 *
 * @example `keyOf('PA2569-ตำแหน่ง*')` is `'pa 2569 ตำแหน่ง'`, and so is `keyOf('PA 2569  ตำแหน่ง')`.
 */
export function keyOf(text: string): string {
  const parts = plainText(text)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+|\d+/gu);
  let key = '';
  let wasNumber: boolean | undefined;
  for (const [part] of parts) {
    const isNumber = /^\d/u.test(part);
    if (wasNumber !== undefined && (isNumber || wasNumber)) key += ' ';
    key += part;
    wasNumber = isNumber;
  }
  return key;
}
