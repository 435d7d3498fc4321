/** Is this appointment as the law has it? Rulebook §10. */
import { dayOf } from '../calendar/day';
import type { Appointment } from '../facts/appointment';
import { appointments } from '../facts/reading/readers';
import { allOf } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { criteriaOpen } from '../law/clauses';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { appointer, approver, effectiveDay, salary } from '../rules/appointment';

/**
 * Whether an appointment to a standing (การแต่งตั้งให้มีวิทยฐานะ) is as the law of the day of its order has it: from
 * which day on it has effect, who appoints, who approves, and that the salary stays as it was. What is required is
 * shown also where it is not yet known what was done, so that it answers for a plan as well.
 *
 * @param facts - the order, or the plan of one; the salary in baht a month
 * @param regulation - the law; as shipped unless another is given
 * @returns `appointment`, all of `appointment.effective-day`, `appointment.appointer`, `appointment.approver` and
 * `appointment.salary`
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const plan = { line: 'teaching', standing: 'professional', enteredOn: '2022-10-05', orderedOn: '2023-02-01' } as const;
 * at(appointment(plan), 'appointment.effective-day'); // required: '2022-10-05'
 * ```
 */
export function appointment(facts: Appointment, regulation: Regulation = shipped): Finding {
  const known = appointments.require(facts);
  const law = lawOn(requireRegulation(regulation), dayOf(known.orderedOn));
  return allOf(
    'appointment',
    [
      effectiveDay('appointment.effective-day', known, law),
      appointer('appointment.appointer', known, law),
      approver('appointment.approver', known, law),
      salary('appointment.salary', known, law),
    ],
    law.values['appointment.earliest']?.cites ?? criteriaOpen,
  );
}
