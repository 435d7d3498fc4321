/** What is wrong with one value, before it is known where the value stands. */
import type { Issue } from '../error/witthayathana-error';
import { WitthayathanaError } from '../error/witthayathana-error';
import { quoted } from '../value/thai-text';

/** An issue without its path: the checks of this folder say what is wrong, their callers say where. */
export type Problem = Omit<Issue, 'path'>;

/** A problem, with a suggestion where there is one. */
export function problem(code: Problem['code'], message: string, suggestion?: string): Problem {
  return suggestion === undefined ? { code, message } : { code, message, suggestion };
}

/** At most this many characters of a text are repeated in a message. */
const LONGEST_QUOTE = 40;

/**
 * What was found, for a message: a text in quotation marks, cut after 40 characters, with what cannot be seen in it named
 * by its code, a number as it is, else only its kind. Looks at the type alone, so no object, however strange, can make it throw.
 *
 * @example `found('2023-9-3')` is `'"2023-9-3"'`, `found(null)` is `'null'`, `found([])` is `'an object'`.
 */
export function found(value: unknown): string {
  if (typeof value === 'string') {
    // The cut is counted in characters, not in UTF-16 units, so that it never leaves half of one.
    const start = Array.from(value.slice(0, LONGEST_QUOTE * 2))
      .slice(0, LONGEST_QUOTE)
      .join('');
    return start.length < value.length ? `${quoted(start)}…` : quoted(value);
  }
  if (value === null || typeof value === 'number') return String(value);
  if (value === undefined) return 'nothing';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The path of an argument, and what is wrong with it, or `undefined` where it is good. */
export type Check = readonly [path: string, what: Problem | undefined];

/**
 * Refuses the arguments of a function, all their problems at once; does nothing where all are good.
 *
 * @throws WitthayathanaError with code `invalid-date` where there is at least one problem
 */
export function refuse(...checks: readonly Check[]): void {
  const issues = checks.flatMap(([path, what]) => (what === undefined ? [] : [{ path, ...what }]));
  if (issues.length > 0) throw new WitthayathanaError('invalid-date', issues);
}

/**
 * Whether a value is a whole number between two bounds, both included. `NaN` and the infinities are no numbers here.
 * Codes: `wrong-type`, `not-whole`, `out-of-range`.
 */
export function wholeNumberProblem(value: unknown, least: number, most: number): Problem | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return undefined;
  const message = `expected a whole number from ${least} to ${most}, found ${found(value)}`;
  if (typeof value !== 'number' || !Number.isFinite(value)) return problem('wrong-type', message);
  return problem(Number.isInteger(value) ? 'out-of-range' : 'not-whole', message);
}
