/** Percentages that no sheet gives: levels 1 to 5 of 8 or 4 indicators make steps. Rulebook §7. */
import type { Evaluation, MemberScore } from '../../facts/evaluation';
import type { Caution } from './types';

/** Every indicator at level 1, and one level more: 8 levels × 2.5, and 4 levels × 5. */
const steps = { teaching: { lowest: 20, step: 2.5 }, outcomes: { lowest: 20, step: 5 } } as const;

function isOfASheet(score: number, { lowest, step }: { readonly lowest: number; readonly step: number }): boolean {
  return score >= lowest && score % step === 0;
}

function ofMember(member: MemberScore | null, index: number): readonly Caution[] {
  return (['teaching', 'outcomes'] as const).flatMap((domain): readonly Caution[] => {
    const score = member?.[domain];
    if (typeof score !== 'number' || isOfASheet(score, steps[domain])) return [];
    return [{ code: 'score-no-sheet-gives', path: `members[${String(index)}].${domain}`, values: [score] }];
  });
}

/** The three members' scores. */
export function ofScores({ members }: Evaluation): readonly Caution[] {
  return members.flatMap(ofMember);
}
