/** The lanes of agreement rounds and of salary rounds: those that are asked, as the finding names them. Rulebook §§3.5, 4. */
import { isoOf } from '../../calendar/day';
import { firstDayOfFiscalYear, lastDayOfFiscalYear } from '../../calendar/fiscal-year';
import { lastDayOfSalaryRound, salaryRoundsLater } from '../../calendar/salary-round';
import type { Application } from '../../facts/application';
import type { SalaryLevel } from '../../facts/names';
import type { Finding, Leaf } from '../../finding/finding';
import { risingSalaryLevels } from '../../law/values/reduction';
import { isOfKnownLaw, leafAt, partAt, partOf, routes } from './parts';
import type {
  TimelineAgreements,
  TimelinePart,
  TimelinePerformance,
  TimelineReports,
  TimelineRoute,
  TimelineRound,
  TimelineSalaryRound,
} from './types';

const ofRound = /\.fy(\d+)/u;

interface AskedPart {
  readonly route: TimelineRoute;
  readonly part: Finding;
}

/** The leaf of the reports: how many are needed, and how many count where they are stated. */
type ShownReports = Leaf & { readonly required: number; readonly actual?: number };

/** A round as the leaf of performance shows it: `['2567/1', 'outstanding']`; `null`: not on record. */
type ShownRound = readonly [round: string, level: SalaryLevel | null];

/** The leaf of performance where its law is known: the level that is asked, and the rounds from newest to oldest. */
type ShownPerformance = Leaf & {
  readonly required: readonly [count: number, level: SalaryLevel];
  readonly actual: readonly ShownRound[];
};

function roundsOf(application: Application, asked: readonly AskedPart[]): readonly TimelineRound[] {
  const byYear = new Map<number, TimelinePart[]>();
  for (const { route, part } of asked) {
    const year = ofRound.exec(part.id)?.[1];
    if (year === undefined) continue;
    byYear.set(Number(year), [...(byYear.get(Number(year)) ?? []), partOf(route, part)]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, askedBy]) => ({
      fiscalYear,
      from: isoOf(firstDayOfFiscalYear(fiscalYear)),
      to: isoOf(lastDayOfFiscalYear(fiscalYear)),
      onRecord: application.agreements?.some((round) => round.fiscalYear === fiscalYear) ?? false,
      askedBy,
    }));
}

function reportsOf(asked: readonly AskedPart[]): readonly TimelineReports[] {
  return asked.flatMap(({ route, part }) => {
    // Rounds are groups; the only leaf beside them is that of the reports.
    if (part.kind === 'group') return [];
    const { required, actual } = part as ShownReports;
    return [{ ...partOf(route, part), needed: required, counted: actual ?? null }];
  });
}

/** The rounds that either route asks, and in the transition the reports. */
export function agreementsLane(application: Application, finding: Finding): TimelineAgreements {
  const wholes = routes.map((route) => ({ route, part: partAt(finding, `eligibility.${route}.agreements`) }));
  const asked = wholes.flatMap(({ route, part }) =>
    part.kind === 'group' ? part.of.map((each) => ({ route, part: each })) : [],
  );
  return {
    stated: application.agreements !== undefined,
    known: wholes.some(({ part }) => isOfKnownLaw(part)),
    parts: wholes.map(({ route, part }) => partOf(route, part)),
    rounds: roundsOf(application, asked),
    reports: reportsOf(asked),
  };
}

function salaryRoundOf([written, level]: ShownRound, required: SalaryLevel): TimelineSalaryRound {
  const [year, number] = written.split('/');
  const round = { fiscalYear: Number(year), half: number === '1' ? 1 : 2 } as const;
  return {
    ...round,
    from: isoOf(lastDayOfSalaryRound(salaryRoundsLater(round, -1)) + 1),
    to: isoOf(lastDayOfSalaryRound(round)),
    level,
    reached: level === null ? null : risingSalaryLevels.indexOf(level) >= risingSalaryLevels.indexOf(required),
  };
}

/** The salary rounds that the reduced route asks, with their levels. */
export function performanceLane(application: Application, finding: Finding): TimelinePerformance {
  const leaf = leafAt(finding, 'eligibility.reduced.reduction.performance');
  const stated = application.salaryRounds !== undefined;
  const parts = [partOf('reduced', leaf)];
  if (!isOfKnownLaw(leaf)) return { stated, known: false, parts, required: null, rounds: [] };
  const {
    required: [, required],
    actual,
  } = leaf as ShownPerformance;
  const rounds = actual.map((round) => salaryRoundOf(round, required)).reverse();
  return { stated, known: true, parts, required, rounds };
}
