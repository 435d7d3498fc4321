/** The languages, and the checks of what is handed over beside a finding. */
import type { Issue, IssueCode } from '../error/witthayathana-error';
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import { nearest } from '../value/nearest';
import { en } from './words/en';
import { th } from './words/th';
import type { Words } from './words/words';

/** Thai or English. */
export type TextLanguage = 'th' | 'en';

/** What a text is written as. */
export type TextFormat = 'text' | 'markdown' | 'html';

/** How a text is laid out. */
export interface TextOptions {
  /** `text` for a terminal (the default), `markdown`, or `html`: a piece of a page. */
  readonly format?: TextFormat;
}

const languages: Readonly<Record<TextLanguage, Words>> = { th, en };

/** The error of an argument that is not what it should be. */
export function refusal(path: string, code: IssueCode, message: string, suggestion?: string): WitthayathanaError {
  const issue: Issue = { path, code, message, ...(suggestion === undefined ? {} : { suggestion }) };
  return new WitthayathanaError('invalid-facts', [issue]);
}

function choice(path: string, value: unknown, choices: readonly string[]): WitthayathanaError {
  const message = `expected ${choices.join(' or ')}`;
  if (typeof value !== 'string') return refusal(path, 'wrong-type', message);
  return refusal(path, 'unknown-name', message, nearest(value, choices));
}

/** The words of a language; throws where it is none. */
export function wordsOf(language: unknown, path = 'language'): Words {
  if (language === 'th' || language === 'en') return languages[language];
  throw choice(path, language, ['th', 'en']);
}

/** A function of words without its second argument, the language, for entry points that hold the words of one. */
export function bound<A, R extends readonly unknown[], O>(
  said: (of: A, language: TextLanguage, ...rest: R) => O,
  language: TextLanguage,
): (of: A, ...rest: R) => O {
  return (of, ...rest) => said(of, language, ...rest);
}

/** The layout asked for; throws where there is none of that name, or an option that does not exist. */
export function formatOf(options: unknown): TextFormat {
  return readable('options', () => formatIn(options));
}

/** A format by its name; throws where it is none. */
export function formatNamed(format: unknown, path: string): TextFormat {
  if (format === 'text' || format === 'markdown' || format === 'html') return format;
  throw choice(path, format, ['text', 'markdown', 'html']);
}

function formatIn(options: unknown): TextFormat {
  if (typeof options !== 'object' || options === null) {
    throw refusal('options', 'wrong-type', 'expected an object with format');
  }
  const other = Object.keys(options).find((name) => name !== 'format');
  if (other !== undefined) {
    throw refusal(`options.${other}`, 'unknown-property', 'expected format only', nearest(other, ['format']));
  }
  const format: unknown = 'format' in options ? options.format : undefined;
  return format === undefined ? 'text' : formatNamed(format, 'options.format');
}
