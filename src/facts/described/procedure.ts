/** What the facts of the rest of the procedure mean, property by property. */
import type { AgreementDraft, DraftArea } from '../agreement-draft';
import type { Appointment } from '../appointment';
import type { BoardCase, BoardEvaluation } from '../board';
import type { AgreementResult, Evidence, EvidenceFile, OutcomeFile, SupportingItem } from '../evidence';
import { evaluationFields, filingFields } from '../fields';
import type { EarlierApplication, Filing, FilingFacts, Transfer } from '../filing';
import type { LanguageTestResult, LanguageTestScores } from '../language-test';
import type { PersonChecked, ReviewFacts } from '../review';
import type { AgreementSheetFacts, DomainSheetFacts } from '../sheet';
import type { SubjectChoice } from '../subject';
import type { WordsOf } from './words';
import { headed } from './words';

const day = 'A day of the Common Era, YYYY-MM-DD, 1900 to 2199.';
const hours = 'Hours a week, 0 to 168, fractions allowed. Missing: not written yet.';
const written = 'Any text; it is judged nowhere. Missing: not written yet.';
const printed = 'Printed as it is and judged nowhere. Missing: not known.';
const scored = 'As the test itself counts it, 0 or more. Missing: not known.';

const filingStated = {
  earlierThisSemester:
    'What became of the earlier application of the same semester; none: there was none. Missing: not known.',
  filedThisSemester: 'Whether there was one; true alone does not say what became of it. Missing: not known.',
  earlierApplication:
    'The latest application for this standing before this one; null: none. Asked of school administrators and supervisors. Missing: not known.',
  transfer: 'A transfer while the application is prepared or under way; null: none. Missing: not known.',
  seconded: 'Whether the teacher is seconded to another place (ไปช่วยราชการ). Missing: not known.',
} as const;

const line = 'The career line (สายงาน).';
const standing = 'The standing (วิทยฐานะ) applied for.';

const file: WordsOf<EvidenceFile> = {
  name: ['Name', 'The name of the file, to find it again; it decides nothing. Missing: not known.'],
  kind: ['Kind', 'What the file is by its content, whatever its name says. Missing: not known.'],
  bytes: ['Size', 'Its size in bytes, whole, 0 or more. Missing: not known.'],
  seconds: ['Length', 'The length of a video in seconds, 0 or more, fractions allowed. Missing: not known.'],
  pages: ['Pages', 'The pages of a PDF, whole, 0 or more. Missing: not known.'],
};
const files = 'Missing: not known. Empty: no file.';

const sheet = {
  id: ['Name', 'Any name of the sheet. Missing: it has none.'],
  standing: ['Standing (วิทยฐานะที่ขอ)', `${standing} It decides the mark.`],
  on: ['On (วันที่)', `The day whose law reads the sheet. ${day}`],
  printed: ['Printed total (คะแนนรวม)', 'The total that the paper bears, 0 or more. Missing: not compared.'],
  domain: ['Domain (ด้าน)', 'Domain 1 (teaching) or domain 2 (outcomes).'],
} as const;

const levels = (count: number): readonly [string, string] => [
  'Levels (ระดับ)',
  `The levels of the ${String(count)} indicators in the order of the form, whole, 1 to 5.`,
];

