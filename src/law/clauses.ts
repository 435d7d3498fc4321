/** The clauses that a rule rests on without a value: what opens the criteria, conditions, readings, letters not read. */
import type { CareerLine, IsoDate } from '../facts/names';
import type { Citation } from '../finding/finding';
import type { Cites } from './shape';
import { cite } from './cite';
import { deepFreeze } from '../value/deep-freeze';

/** Where there is nothing to name. */
export const noClause: readonly Citation[] = Object.freeze([]);

/** The criteria themselves: in force from 2021-10-01, open for applications from 2022-10-01. */
export const criteriaOpen: Cites = deepFreeze([cite('w9-2564', 'in force', 'text', 'HB')]);

/** A round must have been done in a post that counts. */
export const postOfRound: Cites = deepFreeze([cite('w9-2564', 'chapter 3, 1.2', 'text', 'HB')]);

/** Each round: the workload, and the mark from each of three members. */
export const agreementRound: Cites = deepFreeze([cite('w9-2564', 'chapter 2', 'text', 'HB')]);

/** The reduction as a whole. */
export const reduction: Cites = deepFreeze([cite('w9-2564', 'chapter 3, reduced', 'text', 'HB')]);

/** The standard route as a whole. */
export const qualifications: Cites = deepFreeze([
  cite('w9-2564', 'chapter 3, 1.1', 'text', 'HB'),
  cite('w9-2564', 'chapter 3, 1.2', 'text', 'HB'),
  cite('w9-2564', 'chapter 3, 1.3', 'text', 'HB'),
]);

/** พื้นที่พิเศษ */
export const specialArea: Cites = deepFreeze([cite('w4-2564', '1.2', 'text', 'HB')]);

/** The same, where an area is stated: for how long one has worked there, the handbook does not ask. */
export const specialAreaHeld: Cites = deepFreeze([
  ...specialArea,
  cite('w4-2564', 'special area, years', 'reported', 'secondary', 'one page asks at least 3 years of work in the area'),
]);

/** ว 26/2565: schools of special areas, and the list that was announced with it. Cited from its day on. */
export const listOfSchools: { readonly from: IsoDate; readonly cites: Cites } = deepFreeze({
  from: '2022-10-11',
  cites: [
    cite('w26-2565', 'special areas', 'reported', 'HB', 'designates schools of special areas; read in part'),
    cite('w26-2565', 'list of schools', 'reported', 'HB', 'is the school on the announced list?'),
  ],
});

/** The letter says that the conditions of ว 4/2564 apply to staff of this area; it makes the area no ground by itself. */
export const southernBorder: Cites = deepFreeze([
  cite(
    'w27-2564',
    '1',
    'text',
    'HB',
    'the conditions of ว 4/2564 apply to staff of this area too; it is no ground by itself',
  ),
]);

function quotedForTeachers(clause: string): Cites {
  const note = 'the title names the line; the conditions quoted are those of the teaching line';
  return deepFreeze([cite('w4-2564', clause, 'assumption', 'HB', note)]);
}

/**
 * Of the other lines only the title of the letter speaks: what it asks of them is taken to be what it asks of teachers.
 */
export const reductionOfOtherLine = {
  language: quotedForTeachers('1.1'),
  nqf8: quotedForTeachers('1.4'),
  performance: quotedForTeachers('2'),
} as const;

/** The same, of the degree, which one page reports to differ. */
export const degreeOfOtherLine: Cites = deepFreeze([
  cite('w4-2564', '1.3', 'reported', 'secondary', 'the degree asked of this line was not read'),
]);

/** Schools of special areas, as a condition of the teaching and the school-administration lines. */
export const specialAreaOfAdministrators: Cites = deepFreeze([
  cite('w26-2565', 'special areas', 'reported', 'secondary', 'names the school-administration line; read in part'),
]);

/** Of supervisors no letter that was read names an area. */
export const specialAreaOfSupervisors: Cites = deepFreeze([
  cite('w4-2564', '1.2', 'reported', 'secondary', 'whether an area counts for supervisors was not read'),
]);

/** วุฒิปริญญาโท/เอก ด้านการจัดการเรียนรู้ */
export const degree: Cites = deepFreeze([cite('w4-2564', '1.3', 'text', 'HB')]);

/** The same, where the answer rests on the text's silence about degrees held at appointment. */
export const degreeSilence: Cites = deepFreeze([
  cite('w4-2564', '1.3', 'text', 'HB'),
  cite(
    'w4-2564',
    'degree held at appointment',
    'reported',
    'secondary',
    'the text asks for a qualification newly raised; an official of ก.ค.ศ. is quoted (2022) that one held at appointment counts too, if never used for a reduction',
  ),
]);

