/** Rulebook §6 Workload: timetabled teaching and total, hours a week. */
import { exact, reaches, sum } from './decimal';
import type { Setting, Status, Workload } from './facts';

function minimums(setting: Setting): { teaching: number; total: number } | null {
  switch (setting) {
    case 'early-childhood':
      return { teaching: 6, total: 14 };
    case 'primary':
      return { teaching: 12, total: 20 };
    case 'secondary':
      return { teaching: 12, total: 20 };
    case 'special-needs':
      return { teaching: 6, total: 14 };
    case 'welfare':
      return { teaching: 12, total: 20 };
    case 'other-agency':
      return null;
  }
}

export function workloadStatuses(workload: Workload, on: string): { teaching: Status; total: Status } {
  const least = minimums(workload.setting);
  if (on < '2021-10-01' || least === null) return { teaching: 'unknown', total: 'unknown' };

  const teaching: Status = reaches(exact(workload.teaching), exact(least.teaching)) ? 'met' : 'unmet';

  if (workload.total !== undefined) {
    return { teaching, total: reaches(exact(workload.total), exact(least.total)) ? 'met' : 'unmet' };
  }
  const parts = [workload.teaching, workload.support, workload.development, workload.policy];
  const given = parts.filter((part) => part !== undefined);
  const atLeast = sum(given.map(exact));
  if (reaches(atLeast, exact(least.total))) return { teaching, total: 'met' };
  return { teaching, total: given.length === parts.length ? 'unmet' : 'unknown' };
}
