/** Writes JSON that is safe on a terminal. */

/** JSON escapes the first 32 characters only; a terminal takes orders from these too. */
const ORDER = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A value as JSON. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    ORDER,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
