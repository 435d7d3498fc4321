/**
 * The words that facts are made of, each list once, as a frozen tuple with its type. Schemas, columns, boundary cases and
 * the law's own values take their names from here.
 */

export type { BuddhistYear, IsoDate } from '../calendar/types';

/**
 * วิทยฐานะ, from lowest to highest: ชำนาญการ, ชำนาญการพิเศษ, เชี่ยวชาญ, เชี่ยวชาญพิเศษ.
 *
 * @example
 * ```ts
 * standings.indexOf('expert') > standings.indexOf('professional'); // true
 * ```
 */
export const standings = Object.freeze(['professional', 'senior-professional', 'expert', 'advisory'] as const);

/** วิทยฐานะ: ชำนาญการ, ชำนาญการพิเศษ, เชี่ยวชาญ, เชี่ยวชาญพิเศษ. */
export type Standing = (typeof standings)[number];

/** The standing held in a post; `none`: a teacher without one (คศ.1). From lowest to highest. */
export const heldStandings = Object.freeze(['none', ...standings] as const);

/** สายงาน: การสอน, บริหารสถานศึกษา, นิเทศการศึกษา, บริหารการศึกษา. Only the first is encoded. */
export const careerLines = Object.freeze([
  'teaching',
  'school-administration',
  'supervision',
  'education-administration',
] as const);

/** สายงาน: การสอน, บริหารสถานศึกษา, นิเทศการศึกษา, บริหารการศึกษา. */
export type CareerLine = (typeof careerLines)[number];

/** ตำแหน่ง: ครู, ครูผู้ช่วย, รองผู้อำนวยการสถานศึกษา, ผู้อำนวยการสถานศึกษา, ศึกษานิเทศก์, อื่น ๆ. */
export const positions = Object.freeze([
  'teacher',
  'assistant-teacher',
  'deputy-director',
  'director',
  'supervisor',
  'other',
] as const);

/** ตำแหน่ง: ครู, ครูผู้ช่วย, รองผู้อำนวยการสถานศึกษา, ผู้อำนวยการสถานศึกษา, ศึกษานิเทศก์, อื่น ๆ. */
export type Position = (typeof positions)[number];

/** The nine languages of the announcement of คุรุสภา on language tests; see `recognisedLanguages`. */
export const languages = Object.freeze([
  'english',
  'chinese',
  'japanese',
  'french',
  'korean',
  'german',
  'arabic',
  'spanish',
  'pali',
] as const);

/** The nine languages of the announcement of คุรุสภา on language tests. */
export type Language = (typeof languages)[number];

/** The levels of the Common European Framework of Reference for Languages, from lowest to highest. */
export const cefrLevels = Object.freeze(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const);

/** A level of the Common European Framework of Reference for Languages. */
export type CefrLevel = (typeof cefrLevels)[number];

/** ผลการเลื่อนเงินเดือน, from highest to lowest: ดีเด่น, ดีมาก, ดี, พอใช้, ปรับปรุง. */
export const salaryLevels = Object.freeze(['outstanding', 'very-good', 'good', 'fair', 'needs-improvement'] as const);

/** ผลการเลื่อนเงินเดือน: ดีเด่น, ดีมาก, ดี, พอใช้, ปรับปรุง, as recorded by the superior. */
export type SalaryLevel = (typeof salaryLevels)[number];

/** พื้นที่พิเศษ: island, high mountain, valley, foothill, risk to security, southern border, designated by ก.ค.ศ. */
export const specialAreas = Object.freeze([
  'island',
  'high-mountain',
  'valley',
  'foothill',
  'security-risk',
  'southern-border',
  'designated',
] as const);

/** พื้นที่พิเศษ: island, high mountain, valley, foothill, risk to security, southern border, designated by ก.ค.ศ. */
export type SpecialArea = (typeof specialAreas)[number];

/** The levels of a degree put forward for the reduction: ปริญญาโท, ปริญญาเอก. */
export const degreeLevels = Object.freeze(['master', 'doctorate'] as const);

/** ปริญญาโท or ปริญญาเอก. */
export type DegreeLevel = (typeof degreeLevels)[number];

/** The fields of such a degree: การจัดการเรียนรู้, การบริหารการศึกษา, others. */
export const degreeFields = Object.freeze(['learning-management', 'education-administration', 'other'] as const);

/** การจัดการเรียนรู้, การบริหารการศึกษา, or another field. */
export type DegreeField = (typeof degreeFields)[number];

/** The kinds of school that the workload letter tells apart; `other-agency` stands for agencies it does not cover. */
export const workloadSettings = Object.freeze([
  'early-childhood',
  'primary',
  'secondary',
  'special-needs',
  'welfare',
  'other-agency',
] as const);

