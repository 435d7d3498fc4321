/** Rulebook §1 ("bad input is only what cannot be"), §4.1, §6, §7 and contract §1: what is wrong with some facts. */
import { isCalendarDay } from './days';
import { exact, reaches, same, sum } from './decimal';
import type { AgreementRound, AgreementScore, Application, Evaluation, Workload } from './facts';

export function dayIssues(name: string, on: string): string[] {
  if (!isCalendarDay(on)) return [`${name}: ${on} is no day`];
  return on < '1900-01-01' || on > '2199-12-31' ? [`${name}: ${on} is out of bounds`] : [];
}
function between(name: string, value: number | undefined, least: number, most: number): string[] {
  if (value === undefined) return [];
  return value >= least && value <= most ? [] : [`${name}: ${value} is out of bounds`];
}
function whole(name: string, value: number, least: number, most: number): string[] {
  return Number.isInteger(value) ? between(name, value, least, most) : [`${name}: ${value} is not whole`];
}
function wholes(name: string, values: readonly number[], count: number, most: number): string[] {
  if (values.length !== count) return [`${name}: ${values.length} levels`];
  return values.flatMap((value) => whole(name, value, 1, most));
}
function unique(name: string, keys: readonly string[]): string[] {
  return new Set(keys).size === keys.length ? [] : [`${name}: the same twice`];
}
function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(holdsUndefined);
}
function noUndefined(name: string, value: unknown): string[] {
  return holdsUndefined(value) ? [`${name}: holds undefined`] : [];
}

export function workloadIssues(workload: Workload): string[] {
  const { teaching, total, support, development, policy } = workload;
  const issues = Object.entries({ teaching, total, support, development, policy }).flatMap(([name, hours]) =>
    between(name, hours, 0, 168),
  );
  const parts = [teaching, support, development, policy].filter((part) => part !== undefined);
  const together = sum(parts.map(exact));
  if (total !== undefined) {
    if (!reaches(exact(total), together)) issues.push('total: below the parts given');
    if (parts.length === 4 && !same(exact(total), together)) issues.push('total: unequal to its parts');
  } else if (!reaches(exact(168), together)) issues.push('parts: above 168');
  return issues;
}

function scoreIssues(score: AgreementScore | null): string[] {
  if (score === null) return [];
  if (typeof score === 'number') return between('score', score, 0, 100);
  if ('part1' in score) return [...between('part1', score.part1, 0, 60), ...between('part2', score.part2, 0, 40)];
  return [
    ...wholes('levels', score.levels, 15, 4),
    ...wholes('challenge', [score.method, score.quantitative, score.qualitative], 3, 4),
  ];
}

export function roundIssues(round: AgreementRound): string[] {
  return [
    ...noUndefined('round', round),
    ...whole('fiscalYear', round.fiscalYear, 2500, 2700),
    ...(typeof round.workload === 'object' ? workloadIssues(round.workload) : []),
    ...(round.members ?? []).flatMap(scoreIssues),
    ...(round.members === undefined || (round.members as readonly unknown[]).length === 3
      ? []
      : ['members: not three']),
  ];
}

export function applicationIssues(application: Application): string[] {
  const { service, agreements, reports, sanctions, languageTests, salaryRounds } = application;
  return [
    ...noUndefined('application', application),
    ...dayIssues('filedOn', application.filedOn),
    ...(service ?? []).flatMap((period) => [
      ...dayIssues('from', period.from),
      ...(period.to === undefined ? [] : dayIssues('to', period.to)),
      ...(period.to !== undefined && period.to < period.from ? ['to before from'] : []),
    ]),
    ...(agreements ?? []).flatMap(roundIssues),
    ...unique(
      'agreements',
      (agreements ?? []).map((round) => String(round.fiscalYear)),
    ),
    ...(reports ?? []).flatMap((report) => whole('academicYear', report.academicYear, 2500, 2700)),
    ...unique(
      'reports',
      (reports ?? []).map((report) => String(report.academicYear)),
    ),
    ...(sanctions ?? []).flatMap((sanction) => dayIssues('on', sanction.on)),
    ...(languageTests ?? []).flatMap((test) => dayIssues('testedOn', test.testedOn)),
    ...(salaryRounds ?? []).flatMap((round) => whole('fiscalYear', round.fiscalYear, 2500, 2700)),
    ...unique(
      'salaryRounds',
      (salaryRounds ?? []).map((round) => `${round.fiscalYear}/${round.half}`),
    ),
  ];
}

export function evaluationIssues(evaluation: Evaluation): string[] {
  return [
    ...noUndefined('evaluation', evaluation),
    ...dayIssues('decidedOn', evaluation.decidedOn),
    ...evaluation.members.flatMap((member) => [
      ...(['teaching', 'outcomes'] as const).flatMap((domain) => {
        const score = member?.[domain];
        if (score === undefined) return [];
        if (typeof score === 'number') return between(domain, score, 0, 100);
        return wholes(domain, score, domain === 'teaching' ? 8 : 4, 5);
      }),
      ...between('academicWork', member?.academicWork, 0, 100),
    ]),
  ];
}
