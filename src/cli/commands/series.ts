/** An answer of many parts, written part by part in the order in which they come. */
import type { Block } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import { BYTE_ORDER_MARK, csvLine } from '../output/csv-write';
import type { Io } from '../machine/io';
import { jsonText } from '../output/json-write';
import { pageFrame, writeBlocks } from '../library';
import type { OutputFormat, OutputOptions } from '../output/format';

/** One part of an answer in every form. */
export interface Rendering<T> {
  /** The columns of CSV. */
  readonly head: (lang: TextLanguage) => readonly string[];
  readonly rows: (part: T, lang: TextLanguage) => readonly (readonly string[])[];
  readonly json: (part: T) => unknown;
  /** All that is said of one case. */
  readonly blocks: (part: T, lang: TextLanguage) => readonly Block[];
  /** The name of a page of all parts. */
  readonly page: (lang: TextLanguage) => string;
}

/** CSV of any rows. */
export function csv(head: readonly string[], rows: readonly (readonly string[])[], bom: boolean): string {
  return `${bom ? BYTE_ORDER_MARK : ''}${[head, ...rows].map(csvLine).join('')}`;
}

/** One part as it is written, whatever comes before it. */
export function written<T>(part: T, { json, rows, blocks }: Rendering<T>, { format, lang }: OutputOptions): string {
  switch (format) {
    case 'json':
      return jsonText(json(part));
    case 'ndjson':
      return `${jsonText(json(part))}\n`;
    case 'csv':
      return rows(part, lang).map(csvLine).join('');
    case 'text':
    case 'markdown':
    case 'html':
      return `${writeBlocks(blocks(part, lang), format, lang)}\n`;
  }
}

/** What stands between two parts. */
export function between(format: OutputFormat): string {
  if (format === 'json') return ',\n';
  return format === 'text' || format === 'markdown' ? '\n' : '';
}

/** Writes an answer as its parts come. */
export class Series<T> {
  private isBegun = false;

  constructor(
    private readonly rendering: Rendering<T>,
    private readonly options: OutputOptions,
    private readonly io: Io,
  ) {}

  add(part: T): void {
    this.io.write(this.before() + written(part, this.rendering, this.options));
    this.isBegun = true;
  }

  /** Adds parts that are written already, in UTF-8, with what stands between them. */
  addWritten(parts: Uint8Array): void {
    this.io.write(this.before());
    this.io.write(parts);
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
    if (format === 'csv') return csv(this.rendering.head(lang), [], bom);
    if (format === 'html') return this.frame().before;
    return format === 'json' ? '[\n' : '';
  }

  private frame(): { readonly before: string; readonly after: string } {
    const { lang } = this.options;
    return pageFrame({ lang, title: this.rendering.page(lang) });
  }
}
