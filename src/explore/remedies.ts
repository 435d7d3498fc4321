/** What would have to be mended: every smallest set of parts whose fulfilment makes the whole met. */
import type { Finding, Leaf, Value } from '../finding/finding';
import { isElapsed } from '../finding/value-kind';
import { requireFinding } from '../finding/require-finding';
import { inOrder } from './in-order';

/**
 * How a part can be mended: by something the applicant or a member does (`act`), by waiting alone (`wait`), by stating
 * a fact (`ask`), or not at all as long as the law itself is not known (`law`).
 */
export type RemedyWay = 'act' | 'wait' | 'ask' | 'law';

/** One leaf to be mended. */
export interface RemedyPart {
  readonly id: string;
  readonly way: RemedyWay;
  /** How much is missing, in the unit of the leaf: 4 months 12 days, 3.5 points, 2 hours. */
  readonly gap?: Value;
  /** What is at least needed of a score that is still open. */
  readonly least?: Value;
  /** The facts to state. */
  readonly ask?: readonly string[];
  /** The first day on which waiting alone will have mended it. */
  readonly until?: string;
}

/** A set of parts, minimal by inclusion: with all of them fulfilled the whole is met, without any one it is not. */
export interface Remedy {
  readonly parts: readonly RemedyPart[];
}

/** Every remedy, the smallest first; `complete` is false where there are more than are listed. */
export interface Remedies {
  readonly remedies: readonly Remedy[];
  readonly complete: boolean;
}

/** More than this many sets help nobody to choose. */
const MOST = 500;

type LeafSet = readonly Leaf[];

interface Found {
  readonly sets: readonly LeafSet[];
  readonly complete: boolean;
}

/** Whether a finding would be met with all its leaves fulfilled; not where a group needs more parts than it has. */
function canBeMet(finding: Finding): boolean {
  return finding.kind === 'leaf' || finding.of.filter(canBeMet).length >= finding.need;
}

/** All ways to choose `count` of `items`, in order. */
function* choices<T>(items: readonly T[], count: number): Generator<readonly T[]> {
  if (count > items.length) return;
  let chosen = Array.from({ length: Math.max(count, 0) }, (_, index) => index);
  for (;;) {
    yield chosen.map((place) => items[place] as T);
    const spare = items.length - chosen.length;
    const moving = chosen.findLastIndex((place, index) => place < spare + index);
    if (moving < 0) return;
    const next = (chosen[moving] ?? 0) + 1;
    chosen = chosen.map((place, index) => (index < moving ? place : next + index - moving));
  }
}

/** All ways to take one set from each of `parts`, joined. The parts share no leaf, so the joined sets stay minimal. */
function* product(parts: readonly Finding[]): Generator<LeafSet> {
  let count = 1;
  const wheels = parts
    .map(firstSets)
    .reverse()
    .map((sets) => {
      const turn = count;
      count *= sets.length;
      return { sets, turn };
    })
    .reverse();
  for (let way = 0; way < count; way += 1) {
    yield wheels.flatMap(({ sets, turn }) => sets[Math.floor(way / turn) % sets.length] ?? []);
  }
}

/** The smallest sets of leaves of a finding that can be met, one after the other: there may be very many. */
function* setsOf(finding: Finding): Generator<LeafSet> {
  if (finding.status === 'met') yield [];
  else if (finding.kind === 'leaf') yield [finding];
  else {
    const open = finding.of.filter((part) => part.status !== 'met');
    const needed = finding.need - (finding.of.length - open.length);
    for (const choice of choices(open.filter(canBeMet), needed)) yield* product(choice);
  }
}

/** The first sets, one more than are listed: it shows that there are more. */
function firstSets(finding: Finding): readonly LeafSet[] {
  const sets: LeafSet[] = [];
  for (const set of setsOf(finding)) if (sets.push(set) > MOST) break;
  return sets;
}

function leafSets(finding: Finding): Found {
  const sets = firstSets(finding);
  return { sets: sets.slice(0, MOST), complete: sets.length <= MOST };
}

function wayOf({ status, reason, waitUntil }: Leaf): RemedyWay {
  if (status === 'unknown') return reason === 'missing-facts' ? 'ask' : 'law';
  return waitUntil === undefined ? 'act' : 'wait';
}

function partOf(leaf: Leaf): RemedyPart {
  const { id, gap, required, missing, waitUntil } = leaf;
  const way = wayOf(leaf);
  return Object.freeze({
    id,
    way,
    ...(gap === undefined ? {} : { gap }),
    ...(way === 'ask' && typeof required === 'number' ? { least: required } : {}),
    ...(missing.length === 0 ? {} : { ask: missing }),
    ...(waitUntil === undefined ? {} : { until: waitUntil }),
  });
}

/** A stated fact costs nothing but the asking; law that is not known cannot be mended. */
const effort: Readonly<Record<RemedyWay, number>> = { ask: 0, act: 1, wait: 2, law: 3 };

/** A gap as one number to sort by, days where it is time. */
function size({ gap }: RemedyPart): number {
  if (typeof gap === 'number') return gap;
  if (isElapsed(gap)) return gap.years * 366 + gap.months * 31 + gap.days;
  return Array.isArray(gap) ? gap.length : 0;
}

/** Fewer parts first; of as many, what is done sooner, with less effort, by a smaller gap. */
function compare(a: Remedy, b: Remedy): number {
  const worst = (remedy: Remedy): number => Math.max(...remedy.parts.map((part) => effort[part.way]));
  const lastDay = (remedy: Remedy): string | undefined =>
    remedy.parts
      .flatMap(({ until }) => until ?? [])
      .sort()
      .at(-1);
  const sum = (remedy: Remedy): number => remedy.parts.reduce((total, part) => total + size(part), 0);
  const isLaw = (remedy: Remedy): number => Number(worst(remedy) === effort.law);
  return (
    isLaw(a) - isLaw(b) ||
    a.parts.length - b.parts.length ||
    inOrder(lastDay(a), lastDay(b)) ||
    worst(a) - worst(b) ||
    sum(a) - sum(b)
  );
}

/**
 * Every smallest set of unmet or unknown leaves whose fulfilment would make a finding met, each with its gap. Sorted by
 * size: fewer parts first, of as many parts what is done sooner, then smaller gaps; sets that wait for law not known come
 * last. A met finding has the one remedy without parts.
 *
 * What the applicant cannot mend (time, a past round, a past sanction) is a matter of waiting, with its day; the day is
 * that of the leaf by itself, so a new round that takes the place of an old one must still be passed:
 * {@link earliestFiling} judges the whole.
 *
 * @param finding - a finding of any assess function
 * @returns the remedies, and whether they are all there are
 * @throws `invalid-facts` when the argument is no finding
 * @example
 * ```ts
 * remedies(assessEligibility(application)).remedies[0]?.parts;
 * // [{ id: 'eligibility.standard.tenure', way: 'wait', gap: { years: 0, months: 4, days: 12 }, until: '2027-04-03' }]
 * ```
 */
export function remedies(finding: Finding): Remedies {
  requireFinding(finding);
  const { sets, complete } = leafSets(finding);
  const sorted = sets.map((set): Remedy => Object.freeze({ parts: Object.freeze(set.map(partOf)) })).sort(compare);
  return Object.freeze({ remedies: Object.freeze(sorted), complete });
}
