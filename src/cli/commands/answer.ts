/** An answer of many parts in the form that is asked for; a workbook is written when it is whole. */
import type { Fault, Read } from '../input/fault';
import type { Io } from '../machine/io';
import type { OutCell } from '../output/cell';
import { workbookOf } from '../output/workbook';
import type { Items } from './items';
import type { Block } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import { isForPeople } from '../output/format';
import type { OutputOptions } from '../output/format';
import type { Part, Rendering, Summary } from './series';
import { headOf, rowsOf, Series } from './series';

/** The parts of an item. */
export function* partsOf<T, R>(items: Iterable<Read<T>>, judge: (item: T) => readonly R[]): Generator<Part<R>> {
  for (const item of items) {
    if (!item.ok) yield item;
    else for (const found of judge(item.value)) yield { found, own: item.own };
  }
}

/** Writes the parts of an answer as they come. */
export function answer<T, R extends { readonly id: string }>(
  items: Items<T>,
  headings: readonly string[],
  rendering: Rendering<R>,
  options: OutputOptions,
  judge: (item: T) => readonly R[],
  notes: readonly string[] = [],
  before: readonly Block[] = [],
): void | Promise<void> {
  const parts = partsOf(items, judge);
  if (options.format === 'xlsx') return worksheet(parts, headings, rendering, options, items.io, notes);
  const series = new Series(rendering, options, items.io, headings);
  series.say(before);
  const summary = isForPeople(options.format) ? rendering.summary?.() : undefined;
  if (summary === undefined) for (const part of parts) series.add(part);
  else summarised(parts, summary, series, options.lang);
  series.end();
}

/** So many parts are held until all of them are known, so that what is said of all can stand first. */
const MOST_HELD = 2_000;

/** Writes parts after what is said of them together; of more than can be held, before it. */
function summarised<R extends { readonly id: string }>(
  parts: Iterable<Part<R>>,
  summary: Summary<R>,
  series: Series<R>,
  lang: TextLanguage,
): void {
  let held: Part<R>[] | undefined = [];
  for (const part of parts) {
    summary.add(part);
    held?.push(part);
    if (held === undefined) series.add(part);
    else if (held.length > MOST_HELD) {
      for (const each of held) series.add(each);
      held = undefined;
    }
  }
  if (held === undefined || held.length > 1) series.say(summary.blocks(lang));
  for (const each of held ?? []) series.add(each);
  series.say(summary.closing(lang));
}

async function worksheet<R extends { readonly id: string }>(
  parts: Iterable<Part<R>>,
  headings: readonly string[],
  rendering: Rendering<R>,
  { lang }: OutputOptions,
  io: Io,
  notes: readonly string[],
): Promise<void> {
  const rows: (readonly OutCell[])[] = [];
  const faults: Fault[] = [];
  for (const part of parts) {
    rows.push(...rowsOf(part, rendering, headings, lang));
    if ('fault' in part) faults.push(part.fault);
  }
  io.write(await workbookOf(headOf(rendering, headings, lang), rows, faults, notes, lang));
}
