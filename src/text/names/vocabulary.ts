/** What the words of facts are called by themselves: in a list of a form, in a cell of a table. Words only. */
import type { vocabulary } from '../../facts/names';
import type { SourceStanding, Status } from '../../finding/finding';
import type { InvitationName, StageName } from '../../law/office/stages';
import { invitations, stages } from '../../law/office/stages';
import type { TextLanguage } from '../language';

/** A word in both languages. */
export type Bilingual = Readonly<Record<TextLanguage, string>>;

/** The words of every list that facts are made of. */
type Vocabulary = {
  readonly [K in keyof typeof vocabulary]: Readonly<Record<(typeof vocabulary)[K][number], Bilingual>>;
};

/** A word that is written alike in both languages. */
function alike(text: string): Bilingual {
  return { th: text, en: text };
}

const standings: Vocabulary['standing'] = {
  professional: { th: 'ชำนาญการ', en: 'professional (ชำนาญการ)' },
  'senior-professional': { th: 'ชำนาญการพิเศษ', en: 'senior professional (ชำนาญการพิเศษ)' },
  expert: { th: 'เชี่ยวชาญ', en: 'expert (เชี่ยวชาญ)' },
  advisory: { th: 'เชี่ยวชาญพิเศษ', en: 'advisory (เชี่ยวชาญพิเศษ)' },
};

