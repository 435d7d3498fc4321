/** The forms that an answer may have. */
import type { TextFormat, TextLanguage } from '../../text/language';

/** How an answer is written. */
export type OutputFormat = TextFormat | 'csv' | 'xlsx' | 'json' | 'ndjson';

/** The formats by name. */
export const outputFormats: readonly OutputFormat[] = ['text', 'markdown', 'html', 'csv', 'xlsx', 'json', 'ndjson'];

/** How an answer that has no table is written. */
export type PaperFormat = TextFormat | 'json';

/** The formats of an answer that has no table, by name. */
export const paperFormats: readonly PaperFormat[] = ['text', 'markdown', 'html', 'json'];

/** Whether an answer is to be read from the top down, and not taken apart by a program. */
export function isForPeople(format: OutputFormat): format is TextFormat {
  return format === 'text' || format === 'markdown' || format === 'html';
}

/** How an answer is to be written. */
export interface OutputOptions {
  readonly format: OutputFormat;
  readonly lang: TextLanguage;
  /** Whether CSV begins with a mark of the byte order. */
  readonly bom: boolean;
}
