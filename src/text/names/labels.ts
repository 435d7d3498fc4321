/** Single things in words, for a screen that lays them out by itself: a question, a value, a citation, a parameter. */
import { readable } from '../../error/readable';
import type { Citation, Unit, Value } from '../../finding/finding';
import { isCitation, isValue } from '../../finding/require-finding';
import { units } from '../../finding/words';
import type { ParamId } from '../../law/types';
import { nearest } from '../../value/nearest';
import { clauseInWords, shortName } from '../citation';
import { factInWords } from '../fact';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';
import { valueIn } from '../lookup';
import { parameterNames } from '../parameter-names';
import { isList } from '../../finding/value-kind';
import { textInWords, valueInWords } from '../value';
import { tamed } from '../writers/escape';

function isUnit(unit: unknown): unit is Unit {
  return (units as readonly unknown[]).includes(unit);
}

/**
 * What to ask for, by a path of `missing` or `ask`: `agreements[2566].members[2]` is คะแนนของกรรมการคนที่ 3 ในรอบข้อตกลงปีงบประมาณ 2566.
 *
 * @param path - a path as findings have it; one that has no words is named as it is
 * @param language - `th` or `en`
 * @throws `invalid-facts` at `path` where it is no text, at `language`
 * @example
 * ```ts
 * ask(finding).map((path) => factLabel(path, 'th'));
 * ```
 */
export function factLabel(path: string, language: TextLanguage): string {
  const words = wordsOf(language);
  if (typeof path !== 'string') throw refusal('path', 'wrong-type', 'expected the path of a fact');
  return tamed(factInWords(path, words));
}

/**
 * What a leaf displays, in words: `11.5` with `hour-per-week` is 11.5 ชั่วโมงต่อสัปดาห์, a date is written out, a span of time
 * as it is said.
 *
 * @param value - `actual`, `required` or `gap` of a leaf
 * @param unit - the unit of the leaf
 * @param language - `th` or `en`
 * @param partId - the id of the leaf, where a list is ambiguous by itself: a post is a position with a standing
 * @throws `invalid-facts` at `language`
 * @example
 * ```ts
 * formatValue({ years: 3, months: 11, days: 30 }, 'year', 'th'); // '3 ปี 11 เดือน 30 วัน'
 * ```
 */
export function formatValue(value: Value, unit: Unit | undefined, language: TextLanguage, partId?: string): string {
  const words = wordsOf(language);
  if (!readable('value', () => isValue(value)))
    throw refusal('value', 'wrong-type', 'expected a value that a leaf displays');
  if (typeof partId === 'string' && partId.endsWith('.post') && isList(value)) {
    const [position, standing] = value;
    if (typeof position === 'string' && typeof standing === 'string') {
      return words.post.held(textInWords(position, words), textInWords(standing, words));
    }
  }
  return tamed(valueInWords(value, isUnit(unit) ? unit : undefined, words));
}

/**
 * A citation in words: the instrument, the clause, and how sure it is where that is not the text itself:
 * ว 9/2564 คุณสมบัติ ข้อ 1.1.
 *
 * @param citation - of a finding, a value of the law, or an indicator
 * @param language - `th` or `en`
 * @throws `invalid-facts` at `citation` where it is none, at `language`
 * @example
 * ```ts
 * finding.cites.map((citation) => formatCitation(citation, 'th'));
 * ```
 */
export function formatCitation(citation: Citation, language: TextLanguage): string {
  const words = wordsOf(language);
  if (!readable('citation', () => isCitation(citation))) {
    throw refusal('citation', 'wrong-type', 'expected a citation of a finding');
  }
  const { instrument, clause, standing } = citation;
  const place = [shortName(instrument, words), ...(clause === undefined ? [] : [clauseInWords(clause, words)])].join(
    ' ',
  );
  return standing === 'reported' || standing === 'assumption'
    ? tamed(`${place} (${words.sure[standing]})`)
    : tamed(place);
}

/**
 * The name of a parameter of the law: of `tenure.years.standard` ระยะเวลาการดำรงตำแหน่ง กรณีปกติ.
 *
 * @param id - the id of a parameter
 * @param language - `th` or `en`
 * @throws `invalid-facts` at `id` with the nearest one, at `language`
 * @example
 * ```ts
 * parameterLabel('agreement.passMark', 'en'); // 'Mark of an agreement round, from each member'
 * ```
 */
export function parameterLabel(id: ParamId, language: TextLanguage): string {
  wordsOf(language);
  if (typeof id !== 'string') throw refusal('id', 'wrong-type', 'expected the id of a parameter');
  const name = valueIn(parameterNames, id);
  if (name !== undefined) return name[language];
  throw refusal('id', 'unknown-name', 'expected the id of a parameter', nearest(id, Object.keys(parameterNames)));
}
