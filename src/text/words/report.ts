/** The wording of a teacher's report in each language. Words only. */
import type { TextLanguage } from '../language';

/** What stands on the report besides what a finding, a plan and a checklist say. */
export interface ReportWords {
  readonly title: string;
  /** Of an evaluation alone. */
  readonly ofEvaluation: string;
  readonly standing: (standing: string) => string;
  readonly day: (day: string) => string;
  readonly name: (name: string) => string;
  readonly school: (school: string) => string;
  readonly byProgram: string;
  readonly cautions: string;
  readonly sign: {
    readonly title: string;
    readonly teacher: string;
    readonly officer: string;
    /** Room to write in. */
    readonly name: string;
    readonly day: string;
  };
  /** The version of this package and the beginning of the fingerprint of the law. */
  readonly foot: (version: string, law: string) => string;
}

const th: ReportWords = {
  title: 'ผลการตรวจสอบคุณสมบัติ',
  ofEvaluation: 'ผลการประเมิน',
  standing: (standing) => `วิทยฐานะที่ขอ: ${standing}`,
  day: (day) => `ณ วันที่ ${day}`,
  name: (name) => `ชื่อ-สกุล: ${name}`,
  school: (school) => `สถานศึกษา: ${school}`,
  byProgram: 'ออกโดยโปรแกรม ไม่ใช่คำวินิจฉัย',
  cautions: 'ข้อมูลที่ควรตรวจทาน',
  sign: {
    title: 'ลงชื่อรับทราบ',
    teacher: 'ผู้ขอ',
    officer: 'ผู้ตรวจสอบ',
    name: 'ลงชื่อ ............................................',
    day: 'วันที่ ............................................',
  },
  foot: (version, law) => `witthayathana ${version} หลักเกณฑ์ ${law}`,
};

const en: ReportWords = {
  title: 'Qualification review',
  ofEvaluation: 'Result of the evaluation',
  standing: (standing) => `Standing applied for: ${standing}`,
  day: (day) => `as on ${day}`,
  name: (name) => `Name: ${name}`,
  school: (school) => `School: ${school}`,
  byProgram: 'Issued by a program; not a ruling',
  cautions: 'Facts to look at again',
  sign: {
    title: 'Signatures',
    teacher: 'Applicant',
    officer: 'Officer who checked',
    name: 'Signed ............................................',
    day: 'Date ............................................',
  },
  foot: (version, law) => `witthayathana ${version} law ${law}`,
};

const words: Readonly<Record<TextLanguage, ReportWords>> = { th, en };

/** The words of reports. */
export function reportWords(lang: TextLanguage): ReportWords {
  return words[lang];
}
