/** The agreement rounds of a route, and in the transition the reports beside them. */
import type { AgreementRound, AgreementScore, Application, Standing, Workload, YearlyReport } from '../../../src/index';
import type { Ymd } from './calendar';
import { fiscalYearOf } from './calendar';
import type { RoundCites } from './citations';
import * as cites from './citations';
import type { PlainFinding, PlainGroup, PlainLeaf } from './finding';
import { atLeast, met, unmet, unsettled, unstated } from './finding';
import type { Route } from './service';
import { below, counts } from './service';

/** Filed in fiscal year 2566, in 2567, and from 2568 on. */
const roundsAsked = { standard: [1, 2, 3], reduced: [1, 2, 2] } as const;
const reportsAsked = { standard: [2, 1, 0], reduced: [1, 0, 0] } as const;

/** The names of the parts of one round, made once for each route and year. */
interface Names {
  readonly round: string;
  readonly post: string;
  readonly workload: string;
  readonly teaching: string;
  readonly total: string;
  readonly members: string;
  readonly member: readonly [string, string, string];
}

const remembered = { standard: new Map<number, Names>(), reduced: new Map<number, Names>() };

function namesOf(route: Route, fiscalYear: number): Names {
  const known = remembered[route].get(fiscalYear);
  if (known !== undefined) return known;
  const round = `eligibility.${route}.agreements.fy${fiscalYear}`;
  const members = `${round}.members`;
  const names: Names = {
    round,
    post: `${round}.post`,
    workload: `${round}.workload`,
    teaching: `${round}.workload.teaching`,
    total: `${round}.workload.total`,
    members,
    member: [`${members}.member-1`, `${members}.member-2`, `${members}.member-3`],
  };
  remembered[route].set(fiscalYear, names);
  return names;
}

const postAsked = {
  professional: ['teacher', 'none'],
  'senior-professional': ['teacher', 'professional'],
  expert: ['teacher', 'senior-professional'],
  advisory: ['teacher', 'expert'],
} as const;

function post(
  id: string,
  round: AgreementRound | undefined,
  standing: Standing,
  fiscalYear: number,
  list: RoundCites,
): PlainLeaf {
  const required = postAsked[standing];
  if (round === undefined)
    return unstated(id, undefined, required, undefined, [`agreements[${fiscalYear}]`], list.post);
  const held = round.equivalentTo ?? round;
  const actual = [held.position, held.standing];
  return counts(round, below[standing])
    ? met(id, actual, required, undefined, list.post)
    : unmet(id, actual, required, undefined, undefined, list.post);
}

const fewHours = { teaching: 600, total: 1400 };
const fullHours = { teaching: 1200, total: 2000 };
const hoursAsked = {
  'early-childhood': fewHours,
  primary: fullHours,
  secondary: fullHours,
  'special-needs': fewHours,
  welfare: fullHours,
};

function reaches(
  id: string,
  hundredths: number,
  mark: number,
  unit: 'hour-per-week' | 'point',
  list: cites.Cites,
): PlainLeaf {
  return hundredths >= mark
    ? met(id, hundredths / 100, mark / 100, unit, list)
    : unmet(id, hundredths / 100, mark / 100, (mark - hundredths) / 100, unit, list);
}

function totalHours(id: string, hours: Workload, mark: number, fiscalYear: number, list: cites.Cites): PlainLeaf {
  const { teaching, total, support, development, policy } = hours;
  const stated =
    total === undefined
      ? Math.round(teaching * 100) +
        Math.round((support ?? 0) * 100) +
        Math.round((development ?? 0) * 100) +
        Math.round((policy ?? 0) * 100)
      : Math.round(total * 100);
  const all = support !== undefined && development !== undefined && policy !== undefined;
  if (stated >= mark || total !== undefined || all) return reaches(id, stated, mark, 'hour-per-week', list);
  const path = `agreements[${fiscalYear}].workload.`;
  const missing: string[] = [];
  if (support === undefined && development === undefined && policy === undefined) missing.push(`${path}total`);
  else {
    if (support === undefined) missing.push(`${path}support`);
    if (development === undefined) missing.push(`${path}development`);
    if (policy === undefined) missing.push(`${path}policy`);
  }
  return unstated(id, stated / 100, mark / 100, 'hour-per-week', missing, list);
}

