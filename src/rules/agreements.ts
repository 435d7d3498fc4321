/**
 * Agreement rounds, taken together: the latest completed before the filing day, consecutive, each passed in a post that
 * counts; in the transition, yearly reports under the earlier criteria beside them.
 *
 * ว 9/2564 chapter 3, 1.2 and its transition, by fiscal year of filing. Rulebook §4.
 */
import { dayOf, isoOf } from '../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay, lastDayOfFiscalYear } from '../calendar/fiscal-year';
import type { BuddhistYear, Day, IsoDate } from '../calendar/types';
import type { AgreementRound, Application, YearlyReport } from '../facts/application';
import { allOf } from '../finding/at-least';
import type { Finding, Group, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { agreementRound, postOfRound } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { together } from '../law/together';
import type { Dated, Regulation } from '../law/types';
import type { AskedRound } from './agreement-round';
import { outsideCriteria, roundMembers, roundWorkload } from './agreement-round';
import { past } from './asked';
import { countedPost, counts, postBelow } from './post';
import type { Route } from './route';
import { byRoute } from './route';
import { ofOtherLine, outsideValidity } from './unsettled';

const roundsAsked = byRoute('agreement.rounds');
const reportsAsked = byRoute('agreement.reports');

function post(id: string, application: Application, asked: AskedRound): Leaf {
  const outside = outsideCriteria(id, asked);
  if (outside !== undefined) return outside;
  const cites = together(postOfRound, asked.resting);
  const required = postBelow[application.standing];
  if (asked.round === undefined) return unstated(id, cites, [asked.absent], { required });
  const held = countedPost(asked.round);
  const shown = { actual: [held.position, held.standing], required };
  return counts(asked.round, application.standing) ? met(id, cites, shown) : unmet(id, cites, past(shown, asked));
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

const remembered = new WeakMap<Regulation, Readonly<Record<Route, Map<BuddhistYear, readonly Day[]>>>>();

/** The first filing day on which a round is no longer among those asked, by the law of that day. */
function noLongerAsked(fiscalYear: BuddhistYear, route: Route, { regulation, day }: Law): IsoDate | undefined {
  let known = remembered.get(regulation);
  if (known === undefined) {
    known = { standard: new Map(), reduced: new Map() };
    remembered.set(regulation, known);
  }
  let days = known[route].get(fiscalYear);
  if (days === undefined) {
    days = freeDays(fiscalYear, route, regulation);
    known[route].set(fiscalYear, days);
  }
  const free = days.find((later) => later > day);
  return free === undefined ? undefined : isoOf(free);
}

/** A loop, since the methods of a frozen list are some thirty times slower than those of another. */
function roundOf({ agreements = [] }: Application, fiscalYear: BuddhistYear): AgreementRound | undefined {
  for (const round of agreements) if (round.fiscalYear === fiscalYear) return round;
  return undefined;
}

function askedRound(
  id: string,
  route: Route,
  application: Application,
  fiscalYear: BuddhistYear,
  law: Law,
  rounds: Dated<number>,
): Group {
  const absent = `agreements[${String(fiscalYear)}]`;
  const asked: AskedRound = {
    round: roundOf(application, fiscalYear),
    path: `${absent}.`,
    absent,
    law: lawOn(law.regulation, lastDayOfFiscalYear(fiscalYear)),
    resting: rounds.cites,
    waitUntil: () => noLongerAsked(fiscalYear, route, law),
  };
  return allOf(
    id,
    [
      post(`${id}.post`, application, asked),
      roundWorkload(`${id}.workload`, asked),
      roundMembers(`${id}.members`, asked),
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
export function agreements(id: string, route: Route, application: Application, law: Law): Finding {
  const rounds = law.values[roundsAsked[route]];
  const reportsNeeded = law.values[reportsAsked[route]];
  const years = law.values['agreement.reports.years'];
  if (rounds === undefined || reportsNeeded === undefined || years === undefined) {
    return outsideValidity(id, law, [roundsAsked[route], reportsAsked[route], 'agreement.reports.years']);
  }
  if (application.line !== 'teaching') return ofOtherLine(id, application.line);

  const latest = fiscalYearOfDay(law.day) - 1;
  const parts: Finding[] = [];
  for (let fiscalYear = latest; fiscalYear > latest - rounds.value; fiscalYear -= 1) {
    parts.push(askedRound(`${id}.fy${String(fiscalYear)}`, route, application, fiscalYear, law, rounds));
  }
  if (reportsNeeded.value > 0) parts.push(reports(`${id}.reports`, route, application, reportsNeeded, years, law));
  return allOf(id, parts, together(rounds.cites, reportsNeeded.cites));
}
