/**
 * Filing an application: การยื่นคำขอ.
 *
 * Teachers at any time of the year, once a semester; school administrators and supervisors once a year. 1437/2566: with a
 * transfer meanwhile, the day of the order decides which office acts; it was read for the two lower standings. Of seconded
 * staff 154/2566 was not read. Who is not transferred, or not seconded, is not reached by those letters, whatever they say. Rulebook §10.
 */
import { academicYear } from '../calendar/academic-year';
import { dayOf, yearIn } from '../calendar/day';
import { fiscalYear } from '../calendar/fiscal-year';
import type { IsoDate } from '../calendar/types';
import type { Filing, Transfer } from '../facts/filing';
import type { SemesterApplication } from '../facts/names';
import type { Leaf } from '../finding/finding';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import {
  criteriaOpen,
  onceAYear,
  returnedApplication,
  secondment,
  transferFiledEarly,
  transferNotRead,
} from '../law/clauses';
import type { Law } from '../law/in-force';
import { absence } from '../law/in-force';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { ofOtherLine, outsideValidity } from './unsettled';

const opening: readonly ParamId[] = ['filing.applicationsPerSemester'];

/** Before the criteria are open, and for another line, every leaf is unknown whatever the facts are. */
function beyondCriteria(id: string, { line }: Filing, law: Law): Leaf | undefined {
  if (law.values['filing.applicationsPerSemester'] === undefined) return outsideValidity(id, law, opening);
  return line === 'teaching' ? undefined : ofOtherLine(id, line);
}

/** What became of the earlier application of the semester; `stated`: that there was one, and no more. */
function earlierIn({ earlierThisSemester, filedThisSemester }: Filing): SemesterApplication | 'stated' | undefined {
  if (earlierThisSemester !== undefined) return earlierThisSemester;
  if (filedThisSemester === undefined) return undefined;
  return filedThisSemester ? 'stated' : 'none';
}

/**
 * Of teachers, at most so many applications a semester: one that was decided or is pending uses it up; whether one that
 * was sent back does is not said, and filing anew is ordinary.
 */
export function semester(id: string, filing: Filing, law: Law): Leaf {
  const beyond = beyondCriteria(id, filing, law);
  const most = law.values['filing.applicationsPerSemester'];
  if (beyond !== undefined || most === undefined) return beyond ?? outsideValidity(id, law, opening);
  const shown = { required: most.value, unit: 'none' } as const;
  const earlier = earlierIn(filing);
  if (earlier === undefined || earlier === 'stated') return unstated(id, most.cites, ['earlierThisSemester'], shown);
  const known = { ...shown, actual: earlier === 'none' ? 1 : 2 };
  if (earlier === 'returned') return unsettled(id, returnedApplication, 'not-encoded', known);
  if (known.actual > most.value) return unmet(id, most.cites, { ...known, gap: known.actual - most.value });
  // The facts tell of one earlier application, and not of how many.
  return earlier === 'none' ? met(id, most.cites, known) : unsettled(id, most.cites, 'not-encoded', known);
}

/** Whether two days lie in one year, by each reading of "year": calendar, fiscal, academic. */
function sharedYears(on: IsoDate, other: IsoDate): readonly boolean[] {
  const academic = academicYear(on);
  return [
    yearIn(on) === yearIn(other),
    fiscalYear(on) === fiscalYear(other),
    academic !== undefined && academic === academicYear(other),
  ];
}

/**
 * Of school administrators and supervisors, once a year for the same standing, and again only after the letter that the
 * earlier one was not approved. Whether the year is the calendar's, the fiscal or the academic one is not said.
 */
export function year(id: string, filing: Filing, line: 'school-administration' | 'supervision', law: Law): Leaf {
  const { filedOn, earlierApplication } = filing;
  if (law.values['filing.applicationsPerSemester'] === undefined) return outsideValidity(id, law, opening);
  const cites = onceAYear[line];
  if (earlierApplication === undefined) return unstated(id, cites, ['earlierApplication']);
  if (earlierApplication === null) return met(id, cites, { actual: null });
  const { on, result } = earlierApplication;
  // Of what is dated after the filing day nothing counts: the latest one before that day is then not stated.
  if (dayOf(on) > dayOf(filedOn)) return unstated(id, cites, ['earlierApplication']);
  const shown = { actual: [on, result] } as const;
  if (result === 'pending') return unmet(id, cites, shown);
  if (result === 'returned') return unsettled(id, returnedApplication, 'not-encoded', shown);
  const shared = sharedYears(filedOn, on);
  if (shared.every(Boolean)) return unmet(id, cites, shown);
  return shared.some(Boolean) ? unsettled(id, cites, 'not-encoded', shown) : met(id, cites, shown);
}

function transferred(id: string, transfer: Transfer, { filedOn, standing }: Filing, law: Law): Leaf {
  const period = dayOf(filedOn) < dayOf(transfer.effectiveOn) ? 'beforeOrder' : 'fromOrder';
  const responsible = law.values[`filing.transfer.${period}`];
  if (responsible === undefined) return outsideValidity(id, law, [`filing.transfer.${period}`]);
  if (standing === 'expert' || standing === 'advisory') return unsettled(id, transferNotRead, 'not-encoded');

  const { filedAt } = transfer;
  const shown = { required: responsible.value, unit: 'none' } as const;
  if (filedAt === undefined) return unstated(id, responsible.cites, ['transfer.filedAt'], shown);
  const known = { ...shown, actual: filedAt };
  if (filedAt === responsible.value) return met(id, responsible.cites, known);
  return filedAt === 'old-office'
    ? unmet(id, responsible.cites, known)
    : unsettled(id, transferFiledEarly, 'not-encoded', known);
}

/** The office that is responsible for the application of a teacher who is transferred. */
export function transfer(id: string, filing: Filing, law: Law): Leaf {
  const beyond = beyondCriteria(id, filing, law);
  if (beyond !== undefined) return beyond;
  if (filing.transfer) return transferred(id, filing.transfer, filing, law);
  const cites = together(
    law.values['filing.transfer.beforeOrder']?.cites ?? absence(law, 'filing.transfer.beforeOrder'),
    law.values['filing.transfer.fromOrder']?.cites ?? absence(law, 'filing.transfer.fromOrder'),
  );
  return filing.transfer === null ? met(id, cites, { actual: null }) : unstated(id, cites, ['transfer']);
}

/** What holds for seconded staff is not known. */
export function seconded(id: string, filing: Filing, law: Law): Leaf {
  const beyond = beyondCriteria(id, filing, law);
  if (beyond !== undefined) return beyond;
  if (filing.seconded === undefined) return unstated(id, secondment, ['seconded']);
  return filing.seconded
    ? unsettled(id, secondment, 'not-encoded', { actual: true })
    : met(id, criteriaOpen, { actual: false });
}