function hoursOf(names: Names, round: AgreementRound, hours: Workload, list: RoundCites): PlainGroup {
  const { position } = round.equivalentTo ?? round;
  const { setting } = hours;
  if (setting === 'other-agency' || (position !== 'teacher' && position !== 'assistant-teacher')) {
    const others = list.hoursOfOthers;
    return atLeast(
      names.workload,
      2,
      [
        unsettled(names.teaching, undefined, 'not-encoded', others),
        unsettled(names.total, undefined, 'not-encoded', others),
      ],
      others,
    );
  }
  const marks = hoursAsked[setting];
  return atLeast(
    names.workload,
    2,
    [
      reaches(names.teaching, Math.round(hours.teaching * 100), marks.teaching, 'hour-per-week', list.hours[setting]),
      totalHours(names.total, hours, marks.total, round.fiscalYear, list.hours[setting]),
    ],
    cites.hoursOfSetting[setting]!,
  );
}

function workload(names: Names, round: AgreementRound | undefined, fiscalYear: number, list: RoundCites): PlainFinding {
  if (round === undefined) {
    return unstated(names.workload, undefined, undefined, undefined, [`agreements[${fiscalYear}]`], list.stated);
  }
  const stated = round.workload;
  if (stated === undefined) {
    return unstated(
      names.workload,
      undefined,
      undefined,
      undefined,
      [`agreements[${fiscalYear}].workload`],
      list.stated,
    );
  }
  if (typeof stated === 'object') return hoursOf(names, round, stated, list);
  return stated
    ? met(names.workload, true, true, undefined, list.stated)
    : unmet(names.workload, false, true, undefined, undefined, list.stated);
}

const PASS_MARK = 7000;

function hundredthsOf(score: AgreementScore): number {
  if (typeof score === 'number') return Math.round(score * 100);
  if ('part1' in score) return Math.round(score.part1 * 100) + Math.round(score.part2 * 100);
  let levels = 0;
  for (const level of score.levels) levels += level;
  return levels * 100 + score.method * 500 + (score.quantitative + score.qualitative) * 250;
}

function member(
  id: string,
  round: AgreementRound | undefined,
  index: 0 | 1 | 2,
  fiscalYear: number,
  list: RoundCites,
): PlainLeaf {
  const score = round?.members?.[index];
  if (score === undefined || score === null) {
    const path = round === undefined ? `agreements[${fiscalYear}]` : `agreements[${fiscalYear}].members[${index}]`;
    return unstated(id, undefined, 70, 'point', [path], list.member);
  }
  const byLevels = typeof score === 'object' && 'levels' in score;
  return reaches(id, hundredthsOf(score), PASS_MARK, 'point', byLevels ? list.memberByLevels : list.member);
}

function roundOf(route: Route, application: Application, fiscalYear: number, list: RoundCites): PlainGroup {
  const names = namesOf(route, fiscalYear);
  const round = application.agreements?.find((one) => one.fiscalYear === fiscalYear);
  return atLeast(
    names.round,
    3,
    [
      post(names.post, round, application.standing, fiscalYear, list),
      workload(names, round, fiscalYear, list),
      atLeast(
        names.members,
        3,
        [
          member(names.member[0], round, 0, fiscalYear, list),
          member(names.member[1], round, 1, fiscalYear, list),
          member(names.member[2], round, 2, fiscalYear, list),
        ],
        cites.membersOfRound,
      ),
    ],
    cites.agreementRound,
  );
}

function reportCounts({ passed, under, academicYear }: YearlyReport, filedIn: number): boolean {
  if (!passed) return false;
  return filedIn > 2566 || under === 'w21-2560' || academicYear === 2562 || academicYear === 2563;
}

function reports(route: Route, application: Application, needed: number, filedIn: number): PlainLeaf {
  const id =
    route === 'standard' ? 'eligibility.standard.agreements.reports' : 'eligibility.reduced.agreements.reports';
  const list = filedIn === 2566 ? cites.reports.fy2566 : cites.reports.fy2567;
  if (application.reports === undefined) return unstated(id, undefined, needed, 'report', ['reports'], list);
  let counted = 0;
  for (const report of application.reports) if (reportCounts(report, filedIn)) counted += 1;
  return counted >= needed
    ? met(id, counted, needed, 'report', list)
    : unmet(id, counted, needed, needed - counted, 'report', list);
}

export function agreements(route: Route, application: Application, filedOn: Ymd): PlainGroup {
  const id = route === 'standard' ? 'eligibility.standard.agreements' : 'eligibility.reduced.agreements';
  const filedIn = fiscalYearOf(filedOn);
  const stage = filedIn === 2566 ? 0 : filedIn === 2567 ? 1 : 2;
  const list = cites.byRoute[route].rounds[stage];
  const parts: PlainFinding[] = [];
  for (let before = 1; before <= roundsAsked[route][stage]; before += 1) {
    parts.push(roundOf(route, application, filedIn - before, list));
  }
  const needed = reportsAsked[route][stage];
  if (needed > 0) parts.push(reports(route, application, needed, filedIn));
  return atLeast(id, parts.length, parts, list.asked);
}
