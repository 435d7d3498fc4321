/** Pairs the entries of two lists that tell of the same thing, so that they can be compared. */
import type { LanguageTest, ServicePeriod } from '../../facts/application';
import { inOrder } from '../in-order';

/** Two entries that tell of the same thing, under a name; or one that the other list does not have. */
export interface Pair<T> {
  readonly name: string;
  readonly declared: T | undefined;
  readonly recorded: T | undefined;
}

/** Whether two facts are the same. Facts that were read have their properties in one order, so that equals are written equal. */
export function same(a: unknown, b: unknown): boolean {
  return typeof a === 'object' && typeof b === 'object' ? JSON.stringify(a) === JSON.stringify(b) : a === b;
}

function grouped<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

/** Those of `items` that have no equal in `others`, each equal taken once; in the order of their writing. */
function without<T>(items: readonly T[], others: readonly T[]): readonly T[] {
  const equals = grouped(others, (item) => JSON.stringify(item));
  const left = new Map([...equals].map(([written, equal]) => [written, equal.length]));
  return items
    .map((item) => ({ item, written: JSON.stringify(item) }))
    .filter(({ written }) => {
      const count = left.get(written) ?? 0;
      left.set(written, count - 1);
      return count <= 0;
    })
    .sort((a, b) => inOrder(a.written, b.written))
    .map(({ item }) => item);
}

/**
 * Entries of the same name, sorted by it. Where a name comes more than once, equal entries belong together, and what is
 * left in the order of its writing; from the second on, the name says which: `2021-05-01/ethics#2`.
 */
export function pairsByName<T>(
  declared: readonly T[],
  recorded: readonly T[],
  nameOf: (item: T) => string,
): readonly Pair<T>[] {
  const [first, second] = [grouped(declared, nameOf), grouped(recorded, nameOf)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort(inOrder);
  return names.flatMap((name) => {
    const [ours, theirs] = [first.get(name) ?? [], second.get(name) ?? []];
    const [left, right] = [without(ours, theirs), without(theirs, ours)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
      name: index === 0 ? name : `${name}#${String(index + 1)}`,
      declared: left[index],
      recorded: right[index],
    }));
  });
}

/**
 * Language results by day and language. A result that does not say the language belongs to the one of the same day that
 * is left over.
 */
export function pairsOfTests(
  declared: readonly LanguageTest[],
  recorded: readonly LanguageTest[],
): readonly Pair<LanguageTest>[] {
  const nameOf = ({ testedOn, language }: LanguageTest): string =>
    language === undefined ? testedOn : `${testedOn}/${language}`;
  const pairs = pairsByName(declared, recorded, nameOf);
  const alone = pairs.filter((pair) => pair.declared === undefined || pair.recorded === undefined);
  const silent = (pair: Pair<LanguageTest>): boolean => (pair.declared ?? pair.recorded)?.language === undefined;
  const dayIn = (account: 'declared' | 'recorded', { declared: ours, recorded: theirs }: Pair<LanguageTest>): string =>
    `${account} ${(ours ?? theirs)?.testedOn ?? ''}`;

  // Where both accounts have a silent one on a day, these are paired by that day: none of the other account is left over.
  const left = grouped(alone, (pair) => dayIn(pair.declared === undefined ? 'recorded' : 'declared', pair));
  const waiting = new Map([...left].map(([day, others]) => [day, others.values()]));
  const joined = new Map<Pair<LanguageTest>, Pair<LanguageTest>>();
  const gone = new Set<Pair<LanguageTest>>();
  for (const pair of alone.filter(silent)) {
    const other = waiting.get(dayIn(pair.declared === undefined ? 'declared' : 'recorded', pair))?.next().value;
    if (other === undefined) continue;
    const { name, declared: ours = pair.declared, recorded: theirs = pair.recorded } = other;
    joined.set(other, { name, declared: ours, recorded: theirs });
    gone.add(pair);
  }
  return pairs.filter((pair) => !gone.has(pair)).map((pair) => joined.get(pair) ?? pair);
}

const properties = ['from', 'to', 'position', 'standing', 'equivalentTo'] as const;

function distance(a: ServicePeriod, b: ServicePeriod): number {
  return properties.filter((property) => !same(a[property], b[property])).length;
}

