/** The names that facts are made of, each with its Thai legal term. */

export type { BuddhistYear, IsoDate } from '../calendar/types';

/** วิทยฐานะ: ชำนาญการ, ชำนาญการพิเศษ, เชี่ยวชาญ, เชี่ยวชาญพิเศษ. */
export type Standing = 'professional' | 'senior-professional' | 'expert' | 'advisory';

/** สายงาน: การสอน, บริหารสถานศึกษา, นิเทศการศึกษา, บริหารการศึกษา. */
export type CareerLine = 'teaching' | 'school-administration' | 'supervision' | 'education-administration';

/** ตำแหน่ง: ครู, ครูผู้ช่วย, รองผู้อำนวยการสถานศึกษา, ผู้อำนวยการสถานศึกษา, ศึกษานิเทศก์, อื่น ๆ. */
export type Position = 'teacher' | 'assistant-teacher' | 'deputy-director' | 'director' | 'supervisor' | 'other';

/** The nine languages of the announcement of คุรุสภา on language tests. */
export type Language =
  'english' | 'chinese' | 'japanese' | 'french' | 'korean' | 'german' | 'arabic' | 'spanish' | 'pali';

/** A level of the Common European Framework of Reference for Languages. */
export type CefrLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** ผลการเลื่อนเงินเดือน: ดีเด่น, ดีมาก, ดี, พอใช้, ปรับปรุง, as recorded by the superior. */
export type SalaryLevel = 'outstanding' | 'very-good' | 'good' | 'fair' | 'needs-improvement';

/** พื้นที่พิเศษ: island, high mountain, valley, foothill, risk to security, southern border, designated by ก.ค.ศ. */
export type SpecialArea =
  'island' | 'high-mountain' | 'valley' | 'foothill' | 'security-risk' | 'southern-border' | 'designated';

/** The kinds of school that the workload letter tells apart; `other-agency` stands for agencies it does not cover. */
export type WorkloadSetting =
  'early-childhood' | 'primary' | 'secondary' | 'special-needs' | 'welfare' | 'other-agency';
