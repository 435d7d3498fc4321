/** The lanes of agreement rounds and of salary rounds: those that are asked, as the finding names them. Rulebook §§3.5, 4. */
import { isoOf } from '../calendar/day';
import { firstDayOfFiscalYear, lastDayOfFiscalYear } from '../calendar/fiscal-year';
import { lastDayOfSalaryRound, salaryRoundsLater } from '../calendar/salary-round';
import type { Application } from '../facts/application';
import type { SalaryLevel } from '../facts/names';
import type { Finding, Value } from '../finding/finding';
import { salaryLevels } from '../law/reduction';
import { isOfKnownLaw, leafAt, partAt, partOf, routes } from './timeline-parts';
import type {
  TimelineAgreements,
  TimelinePart,
  TimelinePerformance,
  TimelineReports,
  TimelineRoute,
  TimelineRound,
  TimelineSalaryRound,
} from './timeline-types';

const ofRound = /\.fy(\d+)$/u;

interface AskedPart {
  readonly route: TimelineRoute;
  readonly part: Finding;
}

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
    if (part.kind === 'group' || typeof part.required !== 'number') return [];
    const counted = typeof part.actual === 'number' ? part.actual : null;
    return [{ ...partOf(route, part), needed: part.required, counted }];
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

function levelOf(value: Value | undefined): SalaryLevel | null {
  return salaryLevels.find((level) => level === value) ?? null;
}

/** A round as the leaf shows it: `['2567/1', 'outstanding']`. */
function salaryRoundOf(shown: Value, required: SalaryLevel): readonly TimelineSalaryRound[] {
  const [written, found] = Array.isArray(shown) ? (shown as readonly Value[]) : [];
  if (typeof written !== 'string') return [];
  const [year, number] = written.split('/');
  const round = { fiscalYear: Number(year), half: number === '1' ? 1 : 2 } as const;
  const level = levelOf(found);
  return [
    {
      ...round,
      from: isoOf(lastDayOfSalaryRound(salaryRoundsLater(round, -1)) + 1),
      to: isoOf(lastDayOfSalaryRound(round)),
      level,
      reached: level === null ? null : salaryLevels.indexOf(level) >= salaryLevels.indexOf(required),
    },
  ];
}

/** The salary rounds that the reduced route asks, with their levels. */
export function performanceLane(application: Application, finding: Finding): TimelinePerformance {
  const leaf = leafAt(finding, 'eligibility.reduced.reduction.performance');
  const required = isOfKnownLaw(leaf) && Array.isArray(leaf.required) ? levelOf(leaf.required[1] as Value) : null;
  const shown = Array.isArray(leaf.actual) ? (leaf.actual as readonly Value[]) : [];
  return {
    stated: application.salaryRounds !== undefined,
    known: required !== null,
    parts: [partOf('reduced', leaf)],
    required,
    rounds: required === null ? [] : shown.flatMap((round) => salaryRoundOf(round, required)).reverse(),
  };
}
