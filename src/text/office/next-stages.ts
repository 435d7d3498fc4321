/** Which step is next and who acts, in one sentence. */
import { WitthayathanaError } from '../../error/witthayathana-error';
import type { StageActor, StageName } from '../../law/office/stages';
import { stages } from '../../law/office/stages';
import type { TextLanguage } from '../language';
import { wordsOf } from '../language';

const actors: Readonly<Record<StageActor, Readonly<Record<TextLanguage, string>>>> = {
  applicant: { th: 'ผู้ขอ', en: 'the applicant' },
  school: { th: 'สถานศึกษา', en: 'the school' },
  'area-office': { th: 'สำนักงานเขตพื้นที่การศึกษา', en: 'the area office' },
  'office-director': { th: 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา', en: 'the director of the area office' },
  assessors: { th: 'ผู้ประเมินทั้งสามคน', en: 'the three assessors' },
  'area-board': { th: 'อ.ก.ค.ศ. เขตพื้นที่การศึกษา', en: 'the area board' },
};

const steps: Readonly<Record<StageName, Readonly<Record<TextLanguage, string>>>> = {
  filed: { th: 'ยื่นคำขอใหม่ต่อสถานศึกษา', en: 'files anew with the school' },
  entered: { th: 'ตรวจสอบ รับรอง และส่งคำขอเข้าระบบ DPA', en: 'checks, certifies and enters the application into DPA' },
  checked: { th: 'ตรวจสอบคำขอ', en: 'checks the application' },
  returned: { th: 'ส่งคืนพร้อมเหตุผล', en: 'returns it with its reasons' },
  certified: { th: 'รับรองคุณสมบัติ', en: 'certifies it' },
  prepared: { th: 'เตรียมนำเสนอ', en: 'prepares it for the board' },
  'put-for-consent': { th: 'เสนอขอความเห็นชอบคณะกรรมการประเมิน', en: 'puts the committee for consent' },
  'assessors-invited': { th: 'เชิญผู้ประเมิน', en: 'invites the assessors' },
  scored: { th: 'ให้คะแนนจนครบถ้วน', en: 'give their scores' },
  'put-to-board': { th: 'เสนอผลการประเมินต่อองค์คณะ', en: 'puts the result to the board' },
  approved: { th: 'มีมติอนุมัติ', en: 'approves' },
  'not-approved': { th: 'มีมติไม่อนุมัติ', en: 'does not approve' },
  'result-told': { th: 'แจ้งผลให้สถานศึกษาและผู้ขอ', en: 'tells the school and the applicant the result' },
  'non-approval-told': { th: 'แจ้งผลให้สถานศึกษาและผู้ขอ', en: 'tells the school and the applicant the result' },
  'order-issued': { th: 'ออกคำสั่งแต่งตั้ง', en: 'issues the order' },
  'order-told': { th: 'แจ้งคำสั่งให้ผู้เกี่ยวข้องทุกฝ่าย', en: 'sends the order to all concerned' },
};

const sentences = {
  th: { next: 'ขั้นต่อไป', or: ' หรือ', colon: ': ', end: 'สิ้นสุดกระบวนการแล้ว ไม่มีขั้นต่อไป' },
  en: { next: 'Next', or: ' or ', colon: ': ', end: 'The procedure has ended; there is no further step.' },
} as const;

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
  wordsOf(language);
  const found = stages.find((each) => each.stage === stage);
  if (found === undefined) {
    const message = `expected one of ${stages.map((each) => each.stage).join(', ')}`;
    throw new WitthayathanaError('invalid-facts', [{ path: 'stage', code: 'unknown-name', message }]);
  }
  const words = sentences[language];
  const following = stages.filter((each) => found.next.includes(each.stage));
  const [first] = following;
  if (first === undefined) return words.end;
  // What can follow a stage is always in one pair of hands.
  const who = actors[first.by][language];
  const deeds = following.map((each) => steps[each.stage][language]).join(words.or);
  return `${words.next}${words.colon}${who}${language === 'th' ? '' : ' '}${deeds}`;
}
