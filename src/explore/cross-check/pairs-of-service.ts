/** Pairs the periods of service of two accounts by the days that they share. */
import type { ServicePeriod } from '../../facts/application';
import { applicationFields } from '../../facts/fields';
import { inOrder } from '../in-order';
import type { Pair } from './pair';
import { same } from './pair';

const properties = Object.keys(applicationFields.service.parts) as readonly (keyof ServicePeriod)[];

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

type Paired<T> = readonly [ours: T | undefined, theirs: T | undefined];

/** Pairs without crossing, so that the fewest properties differ. */
function aligned<T extends ServicePeriod>(ours: readonly T[], theirs: readonly T[]): readonly Paired<T>[] {
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
  const pairs: Paired<T>[] = [];
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
function firstDay([ours, theirs]: Paired<ServicePeriod>): string {
  return [ours?.from, theirs?.from].sort()[0] ?? '';
}

/**
 * Periods of service in the order of their first days: periods that share a day are paired so that the fewest
 * properties differ. The name is the place in the joined order, from 0.
 */
export function pairsOfService<T extends ServicePeriod>(
  declared: readonly T[],
  recorded: readonly T[],
): readonly Pair<T>[] {
  const inTime = (periods: readonly T[]): readonly T[] => [...periods].sort((a, b) => inOrder(key(a), key(b)));
  return [...aligned(inTime(declared), inTime(recorded))]
    .sort((a, b) => inOrder(firstDay(a), firstDay(b)))
    .map(([ours, theirs], place) => ({
      name: String(place),
      declared: ours,
      recorded: theirs,
    }));
}
