/** The values of workload: ภาระงาน of สพฐ. teachers, hours a week. Rulebook §6. */
import type { Parameter } from '../shape';
import { cite } from '../cite';
import { criteriaOpen } from '../clauses';
import { amount } from './parameter';

function hours(value: number, clause: string): Parameter<number> {
  const cites = [cite('w21-2564', clause, 'text', 'HB')] as const;
  return amount('hour-per-week', 'stricter', 168, {
    opens: [...criteriaOpen, ...cites],
    chosenBy: 'round-end',
    values: [{ value, from: '2021-10-01', cites }],
  });
}

export const workload = {
  'workload.early-childhood.teaching': hours(6, 'early childhood'),
  'workload.early-childhood.total': hours(14, 'early childhood'),
  'workload.primary.teaching': hours(12, 'primary'),
  'workload.primary.total': hours(20, 'primary'),
  'workload.secondary.teaching': hours(12, 'secondary'),
  'workload.secondary.total': hours(20, 'secondary'),
  'workload.special-needs.teaching': hours(6, 'special education 4.1'),
  'workload.special-needs.total': hours(14, 'special education 4.1'),
  'workload.welfare.teaching': hours(12, 'special education 4.2'),
  'workload.welfare.total': hours(20, 'special education 4.2'),
};
