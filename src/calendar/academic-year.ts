/** The academic year (ปีการศึกษา) Y of the Buddhist era: 16 May Y to 30 April Y + 1. Rulebook §17, `reported`. */
import { BUDDHIST_ERA } from './buddhist-era';
import { civilOf } from './day';
import { requireDay } from './iso-date';
import type { BuddhistYear, IsoDate } from './types';

const MAY = 5;
const FIRST_DAY = 16;

/**
 * The academic year (ปีการศึกษา) in which a day lies: year Y runs from 16 May Y to 30 April Y + 1 (`reported`), so that 1 to
 * 15 May lie in none. It overlaps the fiscal year, which is the round of an agreement, and never coincides with it.
 *
 * @param on - a day, `YYYY-MM-DD`, 1900 to 2199
 * @returns the year of the Buddhist era; undefined between two academic years
 * @throws WitthayathanaError with code `invalid-date`; issue at `on`
 *
 * @example `academicYear('2024-05-16')` is `2567`, `academicYear('2024-05-15')` is `undefined`.
 */
export function academicYear(on: IsoDate): BuddhistYear | undefined {
  const { year, month, day } = civilOf(requireDay(on, 'on'));
  if (month === MAY && day < FIRST_DAY) return undefined;
  return year + BUDDHIST_ERA - (month < MAY ? 1 : 0);
}
