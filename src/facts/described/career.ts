/** What the facts of an application and of an evaluation mean, property by property. */
import type {
  AgreementLevels,
  AgreementParts,
  AgreementRound,
  Application,
  Degree,
  LanguageTest,
  Nqf8,
  Post,
  SalaryRound,
  Sanction,
  ServicePeriod,
  Workload,
  YearlyReport,
} from '../application';
import type { Case } from '../case';
import type { Evaluation, MemberScore } from '../evaluation';
import { applicationFields, evaluationFields, workloadFields } from '../fields';
import type { RecordedFacts } from '../recorded-facts';
import type { Career, SchoolChange } from '../retention';
import type { WordsOf } from './words';
import { headed } from './words';

const day = 'A day of the Common Era, YYYY-MM-DD, 1900 to 2199.';
const buddhist = 'Of the Buddhist era, 2500 to 2700.';
const hours = 'Hours a week, 0 to 168, fractions allowed.';
const level = 'A whole level, 1 to 4.';
const position = 'The position (ตำแหน่ง).';
const held = 'The standing held in the post; none: a teacher without one (คศ.1).';
const equivalent = 'The post that ก.ค.ศ. recognises this one as equivalent to. Missing: to none.';

const ofApplication = {
  line: 'The career line (สายงาน). Only teaching is encoded; of the others the answer is unknown.',
  standing: 'The standing (วิทยฐานะ) applied for.',
  filedOn: `The day of filing; it decides which qualifications are asked. ${day}`,
  service: 'Every period of service, a complete list of at most 200. Missing: not known. Empty: none.',
  agreements:
    'The agreement rounds (PA) on record, in any order, each fiscal year once, at most 60. A round that is not there is not known.',
  reports:
    'Every yearly report under the criteria before วPA, a complete list of at most 60; asked in the transition only. Missing: not known.',
  sanctions: 'Every penalty and ethics ruling, a complete list of at most 200. Missing: not known. Empty: none.',
  teachesForeignLanguage:
    'Whether the teacher is in the foreign-language learning area (กลุ่มสาระการเรียนรู้ภาษาต่างประเทศ). Missing: not known.',
  languageTests: 'Every language result, a complete list of at most 100. Missing: not known. Empty: none.',
  specialArea: 'The special area (พื้นที่พิเศษ) in which the school lies; null: in none. Missing: not known.',
  degree: 'The degree put forward for the reduction; null: none. Missing: not known.',
  nqf8: 'Professional qualification of level 8 (คุณวุฒิวิชาชีพ ระดับ 8); null: none. Missing: not known.',
  salaryRounds:
    'The salary rounds on record, in any order, each round once, at most 120. A round that is not there is not known.',
};

const application: WordsOf<Application> = headed<Application>(applicationFields, ofApplication);
const post: WordsOf<Post> = headed<Post>(applicationFields.service.parts, { position, standing: held });

