/** The values of the law on one day, as the public door gives them. */
import { requireDay } from '../calendar/iso-date';
import type { IsoDate } from '../facts/names';
import { lawOn } from './in-force';
import { requireRegulation } from './known';
import type { InForce, Regulation } from './types';

/**
 * Every value of the law that is in force on a day, by the name of its parameter. A parameter without a value on that
 * day has no entry: never the nearest one.
 *
 * @param regulation - the law
 * @param on - the day, `YYYY-MM-DD`
 * @returns a frozen record, each entry with value, first day and citations
 * @throws `invalid-date`, `invalid-regulation`
 * @example
 * ```ts
 * inForce(regulation, '2023-04-27')['evaluation.membersNeeded.teaching']?.value; // 3
 * inForce(regulation, '2023-04-28')['evaluation.membersNeeded.teaching']?.value; // 2
 * ```
 */
export function inForce(regulation: Regulation, on: IsoDate): InForce {
  return lawOn(requireRegulation(regulation), requireDay(on, 'on')).values;
}
