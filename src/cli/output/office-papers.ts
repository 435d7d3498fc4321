/** An office's papers in every form that a command writes. */
import type { Block, Cell } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import { csv } from '../commands/series';
import { cellText, valueIn, wordsOf } from '../library';
import { Problem } from '../machine/problem';
import { outText } from './cell';
import { jsonText } from './json-write';
import type { OutputOptions } from './format';
import { paper } from './paper';
import { renderJson } from './render-json';

/** Cells of a kind: numbers are numbers, days are days. */
interface PaperTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One paper: a sheet, a review, the paper of a board. */
export interface Paper {
  /** What it goes by among others; undefined for one that stands alone. */
  readonly id: string | undefined;
  readonly blocks: readonly Block[];
  readonly table: PaperTable;
  readonly json: unknown;
}

/** How they are asked for. */
export interface PaperOptions extends OutputOptions {
  /** What several papers are called together. */
  readonly title: string;
}

/** The rows of all papers below one heading, with the name that each goes by: what a worksheet holds, too. */
function tableOfPapers(papers: readonly Paper[], lang: TextLanguage): PaperTable {
  const isNamed = papers.some(({ id }) => id !== undefined);
  const { id: heading } = wordsOf(lang).office.board.columns;
  return {
    head: [...(isNamed ? [heading] : []), ...(papers[0]?.table.head ?? [])],
    rows: papers.flatMap(({ id = '', table }) => table.rows.map((row) => (isNamed ? [id, ...row] : row))),
  };
}

/** A cell of CSV: days as programs or as people read them, statuses in words. */
function inCsv(cell: Cell, lang: TextLanguage): string {
  if (typeof cell === 'object' && 'day' in cell) return outText(cell, lang);
  const words = wordsOf(lang);
  // What is not there is an empty cell, in a column of numbers too.
  if (cell === words.office.board.none) return '';
  if (typeof cell === 'object' && 'status' in cell) return valueIn(words.checklist.statuses, cell.status) ?? '';
  return cellText(cell, { day: (on) => on, status: () => undefined });
}

/** One paper as it is; several below one title, each under its name. */
function blocksOf(papers: readonly Paper[], title: string): readonly Block[] {
  const [only, ...others] = papers;
  if (only !== undefined && others.length === 0) return only.blocks;
  return [
    { kind: 'title', text: title },
    ...papers.map(({ id = '', blocks }): Block => ({ kind: 'case', name: id, blocks })),
  ];
}

/** All papers in one answer. */
export function writtenPapers(papers: readonly Paper[], { format, lang, bom, title }: PaperOptions): string {
  switch (format) {
    case 'json':
      return renderJson(
        papers.length === 1 && papers[0]?.id === undefined ? papers[0]?.json : papers.map(({ json }) => json),
      );
    case 'ndjson':
      return papers.map(({ json }) => `${jsonText(json)}\n`).join('');
    case 'csv': {
      const { head, rows } = tableOfPapers(papers, lang);
      return csv(
        head,
        rows.map((row) => row.map((cell) => inCsv(cell, lang))),
        bom,
        lang,
      );
    }
    case 'xlsx':
      throw new Problem('--format xlsx: not of this command; csv opens as a worksheet');
    case 'text':
    case 'markdown':
    case 'html':
      return paper(blocksOf(papers, title), format, lang);
  }
}
