/**
 * Agreement rounds, taken together: the latest completed before the filing day, consecutive, each passed in a post that
 * counts; in the transition, yearly reports under the earlier criteria beside them.
 *
 * ว 9/2564 chapter 3, 1.2 and its transition, by fiscal year of filing. Rulebook §4.
 */
import { dayOf, isoOf } from '../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay } from '../calendar/fiscal-year';
import type { BuddhistYear, Day, IsoDate } from '../calendar/types';
import type { AgreementRound, Application, YearlyReport } from '../facts/application';
import { allOf } from '../finding/at-least';
import type { Standing } from '../facts/names';
import type { Citation, Finding, Group, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { agreementRound, postOfRound } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { together } from '../law/together';
import type { Dated, Regulation } from '../law/types';
import { workedOut } from '../law/worked-out';
import type { RoundTerms } from './agreement-round';
import { outsideCriteria, roundMembers, roundTerms, roundWorkload } from './agreement-round';
import type { Asked } from './asked';
import { past } from './asked';
import { countedPost, counts, postBelow } from './post';
import type { Route } from './route';
import { byRoute } from './route';
import { ofOtherLine, outsideValidity } from './unsettled';

const roundsAsked = byRoute('agreement.rounds');
const reportsAsked = byRoute('agreement.reports');
const ids = { standard: 'eligibility.standard.agreements', reduced: 'eligibility.reduced.agreements' } as const;

/** A round as a route asks for it. */
interface AskedRound extends RoundTerms {
  readonly fiscalYear: BuddhistYear;
  readonly postId: string;
  /** What the post rests on, and the answer where it is the one whose time counts, by the standing applied for. */
  readonly post: readonly Citation[];
  readonly postCounts: Readonly<Record<Standing, Leaf>>;
}

function post(asked: AskedRound, round: AgreementRound | undefined, standing: Standing, filedOn: Day): Leaf {
  const { postId, post: cites } = asked;
  const outside = outsideCriteria(postId, asked);
  if (outside !== undefined) return outside;
  const required = postBelow[standing];
  if (round === undefined) return unstated(postId, cites, [asked.absent], { required });
  if (counts(round, standing)) return asked.postCounts[standing];
  const held = countedPost(round);
  return unmet(postId, cites, past({ actual: [held.position, held.standing], required }, asked, filedOn));
}

/** More rounds than any law may ask. */
const MOST_ROUNDS = 20;

/** The filing days from which on a round may no longer be among those asked, and is not by the law of that day. */
function freeDays(fiscalYear: BuddhistYear, route: Route, regulation: Regulation): readonly Day[] {
  const id = roundsAsked[route];
  const days = [
    ...regulation.parameters[id].values.map(({ from }) => dayOf(from)),
    ...Array.from({ length: MOST_ROUNDS }, (_, index) => firstDayOfFiscalYear(fiscalYear + 2 + index)),
  ];
  return days
    .sort((a, b) => a - b)
    .filter((later) => {
      const count = lawOn(regulation, later).values[id]?.value;
      return count !== undefined && fiscalYear < fiscalYearOfDay(later) - count;
    });
}

/** The first filing day after another on which a round is no longer among those asked, by the law of that day. */
function noLongerAsked(fiscalYear: BuddhistYear, route: Route, regulation: Regulation): Asked['waitUntil'] {
  let days: readonly Day[] | undefined;
  return (after) => {
    days ??= freeDays(fiscalYear, route, regulation);
    const free = days.find((day) => day > after);
    return free === undefined ? undefined : isoOf(free);
  };
}

function askedRound(
  route: Route,
  fiscalYear: BuddhistYear,
  regulation: Regulation,
  { cites: resting }: Dated<number>,
): AskedRound {
  const roundId = `${ids[route]}.fy${String(fiscalYear)}`;
  const absent = `agreements[${String(fiscalYear)}]`;
  const asked: Asked = { path: `${absent}.`, resting, waitUntil: noLongerAsked(fiscalYear, route, regulation) };
  const postId = `${roundId}.post`;
  const cites = together(postOfRound, resting);
  const inPost = (standing: Standing): Leaf =>
    met(postId, cites, { actual: postBelow[standing], required: postBelow[standing] });
  return {
    ...roundTerms(roundId, fiscalYear, regulation, asked, absent),
    fiscalYear,
    postId,
    post: cites,
    postCounts: {
      professional: inPost('professional'),
      'senior-professional': inPost('senior-professional'),
      expert: inPost('expert'),
      advisory: inPost('advisory'),
    },
  };
}

/** By fiscal year of filing. */
type AskedByYear = Map<BuddhistYear, readonly AskedRound[]>;

const remembered = workedOut((): Readonly<Record<Route, AskedByYear>> => ({ standard: new Map(), reduced: new Map() }));

/** The rounds that are asked of an application, latest first; worked out once for each law and fiscal year. */
function askedRounds(route: Route, law: Law, rounds: Dated<number>): readonly AskedRound[] {
  const byYear = remembered(law)[route];
  const filedIn = fiscalYearOfDay(law.day);
  let asked = byYear.get(filedIn);
  if (asked === undefined) {
    asked = Array.from({ length: rounds.value }, (_, index) =>
      askedRound(route, filedIn - 1 - index, law.regulation, rounds),
    );
    byYear.set(filedIn, asked);
  }
  return asked;
}

/** By index, since a frozen list is walked several times slower in any other way. */
function roundOf({ agreements }: Application, fiscalYear: BuddhistYear): AgreementRound | undefined {
  if (agreements === undefined) return undefined;
  for (let index = 0; index < agreements.length; index += 1) {
    const round = agreements[index];
    if (round?.fiscalYear === fiscalYear) return round;
  }
  return undefined;
}

function judged(asked: AskedRound, application: Application, filedOn: Day): Group {
  const round = roundOf(application, asked.fiscalYear);
  return allOf(
    asked.id,
    [
      post(asked, round, application.standing, filedOn),
      roundWorkload(asked, round, filedOn),
      roundMembers(asked, round, filedOn),
    ],
    agreementRound,
  );
}

/** A report of ว 17/2552 may count for some years only; a form วฐ.2 counts of any year. */
function reportCounts(report: YearlyReport, years: 'any' | '2562-and-2563'): boolean {
  if (!report.passed) return false;
  if (years === 'any' || report.under === 'w21-2560') return true;
  return report.academicYear === 2562 || report.academicYear === 2563;
}

function counting(application: Application, years: 'any' | '2562-and-2563'): number {
  let count = 0;
  for (const report of application.reports ?? []) if (reportCounts(report, years)) count += 1;
  return count;
}

/** No report of a past year is written any more: the first later day on which those on record are enough. */
function reportsEnough(route: Route, application: Application, { regulation, day }: Law): IsoDate | undefined {
  const id = reportsAsked[route];
  const { [id]: needed, 'agreement.reports.years': years } = regulation.parameters;
  return [...needed.values, ...years.values]
    .map(({ from }) => from)
    .filter((from) => dayOf(from) > day)
    .sort()
    .find((from) => {
      const { values } = lawOn(regulation, dayOf(from));
      const [least, counted] = [values[id]?.value, values['agreement.reports.years']?.value];
      return least !== undefined && counted !== undefined && counting(application, counted) >= least;
    });
}

function reports(
  id: string,
  route: Route,
  application: Application,
  needed: Dated<number>,
  years: Dated<'any' | '2562-and-2563'>,
  law: Law,
): Leaf {
  const cites = together(needed.cites, years.cites);
  const required = needed.value;
  const unit = 'report';
  if (application.reports === undefined) return unstated(id, cites, ['reports'], { required, unit });
  const actual = counting(application, years.value);
  if (actual >= required) return met(id, cites, { actual, required, unit });
  const waitUntil = reportsEnough(route, application, law);
  return unmet(id, cites, { actual, required, gap: required - actual, unit, waitUntil });
}

/** The rounds, and in the transition the reports, that the route asks; one leaf where the law does not say. */
export function agreements(route: Route, application: Application, law: Law): Finding {
  const id = ids[route];
  const rounds = law.values[roundsAsked[route]];
  const reportsNeeded = law.values[reportsAsked[route]];
  const years = law.values['agreement.reports.years'];
  if (rounds === undefined || reportsNeeded === undefined || years === undefined) {
    return outsideValidity(id, law, [roundsAsked[route], reportsAsked[route], 'agreement.reports.years']);
  }
  if (application.line !== 'teaching') return ofOtherLine(id, application.line);

  const parts: Finding[] = [];
  for (const asked of askedRounds(route, law, rounds)) parts.push(judged(asked, application, law.day));
  if (reportsNeeded.value > 0) parts.push(reports(`${id}.reports`, route, application, reportsNeeded, years, law));
  return allOf(id, parts, together(rounds.cites, reportsNeeded.cites));
}
