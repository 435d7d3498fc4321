/** Rulebook §3.5 Performance: outstanding in the four latest consecutive salary rounds that ended before the filing day. */
import { dayText, fiscalYearOf } from './days';
import type { SalaryRound, Status } from './facts';
import { allOf } from './kleene';

export interface RoundName {
  readonly fiscalYear: number;
  readonly half: 1 | 2;
}

function lastDayOf(round: RoundName): string {
  return round.half === 1 ? dayText(round.fiscalYear - 543, 3, 31) : dayText(round.fiscalYear - 543, 9, 30);
}

/** Newest first. Every round from a year ahead backwards is looked at, and the first four that have ended are kept. */
export function neededSalaryRounds(filedOn: string): readonly RoundName[] {
  const needed: RoundName[] = [];
  for (let fiscalYear = fiscalYearOf(filedOn) + 1; needed.length < 4; fiscalYear -= 1) {
    for (const half of [2, 1] as const) {
      const round = { fiscalYear, half };
      if (lastDayOf(round) < filedOn && needed.length < 4) needed.push(round);
    }
  }
  return needed;
}

export function performanceStatus(rounds: readonly SalaryRound[] | undefined, filedOn: string): Status {
  return allOf(
    neededSalaryRounds(filedOn).map((needed): Status => {
      const found = rounds?.find((round) => round.fiscalYear === needed.fiscalYear && round.half === needed.half);
      if (found === undefined) return 'unknown';
      return found.level === 'outstanding' ? 'met' : 'unmet';
    }),
  );
}
