/** Many applications at once: who is ready, who soon, what stands against the others, and what to ask. */
import { assessEligibility } from '../../assess/eligibility';
import { addYears } from '../../calendar/anniversary';
import { readable } from '../../error/readable';
import { dayOf, isoOf } from '../../calendar/day';
import type { Application, FutureApplication } from '../../facts/application';
import type { IsoDate } from '../../facts/names';
import { applications, futureApplications, triageItems, triageOptions } from '../../facts/reading/readers';
import type { Parsed } from '../../error/parsed';
import type { TriageItem, TriageOptions } from '../../facts/triage';
import { ask } from '../../finding/ask';
import { formOf } from '../../finding/fact-form';
import type { Finding } from '../../finding/finding';
import { requireRegulation } from '../../law/known';
import type { Route } from '../../rules/route';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import type { EarliestFiling, FilingDay } from '../earliest-filing';
import { earliestFiling } from '../earliest-filing';
import { inOrder } from '../in-order';
import { itemAt, requireIterable } from '../items';
import { partsAgainst } from './parts';

/**
 * - `ready`: met as filed on the day asked
 * - `soon`: not yet, but on a later day of the window
 * - `blocked`: unmet, and no day of the window mends it
 * - `unknown`: facts that are not stated could still decide it, or the law itself is not known
 */
export type TriageGroup = 'ready' | 'soon' | 'blocked' | 'unknown';

/** What is found of one application, in short. */
export interface TriageRow {
  readonly id: string;
  readonly group: TriageGroup;
  /**
   * The first day of the window that is met by what is stated and supposed. Always there where it is met `soon`; where it
   * is `unknown`, the answers can only make it earlier, or refute what is supposed, of the day asked too.
   */
  readonly on?: IsoDate;
  /** The route that is met on the day asked, or on that day; the standard one where both are. */
  readonly route?: Route;
  /** Paths of the rounds supposed for that day: `agreements[2569]`, `salaryRounds[2569/2]`. */
  readonly assumed?: readonly string[];
  /** What stands against it on the day asked, where that is unmet: the parts of the route that is nearest. */
  readonly parts?: readonly string[];
  /** The facts to ask where it is `unknown`; empty where it is the law that is not known. */
  readonly ask?: readonly string[];
}

/** Every application, by group. */
export interface Triage {
  readonly judged: number;
  readonly counts: Readonly<Record<TriageGroup, number>>;
  /** By part: how many applications it blocks. */
  readonly parts: Readonly<Record<string, number>>;
  /** By kind of fact, `agreements[].members[]`: of how many applications it is to be asked. */
  readonly asked: Readonly<Record<string, number>>;
  /** In the order given. */
  readonly ready: readonly TriageRow[];
  /** By day, those of one day in the order given. */
  readonly soon: readonly TriageRow[];
  /** In the order given. */
  readonly blocked: readonly TriageRow[];
  /** In the order given. */
  readonly unknown: readonly TriageRow[];
}

type Later = Pick<TriageRow, 'on' | 'assumed' | 'route'>;

const routes: readonly Route[] = ['standard', 'reduced'];

/** The route by which a finding is met. */
function routeOf(finding: Finding): Pick<TriageRow, 'route'> {
  if (finding.kind === 'leaf' || finding.status !== 'met') return {};
  const met = finding.of.map(({ id, status }) => (status === 'met' ? id : ''));
  const route = routes.find((each) => met.includes(`eligibility.${each}`));
  return route === undefined ? {} : { route };
}

function filedAsOf(application: FutureApplication, on: IsoDate): Application {
  const filed = applications.trust({ ...application, filedOn: on });
  futureApplications.trust(filed);
  return filed;
}

/** From the day asked on, what `earliestFiling` says of the same days and suppositions. */
function ahead(filed: Application, { on, until, ...supposed }: TriageOptions, law: Regulation): EarliestFiling {
  const last = until === undefined ? addYears(dayOf(on), 1, 'last-day') : dayOf(until);
  return earliestFiling(filed, { from: on, until: isoOf(last), ...supposed }, law);
}

function metLater(later: EarliestFiling): FilingDay | undefined {
  if (later.status === 'found') return later;
  return later.status === 'unknown' ? later.atLatest : undefined;
}

function dayOfRow(day: FilingDay | undefined): Later {
  if (day === undefined) return {};
  return { on: day.on, ...routeOf(day.finding), ...(day.assumed.length === 0 ? {} : { assumed: day.assumed }) };
}

function partsOfRow(now: Finding, later?: FilingDay): Pick<TriageRow, 'parts'> {
  return now.status === 'unmet' ? { parts: partsAgainst(now, later?.finding) } : {};
}

function rowOf({ id, application }: TriageItem, options: TriageOptions, law: Regulation): TriageRow {
  const filed = filedAsOf(application, options.on);
  const now = assessEligibility(filed, law);
  if (now.status === 'met') return { id, group: 'ready', ...routeOf(now) };
  const asked = ask(now);
  const later = ahead(filed, options, law);
  const day = metLater(later);
  if (asked.length > 0) return { id, group: 'unknown', ...dayOfRow(day), ask: asked };
  if (later.status === 'found') return { id, group: 'soon', ...dayOfRow(later), ...partsOfRow(now, later) };
  if (later.status === 'unknown') {
    return { id, group: 'unknown', ...dayOfRow(day), ...partsOfRow(now, day), ask: later.ask };
  }
  if (now.status === 'unknown') return { id, group: 'unknown', ask: asked };
  return { id, group: 'blocked', ...partsOfRow(now) };
}

