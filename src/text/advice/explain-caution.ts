/** A caution in words. */
import type { Caution } from '../../explore/cautions/types';
import { readable } from '../../error/readable';
import type { Value } from '../../finding/finding';
import { isFullList } from '../../value/full-list';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';
import { textInWords, valueInWords } from '../value';
import type { Words } from '../words/words';
import { oneLine } from '../writers/escape';

/** Years and ids stand as they are. */
function valueIn(value: Value, words: Words): string {
  if (typeof value === 'string') return textInWords(value, words);
  return typeof value === 'number' ? String(value) : valueInWords(value, undefined, words);
}

/** The sentence of a caution that is known to be one. */
function cautionInWords({ code, values }: Caution, words: Words): string {
  const said = code === 'one-id-twice' ? values.map(String) : values.map((value) => valueIn(value, words));
  return oneLine(words.cautions.codes[code](said));
}

/**
 * A caution in one sentence: what is probably a slip, and where to look. It decides nothing.
 *
 * @param caution - one of those that `cautions` or `cautionsOf` give
 * @param language - `th` or `en`
 * @returns the sentence
 * @throws `invalid-facts` at `caution` or `language`
 * @example
 * ```ts
 * explainCaution({ code: 'score-no-sheet-gives', path: 'members[0].teaching', values: [68] }, 'en');
 * // 'No sheet gives 68 percent: compare with the sheet itself'
 * ```
 */
export function explainCaution(caution: Caution, language: TextLanguage): string {
  const words = wordsOf(language);
  return readable('caution', () => {
    const { code, values } = Object(caution) as Partial<Caution>;
    if (typeof code !== 'string' || !Object.hasOwn(words.cautions.codes, code)) {
      throw refusal('caution.code', 'unknown-name', 'expected the code of a caution');
    }
    if (!isFullList(values) || values.some((each) => Array.isArray(each) && !isFullList(each)))
      throw refusal('caution.values', 'wrong-type', 'expected a list');
    return cautionInWords({ code, path: '', values }, words);
  });
}
