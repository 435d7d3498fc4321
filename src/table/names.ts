/**
 * The Thai names that cells of a table may bear instead of the names of the library, in Arabic digits. Words only.
 * Nowhere else are they accepted.
 */

import * as names from '../facts/names';

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
  | 'passed';

const standings = {
  ชำนาญการ: 'professional',
  ชำนาญการพิเศษ: 'senior-professional',
  เชี่ยวชาญ: 'expert',
  เชี่ยวชาญพิเศษ: 'advisory',
  วิทยฐานะชำนาญการ: 'professional',
  วิทยฐานะชำนาญการพิเศษ: 'senior-professional',
  วิทยฐานะเชี่ยวชาญ: 'expert',
  วิทยฐานะเชี่ยวชาญพิเศษ: 'advisory',
} as const;

/** Spreadsheets write true and false in capitals. */
const flags = { TRUE: 'true', FALSE: 'false', ใช่: 'true', ไม่ใช่: 'false' } as const;

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
};

const thai: Readonly<Record<NameKind, Readonly<Record<string, string>>>> = {
  line: {
    การสอน: 'teaching',
    บริหารสถานศึกษา: 'school-administration',
    นิเทศการศึกษา: 'supervision',
    บริหารการศึกษา: 'education-administration',
  },
  standing: standings,
  held: { ...standings, ไม่มี: 'none', ไม่มีวิทยฐานะ: 'none', ยังไม่มีวิทยฐานะ: 'none' },
  position: {
    ครู: 'teacher',
    ครูผู้ช่วย: 'assistant-teacher',
    รองผู้อำนวยการสถานศึกษา: 'deputy-director',
    ผู้อำนวยการสถานศึกษา: 'director',
    ศึกษานิเทศก์: 'supervisor',
    ตำแหน่งอื่น: 'other',
  },
  area: {
    สถานศึกษาบนเกาะ: 'island',
    เกาะ: 'island',
    สถานศึกษาบนภูเขาสูง: 'high-mountain',
    ภูเขาสูง: 'high-mountain',
    สถานศึกษาในหุบเขา: 'valley',
    หุบเขา: 'valley',
    สถานศึกษาเชิงเขา: 'foothill',
    เชิงเขา: 'foothill',
    พื้นที่เสี่ยงภัยต่อความมั่นคงของชาติ: 'security-risk',
    พื้นที่พิเศษเฉพาะกิจจังหวัดชายแดนภาคใต้: 'southern-border',
    จังหวัดชายแดนภาคใต้: 'southern-border',
    'พื้นที่ที่ ก.ค.ศ. กำหนด': 'designated',
    ไม่มี: 'none',
  },
  degree: { ปริญญาโท: 'master', ปริญญาเอก: 'doctorate' },
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
  level: { ดีเด่น: 'outstanding', ดีมาก: 'very-good', ดี: 'good', พอใช้: 'fair', ปรับปรุง: 'needs-improvement' },
  under: { 'ว 17/2552': 'w17-2552', 'ว17/2552': 'w17-2552', 'ว 21/2560': 'w21-2560', 'ว21/2560': 'w21-2560' },
  sanction: { วินัย: 'disciplinary', โทษทางวินัย: 'disciplinary', จรรยาบรรณ: 'ethics' },
  cefr: {},
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
  passed: { ...flags, ผ่าน: 'true', ไม่ผ่าน: 'false' },
};

/** The name that a cell means; undefined where it means none. */
export function nameMeant(kind: NameKind, text: string): string | undefined {
  if (own[kind].includes(text)) return text;
  return Object.hasOwn(thai[kind], text) ? thai[kind][text] : undefined;
}

/** All names that a cell may bear: those of the library, then the Thai ones. */
export function namesFor(kind: NameKind): readonly string[] {
  return [...own[kind], ...Object.keys(thai[kind])];
}
