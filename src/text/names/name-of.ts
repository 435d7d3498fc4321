/** The name of a word of the field by itself. */
import { nearest } from '../../value/nearest';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';
import { valueIn } from '../lookup';
import type { Bilingual } from './vocabulary';
import { names } from './vocabulary';

/** The kinds of words that have names: lists of facts, statuses, how sure a source is. */
export type NameKind = keyof typeof names;

/** The words of a kind. */
export type NameOf<K extends NameKind> = keyof (typeof names)[K] & string;

/**
 * What a word of the field is called by itself, as in a list of a form: of `standing`, `professional` is ชำนาญการ.
 *
 * @param kind - the list that the word is of: `position`, `special-area`, `status`, …
 * @param value - one of its words
 * @param language - `th` or `en`
 * @returns the name
 * @throws `invalid-facts` at `kind`, `value` or `language`
 * @example
 * ```ts
 * specialAreas.map((area) => ({ value: area, label: nameOf('special-area', area, 'th') }));
 * ```
 */
export function nameOf<K extends NameKind>(kind: K, value: NameOf<K>, language: TextLanguage): string {
  wordsOf(language);
  if (typeof kind !== 'string') throw refusal('kind', 'wrong-type', 'expected the name of a list');
  const list: Readonly<Record<string, Bilingual>> | undefined = valueIn(names, kind);
  if (list === undefined) {
    throw refusal(
      'kind',
      'unknown-name',
      `expected one of ${Object.keys(names).join(', ')}`,
      nearest(kind, Object.keys(names)),
    );
  }
  if (typeof value !== 'string') throw refusal('value', 'wrong-type', 'expected one of the words of the list');
  const name = valueIn(list, value);
  if (name !== undefined) return name[language];
  throw refusal(
    'value',
    'unknown-name',
    `expected one of ${Object.keys(list).join(', ')}`,
    nearest(value, Object.keys(list)),
  );
}
