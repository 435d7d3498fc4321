/**
 * The ground of a professional qualification: คุณวุฒิวิชาชีพ ระดับ 8.
 *
 * ว 4/2564, 1.4: certified at level 8 by สถาบันคุณวุฒิวิชาชีพ; it counts once in a career. Rulebook §3.4.
 */
import type { Application } from '../facts/application';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { nqf8 as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import type { ParamId } from '../law/types';
import { outsideValidity } from './unsettled';

const reads: readonly ParamId[] = ['reduction.groundsNeeded'];
const required = Object.freeze(['certified', 'unused']);

/** Met where it is certified and was not used before. */
export function nqf8(id: string, application: Application, law: Law): Leaf {
  const held = application.nqf8;
  if (law.values['reduction.groundsNeeded'] === undefined) {
    const shown = held === undefined ? undefined : { actual: held === null ? null : [] };
    return outsideValidity(id, law, reads, shown);
  }
  if (held === undefined) return unstated(id, clause, ['nqf8']);
  if (held === null) return unmet(id, clause, { actual: null });
  const actual: string[] = [];
  const gap: string[] = [];
  (held.certified ? actual : gap).push('certified');
  (held.usedBefore ? gap : actual).push('unused');
  return gap.length === 0 ? met(id, clause, { actual, required }) : unmet(id, clause, { actual, required, gap });
}
