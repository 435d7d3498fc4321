/** Rulebook §3.3 Degree. */
import type { Degree, Status } from './facts';
import { allOf } from './kleene';

function holds(condition: boolean): Status {
  return condition ? 'met' : 'unmet';
}

export function degreeStatus(degree: Degree | null | undefined, filedOn: string): Status {
  if (degree === undefined) return 'unknown';
  if (degree === null) return 'unmet';
  const conditions: Status[] = [
    holds(degree.field === 'learning-management'),
    holds(degree.recognised),
    holds(degree.highest),
    holds(!degree.usedBefore),
  ];
  if (filedOn >= '2026-09-24' && degree.level === 'master') {
    if (degree.usedForFirstAppointment === undefined) conditions.push('unknown');
    else conditions.push(holds(!degree.usedForFirstAppointment));
  }
  return allOf(conditions);
}
