/**
 * The ground of a degree: วุฒิปริญญาโทหรือเอก ด้านการจัดการเรียนรู้.
 *
 * ว 4/2564, 1.3: on learning management and not in education administration, recognised by ก.ค.ศ., the highest degree,
 * and none of the same level used for a reduction before. From 587/2569 a master's degree of the first appointment as
 * ครูผู้ช่วย does not count. Rulebook §3.3.
 */
import type { Application, Degree } from '../facts/application';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { degree as clause, degreeSilence } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { outsideValidity } from './unsettled';

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

/** Met where every condition holds; `gap` lists those that do not. */
export function degree(id: string, application: Application, law: Law): Leaf {
  const held = application.degree;
  const master = law.values['reduction.degree.masterOfFirstAppointment'];
  if (law.values['reduction.groundsNeeded'] === undefined || master === undefined) {
    const shown = held === undefined ? undefined : { actual: held === null ? null : [held.level] };
    return outsideValidity(id, law, reads, shown);
  }
  if (held === undefined) return unstated(id, clause, ['degree']);
  if (held === null) return unmet(id, clause, { actual: null });

  const excluded = master.value === 'excluded' && held.level === 'master';
  const asked = conditions(held, excluded);
  const named = (state: boolean): readonly string[] =>
    asked.filter(({ holds }) => holds === state).map(({ name }) => name);
  const gap = named(false);
  const actual = [held.level, ...named(true)];
  const required = asked.map(({ name }) => name);
  const cites = excluded ? together(clause, master.cites) : clause;
  if (gap.length > 0) return unmet(id, cites, { actual, required, gap });
  if (asked.some(({ holds }) => holds === undefined)) {
    return unstated(id, cites, ['degree.usedForFirstAppointment'], { actual, required });
  }
  return met(id, excluded ? cites : degreeSilence, { actual, required });
}