/**
 * One application as filed on a day: ready, soon, blocked or unknown, and why.
 *
 * @param item - the application under a name; a filing day in it is ignored
 * @param options - the day; how far to look ahead; what to suppose of rounds of the days ahead
 * @param regulation - the law; as shipped unless another is given
 * @returns a frozen row without facts and findings
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * triageOne({ id: 'row 1', application }, { on: '2026-11-22', until: '2027-11-21', assume: { agreements: 'passed' } });
 * // { id: 'row 1', group: 'soon', on: '2027-05-16', route: 'standard', parts: ['eligibility.standard.tenure'] }
 * ```
 */
export function triageOne(item: TriageItem, options: TriageOptions, regulation: Regulation = shipped): TriageRow {
  const law = requireRegulation(regulation);
  const checked = triageOptions.require(options);
  return Object.freeze(rowOf(triageItems.require(item), checked, law));
}

/** An application without a name is called by its place. */
function named(place: number, input: unknown): Parsed<TriageItem> {
  const isPlain = typeof input === 'object' && input !== null && !('application' in input) && !('id' in input);
  if (!isPlain) return triageItems.parse(input);
  const parsed = futureApplications.parse(input);
  return parsed.ok ? { ok: true, value: { id: String(place), application: parsed.value } } : parsed;
}

function* rows(
  items: Iterable<TriageItem | FutureApplication>,
  options: TriageOptions,
  law: Regulation,
): Generator<TriageRow, undefined> {
  let place = 0;
  for (const item of items) {
    yield Object.freeze(
      rowOf(
        itemAt(place, item, (input) => readable(`[${String(place)}]`, () => named(place, input))),
        options,
        law,
      ),
    );
    place += 1;
  }
  return undefined;
}

/**
 * The rows of many applications, one by one in the order given. Nothing is kept, so that any number can be streamed
 * through; options and law are checked before the first is asked for.
 *
 * @param items - any iterable of applications, under a name or else called by their place from 0; walked once, as far as rows are asked for
 * @param options - see {@link triageOne}
 * @param regulation - the law; as shipped unless another is given
 * @returns an iterator over the rows
 * @throws `invalid-facts` with the place of a bad item in every path: `[17].application.standing`; `invalid-regulation`
 * @example
 * ```ts
 * for (const { id, group } of triageRows(readLines(file), { on: '2026-11-22' })) write(`${id} ${group}`);
 * ```
 */
export function triageRows(
  items: Iterable<TriageItem | FutureApplication>,
  options: TriageOptions,
  regulation: Regulation = shipped,
): IterableIterator<TriageRow> {
  const law = requireRegulation(regulation);
  const checked = triageOptions.require(options);
  requireIterable(items, 'items');
  return rows(items, checked, law);
}

function count(tally: Map<string, number>, names: readonly string[] = []): void {
  for (const name of new Set(names)) tally.set(name, (tally.get(name) ?? 0) + 1);
}

/** Sorted by name, so that the order of the applications leaves no trace. */
function counted(tally: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.freeze(Object.fromEntries([...tally].sort(([a], [b]) => inOrder(a, b))));
}

/**
 * Sorts many applications, as a school or an area office has them on a day: who can file now, who soon and when, what
 * stands against the others with no day of the window mending it, and what is to be asked.
 *
 * @param items - any iterable of applications, under a name or else called by their place from 0; walked once, and only the rows are kept
 * @param options - the day; how far to look ahead; what to suppose of rounds of the days ahead
 * @param regulation - the law; as shipped unless another is given
 * @returns the rows by group, counted by group, by blocking part and by kind of fact to ask; deeply frozen
 * @throws `invalid-facts` with the place of a bad item in every path: `[17].application.standing`; `invalid-regulation`
 * @example
 * ```ts
 * const { counts, soon, parts } = triage(items, { on: '2026-11-22', until: '2027-11-21', assume: { agreements: 'passed' } });
 * counts; // { ready: 12, soon: 5, blocked: 9, unknown: 3 }
 * soon[0]?.on; // the next day on which somebody can file
 * parts['eligibility.standard.tenure']; // how many are held back by their years
 * ```
 */
export function triage(
  items: Iterable<TriageItem | FutureApplication>,
  options: TriageOptions,
  regulation: Regulation = shipped,
): Triage {
  const groups: Record<TriageGroup, TriageRow[]> = { ready: [], soon: [], blocked: [], unknown: [] };
  const parts = new Map<string, number>();
  const asked = new Map<string, number>();
  let judged = 0;
  for (const row of triageRows(items, options, regulation)) {
    groups[row.group].push(row);
    judged += 1;
    count(parts, row.group === 'blocked' ? row.parts : undefined);
    count(
      asked,
      row.ask?.map((path) => formOf(path).form),
    );
  }
  // Rows of one day keep their order.
  groups.soon.sort((a, b) => inOrder(a.on, b.on));
  const { ready, soon, blocked, unknown } = groups;
  const counts = { ready: ready.length, soon: soon.length, blocked: blocked.length, unknown: unknown.length };
  return Object.freeze({
    judged,
    counts: Object.freeze(counts),
    parts: counted(parts),
    asked: counted(asked),
    ready: Object.freeze(ready),
    soon: Object.freeze(soon),
    blocked: Object.freeze(blocked),
    unknown: Object.freeze(unknown),
  });
}
