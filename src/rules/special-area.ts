/**
 * The ground of a special area: พื้นที่พิเศษ.
 *
 * ว 4/2564, 1.2: an island, a high mountain, a valley or foothill that no vehicle reaches with ease all year, an area of
 * risk to national security, or another that ก.ค.ศ. designated. Doubled service time (เวลาทวีคูณ) is not part of it.
 * Rulebook §3.2.
 */
import type { Application } from '../facts/application';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { southernBorder, specialArea as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import type { ParamId } from '../law/types';
import { outsideValidity } from './unsettled';

const ID = 'eligibility.reduced.reduction.ground.special-area';
const reads: readonly ParamId[] = ['reduction.groundsNeeded'];

const notStated = unstated(ID, clause, ['specialArea']);
const inNone = unmet(ID, clause, { actual: null });

/** The fact is the category; it is met by any of them. */
export function specialArea({ specialArea: area }: Application, law: Law): Leaf {
  if (law.values['reduction.groundsNeeded'] === undefined) {
    return outsideValidity(ID, law, reads, area === undefined ? undefined : { actual: area });
  }
  if (area === undefined) return notStated;
  if (area === null) return inNone;
  return met(ID, area === 'southern-border' ? southernBorder : clause, { actual: area });
}
