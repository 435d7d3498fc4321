/** Rulebook §7 Evaluation for a standing, and §14 for the other career lines. */
import { exact, nearest, reaches, sum, times, type Exact } from './decimal';
import type { Evaluation, MemberScore, Standing, Status } from './facts';
import { allOf, atLeastOf } from './kleene';

type Domain = 'teaching' | 'outcomes' | 'academic-work';

const passMark: Record<Standing, number> = { professional: 65, 'senior-professional': 70, expert: 75, advisory: 80 };
const weight = { teaching: 2.5, outcomes: 5 };

function percentOfLevels(domain: 'teaching' | 'outcomes', levels: readonly number[]): Exact {
  return times(sum(levels.map(exact)), exact(weight[domain]));
}

export function modelDomain(domain: 'teaching' | 'outcomes', levels: readonly number[]): number {
  return nearest(percentOfLevels(domain, levels));
}

function memberStatus(evaluation: Evaluation, domain: Domain, member: MemberScore | null): Status {
  if (evaluation.decidedOn < '2022-10-01') return 'unknown';
  if (evaluation.line === 'education-administration') return 'unknown';
  if (domain === 'academic-work') {
    if (evaluation.line !== 'teaching') return 'unknown';
    if (evaluation.decidedOn >= '2026-05-16') return 'unknown';
  }
  const score = domain === 'academic-work' ? member?.academicWork : member?.[domain];
  if (score === undefined) return 'unknown';
  const mark = exact(passMark[evaluation.standing]); // domain 3: expert 75, advisory 80, the same marks
  if (typeof score === 'number') return reaches(exact(score), mark) ? 'met' : 'unmet';
  if (evaluation.line !== 'teaching') return 'unknown';
  if (domain === 'academic-work') throw new Error('domain 3 has no levels');
  return reaches(percentOfLevels(domain, score), mark) ? 'met' : 'unmet';
}

function membersNeeded(evaluation: Evaluation, domain: Domain): number {
  if (domain === 'academic-work') return 3;
  return evaluation.decidedOn < '2023-04-28' ? 3 : 2;
}

export function modelEvaluation(evaluation: Evaluation): Record<string, Status> {
  const ids: Record<string, Status> = {};
  const domains: Domain[] = ['teaching', 'outcomes'];
  if (evaluation.standing === 'expert' || evaluation.standing === 'advisory') domains.push('academic-work');
  const statuses = domains.map((domain) => {
    const members = evaluation.members.map((member, at) => {
      const status = memberStatus(evaluation, domain, member);
      ids[`evaluation.${domain}.member-${at + 1}`] = status;
      return status;
    });
    const status = atLeastOf(membersNeeded(evaluation, domain), members);
    ids[`evaluation.${domain}`] = status;
    return status;
  });
  ids.evaluation = allOf(statuses);
  return ids;
}
