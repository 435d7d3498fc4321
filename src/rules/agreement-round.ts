/**
 * One agreement round: ข้อตกลงในการพัฒนางาน (PA) of a fiscal year.
 *
 * ว 9/2564 chapter 2: the workload is met, and each of three committee members gives at least 70 of 100, by the law of
 * the round's last day. Rulebook §4.
 */
import type { AgreementRound, AgreementScore, Post, Workload } from '../facts/application';
import { allOf, atLeast } from '../finding/at-least';
import type { Citation, Finding, Group, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { workloadStated } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { measure } from '../value/exact';
import type { Asked } from './asked';
import { past } from './asked';
import { countedPost } from './post';
import type { Terms } from './sheet';
import { levelTerms, plainTerms, pointsOf } from './sheet';
import { outsideValidity } from './unsettled';
import { hoursOfOthers, workloadAsStated, workloadHours } from './workload';

const criteria: readonly ParamId[] = ['agreement.passMark', 'agreement.membersNeeded'];
const pointParameters: readonly ParamId[] = [
  'agreement.points.indicator',
  'agreement.points.method',
  'agreement.points.quantitative',
  'agreement.points.qualitative',
];

/** A round as it is asked for. */
export interface AskedRound extends Asked {
  /** Undefined: not on record. */
  readonly round: AgreementRound | undefined;
  /** The missing fact where the round is not on record: `agreements[2566]`. */
  readonly absent: string;
  /** The law of the round's last day. */
  readonly law: Law;
}

/** Whether the law of the round's last day knows agreement rounds at all. */
export function outsideCriteria(id: string, { law }: AskedRound): Leaf | undefined {
  const { 'agreement.passMark': mark, 'agreement.membersNeeded': needed } = law.values;
  return mark === undefined || needed === undefined ? outsideValidity(id, law, criteria) : undefined;
}

/** The minimums that were read are those of teachers. */
function hoursOfPost(id: string, { position }: Post, hours: Workload, asked: AskedRound): Group {
  if (position !== 'teacher' && position !== 'assistant-teacher') return hoursOfOthers(id, asked);
  const { law, path, resting, waitUntil } = asked;
  return workloadHours(id, hours, law, { path: `${path}workload.`, resting, waitUntil });
}

/** The workload of the round: stated as met or not, or as hours. */
export function roundWorkload(id: string, asked: AskedRound): Finding {
  const { round, path, resting } = asked;
  if (typeof round?.workload === 'object') return hoursOfPost(id, countedPost(round), round.workload, asked);
  const outside = outsideCriteria(id, asked);
  if (outside !== undefined) return outside;
  if (round?.workload !== undefined) return workloadAsStated(id, round.workload, asked);
  return unstated(id, together(workloadStated, resting), [round === undefined ? asked.absent : `${path}workload`]);
}

function judged(id: string, { values, factors }: Terms, mark: number, cites: readonly Citation[], asked: Asked): Leaf {
  const { total, reached, gap } = measure(values, factors, mark);
  if (reached) return met(id, cites, { actual: total, required: mark, unit: 'point' });
  return unmet(id, cites, past({ actual: total, required: mark, gap, unit: 'point' }, asked));
}

function scored(id: string, score: AgreementScore, mark: number, cites: readonly Citation[], asked: AskedRound): Leaf {
  if (typeof score === 'number' || 'part1' in score) return judged(id, plainTerms(score), mark, cites, asked);
  const points = pointsOf(asked.law);
  if (points === undefined) return outsideValidity(id, asked.law, pointParameters);
  return judged(id, levelTerms(score, points), mark, together(cites, points.cites), asked);
}

/** Each of the three members, and as many of them as the law asks. */
export function roundMembers(id: string, asked: AskedRound): Group {
  const { round, path, law } = asked;
  const mark = law.values['agreement.passMark'];
  const needed = law.values['agreement.membersNeeded'];
  const ids = [`${id}.member-1`, `${id}.member-2`, `${id}.member-3`];
  if (mark === undefined || needed === undefined) {
    const outside = ids.map((member) => outsideValidity(member, law, criteria));
    return needed === undefined ? allOf(id, outside, []) : atLeast(id, needed.value, outside, needed.cites);
  }
  const cites = together(together(mark.cites, needed.cites), asked.resting);
  const leaves = ids.map((member, index) => {
    const score = round?.members?.[index] ?? null;
    if (score !== null) return scored(member, score, mark.value, cites, asked);
    const missing = round === undefined ? asked.absent : `${path}members[${String(index)}]`;
    return unstated(member, cites, [missing], { required: mark.value, unit: 'point' });
  });
  return atLeast(id, needed.value, leaves, needed.cites);
}
