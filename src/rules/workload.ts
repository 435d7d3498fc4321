/**
 * Workload: ภาระงาน, hours a week.
 *
 * ว 21/2564: timetabled teaching and the total must each reach the minimum of the setting. Of other agencies, directors
 * and supervisors nothing was read: unknown, never a neighbour's row. Rulebook §6.
 */
import type { Workload } from '../facts/application';
import type { Citation, Finding, Group, Leaf } from '../finding/finding';
import { allOf } from '../finding/at-least';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import { criteriaOpen, workloadElsewhere, workloadStated } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { Dated } from '../law/types';
import type { Measure } from '../value/exact';
import { measure } from '../value/exact';
import type { Asked } from './asked';
import { past } from './asked';
import { outsideValidity } from './unsettled';

/** The minimums of each setting by name; a name put together anew is slow to look up. */
const minimums = {
  'early-childhood': { teaching: 'workload.early-childhood.teaching', total: 'workload.early-childhood.total' },
  primary: { teaching: 'workload.primary.teaching', total: 'workload.primary.total' },
  secondary: { teaching: 'workload.secondary.teaching', total: 'workload.secondary.total' },
  'special-needs': { teaching: 'workload.special-needs.teaching', total: 'workload.special-needs.total' },
  welfare: { teaching: 'workload.welfare.teaching', total: 'workload.welfare.total' },
} as const;

const partNames = ['support', 'development', 'policy'] as const;

function judged(
  id: string,
  { total, reached, gap }: Measure,
  required: number,
  cites: readonly Citation[],
  asked: Asked,
): Leaf {
  const unit = 'hour-per-week';
  if (reached) return met(id, cites, { actual: total, required, unit });
  return unmet(id, cites, past({ actual: total, required, gap, unit }, asked));
}

function teachingLeaf(id: string, workload: Workload, minimum: Dated<number>, asked: Asked): Leaf {
  const measured = measure([workload.teaching], [], minimum.value);
  return judged(id, measured, minimum.value, together(minimum.cites, asked.resting), asked);
}

/** A part that is not stated is not known: the total is then at least the sum of the others. */
function totalLeaf(id: string, workload: Workload, minimum: Dated<number>, asked: Asked): Leaf {
  const { total, teaching } = workload;
  const cites = together(minimum.cites, asked.resting);
  const stated = partNames.map((name) => workload[name]).filter((part) => part !== undefined);
  const measured = measure(total === undefined ? [teaching, ...stated] : [total], [], minimum.value);
  if (measured.reached || total !== undefined || stated.length === partNames.length) {
    return judged(id, measured, minimum.value, cites, asked);
  }
  const missing =
    stated.length === 0
      ? [`${asked.path}total`]
      : partNames.filter((name) => workload[name] === undefined).map((name) => `${asked.path}${name}`);
  return unstated(id, cites, missing, { actual: measured.total, required: minimum.value, unit: 'hour-per-week' });
}

/** Both minimums. */
export function workloadHours(id: string, workload: Workload, law: Law, asked: Asked): Group {
  const ids = { teaching: `${id}.teaching`, total: `${id}.total` };
  const { setting } = workload;
  if (setting === 'other-agency') return hoursOfOthers(id, asked);
  const parameters = minimums[setting];
  const teaching = law.values[parameters.teaching];
  const total = law.values[parameters.total];
  return allOf(
    id,
    [
      teaching === undefined
        ? outsideValidity(ids.teaching, law, [parameters.teaching])
        : teachingLeaf(ids.teaching, workload, teaching, asked),
      total === undefined
        ? outsideValidity(ids.total, law, [parameters.total])
        : totalLeaf(ids.total, workload, total, asked),
    ],
    teaching?.cites ?? criteriaOpen,
  );
}

/** Hours of an agency or a post whose minimums were not read. */
export function hoursOfOthers(id: string, { resting }: Asked): Group {
  const cites = together(together(workloadElsewhere, criteriaOpen), resting);
  return allOf(
    id,
    [`${id}.teaching`, `${id}.total`].map((part) => unsettled(part, cites, 'not-encoded')),
    cites,
  );
}

/** A workload stated as met or not, by who certified it. */
export function workloadAsStated(id: string, stated: boolean, asked: Asked): Finding {
  const cites = together(workloadStated, asked.resting);
  const shown = { actual: stated, required: true };
  return stated ? met(id, cites, shown) : unmet(id, cites, past(shown, asked));
}
