/** What a date of the facts was probably meant to be, Thai writing included: officers paste what the paper says. */
import { isoOf } from './day';
import { dateIssue } from './iso-date';
import type { Problem } from './problem';
import { problem } from './problem';
import { readThaiDate } from './thai-writing';

/** A text longer than this is no date, so no suggestion is looked for. */
const LONGEST_DATE = 64;

/**
 * What is wrong with a date, see {@link dateIssue}; for a text that names a day in Thai, that day is suggested.
 *
 * @example `factDateIssue('29 พ.ค. 2560')?.suggestion` is `'2017-05-29'`.
 */
export function factDateIssue(value: unknown): Problem | undefined {
  const what = dateIssue(value);
  if (what?.code !== 'invalid-date' || what.suggestion !== undefined) return what;
  if (typeof value !== 'string' || value.length > LONGEST_DATE) return what;
  const reading = readThaiDate(value);
  if (reading.kind !== 'day') return what;
  const suggestion = isoOf(reading.day);
  return problem('invalid-date', `${what.message}; ${suggestion}?`, suggestion);
}
