/** Rulebook §10: from which day an appointment has effect, who appoints and by whose resolution, and the salary. */
import { modelElapsed } from '../days';
import { exact, same } from '../decimal';
import type { Elapsed, Status } from '../facts';
import { allOf } from '../kleene';
import { emptyAnswer, holds, ofStated, whatever, type Answer } from './answer';
import type { Appointment } from './facts';

const criteriaOpen = '2022-10-01';
/** w32-2565: "from 2022-11-09; before: unknown". */
const powersFrom = '2022-11-09';

function powersAreKnown({ orderedOn, standing, inEducationArea }: Appointment): boolean {
  return orderedOn >= powersFrom && standing !== 'advisory' && inEducationArea === true;
}

/** Each board has its time, so the one of the other time is not the one required; "by anyone else than these: unknown". */
function approvalStatus(by: NonNullable<Appointment['approvedBy']>, areaBoardExists: boolean): Status {
  switch (by) {
    case 'school-director':
      return 'unmet';
    case 'otepc': // in cases where it resolves, whatever board exists
      return 'met';
    case 'area-board':
      return holds(areaBoardExists);
    case 'provincial-committee':
      return holds(!areaBoardExists);
    case 'other':
      return 'unknown';
  }
}

function approverStatus(appointment: Appointment): Status {
  const { approvedBy, areaBoardExists } = appointment;
  if (!powersAreKnown(appointment) || approvedBy === undefined) return 'unknown';
  const boards = areaBoardExists === undefined ? [true, false] : [areaBoardExists];
  return whatever(boards.map((exists) => approvalStatus(approvedBy, exists)));
}

export function modelAppointment(appointment: Appointment): Answer {
  const answer = emptyAnswer();
  const { line, orderedOn, enteredOn, effectiveOn, appointedBy, salary } = appointment;
  const isJudged = line === 'teaching' && orderedOn >= criteriaOpen;
  const judged = (status: Status): Status => (isJudged ? status : 'unknown');

  const day = judged(ofStated(effectiveOn, (effective) => effective >= enteredOn));
  const appointer = judged(
    powersAreKnown(appointment) ? ofStated(appointedBy, (by) => by === 'area-office-director') : 'unknown',
  );
  const stays = judged(ofStated(salary, ({ before, after }) => same(exact(before), exact(after))));

  answer.status['appointment.effective-day'] = day;
  answer.status['appointment.appointer'] = appointer;
  answer.status['appointment.approver'] = judged(approverStatus(appointment));
  answer.status['appointment.salary'] = stays;
  answer.status.appointment = allOf(Object.values(answer.status));

  if (isJudged) answer.required['appointment.effective-day'] = enteredOn;
  if (day !== 'unknown') answer.actual['appointment.effective-day'] = effectiveOn!;
  if (appointer !== 'unknown') answer.actual['appointment.appointer'] = appointedBy!;
  if (stays !== 'unknown') {
    answer.actual['appointment.salary'] = salary!.after;
    answer.required['appointment.salary'] = salary!.before;
  }
  return answer;
}

/** How much too early the appointment has effect, if it is judged and is. */
export function tooEarly({ effectiveOn, enteredOn }: Appointment): Elapsed | undefined {
  return effectiveOn !== undefined && effectiveOn < enteredOn ? modelElapsed(effectiveOn, enteredOn) : undefined;
}
