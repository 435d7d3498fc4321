/** Which of some names was probably meant. */

/** Longer than this is no slip of the pen. */
const LONGEST = 40;

/** How many letters must be put in, left out or changed to turn `a` into `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The names that differ from `text` in the fewest letters, and in at most a third of them, capitals and separators aside;
 * several where they are equally near.
 */
export function allNearest(text: string, names: readonly string[]): readonly string[] {
  if (text.length === 0 || text.length > LONGEST) return [];
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/gu, '');
  const meant = plain(text);
  let best: { readonly names: string[]; readonly distance: number } | undefined;
  for (const name of names) {
    const candidate = plain(name);
    const most = Math.ceil(name.length / 3) - 1;
    // A difference in length is at least as many letters put in or left out.
    if (Math.abs(candidate.length - meant.length) > most) continue;
    const found = distance(meant, candidate);
    if (found > most) continue;
    if (best === undefined || found < best.distance) best = { names: [name], distance: found };
    else if (found === best.distance) best.names.push(name);
  }
  return best?.names ?? [];
}

/** The first of the names that differ from `text` in the fewest letters. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  return allNearest(text, names)[0];
}
