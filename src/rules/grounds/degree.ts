/**
 * The ground of a degree: วุฒิปริญญาโทหรือเอก ด้านการจัดการเรียนรู้.
 *
 * ว 4/2564, 1.3: on learning management and not in education administration, recognised by ก.ค.ศ., the highest degree,
 * and none of the same level used for a reduction before. From 587/2569 a master's degree of the first appointment as
 * ครูผู้ช่วย does not count. Rulebook §3.3.
 */
import type { Application, Degree } from '../../facts/application';
import type { Leaf } from '../../finding/finding';
import { met, unmet, unstated } from '../../finding/leaf';
import { degree as clause, degreeSilence } from '../../law/clauses';
import type { Law } from '../../law/in-force';
import { together } from '../../law/together';
import type { ParamId } from '../../law/types';
import { outsideValidity } from '../unsettled';

const ID = 'eligibility.reduced.reduction.ground.degree';
const reads: readonly ParamId[] = ['reduction.groundsNeeded', 'reduction.degree.masterOfFirstAppointment'];

interface Condition {
  readonly name: string;
  /** Undefined: not known. */
  readonly holds: boolean | undefined;
}

function conditions(degree: Degree, asksFirstAppointment: boolean): readonly Condition[] {
  const { usedForFirstAppointment: used } = degree;
  const always = [
    { name: 'learning-management', holds: degree.field === 'learning-management' },
    { name: 'recognised', holds: degree.recognised },
    { name: 'highest', holds: degree.highest },
    { name: 'unused', holds: !degree.usedBefore },
  ];
  if (!asksFirstAppointment) return always;
  return [...always, { name: 'not-of-first-appointment', holds: used === undefined ? undefined : !used }];
}

const notStated = unstated(ID, clause, ['degree']);
const hasNone = unmet(ID, clause, { actual: null });

/** Met where every condition holds; `gap` lists those that do not. */
export function degree({ degree: held }: Application, law: Law): Leaf {
  const master = law.values['reduction.degree.masterOfFirstAppointment'];
  if (law.values['reduction.groundsNeeded'] === undefined || master === undefined) {
    const shown = held === undefined ? undefined : { actual: held === null ? null : [held.level] };
    return outsideValidity(ID, law, reads, shown);
  }
  if (held === undefined) return notStated;
  if (held === null) return hasNone;

  const excluded = master.value === 'excluded' && held.level === 'master';
  const asked = conditions(held, excluded);
  const actual: string[] = [held.level];
  const required: string[] = [];
  const gap: string[] = [];
  let open = false;
  for (const { name, holds } of asked) {
    required.push(name);
    if (holds === true) actual.push(name);
    else if (holds === false) gap.push(name);
    else open = true;
  }
  const cites = excluded ? together(clause, master.cites) : clause;
  if (gap.length > 0) return unmet(ID, cites, { actual, required, gap });
  if (open) return unstated(ID, cites, ['degree.usedForFirstAppointment'], { actual, required });
  return met(ID, excluded ? cites : degreeSilence, { actual, required });
}
