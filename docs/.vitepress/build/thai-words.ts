/** Thai is written without spaces between words: for the search they are put where a segmenter finds them. */

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const THAI = /[\u0E00-\u0E7F]+/gu;

/** The text with a space between Thai words. */
export function spaced(text: string, space = ' '): string {
  return text.replace(THAI, (run) => Array.from(segmenter.segment(run), ({ segment }) => segment).join(space));
}

/** The words of a search. */
export function wordsOf(text: string): string[] {
  return spaced(text)
    .split(/[\s\p{P}\p{Z}\p{S}]+/u)
    .filter((word) => word !== '');
}
