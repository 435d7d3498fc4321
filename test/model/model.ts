/** Rulebook §1 (the two routes), §3 (the reduction), §14 (other lines) and contract §2 (ids): the whole tree. */
import { conductStatus } from './conduct';
import { fiscalYearOf } from './days';
import { degreeStatus } from './degree';
import type { AgreementRound, Application, Elapsed, Status, Workload } from './facts';
import { allOf, anyOf } from './kleene';
import { languageStatus } from './language';
import { nqf8Status } from './nqf8';
import { isSupervisorsPost } from './post';
import { performanceStatus } from './performance';
import { countReports, reportsStatus } from './reports';
import { neededFiscalYears, neededOf, roundPostStatus, writeWorkAndMembers, type Route } from './rounds';
import { modelTotal } from './scores';
import { specialAreaStatus } from './special-area';
import { startOfRun, tenureElapsed, tenureStatus } from './tenure';
import { workloadStatuses } from './workload';

export { modelDomain, modelEvaluation } from './committee';
export { modelElapsed } from './days';
export { modelScore, modelTotal } from './scores';

const firstDay = '2022-10-01';
const yearsOf: Record<Route, number> = { standard: 4, reduced: 3 };
const routes: readonly Route[] = ['standard', 'reduced'];

/** §14: tenure, agreements and conduct are known for the teaching line only. */
function routeIsJudged(application: Application): boolean {
  return application.filedOn >= firstDay && application.line === 'teaching';
}

/** §14: the reduction holds for teachers, school administrators and supervisors. */
function reductionIsJudged(application: Application): boolean {
  return application.filedOn >= firstDay && application.line !== 'education-administration';
}

const runs = new WeakMap<Application, string | null>();

/** Walked back to day by day, once for each application. */
function runOf(application: Application): string | null | undefined {
  if (application.service === undefined) return undefined;
  let run = runs.get(application);
  if (run === undefined) {
    run = startOfRun(application.service, application.standing, application.filedOn);
    runs.set(application, run);
  }
  return run;
}

function writeAgreements(ids: Record<string, Status>, id: string, route: Route, application: Application): Status {
  const parts: Status[] = [];
  const needed = neededOf(route, application.filedOn);
  for (const fiscalYear of neededFiscalYears(application.filedOn, needed.rounds)) {
    const under = `${id}.fy${fiscalYear}`;
    const round = application.agreements?.find((one) => one.fiscalYear === fiscalYear);
    const post = roundPostStatus(round, application.standing);
    ids[`${under}.post`] = post;
    const status = allOf([post, ...writeWorkAndMembers(ids, under, fiscalYear, round)]);
    ids[under] = status;
    parts.push(status);
  }
  if (needed.reports > 0) {
    const status = reportsStatus(application.reports, fiscalYearOf(application.filedOn), needed.reports);
    ids[`${id}.reports`] = status;
    parts.push(status);
  }
  return allOf(parts);
}

function writeReduction(ids: Record<string, Status>, id: string, application: Application): Status {
  const judged = reductionIsJudged(application);
  const { filedOn } = application;
  const language = languageStatus(application.languageTests, application.teachesForeignLanguage, filedOn);
  // §14: the degree of the other lines is not known, nor whether an area counts for supervisors.
  const degreeJudged = judged && application.line === 'teaching';
  const areaJudged = judged && application.line !== 'supervision';
  const grounds: Record<string, Status> = {
    language: judged ? language : 'unknown',
    'special-area': areaJudged ? specialAreaStatus(application.specialArea) : 'unknown',
    degree: degreeJudged ? degreeStatus(application.degree, filedOn) : 'unknown',
    nqf8: judged ? nqf8Status(application.nqf8) : 'unknown',
  };
  for (const [name, status] of Object.entries(grounds)) ids[`${id}.ground.${name}`] = status;
  const ground = anyOf(Object.values(grounds));
  ids[`${id}.ground`] = ground;
  const performance = judged ? performanceStatus(application.salaryRounds, filedOn) : 'unknown';
  ids[`${id}.performance`] = performance;
  const status = allOf([ground, performance]);
  ids[id] = status;
  return status;
}

export function modelEligibility(application: Application): Record<string, Status> {
  const ids: Record<string, Status> = {};
  const judged = routeIsJudged(application);
  const run = judged ? runOf(application) : undefined;
  const statuses = routes.map((route) => {
    const id = `eligibility.${route}`;
    const years = yearsOf[route];
    const parts: Status[] = [];
    if (route === 'reduced') parts.push(writeReduction(ids, `${id}.reduction`, application));

    const tenure = judged ? tenureStatus(run, application.filedOn, years) : 'unknown';
    ids[`${id}.tenure`] = tenure;
    const agreements = judged ? writeAgreements(ids, `${id}.agreements`, route, application) : 'unknown';
    ids[`${id}.agreements`] = agreements;
    const conduct = judged ? conductStatus(application.sanctions, application.filedOn, years) : 'unknown';
    ids[`${id}.conduct`] = conduct;

    const status = allOf([...parts, tenure, agreements, conduct]);
    ids[id] = status;
    return status;
  });
  ids.eligibility = anyOf(statuses);
  return ids;
}

/** §8 and contract §2: one round by itself, under the law of its last day. */
export function modelAgreement(round: AgreementRound): Record<string, Status> {
  const ids: Record<string, Status> = {};
  ids.agreement = allOf(writeWorkAndMembers(ids, 'agreement', round.fiscalYear, round));
  return ids;
}

export function modelWorkload(workload: Workload, on: string): Record<string, Status> {
  const { teaching, total } = workloadStatuses(workload, on);
  return { 'workload.teaching': teaching, 'workload.total': total, workload: allOf([teaching, total]) };
}

/** What some judged leaves hold as their actual: tenure elapsed, the count of counted reports, the totals of members. */
export function modelAmounts(application: Application): Record<string, Elapsed | number> {
  const amounts: Record<string, Elapsed | number> = {};
  if (!routeIsJudged(application)) return amounts;
  const run = runOf(application);
  for (const route of routes) {
    const id = `eligibility.${route}`;
    if (run !== undefined) amounts[`${id}.tenure`] = tenureElapsed(run, application.filedOn);
    const needed = neededOf(route, application.filedOn);
    for (const fiscalYear of neededFiscalYears(application.filedOn, needed.rounds)) {
      const round = application.agreements?.find((one) => one.fiscalYear === fiscalYear);
      if (round === undefined || isSupervisorsPost(round)) continue;
      round.members?.forEach((score, at) => {
        if (score !== null) amounts[`${id}.agreements.fy${fiscalYear}.members.member-${at + 1}`] = modelTotal(score);
      });
    }
    if (needed.reports > 0 && application.reports !== undefined) {
      amounts[`${id}.agreements.reports`] = countReports(application.reports, fiscalYearOf(application.filedOn));
    }
  }
  return amounts;
}
