/** The year of a written date: which year of the Common Era it is, and what is wrong with it. */
import { BUDDHIST_ERA, FIRST_YEAR, LAST_YEAR } from './buddhist-era';
import type { Written } from './date-parts';
import type { Problem } from './problem';
import { found, problem } from './problem';
import { englishMonthNumber } from './thai-month-name';
import { commonEraOf, isOfOldYear } from './thai-year';

/** What one part of a date says: its number, as written or as probably meant, and what is wrong with it. */
export interface Part {
  readonly number?: number;
  readonly problem?: Problem;
}

/** Two digits up to this, without a Thai word beside them, are rather of the years from 2000 than of those from 2500. */
const LAST_OF_COMMON_ERA = 29;

function isInBounds(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the month is a word of English, beside which a year of four digits says its era by itself. */
function isEnglish({ style, month }: Written): boolean {
  return style === 'named' && englishMonthNumber(month) !== undefined;
}

/** The year, given the month where it is known. */
export function readYear(written: Written, month: number | undefined): Part {
  const { year, era, style } = written;
  const number = Number(year);
  if (year.length === 2) return twoDigits(written, number);
  if (year.length === 4 && isInBounds(number)) {
    if (era === undefined && (style === 'year-first' || isEnglish(written))) return { number };
    const message = `expected a year of the Buddhist era; a year of the Common Era? ${number + BUDDHIST_ERA}`;
    return { number, problem: problem('common-era-year', message) };
  }
  if (year.length === 4 && era !== 'common') {
    const isOld = month !== undefined && number >= FIRST_YEAR + BUDDHIST_ERA - 1 && isOfOldYear(number, month);
    if (isOld && style !== 'named') return oldYear(number);
    const common = month === undefined ? number - BUDDHIST_ERA : commonEraOf(number, month);
    if (common === undefined)
      return { problem: problem('invalid-date', 'พ.ศ. 2483 had no January, February and March') };
    if (isInBounds(common)) return { number: common };
  }
  const bounds = `${FIRST_YEAR + BUDDHIST_ERA} to ${LAST_YEAR + BUDDHIST_ERA}`;
  const shown = era === 'common' ? `ค.ศ. ${year}` : year;
  return { problem: problem('invalid-date', `expected a year of the Buddhist era, ${bounds}, found ${found(shown)}`) };
}

/** In numbers, a year before 2484 may be counted from April, as people did, or from January, as programs do. */
function oldYear(year: number): Part {
  const readings = year === 2483 ? '' : ` (${year - BUDDHIST_ERA + 1}, or ${year - BUDDHIST_ERA} as programs count)`;
  const message = `expected the month as a word, since years before พ.ศ. 2484 began on 1 April${readings}, found ${found(String(year))}`;
  return { problem: problem('invalid-date', message) };
}

/** Never read, but where it stands says which century is likely. */
function twoDigits(written: Written, number: number): Part {
  const isThai = written.era === 'buddhist' || (written.style === 'named' && !isEnglish(written));
  const isCommon = written.era === 'common' || (!isThai && number <= LAST_OF_COMMON_ERA);
  const common = isCommon ? 2000 + number : 2500 - BUDDHIST_ERA + number;
  const message = `expected a year of four digits, found ${found(written.year)}; ${common + BUDDHIST_ERA}?`;
  return { number: common, problem: problem('invalid-date', message) };
}
