/** Many applications by group, in words and as rows. */
import type { Triage, TriageGroup, TriageRow } from '../../explore/triage/triage';
import type { TriageOptions } from '../../facts/triage';
import type { Block } from '../../text/blocks';
import type { TextFormat, TextLanguage } from '../../text/language';
import type { Fault } from '../input/fault';
import { reasonsOf } from '../input/fault';
import { addYears, dayOf as numberOf, factInWords, isoOf, judgeWords, valueIn, wordsOf } from '../library';
import type { NamedLaw } from '../commands/law';
import type { OutCell } from './cell';
import { lawNote } from './render-law';
import { paper } from './paper';
import { partInWords } from './part-in-words';
import { dayInCell, dayOf, factsOf, partsOf, supposedOf, together } from '../say';

/** The groups in their order. */
export const triageGroups: readonly TriageGroup[] = ['ready', 'soon', 'blocked', 'unknown'];

/** The route in words; of one that has none, nothing. */
function routeOf(route: TriageRow['route'], lang: TextLanguage): string | undefined {
  return route && wordsOf(lang).plan.route[route];
}

/** The columns of CSV. */
export function triageHead(lang: TextLanguage): readonly string[] {
  const { csv } = judgeWords(lang);
  return [csv.id, csv.group, csv.on, csv.route, csv.atLatest, csv.assumed, csv.against, csv.ask, csv.error];
}

/** The cells of one case. */
export function triageCells(
  { id, group, on, route, assumed = [], parts = [], ask = [] }: TriageRow,
  lang: TextLanguage,
): readonly OutCell[] {
  return [
    id,
    judgeWords(lang).groups[group],
    dayInCell(group === 'soon' ? on : undefined),
    routeOf(route, lang) ?? '',
    dayInCell(group === 'unknown' ? on : undefined),
    together(supposedOf(assumed, lang)),
    together(partsOf(parts, lang)),
    together(factsOf(ask, lang)),
    '',
  ];
}

/** One that could not be read. */
export interface Unread {
  readonly name: string;
  readonly fault: Fault;
}

/** The cells of one that could not be read. */
export function unreadCells(fault: Fault, lang: TextLanguage): readonly OutCell[] {
  return [fault.id, judgeWords(lang).unreadGroup, '', '', '', '', '', '', reasonsOf(fault, lang).join('; ')];
}

/** What is said of one case below its name. */
function remarks({ group, on, assumed = [], parts = [], ask }: TriageRow, lang: TextLanguage): readonly string[] {
  const words = judgeWords(lang);
  return [
    ...partsOf(parts, lang),
    ...(ask === undefined ? [] : [ask.length === 0 ? words.lawOpen : words.askFor(together(factsOf(ask, lang)))]),
    ...(group === 'unknown' && on !== undefined ? [words.atLatest(dayOf(on, lang))] : []),
    ...(assumed.length === 0 ? [] : [words.assuming(together(supposedOf(assumed, lang)))]),
  ];
}

/** `1 ตุลาคม 2570: ครู-001 (กรณีปกติ)` */
function named({ id, group, on, route }: TriageRow, lang: TextLanguage): string {
  const day = group === 'soon' && on !== undefined ? `${dayOf(on, lang)}: ` : '';
  const way = routeOf(group === 'unknown' ? undefined : route, lang);
  return `${day}${id}${way === undefined ? '' : ` (${way})`}`;
}

function groupBlocks(triage: Triage, group: TriageGroup, lang: TextLanguage): readonly Block[] {
  const rows = triage[group];
  if (rows.length === 0) return [];
  const items = rows.map((row) => ({
    text: named(row, lang),
    items: remarks(row, lang).map((text) => ({ text })),
  }));
  const heading = `${judgeWords(lang).groups[group]} (${String(rows.length)})`;
  return [{ kind: 'section', title: heading, isApart: true, blocks: [{ kind: 'list', items }] }];
}

function unreadBlocks(unread: readonly Unread[], lang: TextLanguage): readonly Block[] {
  if (unread.length === 0) return [];
  const items = unread.map(({ name, fault }) => ({
    text: `${name} (${fault.place})`,
    items: reasonsOf(fault, lang).map((text) => ({ text })),
  }));
  const title = `${judgeWords(lang).unreadGroup} (${String(unread.length)})`;
  return [{ kind: 'section', title, isApart: true, blocks: [{ kind: 'list', items }] }];
}

/** The names that come most often first. */
function counted(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([, a], [, b]) => b - a);
}

function countBlocks(
  heading: string,
  name: string,
  counts: Readonly<Record<string, number>>,
  say: (id: string) => string,
  lang: TextLanguage,
): readonly Block[] {
  const rows = counted(counts).map(([id, count]) => [say(id), count]);
  if (rows.length === 0) return [];
  const table: Block = { kind: 'table', head: [name, judgeWords(lang).columns.count], rows, align: ['start', 'end'] };
  return [{ kind: 'section', title: heading, isApart: true, blocks: [table] }];
}

function factKind(kind: string, lang: TextLanguage): string {
  return (
    valueIn<string>(judgeWords(lang).countedFacts, kind.replace(/\.workload\..+$/u, '.workload')) ??
    factInWords(kind, wordsOf(lang))
  );
}

/** The whole answer. */
export function renderTriage(
  triage: Triage,
  unread: readonly Unread[],
  { on, until = isoOf(addYears(numberOf(on), 1, 'last-day')) }: TriageOptions,
  law: NamedLaw,
  format: TextFormat,
  lang: TextLanguage,
): string {
  const words = judgeWords(lang);
  const { headings, columns } = words;
  const day = dayOf(on, lang);
  return paper(
    [
      { kind: 'title', text: until === on ? words.triage(day) : words.triageUntil(day, dayOf(until, lang)) },
      ...lawNote(law, lang),
      { kind: 'paragraph', text: words.judged(triage.judged) },
      {
        kind: 'table',
        head: [columns.group, columns.count],
        rows: [
          ...triageGroups.map((group) => [words.groups[group], triage.counts[group]]),
          ...(unread.length === 0 ? [] : [[words.unreadGroup, unread.length]]),
        ],
        align: ['start', 'end'],
      },
      ...triageGroups.flatMap((group) => groupBlocks(triage, group, lang)),
      ...unreadBlocks(unread, lang),
      ...countBlocks(headings.blocking, columns.part, triage.parts, (id) => partInWords(id, lang), lang),
      ...countBlocks(headings.asked, columns.fact, triage.asked, (kind) => factKind(kind, lang), lang),
    ],
    format,
    lang,
  );
}
