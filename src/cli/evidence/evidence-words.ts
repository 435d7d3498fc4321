/** The wording of `evidence`, in Thai and in English. Words only. */
import type { FileKind } from '../../facts/names';
import type { TextLanguage } from '../../text/language';
import type { Trouble } from '../input/content';
import type { Aside } from './evidence-folder';

/** A file as its troubles speak of it. */
interface NamedFile {
  /** What it is by its content. */
  readonly is: string;
  /** What its name says. */
  readonly ending: string;
}

/** Everything that is said, in one language. */
export interface EvidenceWords {
  readonly title: (standing: string, day: string) => string;
  readonly folder: (path: string) => string;
  readonly law: (spec: string) => string;
  /** Of another kind: `format` is its usual ending, where that is known. */
  readonly kinds: Readonly<Record<Exclude<FileKind, 'other'>, string>>;
  readonly other: (format: string | undefined) => string;
  readonly pages: (count: number) => string;
  /** `9:59` */
  readonly length: (time: string) => string;
  readonly papers: Readonly<Record<'a4' | 'other', string>>;
  readonly troubles: Readonly<Record<Trouble, (file: NamedFile) => string>>;
  readonly asides: Readonly<Record<Aside, string>>;
  readonly asked: (fact: string) => string;
  readonly notJudged: string;
  readonly whole: string;
  readonly notRead: string;
}

const th: EvidenceWords = {
  title: (standing, day) => `ตรวจหลักฐานประกอบคำขอ${standing} ณ วันที่ ${day}`,
  folder: (path) => `โฟลเดอร์: ${path}`,
  law: (spec) => `หลักเกณฑ์: ${spec}`,
  kinds: { pdf: 'ไฟล์ PDF', jpg: 'ไฟล์ภาพ JPG', png: 'ไฟล์ภาพ PNG', video: 'ไฟล์วีดิทัศน์' },
  other: (format) => (format === undefined ? 'ไฟล์ชนิดอื่น' : `ไฟล์ชนิดอื่น (${format})`),
  pages: (count) => `${String(count)} หน้า`,
  length: (time) => `ยาว ${time} นาที`,
  papers: { a4: 'A4', other: 'มีหน้าที่ไม่ใช่ A4' },
  troubles: {
    empty: () => 'ไฟล์ว่างเปล่า (0 ไบต์) ให้บันทึกหรือคัดลอกไฟล์ใหม่',
    broken: () => 'ไฟล์เสีย เปิดอ่านไม่ได้ ให้บันทึกไฟล์ใหม่',
    'cut-off': () => 'ไฟล์ไม่ครบ ส่วนท้ายขาดหายไป ให้คัดลอกหรือบันทึกไฟล์ใหม่',
    locked: () => 'ไฟล์ตั้งรหัสผ่านไว้ จึงเปิดอ่านไม่ได้ ให้บันทึกใหม่โดยไม่ตั้งรหัสผ่าน',
    unreadable: () => 'เปิดไฟล์ไม่ได้ ให้ตรวจสอบสิทธิ์การเข้าถึงไฟล์',
    'sound-only': () => 'ไฟล์มีแต่เสียง ไม่มีภาพ จึงไม่ใช่วีดิทัศน์',
    misnamed: ({ is, ending }) => `ชื่อไฟล์ลงท้ายด้วย .${ending} แต่เนื้อไฟล์เป็น${is}`,
    name: () => 'ชื่อไฟล์ไม่ใช่ UTF-8 จึงแสดงชื่อได้ไม่ครบ ให้ตั้งชื่อไฟล์ใหม่',
    'too-large': () => 'ไฟล์ใหญ่กว่า 200 MiB คำสั่งนี้จึงไม่เปิดอ่าน',
    'no-length': () => 'อ่านความยาวของวีดิทัศน์จากไฟล์ไม่ได้ ให้ระบุความยาวใน evidence.json หรือบันทึกเป็น MP4',
  },
  asides: {
    'no-item': 'ไม่ทราบว่าเป็นไฟล์ประกอบของรายการใด ให้ย้ายเข้าโฟลเดอร์ ไฟล์ประกอบ/ชื่อรายการ',
    'no-place': 'ไม่ทราบว่าเป็นหลักฐานรายการใด ให้ย้ายเข้าโฟลเดอร์ของรายการ เช่น แผนการจัดการเรียนรู้',
    'no-year': 'ไม่ทราบปีงบประมาณ ให้ขึ้นต้นชื่อด้วยปี พ.ศ. เช่น 2566.pdf',
    'too-deep': 'เป็นโฟลเดอร์ซ้อนในโฟลเดอร์ของรายการ ให้ย้ายไฟล์ออกมาไว้ชั้นบน',
    link: 'เป็นลิงก์ จึงไม่เปิด ให้วางไฟล์จริงแทน',
    special: 'ไม่ใช่ไฟล์ปกติ จึงไม่เปิด',
    unreadable: 'เปิดโฟลเดอร์ไม่ได้ ให้ตรวจสอบสิทธิ์การเข้าถึง',
  },
  asked: (fact) => `ขอข้อมูล: ${fact}`,
  notJudged: 'ไม่ได้ตรวจ',
  whole: 'ผลรวม',
  notRead: 'สิ่งที่ต้องเปิดดูเอง เช่น คำอธิบายใต้ภาพ ให้ระบุใน evidence.json แล้วตรวจอีกครั้ง',
};

