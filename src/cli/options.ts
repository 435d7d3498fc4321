/** Options that several commands have, and what options may be. */
import { InvalidArgumentError, Option } from 'commander';
import type { TextLanguage } from '../text/language';
import { helpIn } from './help/help';
import { nearest, problemWords } from './library';

/** A whole number from 0. */
export function wholeNumber(lang: TextLanguage): (text: string) => number {
  return (text) => {
    if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError(problemWords(lang).option.wholeNumber);
    return Number(text);
  };
}

/** `--format`, one of these; text where it is not given. */
export function formatOption(formats: readonly string[], lang: TextLanguage): Option {
  return new Option('--format <format>', helpIn(lang).format).choices(formats).default('text');
}

/** `--json`, instead of `--format json`. */
export function jsonOption(lang: TextLanguage): Option {
  return new Option('--json', helpIn(lang).json).conflicts('format');
}

/** `--lang`, Thai where it is not given. */
export function langOption(lang: TextLanguage): Option {
  return new Option('--lang <lang>', helpIn(lang).lang).choices(['th', 'en']).default('th');
}

/** One of these words was expected; where a shell took the rest of one for a file, `example` shows how to quote it. */
export function unknownWord(
  lang: TextLanguage,
  expected: readonly string[],
  found: string,
  example?: string,
): InvalidArgumentError {
  const { word, quoteIt } = problemWords(lang).option;
  return new InvalidArgumentError(
    example === undefined
      ? word(expected, found, nearest(found, expected))
      : `${word(expected, found, undefined)}${quoteIt(example)}`,
  );
}