function shareADay(a: ServicePeriod, b: ServicePeriod): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}

/** To sort by: the first day, then the last, then the post. */
function key({ from, to = '9999', ...post }: ServicePeriod): string {
  return `${from} ${to} ${JSON.stringify(post)}`;
}

/** A period alone counts as much as one of which everything differs. */
const ALONE = properties.length;

interface Accounts {
  readonly ours: ServicePeriod[];
  readonly theirs: ServicePeriod[];
}

/**
 * The periods of both accounts in runs that hang together by shared days. Periods of two runs never share a day, so
 * each run is paired by itself.
 */
function runs(declared: readonly ServicePeriod[], recorded: readonly ServicePeriod[]): readonly Accounts[] {
  const all = [
    ...declared.map((period) => ({ period, account: 'ours' as const })),
    ...recorded.map((period) => ({ period, account: 'theirs' as const })),
  ].sort((a, b) => inOrder(key(a.period), key(b.period)));
  const found: Accounts[] = [];
  let last = '';
  for (const { period, account } of all) {
    if (period.from > last) found.push({ ours: [], theirs: [] });
    found.at(-1)?.[account].push(period);
    const { to = '9999' } = period;
    if (to > last) last = to;
  }
  return found;
}

/** More periods than hang together in any career: what takes time by their square is done for so many at once. */
const MOST_AT_ONCE = 250;

/** A run as it is, or a longer one in parts by the places of its periods. */
function partsOf({ ours, theirs }: Accounts): readonly Accounts[] {
  const count = Math.ceil(Math.max(ours.length, theirs.length) / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, part) => {
    const [from, until] = [part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE];
    return { ours: ours.slice(from, until), theirs: theirs.slice(from, until) };
  });
}

type Paired = readonly [ours: ServicePeriod | undefined, theirs: ServicePeriod | undefined];

/** The pairs of one run, without crossing, so that the fewest properties differ. */
function aligned({ ours, theirs }: Accounts): readonly Paired[] {
  // costs[i][j]: the least cost of what is left from ours[i] and theirs[j] on.
  const costs = Array.from({ length: ours.length + 1 }, (): number[] => []);
  const costAt = (i: number, j: number): number => costs[i]?.[j] ?? 0;
  const together = (i: number, j: number): number => {
    const [a, b] = [ours[i], theirs[j]];
    if (a === undefined || b === undefined || !shareADay(a, b)) return Infinity;
    return distance(a, b) + costAt(i + 1, j + 1);
  };
  const oursAlone = (i: number, j: number): number => (i < ours.length ? ALONE + costAt(i + 1, j) : Infinity);
  const theirsAlone = (i: number, j: number): number => (j < theirs.length ? ALONE + costAt(i, j + 1) : Infinity);
  for (const [i, row] of [...costs.entries()].reverse()) {
    for (let j = theirs.length; j >= 0; j -= 1) {
      if (i < ours.length || j < theirs.length) row[j] = Math.min(together(i, j), oursAlone(i, j), theirsAlone(i, j));
    }
  }
  const pairs: Paired[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    if (together(i, j) === costAt(i, j)) {
      pairs.push([ours[i], theirs[j]]);
      i += 1;
      j += 1;
    } else if (oursAlone(i, j) === costAt(i, j)) {
      pairs.push([ours[i], undefined]);
      i += 1;
    } else {
      pairs.push([undefined, theirs[j]]);
      j += 1;
    }
  }
  return pairs;
}

/** The first day of a pair in either account. */
function firstDay([ours, theirs]: Paired): string {
  return [ours?.from, theirs?.from].sort()[0] ?? '';
}

/**
 * Periods of service in the order of their first days: periods that share a day are paired so that the fewest
 * properties differ. The name is the place in the joined order, from 0.
 */
export function pairsOfService(
  declared: readonly ServicePeriod[],
  recorded: readonly ServicePeriod[],
): readonly Pair<ServicePeriod>[] {
  return runs(declared, recorded)
    .flatMap(partsOf)
    .flatMap(aligned)
    .sort((a, b) => inOrder(firstDay(a), firstDay(b)))
    .map(([ours, theirs], place) => ({
      name: String(place),
      declared: ours,
      recorded: theirs,
    }));
}