const en: EvidenceWords = {
  title: (standing, day) => `Evidence of an application, ${standing}, on ${day}`,
  folder: (path) => `Folder: ${path}`,
  law: (spec) => `The law: ${spec}`,
  kinds: { pdf: 'PDF', jpg: 'JPG picture', png: 'PNG picture', video: 'video' },
  other: (format) => (format === undefined ? 'another kind of file' : `${format} file`),
  pages: (count) => (count === 1 ? '1 page' : `${String(count)} pages`),
  length: (time) => `${time} minutes long`,
  papers: { a4: 'A4', other: 'some pages not A4' },
  troubles: {
    empty: () => 'The file is empty (0 bytes): save or copy it again.',
    broken: () => 'The file is damaged and cannot be read: save it again.',
    'cut-off': () => 'The file is not whole, its end is missing: copy or save it again.',
    locked: () => 'The file has a password and cannot be opened: save it without one.',
    unreadable: () => 'The file cannot be opened: see who may read it.',
    'sound-only': () => 'The file has sound and no picture, so it is no video.',
    misnamed: ({ is, ending }) => `Its name ends in .${ending}, but its content says: ${is}.`,
    name: () => 'Its name is not UTF-8 and cannot be shown in full: rename it.',
    'too-large': () => 'It is larger than 200 MiB, so this command does not open it.',
    'no-length': () => 'How long the video runs cannot be read: state it in evidence.json, or save the video as MP4.',
  },
  asides: {
    'no-item': 'It does not say of which item it is: put it into supporting-files/ITEM.',
    'no-place': 'It belongs to no item: put it into the folder of its item, such as lesson-plan.',
    'no-year': 'It has no fiscal year: begin its name with a year of the Buddhist era, such as 2566.pdf.',
    'too-deep': 'It is a folder within the folder of an item: move its files up.',
    link: 'It is a link, which is not followed: put the file itself there.',
    special: 'It is no ordinary file, so it is not opened.',
    unreadable: 'The folder cannot be opened: see who may read it.',
  },
  asked: (fact) => `to ask: ${fact}`,
  notJudged: 'Not judged',
  whole: 'As a whole',
  notRead: 'What has to be looked at, such as captions, is stated in evidence.json; then check again.',
};

const languages: Readonly<Record<TextLanguage, EvidenceWords>> = { th, en };

/** The words of a language. */
export function evidenceWords(lang: TextLanguage): EvidenceWords {
  return languages[lang];
}
