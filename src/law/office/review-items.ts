/** What an area office checks of an application, against which document, and who signs. Rulebook §16. */
import { deepFreeze } from '../../value/deep-freeze';
import { cite } from '../cite';
import type { Cites } from '../types';

/** The number of a thing that is checked. */
export type ReviewNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** One thing that is checked. */
export interface ReviewItem {
  readonly item: ReviewNumber;
  readonly th: string;
  readonly en: string;
  /** The document that it is checked against, by its Thai name. */
  readonly document: string;
  readonly cites: Cites;
}

const stated: Cites = [cite('handbook', 'step 2', 'text', 'HB')];
const personnelFile = 'ก.พ.7 หรือ ก.ค.ศ.16';

const rows: readonly (readonly [th: string, en: string, document: string])[] = [
  ['ข้อมูลทั่วไป', 'general data', personnelFile],
  ['คุณวุฒิ', 'degrees', personnelFile],
  ['ใบอนุญาตประกอบวิชาชีพ', 'the teaching licence', 'ใบอนุญาตประกอบวิชาชีพ'],
  ['ภาระงาน', 'the workload', 'หลักฐานภาระงาน'],
  ['ผลการปฏิบัติงานตามหลักเกณฑ์เดิม', 'reports of the earlier criteria', 'รายงานตามหลักเกณฑ์เดิม'],
  ['แผนการจัดการเรียนรู้', 'the lesson plan', 'ไฟล์แผนการจัดการเรียนรู้'],
  ['วีดิทัศน์แรงบันดาลใจ', 'the inspiration video', 'ไฟล์วีดิทัศน์แรงบันดาลใจ'],
  ['วีดิทัศน์บันทึกการสอน', 'the teaching video', 'ไฟล์วีดิทัศน์บันทึกการสอน'],
  ['ผลลัพธ์การเรียนรู้ของผู้เรียน', "the learners' outcomes", 'ไฟล์ผลลัพธ์การเรียนรู้'],
];

/**
 * The nine things that an area office checks, in the order of the screen, each with its document. General data are name,
 * ID number, position, position number, school, salary, and the day of appointment to the present post.
 *
 * @example
 * ```ts
 * reviewItems.map(({ item, document }) => `${String(item)} ${document}`)[0]; // '1 ก.พ.7 หรือ ก.ค.ศ.16'
 * ```
 */
export const reviewItems: readonly ReviewItem[] = deepFreeze(
  rows.map(([th, en, document], index) => ({ item: (index + 1) as ReviewNumber, th, en, document, cites: stated })),
);

/** Who signs an application off, in order: ระบบ, เจ้าหน้าที่, หัวหน้ากลุ่ม, ผู้อำนวยการสำนักงานเขตพื้นที่. */
export type SignerName = 'system' | 'officer' | 'group-head' | 'director';

/** One signature of the sign-off. */
export interface Signer {
  readonly by: SignerName;
  readonly th: string;
  readonly en: string;
  /** What the signer says. */
  readonly says: readonly ('complete' | 'not-complete' | 'approved' | 'returned')[];
  /** Whether the signer has a place for a supporting file. */
  readonly supportingFile: boolean;
  readonly cites: Cites;
}

const completeness = ['complete', 'not-complete'] as const;

/**
 * Who signs an application off, in order. The last of them, the director of the office, approves or returns it; a
 * certification cannot be taken back.
 *
 * @example
 * ```ts
 * signOff.map(({ by }) => by); // ['system', 'officer', 'group-head', 'director']
 * ```
 */
export const signOff: readonly Signer[] = deepFreeze([
  { by: 'system', th: 'ระบบ', en: 'the system', says: completeness, supportingFile: false, cites: stated },
  { by: 'officer', th: 'เจ้าหน้าที่', en: 'the officer', says: completeness, supportingFile: true, cites: stated },
  { by: 'group-head', th: 'หัวหน้ากลุ่ม', en: 'the group head', says: completeness, supportingFile: true, cites: stated },
  {
    by: 'director',
    th: 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา',
    en: 'the director of the area office',
    says: ['approved', 'returned'],
    supportingFile: false,
    cites: stated,
  },
]);
