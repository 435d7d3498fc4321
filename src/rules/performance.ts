/**
 * Performance: ผลการเลื่อนเงินเดือนระดับดีเด่น.
 *
 * ว 4/2564, 2 and ว 27/2564, 2: the level ดีเด่น, as the superior recorded it, in the four latest consecutive salary
 * rounds that ended before the filing day. Rulebook §3.5.
 */
import { isoOf } from '../calendar/day';
import type { SalaryRoundId } from '../calendar/salary-round';
import {
  lastDayOfSalaryRound,
  salaryRoundOfDay,
  salaryRoundsBetween,
  salaryRoundsLater,
} from '../calendar/salary-round';
import type { Day } from '../calendar/types';
import type { Application, SalaryRound } from '../facts/application';
import type { SalaryLevel } from '../facts/names';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import { salaryLevels } from '../law/reduction';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { outsideValidity } from './unsettled';

const reads: readonly ParamId[] = ['reduction.performance.rounds', 'reduction.performance.level'];

/** The levels of the latest rounds that ended before `filedOn`, newest first; null: not on record. */
function latestLevels(recorded: readonly SalaryRound[], filedOn: Day, count: number): readonly (SalaryLevel | null)[] {
  const running = salaryRoundOfDay(filedOn);
  const levels = new Array<SalaryLevel | null>(count).fill(null);
  for (const round of recorded) {
    const before = salaryRoundsBetween(round, running);
    if (before >= 1 && before <= count) levels[before - 1] = round.level;
  }
  return levels;
}

const ranks: ReadonlyMap<string, number> = new Map(salaryLevels.map((level, index) => [level, index]));

/** A round as paths and findings write it: `2567/1`. */
function written({ fiscalYear, half }: SalaryRoundId): string {
  return `${String(fiscalYear)}/${String(half)}`;
}

/** The first day that asks for no low round, also of those on record that are not finished yet. */
function clearDay(
  recorded: readonly SalaryRound[],
  filedOn: Day,
  count: number,
  isBelow: (level: SalaryLevel | null) => boolean,
): Day | undefined {
  const days: Day[] = [];
  for (const round of recorded) {
    if (isBelow(round.level)) days.push(lastDayOfSalaryRound(salaryRoundsLater(round, count)) + 1);
  }
  return days.sort((a, b) => a - b).find((day) => day > filedOn && !latestLevels(recorded, day, count).some(isBelow));
}

/** Any lower level is decisive, whatever is missing; a round that is not on record is not known. */
export function performance(id: string, application: Application, law: Law): Leaf {
  const rounds = law.values['reduction.performance.rounds'];
  const level = law.values['reduction.performance.level'];
  if (rounds === undefined || level === undefined) return outsideValidity(id, law, reads);

  const recorded = application.salaryRounds ?? [];
  const levels = latestLevels(recorded, law.day, rounds.value);
  const running = salaryRoundOfDay(law.day);
  const asked = levels.map((_, index) => written(salaryRoundsLater(running, -1 - index)));
  const least = ranks.get(level.value) ?? -1;
  const isBelow = (found: SalaryLevel | null): boolean => found !== null && (ranks.get(found) ?? -1) < least;

  const cites = together(rounds.cites, level.cites);
  const actual = asked.map((round, index) => [round, levels[index] ?? null]);
  const required = [rounds.value, level.value];
  const unit = 'round';
  const gap = levels.filter(isBelow).length;
  if (gap > 0) {
    const clear = clearDay(recorded, law.day, rounds.value, isBelow);
    const waitUntil = clear === undefined ? undefined : isoOf(clear);
    return unmet(id, cites, { actual, required, gap, unit, waitUntil });
  }
  const open = asked.filter((_, index) => levels[index] === null);
  if (open.length === 0) return met(id, cites, { actual, required, unit });
  const missing = open.map((round) => `salaryRounds[${round}]`);
  return unstated(id, cites, missing, { actual, required, unit });
}
