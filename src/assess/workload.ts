/** Does this workload reach the minimums? Rulebook §6. */
import { requireDay } from '../calendar/iso-date';
import type { Workload } from '../facts/application';
import type { IsoDate } from '../facts/names';
import { workloads } from '../facts/reading/readers';
import type { Finding } from '../finding/finding';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { Regulation } from '../law/types';
import { askedAlone } from '../rules/asked';
import { workloadHours, workloadTerms } from '../rules/workload';

/**
 * Whether a teacher's workload (ภาระงาน) reaches both minimums of its setting on a day.
 *
 * @param workload - hours a week, 0–168; a part that is missing is not known
 * @param on - the day whose law is asked, `YYYY-MM-DD`
 * @param regulation - the law; as shipped unless another is given
 * @returns `workload`, all of `workload.teaching` and `workload.total`
 * @throws `invalid-facts` with every issue, `invalid-date`, `invalid-regulation`
 * @example
 * ```ts
 * assessWorkload({ setting: 'primary', teaching: 11.5, total: 25 }, '2024-01-15').status; // 'unmet'
 * ```
 */
export function assessWorkload(workload: Workload, on: IsoDate, regulation: Regulation = shipped): Finding {
  const facts = workloads.requireOnce(workload);
  const law = lawOn(requireRegulation(regulation), requireDay(on, 'on'));
  return workloadHours(workloadTerms('workload', law, askedAlone), facts, law.day);
}
