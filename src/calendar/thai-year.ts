/**
 * Years as Thailand counted them (ปีพุทธศักราช). Until BE 2483 a year began on 1 April, so that its January to March are
 * of the next year of the Common Era; BE 2483 had nine months, April to December 1940; BE 2484 began on 1 January 1941
 * (พระราชบัญญัติปีประดิทิน พุทธศักราช 2483).
 */
import { BUDDHIST_ERA } from './buddhist-era';

/** The first Buddhist year that began on 1 January: 1941. */
const FIRST_FROM_JANUARY = 2484;

/** The months of the year before that it did not have. */
const APRIL = 4;

/** Whether a month of a Buddhist year is of another Common Era year than the difference of 543 says, or of none. */
export function isOfOldYear(buddhist: number, month: number): boolean {
  return buddhist < FIRST_FROM_JANUARY && month < APRIL;
}

/**
 * The year of the Common Era in which a month of a Buddhist year lies; undefined for January to March 2483, which never
 * were.
 *
 * @example `commonEraOf(2480, 2)` is `1938`, `commonEraOf(2560, 2)` is `2017`.
 */
export function commonEraOf(buddhist: number, month: number): number | undefined {
  if (!isOfOldYear(buddhist, month)) return buddhist - BUDDHIST_ERA;
  return buddhist === FIRST_FROM_JANUARY - 1 ? undefined : buddhist - BUDDHIST_ERA + 1;
}

/**
 * The Buddhist year of a month of the Common Era, the inverse of {@link commonEraOf}.
 *
 * @example `buddhistYearOf(1938, 2)` is `2480`.
 */
export function buddhistYearOf(commonEra: number, month: number): number {
  const year = commonEra + BUDDHIST_ERA;
  return isOfOldYear(year, month) ? year - 1 : year;
}
