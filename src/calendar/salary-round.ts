/**
 * The salary round (รอบการประเมินเงินเดือน), half a fiscal year: half 1 is 1 October to 31 March, half 2 is 1 April to
 * 30 September.
 */
import { BUDDHIST_ERA } from './buddhist-era';
import { civilOf, dayOfCivil } from './day';
import { fiscalYearOfDay, lastDayOfFiscalYear } from './fiscal-year';
import { requireDay } from './iso-date';
import type { BuddhistYear, Day, Half, IsoDate } from './types';

/** Names a salary round: the fiscal year (Buddhist era) and which half of it. */
export interface SalaryRoundId {
  readonly fiscalYear: BuddhistYear;
  readonly half: Half;
}

/** The salary round in which a day lies. */
export function salaryRoundOfDay(day: Day): SalaryRoundId {
  const { month } = civilOf(day);
  return { fiscalYear: fiscalYearOfDay(day), half: month >= 4 && month <= 9 ? 2 : 1 };
}

/** Rounds numbered in their order, one after another. */
export function salaryRoundNumber({ fiscalYear, half }: SalaryRoundId): number {
  return fiscalYear * 2 + (half - 1);
}

/** The round of such a number. */
export function salaryRoundOfNumber(number: number): SalaryRoundId {
  const fiscalYear = Math.floor(number / 2);
  return { fiscalYear, half: number === fiscalYear * 2 ? 1 : 2 };
}

/** How many rounds one lies after another; negative where it lies before. */
export function salaryRoundsBetween(round: SalaryRoundId, later: SalaryRoundId): number {
  return salaryRoundNumber(later) - salaryRoundNumber(round);
}

/** The salary round so many rounds later; earlier where `count` is negative. */
export function salaryRoundsLater(round: SalaryRoundId, count: number): SalaryRoundId {
  return salaryRoundOfNumber(salaryRoundNumber(round) + count);
}

/** 31 March or 30 September of the fiscal year. */
export function lastDayOfSalaryRound(round: SalaryRoundId): Day {
  return round.half === 2 ? lastDayOfFiscalYear(round.fiscalYear) : dayOfCivil(round.fiscalYear - BUDDHIST_ERA, 3, 31);
}

/**
 * The salary round (รอบการประเมินเงินเดือน) in which a date lies.
 *
 * @param on - a day, `YYYY-MM-DD`, 1900 to 2199
 * @returns a frozen name of the round
 * @throws WitthayathanaError with code `invalid-date`; issue at `on`
 *
 * @example `salaryRoundOf('2024-04-01')` is `{ fiscalYear: 2567, half: 2 }`.
 */
export function salaryRoundOf(on: IsoDate): SalaryRoundId {
  return Object.freeze(salaryRoundOfDay(requireDay(on, 'on')));
}
