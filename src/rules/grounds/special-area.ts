/**
 * The ground of a special area: พื้นที่พิเศษ.
 *
 * ว 4/2564, 1.2: an island, a high mountain, a valley or foothill that no vehicle reaches with ease all year, an area of
 * risk to national security, or another that ก.ค.ศ. designated. ว 27/2564 names the southern border area, and makes it no
 * ground by itself. Doubled service time (เวลาทวีคูณ) is not part of it. Rulebook §3.2.
 */
import { dayOf } from '../../calendar/day';
import type { Application } from '../../facts/application';
import type { Leaf } from '../../finding/finding';
import { met, unmet, unsettled, unstated } from '../../finding/leaf';
import { listOfSchools, southernBorder, specialArea as clause, specialAreaHeld } from '../../law/clauses';
import type { Law } from '../../law/in-force';
import { together } from '../../law/together';
import type { ParamId } from '../../law/types';
import { outsideValidity } from '../unsettled';

const ID = 'eligibility.reduced.reduction.ground.special-area';
const reads: readonly ParamId[] = ['reduction.groundsNeeded'];

const notStated = unstated(ID, clause, ['specialArea']);
const listed = dayOf(listOfSchools.from);
const heldSinceList = together(specialAreaHeld, listOfSchools.cites);
const inNone = unmet(ID, clause, { actual: null });

/** The fact is the category; it is met by any of them but the southern border area, of which the letters do not say it. */
export function specialArea({ specialArea: area }: Application, law: Law): Leaf {
  if (law.values['reduction.groundsNeeded'] === undefined) {
    return outsideValidity(ID, law, reads, area === undefined ? undefined : { actual: area });
  }
  if (area === undefined) return notStated;
  if (area === null) return inNone;
  if (area === 'southern-border') return unsettled(ID, southernBorder, 'not-encoded', { actual: area });
  return met(ID, law.day < listed ? specialAreaHeld : heldSinceList, { actual: area });
}