/** Words of the facts of filing, evidence, appointment, sheets, the review, the board and drafts. */
export const procedureWords = {
  EvidenceFile: file,
  OutcomeFile: {
    ...file,
    content: ['Content', 'What a PDF holds: a document (เอกสาร), or pictures (ภาพ). Missing: not known.'],
    paper: ['Paper', 'The paper of every page of a PDF with pictures. Missing: not known.'],
    picturesOnPage: [
      'Pictures on a page',
      'The most pictures on any one page, whole, 0 or more; a JPG or PNG is one page. Missing: not known.',
    ],
    captioned: ['Captioned', 'Whether every picture has a caption (คำอธิบายใต้ภาพ). Missing: not known.'],
  } satisfies WordsOf<OutcomeFile>,
  SupportingItem: {
    item: ['Item', 'The item by any name, each once.'],
    files: ['Files (ไฟล์ประกอบ)', `The files of the item. ${files}`],
  } satisfies WordsOf<SupportingItem>,
  AgreementResult: {
    fiscalYear: ['Fiscal year (ปีงบประมาณ)', 'Each once. Of the Buddhist era, 2500 to 2700.'],
    files: ['Files', `The result of the round as a file (ผลการพัฒนางานตามข้อตกลง). ${files}`],
  } satisfies WordsOf<AgreementResult>,
  Evidence: {
    lessonPlan: ['Lesson plan (แผนการจัดการเรียนรู้)', `The files of the lesson plan. ${files}`],
    lessonPlanIsOfVideo: [
      'Lesson plan of the video',
      'Whether the lesson plan is the one shown in the teaching video. Missing: not known.',
    ],
    inspirationVideo: ['Inspiration video (วีดิทัศน์แรงบันดาลใจ)', `วีดิทัศน์ที่แสดงให้เห็นถึงสภาพปัญหา ที่มา หรือแรงบันดาลใจ. ${files}`],
    teachingVideo: ['Teaching video (วีดิทัศน์บันทึกการสอน)', `The video of a lesson. ${files}`],
    learnerOutcomes: ['Learner outcomes (ผลลัพธ์การเรียนรู้ของผู้เรียน)', `The files of the outcomes. ${files}`],
    supportingFiles: [
      'Supporting files (ไฟล์ประกอบ)',
      'The items with supporting files. Missing: not known. Empty: no item has one.',
    ],
    agreementResults: [
      'Agreement results (ผลการพัฒนางานตามข้อตกลง)',
      'The agreement results that are put in, each fiscal year once. Missing: not known.',
    ],
  } satisfies WordsOf<Evidence>,
  Filing: headed<Filing>(filingFields, {
    line,
    standing,
    filedOn: `The day of filing. ${day}`,
    ...filingStated,
  }),
  FilingFacts: headed<FilingFacts>(filingFields, filingStated),
  EarlierApplication: headed<EarlierApplication>(filingFields.earlierApplication.parts, {
    on: `The day it was filed. ${day}`,
    result: 'What became of it: ไม่อนุมัติ, อนุมัติ, อยู่ระหว่างพิจารณา, ส่งคืน.',
  }),
  Transfer: headed<Transfer>(filingFields.transfer.parts, {
    effectiveOn: `The first day on which the order has effect. ${day}`,
    filedAt: 'The area office that the application is filed at. Missing: not known.',
  }),
  Appointment: {
    line: ['Line (สายงาน)', line],
    standing: ['Standing (วิทยฐานะ)', 'The standing that is granted.'],
    enteredOn: ['Entered on', `The day on which the school put the complete application into DPA. ${day}`],
    orderedOn: ['Ordered on (วันที่ออกคำสั่ง)', `The day of the order; it decides who appoints and approves. ${day}`],
    effectiveOn: ['Effective on', `The day from which the appointment has effect. ${day} Missing: not known.`],
    inEducationArea: [
      'In an education area',
      'Whether the teacher belongs to an education area office (สำนักงานเขตพื้นที่การศึกษา). Missing: not known.',
    ],
    areaBoardExists: [
      'Area board exists',
      'Whether อ.ก.ค.ศ. เขตพื้นที่การศึกษา exists on the day of the order. Missing: not known.',
    ],
    appointedBy: ['Appointed by', 'Who appoints. Missing: not known.'],
    approvedBy: ['Approved by', 'Who approves. Missing: not known.'],
    salary: ['Salary (เงินเดือน)', 'The salary before and after. Missing: not known.'],
  } satisfies WordsOf<Appointment>,
  Salary: {
    before: ['Before', 'Baht a month before the appointment, 0 or more.'],
    after: ['After', 'Baht a month after the appointment, 0 or more.'],
  } satisfies WordsOf<NonNullable<Appointment['salary']>>,
  LanguageTestResult: {
    test: ['Test', 'The test; other: one whose scores are not known to this library.'],
    scores: ['Scores', 'The scores of the parts that the test has.'],
  } satisfies WordsOf<LanguageTestResult>,
  LanguageTestScores: {
    total: ['Total', `The one score of TOEFL iBT, IELTS (overall), CU-TEP, TU-GET (CBT). ${scored}`],
    listeningReading: ['Listening and reading', `TOEIC Listening and Reading. ${scored}`],
    speaking: ['Speaking', `TOEIC Speaking; CU-TEP Speaking. ${scored}`],
    writing: ['Writing', `TOEIC Writing. ${scored}`],
    level: ['Level', 'The level of HSK, or of PTE, whole, 0 or more. Missing: not known.'],
    passed: ['Passed', 'Whether Cambridge B2 First, or IESOL Communicator, was passed. Missing: not known.'],
  } satisfies WordsOf<LanguageTestScores>,
  SubjectChoice: {
    on: ['On (วันที่)', `The day on which the subject is named in the application. ${day}`],
    subject: ['Subject (สาขาวิชา)', 'The subject in Thai, as the list writes it.'],
    setting: ['Setting', 'The kind of school. Missing: not known.'],
    teachesForeignLanguage: [
      'Teaches foreign language (สอนภาษาต่างประเทศ)',
      'Whether the application says that the teacher is in the foreign-language learning area. Missing: not known.',
    ],
    inSpecialEducationBureau: [
      'In the special education bureau',
      'Whether the teacher belongs to สำนักบริหารงานการศึกษาพิเศษ. Missing: not known.',
    ],
    teachesOrdinaryChildren: [
      'Teaches ordinary children',
      'Whether the teacher teaches ordinary children (เด็กปกติ). Missing: not known.',
    ],
    consent: ['Consent', 'Whether ก.ค.ศ. consented to a subject outside the list. Missing: not known.'],
  } satisfies WordsOf<SubjectChoice>,
  TeachingSheet: { ...sheet, levels: levels(8) } satisfies WordsOf<DomainSheetFacts>,
  OutcomesSheet: { ...sheet, levels: levels(4) } satisfies WordsOf<DomainSheetFacts>,
  AgreementSheet: {
    id: sheet.id,
    on: ['On (วันที่)', `A day of the round; the law of its last day judges it. ${day}`],
    printed: sheet.printed,
    score: [
      'Score (คะแนน)',
      "The member's score: the total in points, 0 to 100, its two parts, or the levels of the form.",
    ],
  } satisfies WordsOf<AgreementSheetFacts>,
  PersonChecked: {
    general: [
      'General',
      'Whether name, ID number, position, position number, school, salary and day of appointment were seen to agree. Missing: not seen.',
    ],
    degrees: ['Degrees', 'Whether the degrees were seen to agree. Missing: not seen.'],
    licence: ['Licence (ใบอนุญาตประกอบวิชาชีพ)', 'Whether the licence was seen to agree. Missing: not seen.'],
  } satisfies WordsOf<PersonChecked>,
  ReviewFacts: {
    application: ['Application (คำขอ)', 'What the applicant states.'],
    record: ['Record (ก.พ.7 / ก.ค.ศ.16)', 'What the personnel file says of the same facts. Missing: not compared.'],
    evidence: ['Evidence (หลักฐาน)', 'What was put into DPA. Missing: not known.'],
    subject: ['Subject (สาขาวิชา)', 'The subject applied in. Missing: not known.'],
    workload: [
      'Workload (ภาระงาน)',
      'The workload at the time: whether the minimum was seen to be met, or the hours. Missing: not known.',
    ],
    checked: ['Checked', 'What only a person can see agree with its document. Missing: not seen.'],
    filing: ['Filing (การยื่นคำขอ)', 'How and where the application is filed. Missing: no part of the review.'],
  } satisfies WordsOf<ReviewFacts>,
  BoardEvaluation: headed<BoardEvaluation>(evaluationFields, {
    line,
    standing,
    filedOn: `The day the application was filed; it matters where the law spares what was filed before. ${day} Missing: not known.`,
    decidedOn: `The day of decision. ${day} Missing: the day of the board.`,
    members: 'The three members in any order; null: not scored yet.',
  }),
  BoardCase: {
    id: ['Name', 'Any name of the case.'],
    evaluation: ['Evaluation (การประเมิน)', 'What the members gave.'],
    enteredOn: [
      'Entered on',
      `The day on which the school put the complete application into DPA. ${day} Missing: not known.`,
    ],
    filedOn: ['Filed on (วันที่ยื่นคำขอ)', `The day of filing. ${day} Missing: not known.`],
    name: ['Name of the applicant (ชื่อ)', printed],
    post: ['Post (ตำแหน่ง)', printed],
    school: ['School (สถานศึกษา)', printed],
    subject: ['Subject (สาขาวิชา)', printed],
    meeting: [
      'Meeting (ครั้งที่)',
      'The meeting at which the committee is put for consent: ครั้งที่ 1/2567. Missing: not known.',
    ],
  } satisfies WordsOf<BoardCase>,
  AgreementDraft: {
    fiscalYear: ['Fiscal year (ปีงบประมาณ)', 'Of the Buddhist era, 2500 to 2700. Missing: not written yet.'],
    mainSubject: ['Main subject (รายวิชาหลัก)', written],
    workload: ['Workload (ภาระงาน)', 'The hours by kind of work. Missing: not written yet.'],
    areas: ['Areas', 'The three areas of work of part 1. Missing: not written yet.'],
    challenge: ['Challenge (ประเด็นท้าทาย)', 'Part 2. Missing: not written yet.'],
  } satisfies WordsOf<AgreementDraft>,
  DraftWorkload: {
    teaching: ['Teaching', `Teaching by the timetable (ชั่วโมงสอนตามตารางสอน). ${hours}`],
    support: ['Support', `งานส่งเสริมและสนับสนุนการจัดการเรียนรู้. ${hours}`],
    development: ['Development', `งานพัฒนาคุณภาพการจัดการศึกษาของสถานศึกษา. ${hours}`],
    policy: ['Policy', `งานตอบสนองนโยบายและจุดเน้น. ${hours}`],
  } satisfies WordsOf<NonNullable<AgreementDraft['workload']>>,
  DraftAreas: {
    'learning-management': ['Area 1 (ด้านการจัดการเรียนรู้)', 'What is written of the area. Missing: nothing yet.'],
    'promotion-and-support': [
      'Area 2 (ด้านการส่งเสริมและสนับสนุนการจัดการเรียนรู้)',
      'What is written of the area. Missing: nothing yet.',
    ],
    'self-and-professional-development': [
      'Area 3 (ด้านการพัฒนาตนเองและวิชาชีพ)',
      'What is written of the area. Missing: nothing yet.',
    ],
  } satisfies WordsOf<NonNullable<AgreementDraft['areas']>>,
  DraftArea: {
    tasks: ['Tasks (งาน)', written],
    outcomes: ['Outcomes (ผลลัพธ์)', written],
    indicators: ['Indicators (ตัวชี้วัด)', written],
  } satisfies WordsOf<DraftArea>,
  DraftChallenge: {
    title: ['Title (เรื่อง)', written],
    problem: ['Problem (สภาพปัญหา)', written],
    method: ['Method (วิธีดำเนินการ)', written],
    quantitative: ['Quantitative outcome (ผลลัพธ์เชิงปริมาณ)', written],
    qualitative: ['Qualitative outcome (ผลลัพธ์เชิงคุณภาพ)', written],
  } satisfies WordsOf<NonNullable<AgreementDraft['challenge']>>,
} as const;
