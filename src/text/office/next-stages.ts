/** Which step is next and who acts, in one sentence. */
import type { StageName } from '../../law/office/stages';
import { stages } from '../../law/office/stages';
import type { TextLanguage } from '../language';
import { refusal, wordsOf } from '../language';

/**
 * Which step is next of an application at a stage, and who acts, in one sentence.
 *
 * @param stage - a stage of `stages`
 * @param language - `th` or `en`
 * @returns the sentence
 * @throws `invalid-facts` at `stage` or `language`
 * @example
 * ```ts
 * explainNextStages('filed', 'th'); // 'ขั้นต่อไป: สถานศึกษาตรวจสอบ รับรอง และส่งคำขอเข้าระบบ DPA'
 * ```
 */
export function explainNextStages(stage: StageName, language: TextLanguage): string {
  const words = wordsOf(language).office.stages;
  const found = stages.find((each) => each.stage === stage);
  if (found === undefined) {
    throw refusal('stage', 'unknown-name', `expected one of ${stages.map((each) => each.stage).join(', ')}`);
  }
  const following = stages.filter((each) => found.next.includes(each.stage));
  const [first] = following;
  if (first === undefined) return words.end;
  // What can follow a stage is always in one pair of hands.
  return words.next(
    words.actors[first.by],
    following.map((each) => words.deeds[each.stage]),
  );
}
