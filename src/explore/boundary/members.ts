/** Three members of a committee, and an evaluation by them with full marks. */
import { isoOf } from '../../calendar/day';
import type { Evaluation, MemberScore } from '../../facts/evaluation';
import type { Standing } from '../../facts/names';
import type { Scene } from './scene';

/** The same from three members: the first one's, and as many others as make it decide. */
export function decisive<T>(first: T, needed: number, reaching: T, missing: T): readonly [T, T, T] {
  return [first, needed > 1 ? reaching : missing, needed > 2 ? reaching : missing];
}

/** So many of three members reach; undefined where there are not so many. */
export function reachedBy<T>(count: number, reaching: T, missing: T): readonly [T, T, T] | undefined {
  if (count < 0 || count > 3) return undefined;
  return [count > 0 ? reaching : missing, count > 1 ? reaching : missing, count > 2 ? reaching : missing];
}

/** An evaluation with full marks from each member. */
export function ampleEvaluation(scene: Scene, usual: Standing): Evaluation {
  const { standing = usual, isFiled = false } = scene;
  const decidedOn = isoOf(scene.day);
  const full: MemberScore = {
    teaching: 100,
    outcomes: 100,
    ...(standing === 'expert' || standing === 'advisory' ? { academicWork: 100 } : {}),
  };
  return {
    line: 'teaching',
    standing,
    ...(isFiled ? { filedOn: decidedOn } : {}),
    decidedOn,
    members: [full, full, full],
  };
}
