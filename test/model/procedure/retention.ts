/** Rulebook §8 Retention: every fiscal year's round keeps the standing, and nothing else does or undoes it. */
import { fiscalYearOf, lastDayOfFiscalYear } from '../days';
import { allOf } from '../kleene';
import { writeWorkAndMembers } from '../rounds';
import { modelTotal } from '../scores';
import { emptyAnswer, type Answer } from './answer';
import type { Career } from './facts';

/** The criteria are in force from here on; §1: before, an agreement round is unknown. */
const criteriaFrom = '2021-10-01';

export function modelRetention(career: Career): Answer {
  const answer = emptyAnswer();
  if (career.on < criteriaFrom) {
    answer.status.retention = 'unknown';
    return answer;
  }
  const rounds: (readonly ['met' | 'unmet' | 'unknown', 'met' | 'unmet' | 'unknown'])[] = [];
  for (let year = 2565; year <= fiscalYearOf(career.on); year += 1) {
    const lastDay = lastDayOfFiscalYear(year);
    if (lastDay < career.heldSince || lastDay >= career.on) continue;
    const id = `retention.fy${year}`;
    const round = career.agreements?.find((one) => one.fiscalYear === year);
    const parts = writeWorkAndMembers(answer.status, id, year, round);
    answer.status[id] = allOf(parts);
    rounds.push(parts);
    round?.members?.forEach((score, at) => {
      const member = `${id}.members.member-${at + 1}`;
      if (score !== null && answer.status[member] !== 'unknown') answer.actual[member] = modelTotal(score);
    });
  }
  answer.status.retention = allOf(rounds.map(allOf));
  if (rounds.length === 0) answer.actual.retention = 0;
  return answer;
}
