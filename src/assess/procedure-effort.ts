/** How long does the procedure take? Rulebook §12. */
import type { ProcedureLoad } from '../facts/procedure-load';
import { procedureLoads } from '../facts/reading/readers';
import type { ResponsibleBody, StepMeasure } from '../law/procedure';
import { procedureSteps } from '../law/procedure';

/** How often each measure comes up: applicants file one application each, and orders go out once a meeting. */
function timesOf({ applicants, meetings }: ProcedureLoad): Readonly<Record<StepMeasure, number>> {
  return { application: applicants, person: applicants, meeting: meetings, time: meetings };
}

/**
 * The minutes that the eight steps (`procedureSteps`) take of each body by their standard times (เวลามาตรฐาน). A meeting
 * stands for one on the committee, one on the result, and the orders sent after it.
 *
 * @param load - numbers of applicants and of meetings, whole, 0 to 1,000,000,000
 * @returns minutes by body, exact
 * @throws `invalid-facts` with every issue
 * @example
 * ```ts
 * procedureEffort({ applicants: 10, meetings: 1 }); // { school: 600, 'area-office': 770 }
 * ```
 */
export function procedureEffort(load: ProcedureLoad): Readonly<Record<ResponsibleBody, number>> {
  const times = timesOf(procedureLoads.require(load));
  const minutesOf = (body: ResponsibleBody): number =>
    procedureSteps.filter(({ by }) => by === body).reduce((sum, { minutes, per }) => sum + minutes * times[per], 0);
  return Object.freeze({ school: minutesOf('school'), 'area-office': minutesOf('area-office') });
}
