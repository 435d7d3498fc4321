/** Which month a Thai name means, and which name was probably meant by a text that is none. */
import { THAI_MONTHS } from './thai-months';

/** 1 to 12 for a full or abbreviated name, written exactly: `พฤษภาคม` and `พ.ค.` are 5. */
export function thaiMonthNumber(name: string): number | undefined {
  const at = THAI_MONTHS.findIndex(({ long, short }) => name === long || name === short);
  return at < 0 ? undefined : at + 1;
}

/** A month's name and its number, 1 to 12. */
export interface NamedMonth {
  readonly name: string;
  readonly number: number;
}

/** Two letters may be missing, added or wrong in a name of at least four. */
const MOST_SLIPS = 2;
const SHORTEST_SLIPPED = 4;

/**
 * The one name that is nearest to a text, or `undefined` where none is near or several are: an abbreviation whose stops
 * are missing (พ.ค), the beginning of a full name (พฤษภา), or a full name with up to two slips (พฤษภาคน).
 */
export function nearestThaiMonth(text: string): NamedMonth | undefined {
  const letters = lettersOf(text).replace(/พศ$/, '');
  if (letters === '') return undefined;
  const names = THAI_MONTHS.map((month, at) => ({ ...month, number: at + 1 }));
  const abbreviated = names.find(({ short }) => lettersOf(short) === letters);
  if (abbreviated !== undefined) return { name: abbreviated.short, number: abbreviated.number };
  const begun = names.filter(({ long }) => long.startsWith(letters));
  const near = begun.length > 0 || letters.length < SHORTEST_SLIPPED ? begun : nearest(letters, names);
  const [only, ...others] = near;
  return only === undefined || others.length > 0 ? undefined : { name: only.long, number: only.number };
}

/** Without stops, spaces and strokes. */
function lettersOf(text: string): string {
  return text.replace(/[\s.,/-]/g, '');
}

/** The names with the fewest slips, if these are few enough. */
function nearest<T extends { readonly long: string }>(letters: string, names: readonly T[]): T[] {
  const slips = names.map((name) => ({ name, count: editDistance(letters, name.long) }));
  const fewest = Math.min(MOST_SLIPS, ...slips.map(({ count }) => count));
  return slips.flatMap(({ name, count }) => (count === fewest ? [name] : []));
}

/** The fewest letters to add, drop or replace to turn one text into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
