/**
 * Filing an application: การยื่นคำขอ.
 *
 * ว 9/2564 chapter 3: at any time of the year, once a semester. 1437/2566: with a transfer meanwhile, the day of the
 * order decides which office acts; it was read for the two lower standings. Of seconded staff 154/2566 was not read.
 * Who is not transferred, or not seconded, is not reached by those letters, whatever they say. Rulebook §10.
 */
import { dayOf } from '../calendar/day';
import type { Filing, Transfer } from '../facts/filing';
import type { Leaf } from '../finding/finding';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import { criteriaOpen, secondment, transferFiledEarly, transferNotRead } from '../law/clauses';
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

/** Applications of a semester with this one; the facts tell of another, but not of how many. */
export function semester(id: string, filing: Filing, law: Law): Leaf {
  const beyond = beyondCriteria(id, filing, law);
  const most = law.values['filing.applicationsPerSemester'];
  if (beyond !== undefined || most === undefined) return beyond ?? outsideValidity(id, law, opening);
  const { filedThisSemester } = filing;
  const shown = { required: most.value, unit: 'none' } as const;
  const known = { ...shown, actual: filedThisSemester === true ? 2 : 1 };
  if (known.actual > most.value) return unmet(id, most.cites, { ...known, gap: known.actual - most.value });
  if (filedThisSemester === undefined) return unstated(id, most.cites, ['filedThisSemester'], shown);
  return filedThisSemester ? unsettled(id, most.cites, 'not-encoded', known) : met(id, most.cites, known);
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