/** Words of the facts that a person's career is made of. */
export const careerWords = {
  Application: application,
  RecordedFacts: headed<RecordedFacts>(applicationFields, {
    ...ofApplication,
    line: 'The career line (สายงาน), as the other account has it. Missing: not known.',
    standing: 'The standing (วิทยฐานะ) applied for, as the other account has it. Missing: not known.',
    filedOn: `The day of filing, as the other account has it. ${day} Missing: not known.`,
  }),
  Post: post,
  ServicePeriod: headed<ServicePeriod>(applicationFields.service.parts, {
    from: `The first day in the post. ${day}`,
    to: `The last day in the post. ${day} Missing: still in the post.`,
    position,
    standing: held,
    equivalentTo: equivalent,
  }),
  AgreementRound: headed<AgreementRound>(applicationFields.agreements.parts, {
    fiscalYear: `The fiscal year of the round, 1 October to 30 September. ${buddhist}`,
    position,
    standing: held,
    equivalentTo: equivalent,
    workload: 'The workload (ภาระงาน): whether the minimum was met, or the hours themselves. Missing: not known.',
    members:
      'What each of the three members of the committee gave: the total in points, 0 to 100, its two parts, or the levels of the form; null: not scored yet. Missing: not known.',
  }),
  AgreementParts: {
    part1: ['Part 1 (ส่วนที่ 1)', 'Points, 0 to 60: การปฏิบัติงานตามมาตรฐานตำแหน่ง.'],
    part2: ['Part 2 (ส่วนที่ 2)', 'Points, 0 to 40: ประเด็นท้าทาย.'],
  } satisfies WordsOf<AgreementParts>,
  AgreementLevels: {
    levels: [
      'Levels (ระดับ 15 ตัวชี้วัด)',
      'The levels of the 15 indicators of part 1, whole, 1 to 4, in the order of the form.',
    ],
    method: ['Method (วิธีดำเนินการ)', `Of the challenge. ${level}`],
    quantitative: ['Quantitative outcome (ผลลัพธ์เชิงปริมาณ)', `Of the challenge. ${level}`],
    qualitative: ['Qualitative outcome (ผลลัพธ์เชิงคุณภาพ)', `Of the challenge. ${level}`],
  } satisfies WordsOf<AgreementLevels>,
  Workload: headed<Workload>(workloadFields, {
    setting: 'The kind of school that the workload letter tells apart.',
    teaching: `Teaching by the timetable (ชั่วโมงสอนตามตารางสอน). ${hours}`,
    total: `All hours together; where all parts are given, their sum. ${hours} Missing: not known.`,
    support: `งานส่งเสริมและสนับสนุนการจัดการเรียนรู้. ${hours} Missing: not known.`,
    development: `งานพัฒนาคุณภาพการจัดการศึกษาของสถานศึกษา. ${hours} Missing: not known.`,
    policy: `งานตอบสนองนโยบายและจุดเน้น. ${hours} Missing: not known.`,
  }),
  YearlyReport: headed<YearlyReport>(applicationFields.reports.parts, {
    academicYear: `The academic year, each once. ${buddhist}`,
    under: 'The criteria it was made under: ว 17/2552, or form วฐ.2 of ว 21/2560.',
    passed: 'Whether it passed.',
  }),
  Sanction: headed<Sanction>(applicationFields.sanctions.parts, {
    on: `The day of the penalty or ruling. ${day}`,
    kind: 'A disciplinary penalty (โทษทางวินัย), or a ruling on professional ethics (จรรยาบรรณวิชาชีพ).',
    heavierThanProbation: 'Whether it is heavier than probation (หนักกว่าโทษภาคทัณฑ์).',
  }),
  LanguageTest: headed<LanguageTest>(applicationFields.languageTests.parts, {
    language: 'The language. Missing: not known.',
    cefr: 'The level of the Common European Framework of Reference for Languages.',
    testedOn: `The day of the test. ${day}`,
  }),
  Degree: headed<Degree>(applicationFields.degree.parts, {
    level: "A master's degree (ปริญญาโท) or a doctorate (ปริญญาเอก).",
    field: 'การจัดการเรียนรู้, การบริหารการศึกษา, or another field.',
    recognised: 'Whether ก.ค.ศ. recognises it.',
    highest: "Whether it is the applicant's highest degree.",
    usedBefore: 'Whether a degree of the same level was used for a reduction before.',
    usedForFirstAppointment:
      "Whether it was used for the first appointment as ครูผู้ช่วย; asked of a master's degree. Missing: not known.",
  }),
  Nqf8: headed<Nqf8>(applicationFields.nqf8.parts, {
    certified: 'Whether สถาบันคุณวุฒิวิชาชีพ certified it.',
    usedBefore: 'Whether it was used for a reduction before; it counts once in a career.',
  }),
  SalaryRound: headed<SalaryRound>(applicationFields.salaryRounds.parts, {
    fiscalYear: `The fiscal year of the round. ${buddhist}`,
    half: '1: October to March. 2: April to September.',
    level: 'The level that the superior recorded: ดีเด่น, ดีมาก, ดี, พอใช้, ปรับปรุง.',
  }),
  Evaluation: headed<Evaluation>(evaluationFields, {
    line: ofApplication.line,
    standing: ofApplication.standing,
    filedOn: `The day the application was filed, on or before the day of decision; it matters where the law spares what was filed before. ${day} Missing: not known.`,
    decidedOn: `The day of decision; it decides how many members must reach the mark. ${day}`,
    members: 'The three members in any order; null: not scored yet.',
  }),
  MemberScore: headed<MemberScore>(evaluationFields.members.each.parts, {
    teaching:
      'Domain 1, ทักษะการจัดการเรียนรู้และการจัดการชั้นเรียน: a percentage, 0 to 100, or its 8 levels, whole, 1 to 5. Missing: not scored yet.',
    outcomes:
      'Domain 2, ผลลัพธ์การเรียนรู้ของผู้เรียน: a percentage, 0 to 100, or its 4 levels, whole, 1 to 5. Missing: not scored yet.',
    academicWork: 'Domain 3, ผลงานทางวิชาการ, of expert and advisory: a percentage, 0 to 100. Missing: not scored yet.',
  }),
  Case: {
    id: ['Name', 'Any name of the case; it says nothing about a person.'],
    application: ['Application (คำขอ)', 'What was filed. Missing: only the evaluation is judged.'],
    evaluation: ['Evaluation (การประเมิน)', 'What the members gave. Missing: only the application is judged.'],
  } satisfies WordsOf<Case>,
  Career: {
    heldSince: ['Held since (มีวิทยฐานะตั้งแต่)', `The first day with a standing. ${day}`],
    on: ['On (ถึงวันที่)', `The day up to which rounds are judged, on or after the first. ${day}`],
    agreements: [application.agreements[0], ofApplication.agreements],
    schoolChanges: [
      'School changes (การเปลี่ยนสถานศึกษา)',
      'Every move to another school, a complete list of at most 200. Missing: not known. Empty: none.',
    ],
  } satisfies WordsOf<Career>,
  SchoolChange: {
    on: ['On (วันที่)', `The first day at the new school. ${day}`],
    newAgreement: [
      'New agreement (ข้อตกลงใหม่)',
      'Whether a new agreement was made with the new director. Missing: not known.',
    ],
  } satisfies WordsOf<SchoolChange>,
};
