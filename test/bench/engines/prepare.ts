/**
 * What the languages of the engines cannot work out, worked out for all of them alike: days as whole numbers YYYYMMDD,
 * complete years between days, the records of the years asked, and the sums of score sheets. It decides nothing: every
 * number and name of the law, and every condition, is in {@link decision}. Part of the time that is measured.
 *
 * Not known is -1 of a number and `unknown` of a name; known to be none is `none`.
 */
import type { AgreementRound, AgreementScore, Application, Evaluation, MemberScore } from '../../../src/index';
import type { Ymd } from '../baseline/calendar';
import { elapsed, fiscalYearOf, monthOf, yearsLater, ymdOf } from '../baseline/calendar';
import { below, startOfRun } from '../baseline/service';
import type { BenchCase } from '../population';

const NOT_KNOWN = -1;

/** More complete years than any look-back. */
const NEVER = 999;

function yearsInPost({ service, standing }: Application, filedOn: Ymd): number {
  if (service === undefined) return NOT_KNOWN;
  const start = startOfRun(service, below[standing], filedOn);
  return start === undefined ? 0 : elapsed(start, filedOn).years;
}

/** Complete years since the latest heavier sanction; a day later than the filing day is not counted. */
function yearsSinceSanction({ sanctions }: Application, filedOn: Ymd): number {
  if (sanctions === undefined) return NOT_KNOWN;
  let least = NEVER;
  for (const { heavierThanProbation, on } of sanctions) {
    const day = ymdOf(on);
    if (heavierThanProbation && day <= filedOn) least = Math.min(least, elapsed(day, filedOn).years);
  }
  return least;
}

function points(score: AgreementScore | null | undefined): number {
  if (score === null || score === undefined) return NOT_KNOWN;
  if (typeof score === 'number') return score;
  if ('part1' in score) return (Math.round(score.part1 * 100) + Math.round(score.part2 * 100)) / 100;
  let levels = 0;
  for (const level of score.levels) levels += level;
  return levels + score.method * 5 + (score.quantitative + score.qualitative) * 2.5;
}

function hoursOf(round: AgreementRound | undefined) {
  const workload = round?.workload;
  if (typeof workload !== 'object') {
    const stated = workload === undefined ? 'unknown' : workload ? 'met' : 'not met';
    return { workload: stated, setting: 'none', teaching: NOT_KNOWN, total: NOT_KNOWN, complete: false };
  }
  const { setting, teaching, total, support, development, policy } = workload;
  const hundredths = (part: number | undefined): number => Math.round((part ?? 0) * 100);
  const sum = (hundredths(teaching) + hundredths(support) + hundredths(development) + hundredths(policy)) / 100;
  const all = support !== undefined && development !== undefined && policy !== undefined;
  return { workload: 'hours', setting, teaching, total: total ?? sum, complete: total !== undefined || all };
}

function roundOf(application: Application, fiscalYear: number) {
  const round = application.agreements?.find((one) => one.fiscalYear === fiscalYear);
  const held = round?.equivalentTo ?? round;
  return {
    position: held?.position ?? 'unknown',
    standing: held?.standing ?? 'unknown',
    ...hoursOf(round),
    member1: points(round?.members?.[0]),
    member2: points(round?.members?.[1]),
    member3: points(round?.members?.[2]),
  };
}

function reportsOf({ reports }: Application, anyYear: boolean): number {
  if (reports === undefined) return NOT_KNOWN;
  let counted = 0;
  for (const { passed, under, academicYear } of reports) {
    if (passed && (anyYear || under === 'w21-2560' || academicYear === 2562 || academicYear === 2563)) counted += 1;
  }
  return counted;
}

const ranks = { A1: 1, A2: 2, B1: 3, B2: 4, C1: 5, C2: 6 } as const;

/** The highest level of a result not older than two years, A1 = 1 to C2 = 6; 0 where there is none. */
function languageLevel({ languageTests }: Application, filedOn: Ymd): number {
  if (languageTests === undefined) return NOT_KNOWN;
  let highest = 0;
  for (const { cefr, testedOn } of languageTests) {
    const day = ymdOf(testedOn);
    if (day <= filedOn && yearsLater(day, 2) >= filedOn) highest = Math.max(highest, ranks[cefr]);
  }
  return highest;
}

function salaryLevel({ salaryRounds }: Application, half: number): string {
  if (salaryRounds === undefined) return 'unknown';
  for (const round of salaryRounds) if (round.fiscalYear * 2 + round.half - 1 === half) return round.level;
  return 'unknown';
}

function yesOrNo(value: boolean | undefined): string {
  return value === undefined ? 'unknown' : value ? 'yes' : 'no';
}

