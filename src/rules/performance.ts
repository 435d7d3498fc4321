/**
 * Performance: ผลการเลื่อนเงินเดือนระดับดีเด่น.
 *
 * ว 4/2564, 2 and ว 27/2564, 2: the level ดีเด่น, as the superior recorded it, in the four latest consecutive salary
 * rounds that ended before the filing day. Rulebook §3.5.
 */
import { isoOf } from '../calendar/day';
import type { SalaryRoundId } from '../calendar/salary-round';
import { lastDayOfSalaryRound, salaryRoundOfDay, salaryRoundsLater } from '../calendar/salary-round';
import type { Day } from '../calendar/types';
import type { Application } from '../facts/application';
import type { SalaryLevel } from '../facts/names';
import type { Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import { salaryLevels } from '../law/reduction';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { outsideValidity } from './unsettled';

const reads: readonly ParamId[] = ['reduction.performance.rounds', 'reduction.performance.level'];

/** The latest rounds that ended before `filedOn`, newest first. */
function latestRounds(filedOn: Day, count: number): readonly SalaryRoundId[] {
  const running = salaryRoundOfDay(filedOn);
  return Array.from({ length: count }, (_, index) => salaryRoundsLater(running, -1 - index));
}

/** A round as paths and findings write it: `2567/1`. */
function written({ fiscalYear, half }: SalaryRoundId): string {
  return `${String(fiscalYear)}/${String(half)}`;
}

/** Any lower level is decisive, whatever is missing; a round that is not on record is not known. */
export function performance(id: string, application: Application, law: Law): Leaf {
  const rounds = law.values['reduction.performance.rounds'];
  const level = law.values['reduction.performance.level'];
  if (rounds === undefined || level === undefined) return outsideValidity(id, law, reads);

  const recorded = application.salaryRounds ?? [];
  const levelOf = (round: SalaryRoundId): SalaryLevel | null =>
    recorded.find(({ fiscalYear, half }) => fiscalYear === round.fiscalYear && half === round.half)?.level ?? null;
  const asked = latestRounds(law.day, rounds.value);
  const levels = asked.map(levelOf);
  const least = salaryLevels.indexOf(level.value);
  const isBelow = (found: SalaryLevel | null): boolean => found !== null && salaryLevels.indexOf(found) < least;

  const cites = together(rounds.cites, level.cites);
  const shown = {
    actual: asked.map((round, index) => [written(round), levels[index] ?? null]),
    required: [rounds.value, level.value],
    unit: 'round',
  } as const;
  const gap = levels.filter(isBelow).length;
  if (gap > 0) {
    // The first day that asks for no low round, also of those on record that are not finished yet.
    const clear = recorded
      .filter(({ level: found }) => isBelow(found))
      .map((low) => lastDayOfSalaryRound(salaryRoundsLater(low, rounds.value)) + 1)
      .sort((a, b) => a - b)
      .find((day) => day > law.day && !latestRounds(day, rounds.value).map(levelOf).some(isBelow));
    return unmet(id, cites, { ...shown, gap, ...(clear === undefined ? {} : { waitUntil: isoOf(clear) }) });
  }
  const open = asked.filter((_, index) => levels[index] === null);
  if (open.length === 0) return met(id, cites, shown);
  return unstated(
    id,
    cites,
    open.map((round) => `salaryRounds[${written(round)}]`),
    shown,
  );
}