/** A name that is missing in a language does not compile. */
export const names: Vocabulary & {
  readonly status: Readonly<Record<Status, Bilingual>>;
  readonly 'source-standing': Readonly<Record<SourceStanding, Bilingual>>;
  readonly stage: Readonly<Record<StageName, Bilingual>>;
  readonly invitation: Readonly<Record<InvitationName, Bilingual>>;
} = {
  line: {
    teaching: { th: 'การสอน', en: 'teaching' },
    'school-administration': { th: 'บริหารสถานศึกษา', en: 'school administration' },
    supervision: { th: 'นิเทศการศึกษา', en: 'supervision' },
    'education-administration': { th: 'บริหารการศึกษา', en: 'education administration' },
  },
  standing: standings,
  'held-standing': { none: { th: 'ยังไม่มีวิทยฐานะ', en: 'no standing yet' }, ...standings },
  position: {
    teacher: { th: 'ครู', en: 'teacher' },
    'assistant-teacher': { th: 'ครูผู้ช่วย', en: 'assistant teacher' },
    'deputy-director': { th: 'รองผู้อำนวยการสถานศึกษา', en: 'deputy director' },
    director: { th: 'ผู้อำนวยการสถานศึกษา', en: 'director' },
    supervisor: { th: 'ศึกษานิเทศก์', en: 'supervisor' },
    other: { th: 'ตำแหน่งอื่น', en: 'other post' },
  },
  language: {
    english: { th: 'ภาษาอังกฤษ', en: 'English' },
    chinese: { th: 'ภาษาจีน', en: 'Chinese' },
    japanese: { th: 'ภาษาญี่ปุ่น', en: 'Japanese' },
    french: { th: 'ภาษาฝรั่งเศส', en: 'French' },
    korean: { th: 'ภาษาเกาหลี', en: 'Korean' },
    german: { th: 'ภาษาเยอรมัน', en: 'German' },
    arabic: { th: 'ภาษาอาหรับ', en: 'Arabic' },
    spanish: { th: 'ภาษาสเปน', en: 'Spanish' },
    pali: { th: 'ภาษาบาลี', en: 'Pali' },
  },
  cefr: { A1: alike('A1'), A2: alike('A2'), B1: alike('B1'), B2: alike('B2'), C1: alike('C1'), C2: alike('C2') },
  'salary-level': {
    outstanding: { th: 'ดีเด่น', en: 'outstanding' },
    'very-good': { th: 'ดีมาก', en: 'very good' },
    good: { th: 'ดี', en: 'good' },
    fair: { th: 'พอใช้', en: 'fair' },
    'needs-improvement': { th: 'ปรับปรุง', en: 'needs improvement' },
  },
  'special-area': {
    island: { th: 'สถานศึกษาบนเกาะ', en: 'school on an island' },
    'high-mountain': { th: 'สถานศึกษาบนภูเขาสูง', en: 'school on a high mountain' },
    valley: { th: 'สถานศึกษาในหุบเขา', en: 'school in a valley' },
    foothill: { th: 'สถานศึกษาเชิงเขา', en: 'school on a foothill' },
    'security-risk': { th: 'พื้นที่เสี่ยงภัยต่อความมั่นคงของชาติ', en: 'area of risk to national security' },
    'southern-border': {
      th: 'พื้นที่พิเศษเฉพาะกิจจังหวัดชายแดนภาคใต้',
      en: 'special area of the southern border provinces',
    },
    designated: { th: 'พื้นที่ที่ ก.ค.ศ. กำหนด', en: 'area designated by ก.ค.ศ.' },
  },
  'degree-level': { master: { th: 'ปริญญาโท', en: "master's degree" }, doctorate: { th: 'ปริญญาเอก', en: 'doctorate' } },
  'degree-field': {
    'learning-management': { th: 'การจัดการเรียนรู้', en: 'learning management' },
    'education-administration': { th: 'การบริหารการศึกษา', en: 'education administration' },
    other: { th: 'ด้านอื่น', en: 'another field' },
  },
  setting: {
    'early-childhood': { th: 'ปฐมวัย', en: 'early childhood' },
    primary: { th: 'ประถมศึกษา', en: 'primary' },
    secondary: { th: 'มัธยมศึกษา', en: 'secondary' },
    'special-needs': { th: 'การศึกษาพิเศษ (เฉพาะความพิการ)', en: 'special education (one disability, centres)' },
    welfare: { th: 'การศึกษาพิเศษ (ศึกษาสงเคราะห์)', en: 'special education (welfare schools)' },
    'other-agency': { th: 'สังกัดอื่น', en: 'another agency' },
  },
  'report-kind': {
    'w17-2552': { th: 'ว 17/2552', en: 'ว 17/2552' },
    'w21-2560': { th: 'ว 21/2560', en: 'ว 21/2560 (form วฐ.2)' },
  },
  'sanction-kind': {
    disciplinary: { th: 'โทษทางวินัย', en: 'disciplinary penalty' },
    ethics: { th: 'จรรยาบรรณ', en: 'ruling on professional ethics' },
  },
  'transfer-office': {
    'old-office': { th: 'สำนักงานเขตพื้นที่การศึกษาเดิม', en: 'old area office' },
    'new-office': { th: 'สำนักงานเขตพื้นที่การศึกษาที่รับย้าย', en: 'new area office' },
  },
  'semester-application': {
    none: { th: 'ไม่มี', en: 'none' },
    decided: { th: 'พิจารณาแล้ว', en: 'decided' },
    pending: { th: 'อยู่ระหว่างพิจารณา', en: 'pending' },
    returned: { th: 'ถูกส่งคืน', en: 'returned' },
  },
  'earlier-result': {
    'not-approved': { th: 'ไม่อนุมัติ', en: 'not approved' },
    approved: { th: 'อนุมัติ', en: 'approved' },
    pending: { th: 'อยู่ระหว่างพิจารณา', en: 'pending' },
    returned: { th: 'ถูกส่งคืน', en: 'returned' },
  },
  status: {
    met: { th: 'ครบ', en: 'complete' },
    unmet: { th: 'ไม่ครบ', en: 'not complete' },
    unknown: { th: 'ยังไม่ทราบ', en: 'not known yet' },
  },
  'source-standing': {
    text: { th: 'ตัวบท', en: 'text' },
    derived: { th: 'อนุมานจากตัวบท', en: 'derived' },
    reported: { th: 'แหล่งทุติยภูมิ', en: 'reported' },
    assumption: { th: 'ข้อสมมุติ', en: 'assumption' },
  },
  stage: Object.fromEntries(stages.map(({ stage, th, en }) => [stage, { th, en }])) as Record<StageName, Bilingual>,
  invitation: Object.fromEntries(invitations.map(({ invitation, th, en }) => [invitation, { th, en }])) as Record<
    InvitationName,
    Bilingual
  >,
};
