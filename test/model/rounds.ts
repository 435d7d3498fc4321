/** Rulebook §4 Agreement rounds: which rounds and reports are needed, and each part of one round. */
import { fiscalYearOf, lastDayOfFiscalYear } from './days';
import type { AgreementRound, Standing, Status } from './facts';
import { allOf } from './kleene';
import { isSupervisorsPost, isTeachersPost, postCounts } from './post';
import { scoreStatus } from './scores';
import { workloadStatuses } from './workload';

export type Route = 'standard' | 'reduced';

export function neededOf(route: Route, filedOn: string): { rounds: number; reports: number } {
  const filedIn = fiscalYearOf(filedOn);
  if (filedIn < 2566) throw new Error('no criteria before 2022-10-01');
  if (filedIn === 2566) return route === 'standard' ? { rounds: 1, reports: 2 } : { rounds: 1, reports: 1 };
  if (filedIn === 2567) return route === 'standard' ? { rounds: 2, reports: 1 } : { rounds: 2, reports: 0 };
  return route === 'standard' ? { rounds: 3, reports: 0 } : { rounds: 2, reports: 0 };
}

/** The most recent fiscal years that were over before the filing day, newest first. */
export function neededFiscalYears(filedOn: string, rounds: number): readonly number[] {
  const years: number[] = [];
  for (let year = fiscalYearOf(filedOn) + 1; years.length < rounds; year -= 1) {
    if (lastDayOfFiscalYear(year) < filedOn) years.push(year);
  }
  return years;
}

export function roundPostStatus(round: AgreementRound | undefined, standing: Standing): Status {
  if (round === undefined) return 'unknown';
  return postCounts(round, standing) ? 'met' : 'unmet';
}

/** Writes the ids of `<under>.workload` and `<under>.members` and gives the status of both together. */
export function writeWorkAndMembers(
  ids: Record<string, Status>,
  under: string,
  fiscalYear: number,
  round: AgreementRound | undefined,
): readonly [workload: Status, members: Status] {
  const encoded = fiscalYear >= 2565; // §1: an agreement round before FY2565 is unknown in every leaf
  const given = round?.workload;

  let workload: Status;
  if (round === undefined || given === undefined) workload = 'unknown';
  else if (!encoded && typeof given === 'boolean') workload = 'unknown';
  else if (typeof given === 'boolean') workload = given ? 'met' : 'unmet';
  else {
    const judged = encoded && isTeachersPost(round);
    const parts = judged
      ? workloadStatuses(given, lastDayOfFiscalYear(fiscalYear))
      : ({ teaching: 'unknown', total: 'unknown' } as const);
    workload = allOf([parts.teaching, parts.total]);
    ids[`${under}.workload.teaching`] = parts.teaching;
    ids[`${under}.workload.total`] = parts.total;
  }
  ids[`${under}.workload`] = workload;

  const scored = encoded && !(round !== undefined && isSupervisorsPost(round));
  const members = [0, 1, 2].map((at): Status => (scored ? scoreStatus(round?.members?.[at]) : 'unknown'));
  members.forEach((status, at) => {
    ids[`${under}.members.member-${at + 1}`] = status;
  });
  const together = allOf(members);
  ids[`${under}.members`] = together;
  return [workload, together];
}
