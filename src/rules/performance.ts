/**
 * Performance: ผลการเลื่อนเงินเดือนระดับดีเด่น.
 *
 * ว 4/2564, 2 and ว 27/2564, 2: the level ดีเด่น, as the superior recorded it, in the four latest consecutive salary
 * rounds that ended before the filing day. Rulebook §3.5.
 */
import { isoOf } from '../calendar/day';
import {
  lastDayOfSalaryRound,
  salaryRoundNumber,
  salaryRoundOfDay,
  salaryRoundOfNumber,
} from '../calendar/salary-round';
import type { IsoDate } from '../calendar/types';
import type { Application, SalaryRound } from '../facts/application';
import type { SalaryLevel } from '../facts/names';
import type { Citation, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import { risingSalaryLevels } from '../law/values/reduction';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { workedOut } from '../law/worked-out';
import { outsideValidity } from './unsettled';

const ID = 'eligibility.reduced.reduction.performance';
const reads: readonly ParamId[] = ['reduction.performance.rounds', 'reduction.performance.level'];

const ranks: ReadonlyMap<string, number> = new Map(risingSalaryLevels.map((level, index) => [level, index]));

interface PerformanceTerms {
  /** How many rounds are asked. */
  readonly count: number;
  /** The rank of the level that is asked in each. */
  readonly least: number;
  readonly required: readonly [count: number, level: SalaryLevel];
  readonly cites: readonly Citation[];
}

const termsOf = workedOut(({ values }): { readonly terms?: PerformanceTerms } => {
  const rounds = values['reduction.performance.rounds'];
  const level = values['reduction.performance.level'];
  if (rounds === undefined || level === undefined) return {};
  const required = Object.freeze([rounds.value, level.value] as const);
  const least = ranks.get(level.value) ?? -1;
  return { terms: { count: rounds.value, least, required, cites: together(rounds.cites, level.cites) } };
});

/** The levels of the `count` rounds that ended before the running one, latest first; null: not on record. */
function levelsBefore(running: number, count: number, recorded: readonly SalaryRound[]): (SalaryLevel | null)[] {
  const levels: (SalaryLevel | null)[] = [];
  for (let before = 1; before <= count; before += 1) levels.push(null);
  for (const round of recorded) {
    const before = running - salaryRoundNumber(round);
    if (before >= 1 && before <= count) levels[before - 1] = round.level;
  }
  return levels;
}

/** A round as paths and findings write it, `2567/1`, with the level in it. */
type ShownRound = readonly [round: string, level: SalaryLevel | null];

const shownRounds = new Map<number, Map<SalaryLevel | null, ShownRound>>();

/** The same few rounds and levels are shown again and again, and are made once. */
function shownRound(number: number, level: SalaryLevel | null): ShownRound {
  let byLevel = shownRounds.get(number);
  if (byLevel === undefined) {
    byLevel = new Map();
    shownRounds.set(number, byLevel);
  }
  let shown = byLevel.get(level);
  if (shown === undefined) {
    const { fiscalYear, half } = salaryRoundOfNumber(number);
    shown = Object.freeze([`${String(fiscalYear)}/${String(half)}`, level] as const);
    byLevel.set(level, shown);
  }
  return shown;
}

function isBelow(level: SalaryLevel, least: number): boolean {
  return (ranks.get(level) ?? -1) < least;
}

/** The first day after the running round on which no round with too low a level is asked, also of those not over yet. */
function clearDay(recorded: readonly SalaryRound[], running: number, { count, least }: PerformanceTerms): IsoDate {
  const low: number[] = [];
  for (const round of recorded) if (isBelow(round.level, least)) low.push(salaryRoundNumber(round));
  let free = running + 1;
  while (low.some((number) => number >= free - count && number < free)) free += 1;
  return isoOf(lastDayOfSalaryRound(salaryRoundOfNumber(free - 1)) + 1);
}

/** Any lower level is decisive, whatever is missing; a round that is not on record is not known. */
export function performance({ salaryRounds: recorded = [] }: Application, law: Law): Leaf {
  const { terms } = termsOf(law);
  if (terms === undefined) return outsideValidity(ID, law, reads);

  const { count, least, required, cites } = terms;
  const running = salaryRoundNumber(salaryRoundOfDay(law.day));
  const levels = levelsBefore(running, count, recorded);
  const actual: ShownRound[] = [];
  const missing: string[] = [];
  let gap = 0;
  let number = running;
  for (const level of levels) {
    number -= 1;
    const shown = shownRound(number, level);
    actual.push(shown);
    if (level === null) missing.push(`salaryRounds[${shown[0]}]`);
    else if (isBelow(level, least)) gap += 1;
  }
  Object.freeze(actual);
  const unit = 'round';
  if (gap > 0) return unmet(ID, cites, { actual, required, gap, unit, waitUntil: clearDay(recorded, running, terms) });
  return missing.length === 0
    ? met(ID, cites, { actual, required, unit })
    : unstated(ID, cites, missing, { actual, required, unit });
}
