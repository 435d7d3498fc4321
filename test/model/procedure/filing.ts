/** Rulebook §10: how often one may file, and where, when a teacher is transferred. */
import { fiscalYearOf } from '../days';
import type { Status } from '../facts';
import { allOf } from '../kleene';
import { emptyAnswer, whatever, type Answer } from './answer';
import type { EarlierApplication, Filing, Semester } from './facts';

/** §1: the criteria are open from here on. */
const criteriaOpen = '2022-10-01';
/** 1437-2566. */
const transferLetter = '2023-08-11';

const ofEarlier: Record<Semester, Status> = { none: 'met', decided: 'unmet', pending: 'unmet', returned: 'unknown' };

function semesterStatus({ earlierThisSemester, filedThisSemester }: Filing): Status {
  if (earlierThisSemester !== undefined) return ofEarlier[earlierThisSemester];
  if (filedThisSemester === false) return 'met';
  if (filedThisSemester === true) return whatever([ofEarlier.decided, ofEarlier.pending, ofEarlier.returned]);
  return 'unknown';
}

/** §17: academic year Y is 16 May Y to 30 April Y + 1; 1–15 May lie in none. */
function academicYearOf(on: string): number | null {
  const year = Number(on.slice(0, 4)) + 543;
  const inYear = on.slice(5);
  if (inYear >= '05-16') return year;
  return inYear <= '04-30' ? year - 1 : null;
}

function sameYears(one: string, other: string): readonly boolean[] {
  const academic = academicYearOf(one);
  return [
    one.slice(0, 4) === other.slice(0, 4),
    fiscalYearOf(one) === fiscalYearOf(other),
    academic !== null && academic === academicYearOf(other),
  ];
}

function yearStatus(earlier: EarlierApplication | null | undefined, filedOn: string): Status {
  if (earlier === undefined) return 'unknown';
  if (earlier === null) return 'met';
  // §1: what is dated after the filing day does not count, so that the application before this one is not stated.
  if (earlier.on > filedOn) return 'unknown';
  switch (earlier.result) {
    case 'pending':
      return 'unmet';
    case 'returned':
      return 'unknown';
    case 'approved':
    case 'not-approved':
      return whatever(sameYears(earlier.on, filedOn).map((isSame) => (isSame ? 'unmet' : 'met')));
  }
}

/** Before the effective day the old office completes the evaluation; from that day on one files at the new office. */
function officeStatus(filedAt: 'old-office' | 'new-office', isBefore: boolean): Status {
  if (isBefore) return filedAt === 'old-office' ? 'met' : 'unknown';
  return filedAt === 'new-office' ? 'met' : 'unmet';
}

function transferStatus({ transfer, standing, filedOn }: Filing): Status {
  if (transfer === undefined) return 'unknown';
  if (transfer === null) return 'met';
  if (standing === 'expert' || standing === 'advisory' || filedOn < transferLetter) return 'unknown';
  const isBefore = filedOn < transfer.effectiveOn;
  const offices = transfer.filedAt === undefined ? (['old-office', 'new-office'] as const) : [transfer.filedAt];
  return whatever(offices.map((office) => officeStatus(office, isBefore)));
}

/** 154-2566 is about staff who are seconded, and was not read: who is not seconded is not touched by it. */
function secondmentStatus(seconded: boolean | undefined): Status {
  return seconded === false ? 'met' : 'unknown';
}

export function modelFiling(filing: Filing): Answer {
  const answer = emptyAnswer();
  const { line, filedOn } = filing;
  const isOpen = filedOn >= criteriaOpen;
  const isYearly = line === 'school-administration' || line === 'supervision';
  const ofTeachers = isOpen && line === 'teaching';

  const often = isYearly ? 'filing.year' : 'filing.semester';
  if (isYearly) answer.status[often] = isOpen ? yearStatus(filing.earlierApplication, filedOn) : 'unknown';
  else answer.status[often] = ofTeachers ? semesterStatus(filing) : 'unknown';
  answer.status['filing.transfer'] = ofTeachers ? transferStatus(filing) : 'unknown';
  answer.status['filing.secondment'] = ofTeachers ? secondmentStatus(filing.seconded) : 'unknown';
  answer.status.filing = allOf(Object.values(answer.status));

  const { transfer } = filing;
  if (answer.status['filing.transfer'] !== 'unknown') {
    answer.actual['filing.transfer'] = transfer?.filedAt ?? null;
    if (transfer) answer.required['filing.transfer'] = filedOn < transfer.effectiveOn ? 'old-office' : 'new-office';
  }
  return answer;
}

/** Two facts that say the opposite cannot both be. */
export function filingIssues({ earlierThisSemester, filedThisSemester }: Filing): string[] {
  if (earlierThisSemester === undefined || filedThisSemester === undefined) return [];
  return filedThisSemester === (earlierThisSemester !== 'none') ? [] : ['filedThisSemester: contradicts the other'];
}
