/** Many applications by group, in words and as rows. */
import type { Triage, TriageGroup, TriageRow } from '../../explore/triage/triage';
import type { TriageOptions } from '../../facts/triage';
import type { Block } from '../../text/blocks';
import type { TextFormat, TextLanguage } from '../../text/language';
import { factInWords, judgeWords, valueIn, wordsOf } from '../library';
import { paper } from './paper';
import { partInWords } from './part-in-words';
import { dayInCell, dayOf, factsOf, partsOf, supposedOf, together } from '../say';

const groups: readonly TriageGroup[] = ['ready', 'soon', 'blocked', 'unknown'];

/** The columns of CSV. */
export function triageHead(lang: TextLanguage): readonly string[] {
  const { csv } = judgeWords(lang);
  return [csv.id, csv.group, csv.on, csv.atLatest, csv.assumed, csv.against, csv.ask];
}

function rowOf(
  { id, group, on, assumed = [], parts = [], ask = [] }: TriageRow,
  lang: TextLanguage,
): readonly string[] {
  return [
    id,
    judgeWords(lang).groups[group],
    dayInCell(group === 'soon' ? on : undefined, lang),
    dayInCell(group === 'unknown' ? on : undefined, lang),
    together(supposedOf(assumed, lang)),
    together(partsOf(parts, lang)),
    together(factsOf(ask, lang)),
  ];
}

/** One row a case, by group. */
export function triageCells(triage: Triage, lang: TextLanguage): readonly (readonly string[])[] {
  return groups.flatMap((group) => triage[group].map((row) => rowOf(row, lang)));
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

function groupBlocks(triage: Triage, group: TriageGroup, lang: TextLanguage): readonly Block[] {
  const rows = triage[group];
  if (rows.length === 0) return [];
  const items = rows.map((row) => ({
    text: group === 'soon' && row.on !== undefined ? `${dayOf(row.on, lang)}: ${row.id}` : row.id,
    items: remarks(row, lang).map((text) => ({ text })),
  }));
  const heading = `${judgeWords(lang).groups[group]} (${String(rows.length)})`;
  return [{ kind: 'section', title: heading, isApart: true, blocks: [{ kind: 'list', items }] }];
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
  { on, until }: TriageOptions,
  format: TextFormat,
  lang: TextLanguage,
): string {
  const words = judgeWords(lang);
  const { headings, columns } = words;
  const day = dayOf(on, lang);
  return paper(
    [
      { kind: 'title', text: until === undefined ? words.triage(day) : words.triageUntil(day, dayOf(until, lang)) },
      { kind: 'paragraph', text: words.judged(triage.judged) },
      {
        kind: 'table',
        head: [columns.group, columns.count],
        rows: groups.map((group) => [words.groups[group], triage.counts[group]]),
        align: ['start', 'end'],
      },
      ...groups.flatMap((group) => groupBlocks(triage, group, lang)),
      ...countBlocks(headings.blocking, columns.part, triage.parts, (id) => partInWords(id, lang), lang),
      ...countBlocks(headings.asked, columns.fact, triage.asked, (kind) => factKind(kind, lang), lang),
    ],
    format,
    lang,
  );
}