/** The kinds of school that the workload letter tells apart; `other-agency` stands for agencies it does not cover. */
export type WorkloadSetting = (typeof workloadSettings)[number];

/** The criteria before วPA that a yearly report was made under: ว 17/2552, or form วฐ.2 of ว 21/2560. */
export const reportKinds = Object.freeze(['w17-2552', 'w21-2560'] as const);

/** ว 17/2552, or form วฐ.2 of ว 21/2560. */
export type ReportKind = (typeof reportKinds)[number];

/** A penalty (โทษทางวินัย), or a ruling on professional ethics (จรรยาบรรณวิชาชีพ). */
export const sanctionKinds = Object.freeze(['disciplinary', 'ethics'] as const);

/** A penalty (โทษทางวินัย), or a ruling on professional ethics (จรรยาบรรณวิชาชีพ). */
export type SanctionKind = (typeof sanctionKinds)[number];

/** What a file of the evidence is by its content, whatever its name says. */
export const fileKinds = Object.freeze(['pdf', 'jpg', 'png', 'video', 'other'] as const);

/** What a file is by its content, whatever its name says. */
export type FileKind = (typeof fileKinds)[number];

/** What a PDF of the learner outcomes holds: a document (เอกสาร), or pictures (ภาพ). */
export const fileContents = Object.freeze(['document', 'pictures'] as const);

/** A document (เอกสาร), or pictures (ภาพ). */
export type FileContent = (typeof fileContents)[number];

/** The paper of every page of a PDF with pictures. */
export const paperSizes = Object.freeze(['a4', 'other'] as const);

/** A4, or another paper. */
export type PaperSize = (typeof paperSizes)[number];

/** สำนักงานเขตพื้นที่การศึกษาเดิม, and the one that the teacher moves to. */
export const transferOffices = Object.freeze(['old-office', 'new-office'] as const);

/** สำนักงานเขตพื้นที่การศึกษาเดิม, or the one that the teacher moves to. */
export type TransferOffice = (typeof transferOffices)[number];

/** Who may appoint: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา, or someone else. */
export const appointers = Object.freeze(['area-office-director', 'other'] as const);

/** Who may appoint: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา, or someone else. */
export type Appointer = (typeof appointers)[number];

/** Who may approve an appointment: อ.ก.ค.ศ. เขตพื้นที่การศึกษา, กศจ., ก.ค.ศ., the applicant's own director, someone else. */
export const approvers = Object.freeze([
  'area-board',
  'provincial-committee',
  'otepc',
  'school-director',
  'other',
] as const);

/** Who may approve: อ.ก.ค.ศ. เขตพื้นที่การศึกษา, กศจ., ก.ค.ศ., the applicant's own school director, or someone else. */
export type Approver = (typeof approvers)[number];

/** What became of an earlier application of the same semester; `none`: there is none. */
export const semesterApplications = Object.freeze(['none', 'decided', 'pending', 'returned'] as const);

/** What became of an earlier application of the same semester. */
export type SemesterApplication = (typeof semesterApplications)[number];

/** What became of the earlier application for this standing: ไม่อนุมัติ, อนุมัติ, อยู่ระหว่างพิจารณา, ส่งคืน. */
export const earlierResults = Object.freeze(['not-approved', 'approved', 'pending', 'returned'] as const);

/** What became of the earlier application for this standing. */
export type EarlierResult = (typeof earlierResults)[number];

/** The tests whose scores for level B2 are known; `other` stands for every other test of the announcement. */
export const languageTestNames = Object.freeze([
  'toefl-ibt',
  'toeic',
  'ielts',
  'cu-tep',
  'tu-get-cbt',
  'cambridge-b2-first',
  'hsk',
  'pte',
  'iesol-communicator',
  'other',
] as const);

/** The tests whose scores for level B2 are known; `other` stands for every other test of the announcement. */
export type LanguageTestName = (typeof languageTestNames)[number];

/** The lists by name, as descriptors of facts, columns and forms refer to them. */
export const vocabulary = Object.freeze({
  line: careerLines,
  standing: standings,
  'held-standing': heldStandings,
  position: positions,
  language: languages,
  cefr: cefrLevels,
  'salary-level': salaryLevels,
  'special-area': specialAreas,
  'degree-level': degreeLevels,
  'degree-field': degreeFields,
  setting: workloadSettings,
  'report-kind': reportKinds,
  'sanction-kind': sanctionKinds,
  'transfer-office': transferOffices,
  'semester-application': semesterApplications,
  'earlier-result': earlierResults,
});

/** The name of a list of words. */
export type VocabularyName = keyof typeof vocabulary;
