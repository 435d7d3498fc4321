/** Every difference between two accounts of the same facts, each with what is left when it is taken over by itself. */
import { scoreAgreement } from '../../assess/score';
import type { AgreementRound, AgreementScore, Application } from '../../facts/application';
import type { Law } from '../../law/in-force';
import type { Brief, Entry, ListName } from './brief';
import { briefOf } from './brief';
import type { Pair } from './lists';
import { pairsByName, pairsOfService, pairsOfTests, same } from './lists';

/** Two accounts contradict each other, or only one of them says something. */
export type DifferenceKind = 'differs' | 'only-declared' | 'only-recorded';

/** Two values as they stand; a value that is not stated is missing. */
export interface Difference {
  readonly path: string;
  readonly kind: DifferenceKind;
  readonly declared?: unknown;
  readonly recorded?: unknown;
}

/** A difference, and the declared facts with that one value taken over from the record. */
export interface TakenOver<T> extends Difference {
  readonly taken: T;
}

function difference<T>(path: string, declared: unknown, recorded: unknown, taken: T): TakenOver<T> {
  if (declared === undefined) return { path, kind: 'only-recorded', recorded, taken };
  if (recorded === undefined) return { path, kind: 'only-declared', declared, taken };
  return { path, kind: 'differs', declared, recorded, taken };
}

/** The object with one property changed; a property changed to undefined is left out. */
function having<T extends object, K extends keyof T>(facts: T, name: K, value: T[K] | undefined): T {
  const others = Object.entries(facts).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]) as T;
}

/** What a missing property says: nothing, unless it is one of these. */
const saysNone: ReadonlySet<string> = new Set(['to', 'equivalentTo']);

/** The differences of single properties. A missing property that says "none" is written as `null`. */
function ofProperties<T extends object>(
  path: string,
  declared: T,
  recorded: T,
  names: readonly (keyof T & string)[],
): readonly TakenOver<T>[] {
  const stated = (facts: T, name: keyof T & string): unknown =>
    facts[name] ?? (saysNone.has(name) ? null : facts[name]);
  return names
    .filter((name) => !same(declared[name], recorded[name]))
    .map((name) =>
      difference(
        path === '' ? name : `${path}.${name}`,
        stated(declared, name),
        stated(recorded, name),
        having(declared, name, recorded[name]),
      ),
    );
}

/** A degree or a qualification: property by property where both accounts have one. */
function ofHeld<T extends object>(
  name: 'degree' | 'nqf8',
  declared: T | null | undefined,
  recorded: T | null | undefined,
  properties: readonly (keyof T & string)[],
  taking: (held: T | null | undefined) => Application,
): readonly TakenOver<Application>[] {
  if (declared === recorded) return [];
  if (declared === undefined || declared === null || recorded === undefined || recorded === null) {
    return [difference(name, declared, recorded, taking(recorded))];
  }
  return ofProperties(name, declared, recorded, properties).map((found) => ({ ...found, taken: taking(found.taken) }));
}

/** How entries of a list are paired, and how the two of a pair differ. */
interface ListForm<K extends ListName> {
  readonly pairs: (declared: readonly Entry<K>[], recorded: readonly Entry<K>[]) => readonly Pair<Entry<K>>[];
  readonly differences: (path: string, declared: Entry<K>, recorded: Entry<K>) => readonly TakenOver<Entry<K>>[];
}

function ofEntries<K extends ListName>(
  name: K,
  { application, replacing }: Brief,
  declared: readonly Entry<K>[],
  recorded: readonly Entry<K>[],
  form: ListForm<K>,
): readonly TakenOver<Application>[] {
  const taking = (old: Entry<K> | undefined, next: Entry<K> | undefined): Application =>
    having<Application, ListName>(application, name, replacing[name](old, next) as Application[K]);
  return form.pairs(declared, recorded).flatMap((pair) => {
    const path = `${name}[${pair.name}]`;
    if (pair.declared === undefined || pair.recorded === undefined) {
      return [difference(path, pair.declared, pair.recorded, taking(pair.declared, pair.recorded))];
    }
    return form
      .differences(path, pair.declared, pair.recorded)
      .map((found) => ({ ...found, taken: taking(pair.declared, found.taken) }));
  });
}

/** A complete list: where one account has none at all, nothing is known of its entries. */
function ofList<K extends 'service' | 'reports' | 'sanctions' | 'languageTests'>(
  name: K,
  declared: Application,
  recorded: Application,
  brief: Brief,
  form: ListForm<K>,
): readonly TakenOver<Application>[] {
  const [ours, theirs] = [declared[name], recorded[name]];
  if (ours === undefined && theirs === undefined) return [];
  if (ours === undefined || theirs === undefined) {
    return [difference(name, ours, theirs, having<Application, ListName>(declared, name, theirs))];
  }
  return ofEntries<K>(name, brief, ours, theirs, form);
}

