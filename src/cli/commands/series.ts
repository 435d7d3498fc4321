/** An answer of many parts, written part by part in the order in which they come. */
import type { Block } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { Sheet } from '../../text/writers/page';
import { BYTE_ORDER_MARK, csvLine } from '../output/csv-write';
import type { Io } from '../machine/io';
import { jsonText } from '../output/json-write';
import type { Fault, Own } from '../input/fault';
import { faultJson, reasonsOf } from '../input/fault';
import { judgeWords, pageFrame, writeBlocks } from '../library';
import type { OutCell } from '../output/cell';
import { outText } from '../output/cell';
import { nameOf, ownCells } from '../output/own';
import type { OutputFormat, OutputOptions } from '../output/format';
import { isForPeople } from '../output/format';

/** What is said of all parts together, counted as they come. */
export interface Summary<T> {
  readonly add: (part: Part<T>) => void;
  readonly blocks: (lang: TextLanguage) => readonly Block[];
  /** What stands below the last part. */
  readonly closing: (lang: TextLanguage) => readonly Block[];
}

/** One part of an answer in every form. */
export interface Rendering<T> {
  /** The columns of CSV and of a worksheet; the first is the id. */
  readonly head: (lang: TextLanguage) => readonly string[];
  readonly rows: (part: T, lang: TextLanguage) => readonly (readonly OutCell[])[];
  readonly json: (part: T) => object;
  /** All that is said of one case. */
  readonly blocks: (part: T, lang: TextLanguage) => readonly Block[];
  /** The name of a page of all parts. */
  readonly page: (lang: TextLanguage) => string;
  /** What is said of many together, in formats for people. */
  readonly summary?: () => Summary<T>;
  /** How the parts lie on paper; `upright` where nothing is said. */
  readonly sheet?: Sheet;
}

/** A part of an answer: what was found, or why nothing could be. */
export type Part<T> = { readonly found: T; readonly own: Own } | { readonly fault: Fault };

/** CSV of any rows. */
export function csv(
  head: readonly string[],
  rows: readonly (readonly OutCell[])[],
  bom: boolean,
  lang: TextLanguage,
): string {
  const lines = rows.map((row) => csvLine(row.map((cell) => outText(cell, lang))));
  return `${bom ? BYTE_ORDER_MARK : ''}${csvLine(head)}${lines.join('')}`;
}

/** The columns of a table of parts: those of one's own, those of the answer, and what could not be read. */
export function headOf<T>(
  { head }: Pick<Rendering<T>, 'head'>,
  headings: readonly string[],
  lang: TextLanguage,
): readonly string[] {
  return [...headings, ...head(lang), judgeWords(lang).csv.error];
}

/** The rows of a part. */
export function rowsOf<T>(
  part: Part<T>,
  { head, rows }: Pick<Rendering<T>, 'head' | 'rows'>,
  headings: readonly string[],
  lang: TextLanguage,
): readonly (readonly OutCell[])[] {
  if ('found' in part) {
    return rows(part.found, lang).map((cells) => [...ownCells(part.own, headings), ...cells, '']);
  }
  const { fault } = part;
  const none = head(lang).slice(1);
  return [[...ownCells(fault.own, headings), fault.id, ...none.map(() => ''), reasonsOf(fault, lang).join('; ')]];
}

function blocksOf<T extends { readonly id: string }>(
  part: Part<T>,
  { blocks }: Rendering<T>,
  lang: TextLanguage,
): readonly Block[] {
  if ('found' in part) return blocks({ ...part.found, id: nameOf(part.found.id, part.own) }, lang);
  const { fault } = part;
  const items = reasonsOf(fault, lang).map((text) => ({ text }));
  const said: readonly Block[] = [
    { kind: 'paragraph', text: judgeWords(lang).unread(fault.place) },
    { kind: 'list', items },
  ];
  return [{ kind: 'case', name: nameOf(fault.id, fault.own), blocks: said }];
}

function jsonOf<T>(part: Part<T>, { json }: Rendering<T>): object {
  if ('fault' in part) return faultJson(part.fault);
  return Object.keys(part.own).length === 0 ? json(part.found) : { ...json(part.found), own: part.own };
}

/** One part as it is written, whatever comes before it. */
function written<T extends { readonly id: string }>(
  part: Part<T>,
  rendering: Rendering<T>,
  { format, lang }: OutputOptions,
  headings: readonly string[] = [],
): string {
  switch (format) {
    case 'json':
      return jsonText(jsonOf(part, rendering));
    case 'ndjson':
      return `${jsonText(jsonOf(part, rendering))}\n`;
    case 'csv':
      return rowsOf(part, rendering, headings, lang)
        .map((row) => csvLine(row.map((cell) => outText(cell, lang))))
        .join('');
    case 'xlsx':
      return '';
    case 'text':
    case 'markdown':
    case 'html':
      return `${writeBlocks(blocksOf(part, rendering, lang), format, lang)}\n`;
  }
}

/** What stands between two parts. */
function between(format: OutputFormat): string {
  if (format === 'json') return ',\n';
  return format === 'text' || format === 'markdown' ? '\n' : '';
}

/** Writes an answer as its parts come. */
export class Series<T extends { readonly id: string }> {
  private isBegun = false;

  constructor(
    private readonly rendering: Rendering<T>,
    private readonly options: OutputOptions,
    private readonly io: Pick<Io, 'write'>,
    private readonly headings: readonly string[] = [],
  ) {}

  add(part: Part<T>): void {
    this.io.write(this.before() + written(part, this.rendering, this.options, this.headings));
    this.isBegun = true;
  }

  /** Adds what is said of no one part, in a format for people. */
  say(blocks: readonly Block[]): void {
    const { format, lang } = this.options;
    if (blocks.length === 0 || !isForPeople(format)) return;
    this.io.write(`${this.before()}${writeBlocks(blocks, format, lang)}\n`);
    this.isBegun = true;
  }

  /** Ends the answer, which may have no part at all. */
  end(): void {
    const { format } = this.options;
    if (format === 'json') this.io.write(this.isBegun ? '\n]\n' : '[]\n');
    else if (format === 'csv' && !this.isBegun) this.io.write(this.opening());
    else if (format === 'html') this.io.write(`${this.isBegun ? '' : this.opening()}${this.frame().after}`);
  }

  private before(): string {
    return this.isBegun ? between(this.options.format) : this.opening();
  }

  private opening(): string {
    const { format, lang, bom } = this.options;
    if (format === 'csv') return csv(headOf(this.rendering, this.headings, lang), [], bom, lang);
    if (format === 'html') return this.frame().before;
    return format === 'json' ? '[\n' : '';
  }

  private frame(): { readonly before: string; readonly after: string } {
    const { lang } = this.options;
    return pageFrame({ lang, title: this.rendering.page(lang) }, true, this.rendering.sheet);
  }
}
