/** Which level does this language test reach? Rulebook §3.1. */
import { requireDay } from '../calendar/iso-date';
import type { LanguageTestScores } from '../facts/language-test';
import type { LanguageTestName } from '../facts/names';
import type { IsoDate } from '../facts/names';
import { languageTestResults } from '../facts/reading/readers';
import type { Finding } from '../finding/finding';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { aboveB2, languageTest } from '../rules/language-test';

/**
 * What the scores of a test say of a CEFR level, with the finding they rest on.
 *
 * - `at-least`: level B2 or one above it. Which one is not known: `above` is unknown and names what was not read.
 * - `below`: lower than B2. Which level is not known.
 * - `unknown`: a score is missing, the test was not read, or nothing is in force on the day.
 */
export type CefrFromTest =
  | { readonly status: 'at-least'; readonly cefr: 'B2'; readonly finding: Finding; readonly above: Finding }
  | { readonly status: 'below'; readonly cefr: 'B2'; readonly finding: Finding }
  | { readonly status: 'unknown'; readonly finding: Finding };

/**
 * Whether the scores of a language test reach CEFR level B2, by the announcement of คุรุสภา on the comparison of tests
 * (ประกาศ … เทียบเคียงผลการทดสอบ). Every part that the test scores must reach its own floor.
 *
 * Only the floor of B2 is known. `at-least` is enough for the reduction of a teacher of other subjects: put `cefr: 'B2'`
 * into the application. A teacher of the foreign-language learning area needs a level above B2, which scores do not tell
 * here: ask for the CEFR level on the certificate itself.
 *
 * @param test - the test; `other`: one whose scores were not read, always unknown
 * @param scores - each as the test counts it; a part that is missing is not known
 * @param on - the day on which the result is used, the filing day (วันที่ยื่นคำขอ), `YYYY-MM-DD`; not the day of the test
 * @param regulation - the law; as shipped unless another is given
 * @returns the status, and `finding`: `language-test`, all of the parts that the test scores; beside `at-least` also
 *   `above`: the leaf `language-test.above-b2`
 * @throws `invalid-facts` with every issue, also for a score that the test does not have; `invalid-date`,
 *   `invalid-regulation`
 * @example
 * ```ts
 * cefrFromTest('toeic', { listeningReading: 785, speaking: 160, writing: 150 }, '2024-11-04').status; // 'at-least'
 * cefrFromTest('ielts', { total: 5 }, '2024-11-04').status; // 'below'
 * ```
 */
export function cefrFromTest(
  test: LanguageTestName,
  scores: LanguageTestScores,
  on: IsoDate,
  regulation: Regulation = shipped,
): CefrFromTest {
  const result = languageTestResults.require({ test, scores });
  const law = lawOn(requireRegulation(regulation), requireDay(on, 'on'));
  const finding = languageTest('language-test', result, law);
  switch (finding.status) {
    case 'met':
      return Object.freeze({ status: 'at-least', cefr: 'B2', finding, above: aboveB2('language-test.above-b2') });
    case 'unmet':
      return Object.freeze({ status: 'below', cefr: 'B2', finding });
    case 'unknown':
      return Object.freeze({ status: 'unknown', finding });
  }
}
