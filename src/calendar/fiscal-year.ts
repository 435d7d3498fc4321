/** The Thai fiscal year (ปีงบประมาณ): year F of the Buddhist era runs from 1 October F − 1 to 30 September F. */
import { BUDDHIST_ERA } from './buddhist-era';
import { civilOf, dayOfCivil } from './day';
import { requireDay } from './iso-date';
import type { BuddhistYear, Day, IsoDate } from './types';

const OCTOBER = 10;

/** The fiscal year in which a day lies. */
export function fiscalYearOfDay(day: Day): BuddhistYear {
  const civil = civilOf(day);
  return civil.year + BUDDHIST_ERA + (civil.month >= OCTOBER ? 1 : 0);
}

/** 1 October of the year before. */
export function firstDayOfFiscalYear(fiscalYear: BuddhistYear): Day {
  return dayOfCivil(fiscalYear - BUDDHIST_ERA - 1, OCTOBER, 1);
}

/** 30 September of the year. */
export function lastDayOfFiscalYear(fiscalYear: BuddhistYear): Day {
  return dayOfCivil(fiscalYear - BUDDHIST_ERA, 9, 30);
}

/**
 * The fiscal year (ปีงบประมาณ) in which a date lies, in the Buddhist era.
 *
 * @param on - a day, `YYYY-MM-DD`, 1900 to 2199
 * @returns the year, 2443 to 2743
 * @throws WitthayathanaError with code `invalid-date`; issue at `on`
 *
 * @example `fiscalYear('2023-09-30')` is `2566`, `fiscalYear('2023-10-01')` is `2567`.
 */
export function fiscalYear(on: IsoDate): BuddhistYear {
  return fiscalYearOfDay(requireDay(on, 'on'));
}
