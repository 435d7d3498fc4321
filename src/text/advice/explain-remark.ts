/** A remark on a changed law in words. */
import { readable } from '../../error/readable';
import type { Remark } from '../../law/check/types';
import type { Value } from '../../finding/finding';
import { isFullList } from '../../value/full-list';
import { clauseInWords, shortName } from '../citation';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';
import { parameterName } from '../parameter-value';
import { dayInWords } from '../value';
import { remarkWords } from '../words/remarks';
import type { Words } from '../words/words';
import { oneLine } from '../writers/escape';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Numbers, years and ids stand as they are; days, parameters, instruments and clauses are named. */
function valueIn(value: Value, code: Remark['code'], place: number, lang: TextLanguage, words: Words): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (DAY.test(value)) return dayInWords(value, words);
  if (code === 'order') return parameterName(value, lang);
  if (code === 'new-clause') return place === 0 ? shortName(value, words) : clauseInWords(value, words);
  return value;
}

/** The sentence of a remark that is known to be one. */
export function remarkInWords({ code, param, from, values }: Remark, lang: TextLanguage): string {
  const [words, remarks] = [wordsOf(lang), remarkWords(lang)];
  const place = remarks.place(parameterName(param, lang), param, dayInWords(from, words));
  const said = values.map((value, index) => valueIn(value, code, index, lang, words));
  return oneLine(`${place}${words.colon}${remarks.sentences[code](said)}`);
}

/**
 * A remark on a changed law in one sentence: which value from which day, what is odd about it, and what to write.
 *
 * @param remark - one of those that `checkRegulation` gives
 * @param language - `th` or `en`
 * @returns the sentence
 * @throws `invalid-facts` at `remark` or `language`
 * @example
 * ```ts
 * checkRegulation(changed).map((remark) => explainRemark(remark, 'en'))[0];
 * // 'The mark of an agreement (agreement.passMark), from 1 October 2027: 0.75 is a fraction of 1, …'
 * ```
 */
export function explainRemark(remark: Remark, language: TextLanguage): string {
  wordsOf(language);
  return readable('remark', () => {
    const { code, param, from, values } = Object(remark) as Partial<Remark>;
    if (typeof code !== 'string' || !Object.hasOwn(remarkWords(language).sentences, code)) {
      throw refusal('remark.code', 'unknown-name', 'expected the code of a remark');
    }
    if (typeof param !== 'string' || typeof from !== 'string' || !isFullList(values)) {
      throw refusal('remark', 'wrong-type', 'expected a remark, as checkRegulation gives it');
    }
    return remarkInWords(remark, language);
  });
}
