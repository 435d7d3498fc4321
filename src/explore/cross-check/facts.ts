/**
 * Every difference between two accounts of the same facts, each with what the declared facts are when it is taken over by
 * itself. What is compared, and how, is said by the descriptor of each fact.
 */
import { scoreAgreement } from '../../assess/score';
import type { AgreementScore, Application } from '../../facts/application';
import type { AnyField } from '../../facts/field-types';
import { applicationFields } from '../../facts/fields';
import { same } from './pair';
import type { Facts } from './pairs';
import { pairs } from './pairs';

/** Two accounts contradict each other, or only one of them says something. */
export type DifferenceKind = 'differs' | 'only-declared' | 'only-recorded';

/** Two values as they stand; a value that is not stated is missing. */
export interface Difference {
  readonly path: string;
  readonly kind: DifferenceKind;
  readonly declared?: unknown;
  readonly recorded?: unknown;
}

/** A difference, and the declared value with that one fact taken over from the record. */
interface TakenOver<T> extends Difference {
  readonly taken: T;
}

type FieldOfKind<K extends AnyField['kind']> = Extract<AnyField, { readonly kind: K }>;

function difference<T>(path: string, declared: unknown, recorded: unknown, taken: T): TakenOver<T> {
  if (declared === undefined) return { path, kind: 'only-recorded', recorded, taken };
  if (recorded === undefined) return { path, kind: 'only-declared', declared, taken };
  return { path, kind: 'differs', declared, recorded, taken };
}

/** The facts with one changed; one changed to undefined is left out. */
function having(facts: Facts, name: string, value: unknown): Facts {
  const others = Object.entries(facts).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}

/** Two scores agree where they say the same of what both of them say: the total, the two parts, every level. */
function agree(a: AgreementScore, b: AgreementScore): boolean {
  if (typeof a === 'number' || typeof b === 'number') {
    const total = (score: AgreementScore): number => (typeof score === 'number' ? score : scoreAgreement(score).total);
    return total(a) === total(b);
  }
  if ('part1' in a || 'part1' in b) {
    const [first, second] = [scoreAgreement(a), scoreAgreement(b)];
    return first.part1 === second.part1 && first.part2 === second.part2;
  }
  return same(a, b);
}

type Committee = readonly (AgreementScore | null)[];

/** The members one by one; who has not scored yet says nothing. */
function ofMembers(path: string, declared: unknown, recorded: unknown): readonly TakenOver<unknown>[] {
  const members = (committee: unknown): Committee => (committee as Committee | undefined) ?? [null, null, null];
  return members(declared).flatMap((ours, index) => {
    const theirs = members(recorded)[index] ?? null;
    if (ours === theirs || (ours !== null && theirs !== null && agree(ours, theirs))) return [];
    const taken = members(declared).with(index, theirs);
    return [difference(`${path}[${String(index)}]`, ours ?? undefined, theirs ?? undefined, taken)];
  });
}

/** The entries of two lists, those that belong together side by side. */
function ofEntries(
  path: string,
  field: FieldOfKind<'list'>,
  declared: readonly Facts[],
  recorded: readonly Facts[],
): readonly TakenOver<unknown>[] {
  const taking = (old: Facts | undefined, next: Facts | undefined): readonly Facts[] => [
    ...declared.filter((entry) => entry !== old),
    ...(next === undefined ? [] : [next]),
  ];
  return pairs(field, declared, recorded).flatMap(({ name, declared: ours, recorded: theirs }) => {
    const at = `${path}[${name}]`;
    if (ours === undefined || theirs === undefined) return [difference(at, ours, theirs, taking(ours, theirs))];
    const compared = Object.entries(field.parts).filter(([part]) => !field.knownBy.includes(part));
    return ofParts(`${at}.`, compared, ours, theirs).map((found) => ({ ...found, taken: taking(ours, found.taken) }));
  });
}

/** One fact in both accounts. A missing one that says "none" is written as `null`. */
function ofFact(path: string, field: AnyField, declared: unknown, recorded: unknown): readonly TakenOver<unknown>[] {
  if (same(declared, recorded)) return [];
  if (field.kind === 'members') return ofMembers(path, declared, recorded);
  if (field.kind === 'group' && field.compared === 'parts' && isFacts(declared) && isFacts(recorded)) {
    return ofParts(`${path}.`, Object.entries(field.parts), declared, recorded);
  }
  // A record that is missing has no entries; of a complete list that is missing nothing is known.
  const isKnown = declared !== undefined && recorded !== undefined;
  if (field.kind === 'list' && (isKnown || field.is === 'record')) {
    return ofEntries(path, field, (declared ?? []) as readonly Facts[], (recorded ?? []) as readonly Facts[]);
  }
  const none = 'missing' in field ? null : undefined;
  const stated = (value: unknown): unknown => (value === undefined ? none : value);
  return [difference(path, stated(declared), stated(recorded), recorded)];
}

function ofParts(
  before: string,
  fields: readonly (readonly [name: string, field: AnyField])[],
  declared: Facts,
  recorded: Facts,
): readonly TakenOver<Facts>[] {
  return fields.flatMap(([name, field]) =>
    ofFact(before + name, field, declared[name], recorded[name]).map((found) => ({
      ...found,
      taken: having(declared, name, found.taken),
    })),
  );
}

/** Every difference, in the order of the properties of an application and of the names within them. */
export function differencesOf(declared: Application, recorded: Application): readonly TakenOver<Application>[] {
  const fields = Object.entries<AnyField>(applicationFields);
  return ofParts('', fields, { ...declared }, { ...recorded }) as readonly TakenOver<Facts & Application>[];
}