/** A sheet of levels is one of teachers: of another line it gives no percentage. */
function percentOf({ line, members }: Evaluation, index: 0 | 1 | 2, domain: keyof MemberScore, weight: number): number {
  const score = members[index]?.[domain];
  if (score === undefined) return NOT_KNOWN;
  if (typeof score === 'number') return score;
  if (line !== 'teaching') return NOT_KNOWN;
  let levels = 0;
  for (const level of score) levels += level;
  return levels * weight;
}

/** Facts that any of the languages can read: one flat object of numbers, names and flags. */
export function prepare({ application, evaluation }: BenchCase) {
  const filedOn = ymdOf(application.filedOn);
  const filedIn = fiscalYearOf(filedOn);
  const month = monthOf(filedOn);
  const half = filedIn * 2 + (month >= 4 && month <= 9 ? 1 : 0);
  const { degree, nqf8 } = application;
  const one = roundOf(application, filedIn - 1);
  const two = roundOf(application, filedIn - 2);
  const three = roundOf(application, filedIn - 3);
  return {
    line: application.line,
    standing: application.standing,
    standingBelow: below[application.standing],
    filedOn,
    filedIn,
    yearsInPost: yearsInPost(application, filedOn),
    yearsSinceSanction: yearsSinceSanction(application, filedOn),
    roundAPosition: one.position,
    roundAStanding: one.standing,
    roundAWorkload: one.workload,
    roundASetting: one.setting,
    roundATeaching: one.teaching,
    roundATotal: one.total,
    roundAComplete: one.complete,
    roundAMemberA: one.member1,
    roundAMemberB: one.member2,
    roundAMemberC: one.member3,
    roundBPosition: two.position,
    roundBStanding: two.standing,
    roundBWorkload: two.workload,
    roundBSetting: two.setting,
    roundBTeaching: two.teaching,
    roundBTotal: two.total,
    roundBComplete: two.complete,
    roundBMemberA: two.member1,
    roundBMemberB: two.member2,
    roundBMemberC: two.member3,
    roundCPosition: three.position,
    roundCStanding: three.standing,
    roundCWorkload: three.workload,
    roundCSetting: three.setting,
    roundCTeaching: three.teaching,
    roundCTotal: three.total,
    roundCComplete: three.complete,
    roundCMemberA: three.member1,
    roundCMemberB: three.member2,
    roundCMemberC: three.member3,
    reportsOfTwoYears: reportsOf(application, false),
    reportsOfAnyYear: reportsOf(application, true),
    languageLevel: languageLevel(application, filedOn),
    teachesForeignLanguage: yesOrNo(application.teachesForeignLanguage),
    specialArea: application.specialArea === undefined ? 'unknown' : (application.specialArea ?? 'none'),
    degree: degree === undefined ? 'unknown' : (degree?.level ?? 'none'),
    degreeField: degree?.field ?? 'none',
    degreeRecognised: degree?.recognised ?? false,
    degreeHighest: degree?.highest ?? false,
    degreeUsedBefore: degree?.usedBefore ?? false,
    degreeOfFirstAppointment: yesOrNo(degree?.usedForFirstAppointment),
    qualification: nqf8 === undefined ? 'unknown' : nqf8 === null ? 'none' : 'held',
    qualificationCertified: nqf8?.certified ?? false,
    qualificationUsedBefore: nqf8?.usedBefore ?? false,
    salaryA: salaryLevel(application, half - 1),
    salaryB: salaryLevel(application, half - 2),
    salaryC: salaryLevel(application, half - 3),
    salaryD: salaryLevel(application, half - 4),
    decidedOn: ymdOf(evaluation.decidedOn),
    teachingA: percentOf(evaluation, 0, 'teaching', 2.5),
    teachingB: percentOf(evaluation, 1, 'teaching', 2.5),
    teachingC: percentOf(evaluation, 2, 'teaching', 2.5),
    outcomesA: percentOf(evaluation, 0, 'outcomes', 5),
    outcomesB: percentOf(evaluation, 1, 'outcomes', 5),
    outcomesC: percentOf(evaluation, 2, 'outcomes', 5),
    workA: percentOf(evaluation, 0, 'academicWork', 1),
    workB: percentOf(evaluation, 1, 'academicWork', 1),
    workC: percentOf(evaluation, 2, 'academicWork', 1),
  };
}

export type Prepared = ReturnType<typeof prepare>;

/** The names of what is a number, a name or a flag. */
export type FactOf<T> = { [K in keyof Prepared]: Prepared[K] extends T ? K : never }[keyof Prepared];