/** คุณวุฒิวิชาชีพ ระดับ 8 */
export const nqf8: Cites = deepFreeze([cite('w4-2564', '1.4', 'text', 'HB')]);

/** Any one of the four grounds. */
export const grounds: Cites = deepFreeze([
  cite('w4-2564', '1.1', 'text', 'HB'),
  cite('w4-2564', '1.2', 'text', 'HB'),
  cite('w4-2564', '1.3', 'text', 'HB'),
  cite('w4-2564', '1.4', 'text', 'HB'),
]);

/** Cited where a heavier sanction falls within the service that was counted. */
export const timeNotDeducted: Cites = deepFreeze([
  cite(
    'w9-2564',
    'chapter 3, 1.3',
    'assumption',
    'GUIDE',
    'the time of a year with a heavier penalty cannot be used, but neither "year" nor how is defined: nothing is deducted from tenure',
  ),
]);

/** Hours of agencies and posts that the workload letter treats elsewhere, not read. */
export const workloadElsewhere: Cites = deepFreeze([
  cite('w21-2564', 'other agencies, directors, supervisors', 'reported', 'HB', 'not read'),
]);

/** The workload letter, where its answer is given as met or not. */
export const workloadStated: Cites = deepFreeze([cite('w9-2564', 'chapter 2', 'text', 'HB')]);

/** Rounds of school administrators are scored on the same scale, by two transcriptions of the form. */
export const agreementOfAdministrators: Cites = deepFreeze([
  cite(
    'w10-2564',
    'agreement form',
    'reported',
    'secondary',
    'the same scale and mark, by two transcriptions of the form',
  ),
]);

/** The criteria of the other career lines, not read. */
export const otherLine: Readonly<Record<Exclude<CareerLine, 'teaching'>, Cites>> = deepFreeze({
  'school-administration': [cite('w10-2564', 'criteria', 'reported', 'secondary', 'not read')],
  supervision: [cite('w11-2564', 'criteria', 'reported', 'secondary', 'not read')],
  'education-administration': [cite('w12-2564', 'criteria', 'reported', 'secondary', 'not read')],
});

/** The domains that every standing asks. */
export const twoDomains: Cites = deepFreeze([
  cite('w22-2564', 'domain 1', 'text', 'HB'),
  cite('w22-2564', 'domain 2', 'text', 'HB'),
]);

/** The domains that expert and advisory ask. */
export const threeDomains: Cites = deepFreeze([...twoDomains, cite('w22-2564', 'domain 3', 'text', 'HB')]);

/** The video format before ว 15/2565, not read. */
export const earlierVideoFormat: Cites = deepFreeze([
  cite('w22-2564', 'video format', 'reported', 'HB', 'held before 2022-07-01; not read'),
]);

/** What the handbook says of the evidence of professional and senior professional only. */
export const evidenceOfUpperStandings: Cites = deepFreeze([
  cite('w15-2565', 'learner outcomes', 'reported', 'HB', 'the evidence of expert and advisory was not read'),
]);

/** แผนการจัดการเรียนรู้ */
export const lessonPlan: Cites = deepFreeze([cite('w15-2565', 'lesson plan', 'text', 'HB')]);

/** วีดิทัศน์ 2 ไฟล์ */
export const videos: Cites = deepFreeze([cite('w15-2565', 'videos', 'text', 'HB')]);

/** ผลลัพธ์การเรียนรู้ของผู้เรียน */
export const learnerOutcomes: Cites = deepFreeze([cite('w15-2565', 'learner outcomes', 'text', 'HB')]);

/** What the area office checks: the files, general data, degrees, the licence, the workload. */
export const officeChecks: Cites = deepFreeze([cite('handbook', 'step 2', 'text', 'HB')]);

/** Whether an application that was sent back uses up the semester, or the year, no text says. */
export const returnedApplication: Cites = deepFreeze([
  cite('w9-2564', 'chapter 3, filing', 'reported', 'WEB', 'at any time of the year, once a semester'),
]);

/** Once a year for the same standing, by the answer board of ก.ค.ศ. */
export const onceAYear: Readonly<Record<'school-administration' | 'supervision', Cites>> = deepFreeze({
  'school-administration': [
    cite('w10-2564', 'filing', 'text', 'official', 'once a year, and again after the letter that it was not approved'),
  ],
  supervision: [
    cite('w11-2564', 'filing', 'text', 'official', 'once a year, and again after the letter that it was not approved'),
  ],
});

