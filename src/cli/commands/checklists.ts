/** `assess --checklist`: the DPA checklists of many applications as one table. */
import type { Block } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { Fault } from '../input/fault';
import { faultJson, reasonsOf } from '../input/fault';
import { checklistsBlocks, judgeWords } from '../library';
import { paper } from '../output/paper';
import { nameOf } from '../output/own';
import type { Marked } from '../output/render-checklist';
import { checklistCells, checklistHead } from '../output/render-checklist';
import { renderJson } from '../output/render-json';
import { answer, partsOf } from './answer';
import type { Items } from './items';
import type { OutputOptions } from '../output/format';
import type { Rendering } from './series';

const rendering: Rendering<Marked> = {
  head: (lang) => [judgeWords(lang).csv.id, ...checklistHead(lang)],
  rows: ({ id, checklist }, lang) => [[id, ...checklistCells(checklist, lang)]],
  json: (marked) => marked,
  blocks: () => [],
  page: () => '',
};

/** Those that could not be read, below the table. */
function unread(faults: readonly Fault[], lang: TextLanguage): readonly Block[] {
  if (faults.length === 0) return [];
  const items = faults.map((fault) => ({
    text: `${nameOf(fault.id, fault.own)}: ${reasonsOf(fault, lang).join('; ')}`,
  }));
  return [{ kind: 'section', title: judgeWords(lang).unreadGroup, blocks: [{ kind: 'list', items }] }];
}

/** Writes the checklists of items. */
export function writeChecklists<T>(
  items: Items<T>,
  headings: readonly string[],
  options: OutputOptions,
  judge: (item: T) => readonly Marked[],
): void | Promise<void> {
  const { format, lang } = options;
  if (format === 'csv' || format === 'xlsx' || format === 'ndjson') {
    return answer(items, headings, rendering, options, judge);
  }
  const [rows, faults, stored]: [Marked[], Fault[], object[]] = [[], [], []];
  for (const part of partsOf(items, judge)) {
    if ('fault' in part) {
      faults.push(part.fault);
      stored.push(faultJson(part.fault));
    } else {
      const { found, own } = part;
      rows.push({ ...found, id: nameOf(found.id, own) });
      stored.push(Object.keys(own).length === 0 ? found : { ...found, own });
    }
  }
  if (format === 'json') items.io.write(renderJson(stored));
  else items.io.write(paper([...checklistsBlocks(rows, lang), ...unread(faults, lang)], format, lang));
}
