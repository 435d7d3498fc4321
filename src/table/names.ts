/**
 * The words that cells of a table may hold instead of the names of the library, as offices write them. Each has one
 * meaning; what could mean two things is not here. Words only: nowhere else are they accepted.
 */
import * as names from '../facts/names';
import { plainText } from '../value/thai-text';

/** Kinds of cells that hold one of some names. */
export type NameKind =
  | 'line'
  | 'standing'
  | 'held'
  | 'position'
  | 'area'
  | 'degree'
  | 'field'
  | 'setting'
  | 'level'
  | 'under'
  | 'sanction'
  | 'cefr'
  | 'language'
  | 'flag'
  | 'passed'
  | 'domain'
  | 'office'
  | 'semester'
  | 'earlier';

/** Each standing with and without the words and the pay bands that go before it or stand for it. */
const standings: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['ชำนาญการ', 'professional', '2'],
      ['ชำนาญการพิเศษ', 'senior-professional', '3'],
      ['เชี่ยวชาญ', 'expert', '4'],
      ['เชี่ยวชาญพิเศษ', 'advisory', '5'],
    ] as const
  ).flatMap(([word, name, band]) =>
    [word, `วิทยฐานะ${word}`, `ครู${word}`, `วิทยฐานะครู${word}`, `คศ.${band}`].map((each) => [each, name] as const),
  ),
);

/** Spreadsheets write true and false in capitals, and people tick. */
const flags = {
  ใช่: 'true',
  ไม่ใช่: 'false',
  ไม่: 'false',
  yes: 'true',
  no: 'false',
  y: 'true',
  n: 'false',
  '✓': 'true',
  '✔': 'true',
  '√': 'true',
  '/': 'true',
} as const;

const own: Readonly<Record<NameKind, readonly string[]>> = {
  line: names.careerLines,
  standing: names.standings,
  held: names.heldStandings,
  position: names.positions,
  area: [...names.specialAreas, 'none'],
  degree: names.degreeLevels,
  field: names.degreeFields,
  setting: names.workloadSettings,
  level: names.salaryLevels,
  under: names.reportKinds,
  sanction: names.sanctionKinds,
  cefr: names.cefrLevels,
  language: names.languages,
  flag: ['true', 'false'],
  passed: ['true', 'false'],
  domain: ['teaching', 'outcomes', 'agreement'],
  office: names.transferOffices,
  semester: names.semesterApplications,
  earlier: names.earlierResults,
};

