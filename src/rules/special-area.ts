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

const reads: readonly ParamId[] = ['reduction.groundsNeeded'];

/** The fact is the category; it is met by any of them. */
export function specialArea(id: string, application: Application, law: Law): Leaf {
  const area = application.specialArea;
  const shown = area === undefined ? undefined : { actual: area };
  if (law.values['reduction.groundsNeeded'] === undefined) return outsideValidity(id, law, reads, shown);
  if (area === undefined) return unstated(id, clause, ['specialArea']);
  if (area === null) return unmet(id, clause, shown);
  return met(id, area === 'southern-border' ? southernBorder : clause, shown);
}
