/** How wide a text is on paper: an estimate on the safe side of the common Thai and Latin fonts. */

/** Widths in em of characters that differ from most of their kind; measured in six fonts, the widest taken. */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.3, "'!,.:;ijl"],
      [0.4, '"()-/I[\\]`frt{}เ '],
      [0.5, 'Jcsvyzใไๅ'],
      [0.6, '$*+0123456789<=>?FLTZ^_abdeghknopqux|~งจฐธยรฤลวสอฮฯะาำโ–×'],
      [0.8, '&DGHNOQUwฆพฟษฬ'],
      [0.9, '%Mฌญฑฒ'],
      [1, '@Wmณ—…'],
    ] as const
  ).flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
);

const USUAL = 0.7;
const BOLD = 1.08;

/** Vowels above and below, and tone marks, stand over another letter and take no width. */
const withoutWidth = /\p{Mn}/u;

/** The width of a text in the unit of `size`. */
export function textWidth(text: string, size: number, isBold = false): number {
  const ems = Array.from(text).reduce(
    (sum, character) => sum + (withoutWidth.test(character) ? 0 : (widths.get(character) ?? USUAL)),
    0,
  );
  return ems * size * (isBold ? BOLD : 1);
}

/** Lines no wider than `width`, broken at spaces; a word that is wider stands alone. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
