/** Why a command cannot be done: what is wrong with how it was called, and with the files it was given. */
import type { TextLanguage } from '../../language';

/** Why the value of an option is refused. */
interface OptionWords {
  readonly wholeNumber: string;
  /** One of these words was expected, another was found. */
  readonly word: (expected: readonly string[], found: string, meant: string | undefined) => string;
  /** A shell took the rest of the word for a file. */
  readonly quoteIt: (example: string) => string;
}

/** What is wrong with how the command was called. */
export interface UsageWords {
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly conflict: (option: string, other: string) => string;
  readonly tooMany: (expected: string, given: string) => string;
  readonly badValue: (option: string, value: string, why: string) => string;
  readonly allowed: (choices: string) => string;
  readonly meant: (word: string) => string;
}

/** The words of one language. */
interface ProblemWords {
  readonly option: OptionWords;
  /** In English the sentences are those of the library that reads the command line. */
  readonly usage: UsageWords | undefined;
  /** By the code of the system. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly notUtf8: string;
  readonly keyTwice: (key: string) => string;
  readonly notJson: (detail: string) => string;
  readonly standardInputOnce: string;
  readonly meant: (word: string) => string;
  readonly amendmentsOrRegulation: string;
  readonly regulationFirst: string;
  readonly lawOnEachSide: string;
  readonly shippedFirst: string;
  readonly oneApplication: (count: number) => string;
  /** Of whom a file of personnel files has none. */
  readonly noPersonnelFile: (id: string) => string;
}

const th: ProblemWords = {
  option: {
    wholeNumber: 'ต้องเป็นจำนวนเต็ม',
    word: (expected, found, meant) =>
      `ใช้ได้เฉพาะ ${expected.join(', ')} แต่พบ ${JSON.stringify(found)}${meant === undefined ? '' : ` (หมายถึง ${meant} หรือไม่)`}`,
    quoteIt: (example) => `: ให้ใส่เครื่องหมายคำพูด เช่น ${example}`,
  },
  usage: {
    unknownOption: (option) => `ไม่มีตัวเลือก ${option}`,
    unknownCommand: (command) => `ไม่มีคำสั่ง ${command}`,
    missingArgument: (name) => `ยังไม่ได้ระบุ <${name}>`,
    missingOption: (option) => `ต้องระบุตัวเลือก ${option}`,
    missingValue: (option) => `ต้องระบุค่าหลังตัวเลือก ${option}`,
    conflict: (option, other) => `ใช้ตัวเลือก ${option} พร้อมกับ ${other} ไม่ได้`,
    tooMany: (expected, given) => `ระบุเกินจำนวน: รับ ${expected} แต่พบ ${given}`,
    badValue: (option, value, why) => `ค่า '${value}' ของตัวเลือก ${option} ใช้ไม่ได้: ${why}`,
    allowed: (choices) => `ใช้ได้เฉพาะ ${choices}`,
    meant: (word) => `หมายถึง ${word} หรือไม่`,
  },
  reasons: {
    ENOENT: 'ไม่พบไฟล์หรือโฟลเดอร์นี้',
    EACCES: 'ไม่มีสิทธิ์เปิดไฟล์นี้',
    EISDIR: 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์',
    ENOTDIR: 'ไม่ใช่โฟลเดอร์',
  },
  notUtf8: 'ไม่ใช่ข้อความรหัส UTF-8',
  keyTwice: (key) => `ชื่อช่องข้อมูล ${JSON.stringify(key)} ปรากฏซ้ำสองครั้ง`,
  notJson: (detail) => `ไม่ใช่ JSON ที่ถูกต้อง: ${detail}`,
  standardInputOnce: 'อ่าน standard input ได้ครั้งเดียว',
  meant: (word) => `หมายถึง ${word} หรือไม่`,
  amendmentsOrRegulation: 'ต้องเป็นรายการแก้ไข หรือหลักเกณฑ์ทั้งฉบับ (object ที่มี parameters)',
  regulationFirst: 'หลักเกณฑ์ทั้งฉบับต้องอยู่ลำดับแรก สิ่งที่อยู่หลัง + แก้ไขสิ่งที่อยู่ก่อนหน้า',
  lawOnEachSide: 'ต้องมีหลักเกณฑ์ทั้งสองข้างของ +',
  shippedFirst: 'ต้องอยู่ลำดับแรก',
  oneApplication: (count) => `ต้องมีคำขอเพียงรายเดียวในไฟล์ แต่พบ ${String(count)} ราย`,
  noPersonnelFile: (id) => `ไม่มีทะเบียนประวัติของ ${id} จึงไม่ได้เทียบข้อมูล`,
};

const en: ProblemWords = {
  option: {
    wholeNumber: 'expected a whole number.',
    word: (expected, found, meant) =>
      `expected one of ${expected.join(', ')}; found ${JSON.stringify(found)}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
    quoteIt: (example) => `: quote it, as in ${example}`,
  },
  usage: undefined,
  reasons: {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be read',
    EISDIR: 'it is a folder',
    ENOTDIR: 'it is no folder',
  },
  notUtf8: 'it is not text in UTF-8',
  keyTwice: (key) => `the key ${JSON.stringify(key)} is given twice`,
  notJson: (detail) => `it is not JSON: ${detail}`,
  standardInputOnce: 'standard input can be read only once',
  meant: (word) => `did you mean ${word}?`,
  amendmentsOrRegulation: 'expected a list of amendments, or a regulation: an object with parameters',
  regulationFirst: 'a whole regulation can only come first; what follows a + changes what is before it',
  lawOnEachSide: 'expected a law on each side of a +',
  shippedFirst: 'it can only come first',
  oneApplication: (count) => `expected one application, found ${String(count)}`,
  noPersonnelFile: (id) => `there is no personnel file of ${id}, so that nothing was compared`,
};

const words: Readonly<Record<TextLanguage, ProblemWords>> = { th, en };

/** The words of problems. */
export function problemWords(lang: TextLanguage): ProblemWords {
  return words[lang];
}
