/** What a workbook of answers says, and why output or a workbook cannot be used. */
import type { TextLanguage } from '../language';

/** The words of one language. */
interface WorkbookWords {
  readonly results: string;
  readonly faults: string;
  readonly notes: string;
  readonly faultHead: readonly string[];
  readonly explained: readonly string[];
  /** That no authority made it. */
  readonly byProgram: string;
  /** Why a workbook cannot be read. */
  readonly problems: Readonly<Record<'not-a-workbook' | 'locked', string>>;
}

const words: Readonly<Record<TextLanguage, WorkbookWords>> = {
  th: {
    results: 'ผล',
    faults: 'แถวที่อ่านไม่ได้',
    notes: 'คำอธิบาย',
    faultHead: ['ไฟล์', 'แถว', 'รหัส', 'คอลัมน์', 'ที่พิมพ์ไว้', 'เหตุที่อ่านไม่ได้', 'ควรพิมพ์'],
    explained: [
      'แผ่น "ผล": หนึ่งแถวต่อหนึ่งราย คอลัมน์ของท่านอยู่หน้า ต่อด้วยผลการตรวจ กรองได้ที่หัวคอลัมน์',
      'วันที่เป็นวันที่ของโปรแกรมตารางคำนวณ (ปี ค.ศ. ตามการตั้งค่าของเครื่อง) ตัวเลขเป็นตัวเลข คำนวณต่อได้',
      'แผ่น "แถวที่อ่านไม่ได้": แก้ตามที่บอกแล้วตรวจใหม่ รายเหล่านี้ปรากฏในแผ่น "ผล" ด้วย',
      'ผลนี้ออกโดยโปรแกรม ไม่ใช่คำวินิจฉัย',
    ],
    byProgram: 'ผลนี้ออกโดยโปรแกรม ไม่ใช่คำวินิจฉัย',
    problems: {
      'not-a-workbook': 'เปิดเป็นไฟล์ .xlsx ไม่ได้',
      locked: 'ไฟล์มีรหัสผ่าน ให้บันทึกใหม่โดยไม่มีรหัสผ่าน',
    },
  },
  en: {
    results: 'results',
    faults: 'rows not read',
    notes: 'explanation',
    faultHead: ['file', 'row', 'id', 'column', 'found', 'why', 'write'],
    explained: [
      'Sheet "results": one row a case; columns of your own first, then what was found. Filter at the heading.',
      'Days are days of the worksheet, numbers are numbers.',
      'Sheet "rows not read": mend them as is said and run again. They stand among the results too.',
      'Made by a program; no decision of any authority.',
    ],
    byProgram: 'Made by a program; no decision of any authority.',
    problems: { 'not-a-workbook': 'it cannot be opened as .xlsx', locked: 'it opens with a password only' },
  },
};

/** The words of a workbook. */
export function workbookWords(lang: TextLanguage): WorkbookWords {
  return words[lang];
}

const lost: Readonly<Record<string, string>> = {
  ENOSPC: 'เขียนผลลัพธ์ไม่ได้ เพราะที่เก็บข้อมูลเต็ม (the disk is full)',
  EDQUOT: 'เขียนผลลัพธ์ไม่ได้ เพราะที่เก็บข้อมูลเต็ม (the disk is full)',
  EBADF: 'เขียนผลลัพธ์ไม่ได้ เพราะช่องส่งออกถูกปิด (standard output is closed)',
};

/** Why output could not be written, by the code of the system, in both languages: the command may not know which yet. */
export function lostOutput(code: string): string {
  return lost[code] ?? `เขียนผลลัพธ์ไม่ได้ (output cannot be written: ${code})`;
}
