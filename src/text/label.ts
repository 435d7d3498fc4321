/** What the parts of a finding are called. */
import type { PartId } from '../finding/part-id';
import type { TextLanguage } from './language';
import { refusal, wordsOf } from './language';
import { nameOf } from './naming';
import { tamed } from './writers/escape';

/**
 * The name of a part of a finding, by its stable id: `eligibility.standard.tenure` is ระยะเวลาการดำรงตำแหน่ง. An id of
 * one's own is its own name.
 *
 * @param id - an id as findings have it, also of one round (`….fy2567`) or one member (`….member-1`)
 * @param language - `th` or `en`
 * @returns the name of the part itself, without those above it
 * @throws `invalid-facts` at `id` where it is no text, at `language` for another language
 * @example
 * ```ts
 * label('eligibility.standard.agreements.fy2567', 'th'); // 'รอบข้อตกลงปีงบประมาณ 2567'
 * ```
 */
export function label(id: PartId, language: TextLanguage): string {
  const words = wordsOf(language);
  if (typeof id !== 'string') throw refusal('id', 'wrong-type', 'expected the id of a part of a finding');
  return tamed(nameOf(id, words));
}
