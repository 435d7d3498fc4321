/**
 * Thai text as it is compared: two texts that look the same are the same. Everything that reads Thai text passes here.
 *
 * Keyboards, office programs and web pages leave signs that nobody sees (a zero-width space, a soft hyphen), marks in
 * another order or typed twice, เเ for แ and ํา for ำ. What is mended here can be read in one way only.
 */

/** What takes no room on a screen: formatting signs, joiners, byte-order marks, control characters. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

/** A run of signs that stand above or below one consonant. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/gu;

const TONES = '่้๊๋์';
const NIKHAHIT = 'ํ';

/** Vowels stand nearest to the consonant, then the tone; the ring of ำ is written last. */
function rankOf(mark: string): number {
  if (mark === NIKHAHIT) return 2;
  return TONES.includes(mark) ? 1 : 0;
}

/** The marks of one consonant in the order of the Royal Institute, each once. */
function ordered(marks: string): string {
  return [...new Set(marks)].sort((a, b) => rankOf(a) - rankOf(b)).join('');
}

/** Marks where they belong, and one sign for what looks like one. */
function withOneSpelling(text: string): string {
  return text
    .replaceAll('เเ', 'แ')
    .replaceAll('ำ', 'ํา')
    .replaceAll(/ํา([่-๋]+)/gu, '$1ํา')
    .replaceAll(MARKS, ordered)
    .replaceAll('ํา', 'ำ')
    .replaceAll(/ิ([่-๋]?)ํ/gu, 'ึ$1');
}

/**
 * A text as it looks: without invisible signs, with single spaces, Arabic digits, marks in order and each once, one sign
 * for แ and for ำ.
 *
 * @example `plainText(' เเนะแนว\u200bการศึกษา ')` is `'แนะแนวการศึกษา'`, `plainText('๒๕๖๖')` is `'2566'`.
 */
export function plainText(text: string): string {
  return withOneSpelling(text.replaceAll(INVISIBLE, '').normalize('NFC'))
    .replaceAll(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * A text as names are compared: Thai is written without spaces between words, so a space more or less is no difference.
 *
 * @example `lettersOf('ดนตรี - นาฏศิลป์')` is `'ดนตรี-นาฏศิลป์'`.
 */
export function lettersOf(text: string): string {
  return plainText(text).replaceAll(' ', '');
}

/** Signs that a reader cannot see, or takes for a space. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Signs that may look like others, or stand in the wrong place. */
const MISLEADING = /เเ|ํ[่-๋]*า|ำ[่-๋]+|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2,}/gu;

function codesOf(signs: string): string {
  const codes = Array.from(signs, (sign) => sign.codePointAt(0) ?? 0);
  return codes.map((code) => `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`).join('');
}

/**
 * A text in quotation marks, in which each sign that cannot be seen, or stands in the wrong place, is named by its code;
 * else a text and the one suggested for it could look the same.
 *
 * @example `quoted('ครู\u200b')` is `'"ครู<U+200B>"'`.
 */
export function quoted(text: string): string {
  return JSON.stringify(text)
    .replaceAll(UNSEEN, codesOf)
    .replaceAll(MISLEADING, (signs) => (withOneSpelling(signs) === signs ? signs : codesOf(signs)));
}
