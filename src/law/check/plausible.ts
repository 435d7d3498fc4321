/**
 * Between which bounds, and in which steps, values of the law have plausibly been: wider than any that is known, and far
 * narrower than what a parameter can hold. Data; a value beyond them is remarked, never refused.
 */
import type { ParamId } from '../types';

/** From `least` to `most`, in steps of `step` from 0 on. */
export interface Plausible {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const mark: Plausible = { least: 30, most: 100, step: 0.5 };
const years: Plausible = { least: 1, most: 12, step: 1 };
const rounds: Plausible = { least: 0, most: 10, step: 1 };
const members: Plausible = { least: 1, most: 3, step: 1 };
const hours: Plausible = { least: 1, most: 48, step: 0.5 };
const weight: Plausible = { least: 0.5, most: 50, step: 0.25 };

/** By the beginnings of their names; the longest that fits. */
const families: readonly (readonly [beginning: string, Plausible])[] = [
  ['tenure.years.', years],
  ['conduct.lookbackYears.', years],
  ['reduction.language.validYears', years],
  ['agreement.rounds.', rounds],
  ['agreement.reports.', rounds],
  ['reduction.performance.rounds', rounds],
  ['agreement.passMark', mark],
  ['evaluation.passMark.', mark],
  ['evaluation.academicWork.passMark.', mark],
  ['agreement.membersNeeded', members],
  ['evaluation.membersNeeded.', members],
  ['evaluation.academicWork.membersNeeded', members],
  ['agreement.points.', weight],
  ['evaluation.weight.', weight],
  ['reduction.groundsNeeded', { least: 1, most: 4, step: 1 }],
  ['workload.', hours],
  ['evidence.inspirationVideo.minutes', { least: 1, most: 60, step: 1 }],
  ['evidence.teachingVideo.minutes', { least: 5, most: 240, step: 1 }],
  ['evidence.learnerOutcomes.videoMinutes', { least: 1, most: 60, step: 1 }],
  ['filing.applicationsPerSemester', { least: 1, most: 4, step: 1 }],
];

/** The bounds of a parameter; undefined where none are known. */
export function plausible(id: ParamId): Plausible | undefined {
  return families.find(([beginning]) => id.startsWith(beginning))?.[1];
}
