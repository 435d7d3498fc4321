/** Pairs the entries of two lists that tell of the same thing, so that they can be compared. */
import type { LanguageTest, ServicePeriod } from '../../facts/application';
import type { AnyField } from '../../facts/field-types';
import { inOrder } from '../in-order';
import type { Pair } from './pair';
import { pairsOfService } from './pairs-of-service';

/** Facts whose properties are met by name. */
export type Facts = Readonly<Record<string, unknown>>;

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
function pairsByName<T>(
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
function pairsOfTests<T extends LanguageTest>(declared: readonly T[], recorded: readonly T[]): readonly Pair<T>[] {
  const nameOf = ({ testedOn, language }: LanguageTest): string =>
    language === undefined ? testedOn : `${testedOn}/${language}`;
  const pairs = pairsByName(declared, recorded, nameOf);
  const alone = pairs.filter((pair) => pair.declared === undefined || pair.recorded === undefined);
  const silent = (pair: Pair<T>): boolean => (pair.declared ?? pair.recorded)?.language === undefined;
  const dayIn = (account: 'declared' | 'recorded', { declared: ours, recorded: theirs }: Pair<T>): string =>
    `${account} ${(ours ?? theirs)?.testedOn ?? ''}`;

  const joined = new Map<Pair<T>, Pair<T>>();
  const gone = new Set<Pair<T>>();
  for (const pair of alone.filter(silent)) {
    // Where both accounts have a silent one on a day, these are paired by that day: none of the other account is left over.
    const others = dayIn(pair.declared === undefined ? 'declared' : 'recorded', pair);
    const other = alone.find(
      (one) => !joined.has(one) && dayIn(one.declared === undefined ? 'recorded' : 'declared', one) === others,
    );
    if (other === undefined) continue;
    const { name, declared: ours = pair.declared, recorded: theirs = pair.recorded } = other;
    joined.set(other, { name, declared: ours, recorded: theirs });
    gone.add(pair);
  }
  return pairs.filter((pair) => !gone.has(pair)).map((pair) => joined.get(pair) ?? pair);
}

/** The entries of two lists that belong together, as their descriptor says. */
export function pairs(
  { paired, knownBy }: Extract<AnyField, { readonly kind: 'list' }>,
  declared: readonly Facts[],
  recorded: readonly Facts[],
): readonly Pair<Facts>[] {
  switch (paired) {
    case 'by-days':
      return pairsOfService(
        declared as readonly (Facts & ServicePeriod)[],
        recorded as readonly (Facts & ServicePeriod)[],
      );
    case 'by-nearest-name':
      return pairsOfTests(declared as readonly (Facts & LanguageTest)[], recorded as readonly (Facts & LanguageTest)[]);
    case 'by-name':
      return pairsByName(declared, recorded, (entry) => knownBy.map((part) => String(entry[part])).join('/'));
  }
}
