/** Which month a Thai name means, and which name was probably meant by a text that is none. */
import { THAI_MONTHS } from './thai-months';

/**
 * 1 to 12 for a name of a month, however its stops and spaces are set: `พฤษภาคม`, `พ.ค.`, `พค`, `พฤษภา`; undefined for any
 * other text.
 */
export function thaiMonthNumber(text: string): number | undefined {
  const letters = withoutStops(text);
  const at = THAI_MONTHS.findIndex(
    ({ long, short, spoken }) => letters === long || letters === spoken || letters === withoutStops(short),
  );
  return at < 0 ? undefined : at + 1;
}

/** 1 to 12 for an English name or its first three letters (or Sept), in small letters. */
export function englishMonthNumber(text: string): number | undefined {
  const letters = withoutStops(text);
  const at = THAI_MONTHS.findIndex(
    ({ english }) =>
      letters === english || letters === english.slice(0, 3) || (letters === 'sept' && english === 'september'),
  );
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
 * The one name that is nearest to a text that is none, or `undefined` where none is near or several are: the beginning of
 * a full name (พฤษภ), or a full name with up to two slips (พฤษภาคน).
 */
export function nearestThaiMonth(text: string): NamedMonth | undefined {
  const letters = withoutStops(text);
  if (letters === '') return undefined;
  const names = THAI_MONTHS.map((month, at) => ({ ...month, number: at + 1 }));
  const begun = names.filter(({ long }) => long.startsWith(letters));
  const near = begun.length > 0 || letters.length < SHORTEST_SLIPPED ? begun : nearest(letters, names);
  const [only, ...others] = near;
  return only === undefined || others.length > 0 ? undefined : { name: only.long, number: only.number };
}

/** Without stops, spaces and strokes. */
function withoutStops(text: string): string {
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
