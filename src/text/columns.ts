/** Columns of text that line up, also in Thai, whose vowels above and below and tone marks take no place of their own. */

const withoutWidth = /[\p{Mn}\p{Cf}]/gu;

/** How many places a text takes in a terminal. */
export function widthOf(text: string): number {
  return Array.from(text.replaceAll(withoutWidth, '')).length;
}

/** Rows whose cells begin below each other, with two spaces between; nothing behind the last cell. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}