const thai: Readonly<Record<NameKind, Readonly<Record<string, string>>>> = {
  line: {
    การสอน: 'teaching',
    สายงานการสอน: 'teaching',
    สอน: 'teaching',
    บริหารสถานศึกษา: 'school-administration',
    สายงานบริหารสถานศึกษา: 'school-administration',
    นิเทศการศึกษา: 'supervision',
    สายงานนิเทศการศึกษา: 'supervision',
    บริหารการศึกษา: 'education-administration',
    สายงานบริหารการศึกษา: 'education-administration',
  },
  standing: standings,
  held: {
    ไม่มี: 'none',
    ...standings,
    ไม่มีวิทยฐานะ: 'none',
    ยังไม่มีวิทยฐานะ: 'none',
    ยังไม่มี: 'none',
    'คศ.1': 'none',
    '-': 'none',
    '–': 'none',
  },
  position: {
    ครู: 'teacher',
    ครูผู้ช่วย: 'assistant-teacher',
    รองผู้อำนวยการสถานศึกษา: 'deputy-director',
    ผู้อำนวยการสถานศึกษา: 'director',
    รองผู้อำนวยการโรงเรียน: 'deputy-director',
    ผู้อำนวยการโรงเรียน: 'director',
    ศึกษานิเทศก์: 'supervisor',
    ตำแหน่งอื่น: 'other',
  },
  area: {
    สถานศึกษาบนเกาะ: 'island',
    เกาะ: 'island',
    พื้นที่เกาะ: 'island',
    บนเกาะ: 'island',
    สถานศึกษาบนภูเขาสูง: 'high-mountain',
    ภูเขาสูง: 'high-mountain',
    สถานศึกษาในหุบเขา: 'valley',
    หุบเขา: 'valley',
    สถานศึกษาเชิงเขา: 'foothill',
    เชิงเขา: 'foothill',
    พื้นที่เสี่ยงภัยต่อความมั่นคงของชาติ: 'security-risk',
    พื้นที่พิเศษเฉพาะกิจจังหวัดชายแดนภาคใต้: 'southern-border',
    จังหวัดชายแดนภาคใต้: 'southern-border',
    จังหวัดชายแดนใต้: 'southern-border',
    ชายแดนภาคใต้: 'southern-border',
    ชายแดนใต้: 'southern-border',
    '3 จังหวัดชายแดนภาคใต้': 'southern-border',
    'พื้นที่ที่ ก.ค.ศ. กำหนด': 'designated',
    ไม่มี: 'none',
  },
  degree: { ปริญญาโท: 'master', ปริญญาเอก: 'doctorate', 'ป.โท': 'master', 'ป.เอก': 'doctorate' },
  field: {
    การจัดการเรียนรู้: 'learning-management',
    การบริหารการศึกษา: 'education-administration',
    ด้านอื่น: 'other',
  },
  setting: {
    ปฐมวัย: 'early-childhood',
    ประถมศึกษา: 'primary',
    มัธยมศึกษา: 'secondary',
    'การศึกษาพิเศษ (เฉพาะความพิการ)': 'special-needs',
    'การศึกษาพิเศษ (ศึกษาสงเคราะห์)': 'welfare',
    สังกัดอื่น: 'other-agency',
  },
  level: {
    ดีเด่น: 'outstanding',
    ดีมาก: 'very-good',
    ดี: 'good',
    พอใช้: 'fair',
    ปรับปรุง: 'needs-improvement',
    ระดับดีเด่น: 'outstanding',
    ระดับดีมาก: 'very-good',
    ระดับดี: 'good',
    ระดับพอใช้: 'fair',
    ระดับปรับปรุง: 'needs-improvement',
  },
  under: { 'ว 17/2552': 'w17-2552', 'ว17/2552': 'w17-2552', 'ว 21/2560': 'w21-2560', 'ว21/2560': 'w21-2560' },
  sanction: { วินัย: 'disciplinary', โทษทางวินัย: 'disciplinary', จรรยาบรรณ: 'ethics' },
  cefr: Object.fromEntries(
    ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].flatMap((level) =>
      [level, `ระดับ ${level}`, `CEFR ${level}`, `CEFR ระดับ ${level}`].map((word) => [word, level]),
    ),
  ),
  language: {
    ภาษาอังกฤษ: 'english',
    อังกฤษ: 'english',
    ภาษาจีน: 'chinese',
    จีน: 'chinese',
    ภาษาญี่ปุ่น: 'japanese',
    ญี่ปุ่น: 'japanese',
    ภาษาฝรั่งเศส: 'french',
    ฝรั่งเศส: 'french',
    ภาษาเกาหลี: 'korean',
    เกาหลี: 'korean',
    ภาษาเยอรมัน: 'german',
    เยอรมัน: 'german',
    ภาษาอาหรับ: 'arabic',
    อาหรับ: 'arabic',
    ภาษาสเปน: 'spanish',
    สเปน: 'spanish',
    ภาษาบาลี: 'pali',
    บาลี: 'pali',
  },
  flag: flags,
  passed: {
    ผ่าน: 'true',
    ไม่ผ่าน: 'false',
    ...flags,
    ผ่านเกณฑ์: 'true',
    ไม่ผ่านเกณฑ์: 'false',
    เป็นไปตามเกณฑ์: 'true',
    ไม่เป็นไปตามเกณฑ์: 'false',
    ครบ: 'true',
    ไม่ครบ: 'false',
  },
  domain: {
    'ด้านที่ 1': 'teaching',
    'ด้านที่ 2': 'outcomes',
    'PA 2': 'agreement',
    PA2: 'agreement',
    PA: 'agreement',
    ข้อตกลง: 'agreement',
  },
  office: {
    สำนักงานเขตพื้นที่การศึกษาเดิม: 'old-office',
    สำนักงานเขตพื้นที่การศึกษาที่รับย้าย: 'new-office',
    สำนักงานเขตพื้นที่การศึกษาใหม่: 'new-office',
    เขตเดิม: 'old-office',
    เขตใหม่: 'new-office',
  },
  semester: {
    ไม่มี: 'none',
    พิจารณาแล้ว: 'decided',
    อยู่ระหว่างพิจารณา: 'pending',
    ถูกส่งคืน: 'returned',
    ส่งคืน: 'returned',
  },
  earlier: {
    ไม่อนุมัติ: 'not-approved',
    อนุมัติ: 'approved',
    อยู่ระหว่างพิจารณา: 'pending',
    ถูกส่งคืน: 'returned',
    ส่งคืน: 'returned',
  },
};

/** A word as it is compared: in small letters, without spaces and stops. */
function keyOfWord(text: string): string {
  return plainText(text).toLowerCase().replaceAll(/[\s.]/gu, '');
}

const meanings = new Map(
  (Object.keys(own) as NameKind[]).map((kind) => [
    kind,
    new Map([
      ...Object.entries(thai[kind]).map(([word, name]) => [keyOfWord(word), name] as const),
      ...own[kind].map((name) => [keyOfWord(name), name] as const),
    ]),
  ]),
);

/** The name that a cell means; undefined where it means none. */
export function nameMeant(kind: NameKind, text: string): string | undefined {
  return meanings.get(kind)?.get(keyOfWord(text));
}

/** All words that a cell may hold: the names of the library, then those of offices. */
export function namesFor(kind: NameKind): readonly string[] {
  return [...own[kind], ...Object.keys(thai[kind])];
}

/** The usual Thai word for each name, for a list to choose from. */
export function usualWords(kind: NameKind): readonly string[] {
  const first = new Map<string, string>();
  for (const [word, name] of Object.entries(thai[kind])) if (!first.has(name)) first.set(name, word);
  return own[kind].map((name) => first.get(name) ?? name);
}

/** The usual Thai word for a name. */
export function wordFor(kind: NameKind, name: string): string {
  return usualWords(kind)[own[kind].indexOf(name)] ?? name;
}

/** What else people write above a column; each means one column. */
export const otherHeadings: readonly (readonly [heading: string, name: string])[] = [
  ['ขอวิทยฐานะ', 'standing'],
  ['วิทยฐานะที่ขอรับการประเมิน', 'standing'],
  ['วันที่ยื่น', 'filedOn'],
  ['วันยื่นคำขอ', 'filedOn'],
];

/** The names of the library for a kind of cells. */
export function namesOf(kind: NameKind): readonly string[] {
  return own[kind];
}
