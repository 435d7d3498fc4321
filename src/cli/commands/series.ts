/** An answer of many parts, written part by part in the order in which they come. */
import type { TextLanguage } from '../../text/language';
import { BYTE_ORDER_MARK, csvLine } from '../output/csv-write';
import type { Io } from '../machine/io';
import { jsonText } from '../output/json-write';
import { escaped, widthOf } from '../library';
import { oneLine } from '../machine/problem';

/** How an answer is written. */
export type OutputFormat = 'text' | 'markdown' | 'csv' | 'json' | 'ndjson';

/** The formats by name. */
export const outputFormats: readonly OutputFormat[] = ['text', 'markdown', 'csv', 'json', 'ndjson'];

/** How an answer is to be written. */
export interface OutputOptions {
  readonly format: OutputFormat;
  readonly lang: TextLanguage;
  /** Whether CSV begins with a mark of the byte order. */
  readonly bom: boolean;
}

/** One part of an answer in every form. */
export interface Rendering<T> {
  /** The columns of CSV. */
  readonly head: (lang: TextLanguage) => readonly string[];
  readonly rows: (part: T, lang: TextLanguage) => readonly (readonly string[])[];
  readonly json: (part: T) => unknown;
  /** Without a line break at its end. */
  readonly text: (part: T, format: 'text' | 'markdown', lang: TextLanguage) => string;
}

/** CSV of any rows. */
export function csv(head: readonly string[], rows: readonly (readonly string[])[], bom: boolean): string {
  return `${bom ? BYTE_ORDER_MARK : ''}${[head, ...rows].map(csvLine).join('')}`;
}

/** The name that a part goes by, above what is said of it. */
export function titled(id: string, text: string, format: 'text' | 'markdown'): string {
  if (format === 'markdown') return `## ${escaped(id)}\n\n${text}`;
  const title = oneLine(id);
  return `${title}\n${'─'.repeat(Math.min(100, Math.max(1, widthOf(title))))}\n${text}`;
}

/** One part as it is written, whatever comes before it. */
export function written<T>(part: T, { json, rows, text }: Rendering<T>, { format, lang }: OutputOptions): string {
  switch (format) {
    case 'json':
      return jsonText(json(part));
    case 'ndjson':
      return `${jsonText(json(part))}\n`;
    case 'csv':
      return rows(part, lang).map(csvLine).join('');
    case 'text':
    case 'markdown':
      return `${text(part, format, lang)}\n`;
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
  }

  private before(): string {
    return this.isBegun ? between(this.options.format) : this.opening();
  }

  private opening(): string {
    const { format, lang, bom } = this.options;
    if (format === 'csv') return csv(this.rendering.head(lang), [], bom);
    return format === 'json' ? '[\n' : '';
  }
}
