/**
 * Appointment to a standing: การแต่งตั้งให้มีวิทยฐานะ.
 *
 * ว 9/2564 chapter 3: it takes effect not before the day on which the school put the complete application into DPA.
 * ว 32/2565 and section 53 (3) of the act: the director of the area office appoints with the approval of อ.ก.ค.ศ. เขตพื้นที่,
 * or of กศจ. while no such board exists; read for teachers of area offices up to the expert standing.
 * ว 9/2562: the salary stays as it was. Rulebook §10.
 */
import { dayOf } from '../calendar/day';
import { elapsedBetween } from '../calendar/elapsed';
import type { Appointment } from '../facts/appointment';
import type { Leaf, Value } from '../finding/finding';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import { approversNotRead, entriesWhileOverloaded, powersNotRead, resolvedByOtepc } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { sum } from '../value/exact';
import { ofOtherLine, outsideValidity } from './unsettled';

/** The first day on which the appointment can have effect. */
export function effectiveDay(id: string, { line, enteredOn, effectiveOn }: Appointment, law: Law): Leaf {
  const earliest = law.values['appointment.earliest'];
  if (earliest === undefined) return outsideValidity(id, law, ['appointment.earliest']);
  if (line !== 'teaching') return ofOtherLine(id, line);
  const shown = { required: enteredOn, unit: 'date' } as const;
  const isDoubtful = enteredOn >= entriesWhileOverloaded.from && enteredOn <= entriesWhileOverloaded.until;
  const cites = isDoubtful ? together(earliest.cites, entriesWhileOverloaded.cites) : earliest.cites;
  if (effectiveOn === undefined) return unstated(id, cites, ['effectiveOn'], shown);
  const known = { ...shown, actual: effectiveOn };
  const [entered, effective] = [dayOf(enteredOn), dayOf(effectiveOn)];
  if (effective >= entered) return met(id, cites, known);
  return unmet(id, cites, { ...known, gap: elapsedBetween(effective, entered, 'last-day') });
}

/** Of the advisory standing, and of teachers outside area offices, nothing was read. */
function powersUnread(id: string, { standing, inEducationArea }: Appointment): Leaf | undefined {
  return standing === 'advisory' || inEducationArea === false ? unsettled(id, powersNotRead, 'not-encoded') : undefined;
}

/** Who acted, against who may act; whether the letter reaches the teacher at all may be open too. */
function acting(
  id: string,
  fact: 'appointedBy' | 'approvedBy',
  appointment: Appointment,
  may: readonly string[],
  open: readonly string[],
  cites: Leaf['cites'],
): Leaf {
  const given = appointment[fact];
  const [only, ...others] = may;
  const required = only !== undefined && others.length === 0 ? only : may;
  const shown = given === undefined ? { required } : { actual: given, required };
  const area = appointment.inEducationArea === undefined ? ['inEducationArea'] : [];
  if (given !== undefined && area.length === 0) {
    if (!may.includes(given)) return unmet(id, cites, shown);
    if (others.length === 0) return met(id, cites, shown);
  }
  return unstated(id, cites, [...area, ...open, ...(given === undefined ? [fact] : [])], shown);
}

/** Who issues the order. */
export function appointer(id: string, appointment: Appointment, law: Law): Leaf {
  const value = law.values['appointment.appointer'];
  if (value === undefined) return outsideValidity(id, law, ['appointment.appointer']);
  if (appointment.line !== 'teaching') return ofOtherLine(id, appointment.line);
  return powersUnread(id, appointment) ?? acting(id, 'appointedBy', appointment, [value.value], [], value.cites);
}

const withBoard = 'appointment.approver';
const withoutBoard = 'appointment.approver.withoutAreaBoard';

function approversAsked({ areaBoardExists }: Appointment): readonly (typeof withBoard | typeof withoutBoard)[] {
  if (areaBoardExists === undefined) return [withBoard, withoutBoard];
  return [areaBoardExists ? withBoard : withoutBoard];
}

/** ก.ค.ศ. itself may resolve, whether the area has a board or not; of bodies that are not named nothing was read. */
function approvedElsewhere(
  id: string,
  { approvedBy, inEducationArea }: Appointment,
  required: Value,
  cites: Leaf['cites'],
): Leaf | undefined {
  if (approvedBy === 'other') return unsettled(id, approversNotRead, 'not-encoded', { actual: approvedBy, required });
  if (approvedBy !== 'otepc') return undefined;
  const shown = { actual: approvedBy, required };
  const resting = together(cites, resolvedByOtepc);
  return inEducationArea === undefined ? unstated(id, resting, ['inEducationArea'], shown) : met(id, resting, shown);
}

/** Whose approval the order needs; it depends on whether the area has a board of its own. */
export function approver(id: string, appointment: Appointment, law: Law): Leaf {
  const asked: readonly ParamId[] = approversAsked(appointment);
  const values = approversAsked(appointment).map((parameter) => law.values[parameter]);
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return outsideValidity(id, law, asked);
  if (appointment.line !== 'teaching') return ofOtherLine(id, appointment.line);
  const open = appointment.areaBoardExists === undefined ? ['areaBoardExists'] : [];
  const cites = together(known[0]?.cites ?? [], known[1]?.cites);
  const may = known.map(({ value }) => value);
  return (
    powersUnread(id, appointment) ??
    approvedElsewhere(id, appointment, may.length === 1 ? (may[0] ?? may) : may, cites) ??
    acting(id, 'approvedBy', appointment, may, open, cites)
  );
}

/** The salary stays as it was. */
export function salary(id: string, appointment: Appointment, law: Law): Leaf {
  const unchanged = law.values['appointment.salary'];
  if (unchanged === undefined) return outsideValidity(id, law, ['appointment.salary']);
  if (appointment.line !== 'teaching') return ofOtherLine(id, appointment.line);
  if (appointment.salary === undefined) {
    return unstated(id, unchanged.cites, ['salary'], { required: unchanged.value });
  }
  const { before, after } = appointment.salary;
  const shown = { actual: after, required: before, unit: 'none' } as const;
  if (after === before) return met(id, unchanged.cites, shown);
  return unmet(id, unchanged.cites, { ...shown, gap: sum([before, after], [1, -1]) });
}
