/**
 * Workload: ภาระงาน, hours a week.
 *
 * ว 21/2564: timetabled teaching and the total must each reach the minimum of the setting. Of other agencies, directors
 * and supervisors nothing was read: unknown, never a neighbour's row. Rulebook §6.
 */
import type { Day } from '../calendar/types';
import type { Workload } from '../facts/application';
import type { Citation, Finding, Group, Leaf } from '../finding/finding';
import { allOf } from '../finding/at-least';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import { criteriaOpen, workloadElsewhere, workloadStated } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { measure, measureOne } from '../value/exact';
import type { Asked } from './asked';
import { past } from './asked';
import { compared } from './compared';
import { outsideValidity } from './unsettled';

/** The minimums of each setting by name; a name put together anew is slow to look up. */
const minimums = {
  'early-childhood': { teaching: 'workload.early-childhood.teaching', total: 'workload.early-childhood.total' },
  primary: { teaching: 'workload.primary.teaching', total: 'workload.primary.total' },
  secondary: { teaching: 'workload.secondary.teaching', total: 'workload.secondary.total' },
  'special-needs': { teaching: 'workload.special-needs.teaching', total: 'workload.special-needs.total' },
  welfare: { teaching: 'workload.welfare.teaching', total: 'workload.welfare.total' },
} as const;

type Setting = keyof typeof minimums;

/** One of the two minimums: the hours and what they rest on, or the leaf that says that no value is in force. */
type Minimum = { readonly hours: number; readonly cites: readonly Citation[] } | Leaf;

interface SettingTerms {
  readonly teaching: Minimum;
  readonly total: Minimum;
  /** What it rests on that both are asked for. */
  readonly cites: readonly Citation[];
}

/** What hours are judged by, whoever works them: the same under the same law. */
export interface WorkloadTerms {
  readonly id: string;
  readonly ids: Readonly<Record<'teaching' | 'total', string>>;
  readonly asked: Asked;
  readonly bySetting: Readonly<Record<Setting, SettingTerms>>;
  /** What a workload rests on that is stated as met or not, by who certified it; and the answer where it is met. */
  readonly stated: readonly Citation[];
  readonly statedAsMet: Leaf;
  /** Hours of an agency or a post whose minimums were not read. */
  readonly ofOthers: Group;
}

function minimum(id: string, parameter: ParamId & `workload.${string}`, law: Law, asked: Asked): Minimum {
  const dated = law.values[parameter];
  if (dated === undefined) return outsideValidity(id, law, [parameter]);
  return { hours: dated.value, cites: together(dated.cites, asked.resting) };
}

function hoursOfOthers(id: string, ids: WorkloadTerms['ids'], { resting }: Asked): Group {
  const cites = together(together(workloadElsewhere, criteriaOpen), resting);
  const part = (partId: string): Leaf => unsettled(partId, cites, 'not-encoded');
  return allOf(id, [part(ids.teaching), part(ids.total)], cites);
}

/** The terms of `law` for a workload that is asked for as `asked` says. */
export function workloadTerms(id: string, law: Law, asked: Asked): WorkloadTerms {
  const ids = { teaching: `${id}.teaching`, total: `${id}.total` };
  const ofSetting = (setting: Setting): SettingTerms => {
    const { teaching, total } = minimums[setting];
    return {
      teaching: minimum(ids.teaching, teaching, law, asked),
      total: minimum(ids.total, total, law, asked),
      cites: law.values[teaching]?.cites ?? criteriaOpen,
    };
  };
  const stated = together(workloadStated, asked.resting);
  return {
    id,
    ids,
    asked,
    bySetting: {
      'early-childhood': ofSetting('early-childhood'),
      primary: ofSetting('primary'),
      secondary: ofSetting('secondary'),
      'special-needs': ofSetting('special-needs'),
      welfare: ofSetting('welfare'),
    },
    stated,
    statedAsMet: met(id, stated, { actual: true, required: true }),
    ofOthers: hoursOfOthers(id, ids, asked),
  };
}

const unit = 'hour-per-week';

function teachingLeaf({ ids, asked }: WorkloadTerms, workload: Workload, least: Minimum, filedOn: Day): Leaf {
  if ('kind' in least) return least;
  const { hours, cites } = least;
  return compared(ids.teaching, cites, measureOne(workload.teaching, hours), hours, unit, asked, filedOn);
}

const partNames = ['support', 'development', 'policy'] as const;

/** A part that is not stated is not known: the total is then at least the sum of the others. */
function totalOfParts({ ids, asked }: WorkloadTerms, workload: Workload, least: Minimum, filedOn: Day): Leaf {
  if ('kind' in least) return least;
  const { hours: required, cites } = least;
  const { teaching, support, development, policy } = workload;
  const measured = measure([teaching, support ?? 0, development ?? 0, policy ?? 0], 1, required);
  const allStated = support !== undefined && development !== undefined && policy !== undefined;
  if (measured.reached || allStated) return compared(ids.total, cites, measured, required, unit, asked, filedOn);
  const unstatedParts = partNames.filter((name) => workload[name] === undefined);
  const missing =
    unstatedParts.length === partNames.length
      ? [`${asked.path}total`]
      : unstatedParts.map((name) => `${asked.path}${name}`);
  return unstated(ids.total, cites, missing, { actual: measured.total, required, unit });
}

function totalLeaf(terms: WorkloadTerms, workload: Workload, least: Minimum, filedOn: Day): Leaf {
  const { total } = workload;
  if (total === undefined || 'kind' in least) return totalOfParts(terms, workload, least, filedOn);
  const { hours, cites } = least;
  return compared(terms.ids.total, cites, measureOne(total, hours), hours, unit, terms.asked, filedOn);
}

/** Both minimums. */
export function workloadHours(terms: WorkloadTerms, workload: Workload, filedOn: Day): Group {
  if (workload.setting === 'other-agency') return terms.ofOthers;
  const { teaching, total, cites } = terms.bySetting[workload.setting];
  return allOf(
    terms.id,
    [teachingLeaf(terms, workload, teaching, filedOn), totalLeaf(terms, workload, total, filedOn)],
    cites,
  );
}

/** A workload stated as met or not, by who certified it. */
export function workloadAsStated(terms: WorkloadTerms, stated: boolean, filedOn: Day): Finding {
  if (stated) return terms.statedAsMet;
  return unmet(terms.id, terms.stated, past({ actual: false, required: true }, terms.asked, filedOn));
}
