/** Thai digits (เลขไทย) ๐ to ๙ and Arabic digits 0 to 9. */

const THAI_ZERO = 0x0e50; // ๐
const ARABIC_ZERO = 0x30; // 0

/** The text with every Arabic digit written as a Thai one. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO));
}
