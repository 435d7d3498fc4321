/** The help of the command line, in the language that is asked for. */
import type { TextLanguage } from '../../text/language';
import { en } from './en';
import type { Help } from './sentences';
import { th } from './th';

const languages: Readonly<Record<TextLanguage, Help>> = { th, en };

/** The language that is asked for anywhere on the command line; Thai where none is. */
export function languageOf(argv: readonly string[]): TextLanguage {
  const named = argv.map((word, at) => (word === '--lang' ? argv[at + 1] : /^--lang=(.*)$/u.exec(word)?.[1]));
  return named.findLast((word) => word !== undefined) === 'en' ? 'en' : 'th';
}

/** The help in a language. */
export function helpIn(language: TextLanguage): Help {
  return languages[language];
}
