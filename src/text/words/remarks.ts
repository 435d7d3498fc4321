/** The wording of what to look at twice before a changed law is used. Words only. */
import type { RemarkCode } from '../../law/check/types';
import type { TextLanguage } from '../language';

/** What is said of a remark, of its values in words; the parameter and the day are named before it. */
export interface RemarkWords {
  readonly sentences: Readonly<Record<RemarkCode, (values: readonly string[]) => string>>;
  readonly place: (name: string, id: string, day: string) => string;
  readonly title: (law: string) => string;
  readonly warnings: string;
  readonly notes: string;
  readonly nothing: string;
}

const th: RemarkWords = {
  sentences: {
    fraction: ([value = '', meant = '']) =>
      `${value} เป็นเศษส่วนของ 1 แต่ค่านี้นับเต็ม 100 ถ้าหมายถึงร้อยละ ${meant} ให้เขียน ${meant}`,
    months: ([value = '', meant = '']) => `${value} ปีนานผิดปกติ ถ้าหมายถึง ${value} เดือน ให้เขียน ${meant}`,
    beyond: ([value = '', least = '', most = '']) => `${value} อยู่นอกช่วงที่น่าจะเป็น (${least} ถึง ${most})`,
    step: ([value = '', step = '']) => `${value} ไม่ลงขั้นละ ${step}`,
    order: ([value = '', other = '', limit = '']) => `${value} มากกว่า${other} (${limit})`,
    total: ([total = '', whole = '']) => `น้ำหนักคูณระดับสูงสุดรวมได้ ${total} ไม่ใช่ ${whole}`,
    unreachable: ([mark = '', step = '']) => `ไม่มีแบบประเมินที่ได้ ${mark} พอดี เพราะคะแนนเพิ่มทีละ ${step}`,
    'running-round': ([year = '']) => `เริ่มใช้กลางรอบข้อตกลงปีงบประมาณ ${year} จึงมีผลกับรอบที่เริ่มไปแล้ว`,
    past: ([latest = '', rounds]) =>
      `เริ่มใช้ก่อนค่าล่าสุดของหลักเกณฑ์เดิม (${latest}) จึงเปลี่ยนผลย้อนหลัง${rounds === undefined ? '' : ` รวม ${rounds} รอบข้อตกลง`}`,
    'no-value': () => 'ตั้งแต่วันนี้ไม่มีค่าที่ใช้บังคับ คำตอบจะเป็น ยังไม่ทราบ',
    instrument: ([written = '', ...near]) => `ทะเบียนไม่มีหนังสือ ${written} ที่ใกล้เคียงคือ ${near.join(', ')}`,
    'new-instrument': ([written = '']) => `หนังสือ ${written} ยังไม่มีในทะเบียน`,
    'new-clause': ([instrument = '', clause = '']) => `ทะเบียนข้อกฎหมายยังไม่มี ${instrument} ${clause}`,
  },
  place: (name, id, day) => `${name} (${id}) ตั้งแต่ ${day}`,
  title: (law) => `ตรวจทานหลักเกณฑ์: ${law}`,
  warnings: 'ควรแก้หรือยืนยันก่อนใช้',
  notes: 'ข้อสังเกต',
  nothing: 'ไม่พบสิ่งที่ควรตรวจทาน',
};

const en: RemarkWords = {
  sentences: {
    fraction: ([value = '', meant = '']) =>
      `${value} is a fraction of 1, and this value counts to 100; write ${meant} for ${meant} percent`,
    months: ([value = '', meant = '']) => `${value} years are unusually long; write ${meant} for ${value} months`,
    beyond: ([value = '', least = '', most = '']) => `${value} lies outside what is plausible (${least} to ${most})`,
    step: ([value = '', step = '']) => `${value} lies between two steps of ${step}`,
    order: ([value = '', other = '', limit = '']) => `${value} is more than ${other} (${limit})`,
    total: ([total = '', whole = '']) => `weights times highest levels make ${total}, not ${whole}`,
    unreachable: ([mark = '', step = '']) => `no sheet gives exactly ${mark}, since points grow by ${step}`,
    'running-round': ([year = '']) =>
      `begins within the agreement round of fiscal year ${year} (BE), and so reaches a round that has begun`,
    past: ([latest = '', rounds]) =>
      `begins before the latest value of the law before (${latest}), and so changes the past${rounds === undefined ? '' : `: ${rounds} agreement rounds`}`,
    'no-value': () => 'from that day on no value is in force, so that answers become unknown',
    instrument: ([written = '', ...near]) => `the register has no ${written}; the nearest it has: ${near.join(', ')}`,
    'new-instrument': ([written = '']) => `${written} is not in the register of instruments yet`,
    'new-clause': ([instrument = '', clause = '']) => `${instrument} ${clause} is not in the clause register yet`,
  },
  place: (name, id, day) => `${name} (${id}), from ${day}`,
  title: (law) => `The law looked over: ${law}`,
  warnings: 'To be mended or confirmed before it is used',
  notes: 'Notes',
  nothing: 'There is nothing to look at twice',
};

const words: Readonly<Record<TextLanguage, RemarkWords>> = { th, en };

/** The words of remarks. */
export function remarkWords(lang: TextLanguage): RemarkWords {
  return words[lang];
}
