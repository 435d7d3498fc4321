/** An office's papers in every form that a command writes, with the items that could not be read. */
import type { Block, Cell } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { Fault, Own } from '../input/fault';
import { faultJson, reasonsOf } from '../input/fault';
import { csv } from '../commands/series';
import { cellText, judgeWords, valueIn, wordsOf } from '../library';
import type { OutCell } from './cell';
import { jsonText } from './json-write';
import type { OutputOptions } from './format';
import { nameOf, ownCells } from './own';
import { paper } from './paper';
import { renderJson } from './render-json';
import { workbookOf } from './workbook';

/** Cells of a kind: numbers are numbers, days are days. */
interface PaperTable {
  readonly rows: readonly (readonly Cell[])[];
}

/** One paper: a sheet, a review. */
export interface Paper {
  /** What it goes by among others; undefined for one that stands alone. */
  readonly id: string | undefined;
  readonly own: Own;
  readonly blocks: readonly Block[];
  readonly table: PaperTable;
  readonly json: object;
}

/** A paper, or why there is none. */
export type PaperPart = Paper | { readonly fault: Fault };

/** How they are asked for. */
export interface PaperOptions extends OutputOptions {
  /** What several papers are called together. */
  readonly title: string;
  /** The head of their tables. */
  readonly head: readonly string[];
}

/** A cell of CSV or of a worksheet: days and numbers as they are, statuses in words, nothing for what is not there. */
export function outCell(cell: Cell, lang: TextLanguage): OutCell {
  if (typeof cell === 'number' || (typeof cell === 'object' && 'day' in cell)) return cell;
  const words = wordsOf(lang);
  // What is not there is an empty cell, in a column of numbers too.
  if (cell === words.office.board.none) return '';
  if (typeof cell === 'object' && 'status' in cell) return valueIn(words.checklist.statuses, cell.status) ?? '';
  return cellText(cell, { day: (on) => on, status: () => undefined });
}

function isFault(part: PaperPart): part is { readonly fault: Fault } {
  return 'fault' in part;
}

/** The rows of all papers below one heading, with the name that each goes by, and of those of which there is none. */
function tableOfPapers(
  parts: readonly PaperPart[],
  headings: readonly string[],
  { head, lang }: PaperOptions,
): { readonly head: readonly string[]; readonly rows: readonly (readonly OutCell[])[] } {
  const hasFaults = parts.some(isFault);
  const isNamed = hasFaults || parts.some((part) => !isFault(part) && part.id !== undefined);
  const named = (id: string): readonly string[] => (isNamed ? [id] : []);
  const rows = parts.flatMap((part): readonly (readonly OutCell[])[] => {
    if (isFault(part)) {
      const { fault } = part;
      return [[...ownCells(fault.own, headings), fault.id, ...head.map(() => ''), reasonsOf(fault, lang).join('; ')]];
    }
    return part.table.rows.map((row) => [
      ...ownCells(part.own, headings),
      ...named(part.id ?? ''),
      ...row.map((cell) => outCell(cell, lang)),
      ...(hasFaults ? [''] : []),
    ]);
  });
  const { columns } = wordsOf(lang).office.board;
  return { head: [...headings, ...named(columns.id), ...head, ...(hasFaults ? [columns.reason] : [])], rows };
}

function blocksOfFault({ id, own, place, ...fault }: Fault, lang: TextLanguage): Block {
  const items = reasonsOf({ id, own, place, ...fault }, lang).map((text) => ({ text }));
  return {
    kind: 'case',
    name: nameOf(id, own),
    blocks: [
      { kind: 'paragraph', text: judgeWords(lang).unread(place) },
      { kind: 'list', items },
    ],
  };
}

/** One paper as it is; several below one title, each under its name, and how many could not be read. */
function blocksOf(parts: readonly PaperPart[], { title, lang }: PaperOptions): readonly Block[] {
  const [only, ...others] = parts;
  if (only !== undefined && !isFault(only) && others.length === 0) return only.blocks;
  const unread = parts.filter(isFault).length;
  const words = judgeWords(lang);
  return [
    { kind: 'title', text: title },
    ...(unread === 0 ? [] : [{ kind: 'paragraph', text: words.unreadCount(unread, parts.length) } as const]),
    ...parts.map((part): Block =>
      isFault(part)
        ? blocksOfFault(part.fault, lang)
        : { kind: 'case', name: nameOf(part.id ?? '', part.own), blocks: part.blocks },
    ),
  ];
}

function jsonOf(part: PaperPart): object {
  if (isFault(part)) return faultJson(part.fault);
  return Object.keys(part.own).length === 0 ? part.json : { ...part.json, own: part.own };
}

/** All papers in one answer; a worksheet takes its time. */
export function writtenPapers(
  parts: readonly PaperPart[],
  headings: readonly string[],
  options: PaperOptions,
): string | Promise<Uint8Array> {
  const { format, lang, bom } = options;
  switch (format) {
    case 'json': {
      const [only, ...others] = parts;
      const isAlone = only !== undefined && !isFault(only) && only.id === undefined && others.length === 0;
      return renderJson(isAlone ? jsonOf(only) : parts.map(jsonOf));
    }
    case 'ndjson':
      return parts.map((part) => `${jsonText(jsonOf(part))}\n`).join('');
    case 'csv': {
      const { head, rows } = tableOfPapers(parts, headings, options);
      return csv(head, rows, bom, lang);
    }
    case 'xlsx': {
      const { head, rows } = tableOfPapers(parts, headings, options);
      const faults = parts.flatMap((part) => (isFault(part) ? [part.fault] : []));
      return workbookOf(head, rows, faults, [options.title], lang);
    }
    case 'text':
    case 'markdown':
    case 'html':
      return paper(blocksOf(parts, options), format, lang);
  }
}