/** The letter on transfers while an application runs. */
export const transferLetter: Cites = deepFreeze([
  cite('1437-2566', "before the order's day", 'text', 'HB'),
  cite('1437-2566', "from the order's day", 'text', 'HB'),
]);

/** The same, of what it was not read for. */
export const transferNotRead: Cites = deepFreeze([
  cite('1437-2566', "before the order's day", 'reported', 'HB', 'read for professional and senior professional only'),
]);

/** An application filed at the new office before the order has effect. */
export const transferFiledEarly: Cites = deepFreeze([
  cite(
    '1437-2566',
    "before the order's day",
    'reported',
    'HB',
    'nothing was read on filing at the new office before the order has effect',
  ),
]);

/** ผู้ไปช่วยราชการ */
export const secondment: Cites = deepFreeze([cite('154-2566', 'secondment', 'reported', 'HB', 'not read')]);

/** ว 32/2565: the powers of directors under s. 53. */
export const directorsPowers: Cites = deepFreeze([cite('w32-2565', '2.1–2.2', 'text', 'HB')]);

/** ก.ค.ศ. itself resolves in some cases. */
export const resolvedByOtepc: Cites = deepFreeze([cite('w32-2565', '2.2.2', 'text', 'HB')]);

/** Whether anyone but those named may approve was not read. */
export const approversNotRead: Cites = deepFreeze([
  cite('w32-2565', '2.1–2.2', 'reported', 'HB', 'of any other body nothing was read'),
]);

/** Entries around the first day of applications were recorded with retroactive effect, by a letter not read. */
export const entriesWhileOverloaded: {
  /** The first and the last day of the entries that it is an open question of. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly cites: Cites;
} = deepFreeze({
  from: '2022-10-01',
  until: '2022-10-31',
  cites: [
    cite(
      'w30-2565',
      'whole',
      'reported',
      'HB',
      'entries around 2022-10-01 were recorded with retroactive effect; not read',
    ),
  ],
});

/** The same, of whom it was not read for: the advisory standing, and teachers outside area offices. */
export const powersNotRead: Cites = deepFreeze([
  cite(
    'w32-2565',
    '2.1–2.2',
    'reported',
    'HB',
    'read for the three lower standings of teachers in education areas only',
  ),
]);

/** การคงวิทยฐานะ: each yearly round keeps position and standing for that round. */
export const retention: Cites = deepFreeze([
  cite('w9-2564', 'chapter 4', 'reported', 'GUIDE', 'a passed round keeps position and standing, as a guide states it'),
]);

const asAppropriate = 'as appropriate: alternatives and no sequence, as a guide states them';

/** มาตรา 55: what follows a failed appraisal. */
export const failedAppraisal: Cites = deepFreeze([cite('act-2547', 's. 55', 'reported', 'GUIDE', asAppropriate)]);

/** มาตรา 73: measures on the salary. */
export const salaryMeasures: Cites = deepFreeze([
  cite('act-2547', 's. 55', 'reported', 'GUIDE', asAppropriate),
  cite('act-2547', 's. 73', 'reported', 'GUIDE', asAppropriate),
]);

/** มาตรา 110 (6): discharge. */
export const discharge: Cites = deepFreeze([
  cite('act-2547', 's. 55', 'reported', 'GUIDE', asAppropriate),
  cite('act-2547', 's. 110(6)', 'reported', 'GUIDE', asAppropriate),
]);

/** ประกาศคุรุสภา on the comparison of language tests, in nine languages. */
export const languageTests: Cites = deepFreeze([cite('khurusapha-2566', 'languages', 'text', 'HB')]);

/** The scores of other tests, and of levels above B2. */
export const languageScoresNotRead: Cites = deepFreeze([
  cite('khurusapha-2566', 'scores', 'reported', 'secondary', 'not read beyond the floor of B2 of a few tests'),
  cite('khurusapha-2566', 'third issue (2568)', 'reported', 'secondary', 'not read'),
]);

/** สาขาวิชา */
export const subjects: Cites = deepFreeze([cite('w31-2565', 'subjects', 'text', 'HB')]);

/** สาขาวิชาอื่น: consent of ก.ค.ศ. */
export const otherSubjects: Cites = deepFreeze([cite('w31-2565', 'other subjects', 'text', 'HB')]);

/** A subject in a foreign language puts the teacher in the foreign-language learning area. */
export const foreignLanguageSubject: Cites = deepFreeze([
  cite('w31-2565', 'subjects', 'derived', 'HB', 'a subject in a foreign language is of that learning area'),
]);
