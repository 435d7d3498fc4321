/** The words of the calendar: what a date, a year and a half year are written as. */

/** A day of the Common Era written `YYYY-MM-DD`, from `1900-01-01` to `2199-12-31`: `2023-09-30`. */
export type IsoDate = string;

/** A year of the Buddhist era (พุทธศักราช, พ.ศ.), the Common Era year plus 543: `2566`. */
export type BuddhistYear = number;

/** A civil day in Thailand as a whole number of days since 1970-01-01. It has no time and no zone; two days subtract. */
export type Day = number;

/**
 * Where a count of months lands when the target month is too short (29 Feb 2020 + 3 years):
 * on its last day (28 Feb 2023), or on the day after it (1 Mar 2023).
 */
export type MonthEnd = 'last-day' | 'next-day';

/** Half of a fiscal year: `1` is 1 October to 31 March, `2` is 1 April to 30 September. */
export type Half = 1 | 2;
