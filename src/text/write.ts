/** The public writers: a document as text, Markdown, HTML or a whole page. */
import { readable } from '../error/readable';
import type { Block } from './blocks';
import { requireBlocks } from './require-blocks';
import type { TextFormat, TextLanguage } from './language';
import { formatNamed, refusal, wordsOf } from './language';
import { dayInWords } from './value';
import type { WriterWords } from './writers/cell';
import { withoutLanguage } from './writers/cell';
import { html } from './writers/html';
import { markdown } from './writers/markdown';
import type { PageOptions, Sheet } from './writers/page';
import { htmlPage } from './writers/page';
import { plainText } from './writers/text';

/** How a document is written. */
export interface WriteOptions {
  /** The language of days and marks in cells; without it days are `YYYY-MM-DD` and marks are signs alone. */
  readonly lang?: TextLanguage;
}

const writers = { text: plainText, markdown, html } as const;

function writerWordsOf(lang: TextLanguage | undefined): WriterWords {
  if (lang === undefined) return withoutLanguage;
  const words = wordsOf(lang, 'options.lang');
  return { day: (on) => dayInWords(on, words), status: (mark) => words.checklist.statuses[mark] };
}

/** A document whose blocks are known to be blocks. */
export function written(blocks: readonly Block[], format: TextFormat, lang?: TextLanguage): string {
  return writers[format](blocks, writerWordsOf(lang));
}

/** A document as one whole file, whose blocks are known to be blocks; named after its title. */
export function writtenPage(blocks: readonly Block[], lang: TextLanguage, sheet?: Sheet): string {
  const named = blocks.find((block) => block.kind === 'title' || block.kind === 'section');
  const title = named === undefined ? '' : named.kind === 'title' ? named.text : named.title;
  return htmlPage(blocks, { lang, title }, writerWordsOf(lang), sheet);
}

/**
 * Writes a document. Whatever names, ids and facts it holds, the text gives no order to a terminal, the Markdown
 * displays them as they are, and the HTML holds no script and no element but the writer's own.
 *
 * @param blocks - the parts of the document, as `documentOf` gives them or made by hand
 * @param format - `text` for a terminal, `markdown`, or `html`: a piece of a page
 * @param options - `lang`: the language of days and of marks in tables
 * @returns the text, without a line break at its end
 * @throws `invalid-facts` at `blocks`, `format` or `options`
 * @example
 * ```ts
 * write([{ kind: 'verdict', status: 'met', text: 'Workload: complete' }], 'html');
 * // '<p class="verdict" data-status="met"><span class="mark">✓</span> Workload: complete</p>'
 * ```
 */
export function write(blocks: readonly Block[], format: TextFormat, options: WriteOptions = {}): string {
  return readable('blocks', () => {
    const known = formatNamed(format, 'format');
    return written(requireBlocks(blocks), known, langIn(options));
  });
}

function langIn(options: unknown): TextLanguage | undefined {
  return readable('options', () => {
    if (typeof options !== 'object' || options === null) {
      throw refusal('options', 'wrong-type', 'expected an object with lang');
    }
    const other = Object.keys(options).find((name) => name !== 'lang');
    if (other !== undefined) throw refusal(`options.${other}`, 'unknown-property', 'expected lang only');
    const lang: unknown = 'lang' in options ? options.lang : undefined;
    if (lang !== undefined) wordsOf(lang, 'options.lang');
    return lang as TextLanguage | undefined;
  });
}

/**
 * A document as one HTML file, printable on A4 paper in black and white: with its style inside, no script, and nothing
 * that is fetched from elsewhere.
 *
 * @param blocks - the parts of the document
 * @param options - `lang`: `th` or `en`; `title`: the name of the page, also its heading where the document has none
 * @returns the file, with a line break at its end
 * @throws `invalid-facts` at `blocks` or `options`
 * @example
 * ```ts
 * page(documentOf(finding, 'th'), { lang: 'th', title: 'ผลการตรวจสอบคุณสมบัติ' });
 * // <!doctype html> …
 * ```
 */
export function page(blocks: readonly Block[], options: PageOptions): string {
  return readable('options', () => {
    const { lang, title } = pageOptionsIn(options);
    return htmlPage(requireBlocks(blocks), { lang, title }, writerWordsOf(lang));
  });
}

function pageOptionsIn(options: unknown): PageOptions {
  if (typeof options !== 'object' || options === null || !('lang' in options) || !('title' in options)) {
    throw refusal('options', 'wrong-type', 'expected an object with lang and title');
  }
  const { lang, title } = options;
  wordsOf(lang, 'options.lang');
  if (typeof title !== 'string') throw refusal('options.title', 'wrong-type', 'expected a text');
  return { lang: lang as TextLanguage, title };
}