/** A record of rounds: a round that is not in it is not known, and a record that is missing has none. */
function ofRecord<K extends 'agreements' | 'salaryRounds'>(
  name: K,
  declared: Application,
  recorded: Application,
  brief: Brief,
  form: ListForm<K>,
): readonly TakenOver<Application>[] {
  return ofEntries<K>(name, brief, declared[name] ?? [], recorded[name] ?? [], form);
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

type Member = AgreementScore | null;

/** The members one by one; who has not scored yet says nothing. */
function ofMembers(
  path: string,
  declared: AgreementRound,
  recorded: AgreementRound,
): readonly TakenOver<AgreementRound>[] {
  const members = (round: AgreementRound): readonly Member[] => round.members ?? [null, null, null];
  return members(declared).flatMap((ours, index) => {
    const theirs = members(recorded)[index] ?? null;
    if (ours === theirs || (ours !== null && theirs !== null && agree(ours, theirs))) return [];
    const [first = null, second = null, third = null] = members(declared).with(index, theirs);
    return [
      difference<AgreementRound>(`${path}.members[${String(index)}]`, ours ?? undefined, theirs ?? undefined, {
        ...declared,
        members: [first, second, third],
      }),
    ];
  });
}

const service: ListForm<'service'> = {
  pairs: pairsOfService,
  differences: (path, declared, recorded) =>
    ofProperties(path, declared, recorded, ['from', 'to', 'position', 'standing', 'equivalentTo']),
};

const agreements: ListForm<'agreements'> = {
  pairs: (declared, recorded) => pairsByName(declared, recorded, ({ fiscalYear }) => String(fiscalYear)),
  differences: (path, declared, recorded) => [
    ...ofProperties(path, declared, recorded, ['position', 'standing', 'equivalentTo', 'workload']),
    ...ofMembers(path, declared, recorded),
  ],
};

const reports: ListForm<'reports'> = {
  pairs: (declared, recorded) => pairsByName(declared, recorded, ({ academicYear }) => String(academicYear)),
  differences: (path, declared, recorded) => ofProperties(path, declared, recorded, ['under', 'passed']),
};

const sanctions: ListForm<'sanctions'> = {
  pairs: (declared, recorded) => pairsByName(declared, recorded, ({ on, kind }) => `${on}/${kind}`),
  differences: (path, declared, recorded) => ofProperties(path, declared, recorded, ['heavierThanProbation']),
};

const languageTests: ListForm<'languageTests'> = {
  pairs: pairsOfTests,
  differences: (path, declared, recorded) => ofProperties(path, declared, recorded, ['language', 'cefr']),
};

const salaryRounds: ListForm<'salaryRounds'> = {
  pairs: (declared, recorded) =>
    pairsByName(declared, recorded, ({ fiscalYear, half }) => `${String(fiscalYear)}/${String(half)}`),
  differences: (path, declared, recorded) => ofProperties(path, declared, recorded, ['level']),
};

const degree = ['level', 'field', 'recognised', 'highest', 'usedBefore', 'usedForFirstAppointment'] as const;
const nqf8 = ['certified', 'usedBefore'] as const;

/**
 * Every difference, in the order of the properties of an application and of the names within them. What is taken over
 * is in facts that are judged alike by the law of the filing day, though they may not have all entries.
 */
export function differencesOf(
  declared: Application,
  recorded: Application,
  law: Law,
): readonly TakenOver<Application>[] {
  const brief = briefOf(declared, law);
  return [
    ...ofProperties<Application>('', declared, recorded, ['line', 'standing', 'filedOn']),
    ...ofList('service', declared, recorded, brief, service),
    ...ofRecord('agreements', declared, recorded, brief, agreements),
    ...ofList('reports', declared, recorded, brief, reports),
    ...ofList('sanctions', declared, recorded, brief, sanctions),
    ...ofProperties<Application>('', declared, recorded, ['teachesForeignLanguage']),
    ...ofList('languageTests', declared, recorded, brief, languageTests),
    ...ofProperties<Application>('', declared, recorded, ['specialArea']),
    ...ofHeld('degree', declared.degree, recorded.degree, degree, (held) => having(declared, 'degree', held)),
    ...ofHeld('nqf8', declared.nqf8, recorded.nqf8, nqf8, (held) => having(declared, 'nqf8', held)),
    ...ofRecord('salaryRounds', declared, recorded, brief, salaryRounds),
  ];
}
