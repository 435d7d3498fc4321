/** The one error this library throws, and the shape of what it found wrong. Misuse throws; outcomes are findings. */

/**
 * What kind of misuse an error reports.
 *
 * - `invalid-facts`: an application, evaluation, round, workload, score or finding is not what its type says
 * - `invalid-date`: a date handed over by itself is not a calendar day, or two days stand in the wrong order
 * - `invalid-regulation`, `invalid-amendment`: the law handed over is not what its type says
 * - `unknown-parameter`: no parameter of the law has this name
 */
export type ErrorCode =
  'invalid-facts' | 'invalid-date' | 'invalid-regulation' | 'invalid-amendment' | 'unknown-parameter';

/** What is wrong at one place of an input. Stable and meant for programs; `message` is the English sentence for people. */
export type IssueCode =
  | 'missing' // a required property is not there
  | 'wrong-type' // text for a number, a list for an object, …
  | 'unknown-property' // not in the type, so it would be ignored
  | 'unknown-name' // not one of the names that are allowed
  | 'invalid-date' // not a calendar day written YYYY-MM-DD
  | 'buddhist-year' // a date written in the Buddhist era where the Common Era is expected
  | 'common-era-year' // a year of the Common Era where the Buddhist era is expected
  | 'out-of-range' // a number beyond its bounds
  | 'not-whole' // a fraction where whole numbers are expected
  | 'wrong-count' // a list of the wrong length, or of more entries than any life has
  | 'duplicate' // the same round or year twice
  | 'wrong-order' // an end before its beginning
  | 'contradiction'; // two facts that cannot both hold

/** One thing that is wrong with an input. */
export interface Issue {
  /** Where, from the root of the input: `service[0].to`; list positions count from 0; empty for the input itself. */
  readonly path: string;
  readonly code: IssueCode;
  /** One English sentence: what was expected, and what was found. */
  readonly message: string;
  /** What was probably meant, ready to be put in its place: `2023-09-30`. */
  readonly suggestion?: string;
}

const brand = Symbol.for('witthayathana.error');

/** Thrown for misuse only: bad input never becomes a verdict. Recognise it with {@link isWitthayathanaError}. */
export class WitthayathanaError extends Error {
  override readonly name = 'WitthayathanaError';
  readonly code: ErrorCode;
  /** Everything that is wrong, never only the first thing. */
  readonly details: { readonly issues: readonly Issue[] };

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(
      `${code}: ${issues.map((issue) => (issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`)).join('; ')}`,
    );
    this.code = code;
    this.details = Object.freeze({ issues: Object.freeze(issues.map((issue) => Object.freeze({ ...issue }))) });
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Tells whether a caught value is an error of this library, by brand and not by `instanceof`: an application may hold
 * an ESM and a CJS copy at once.
 */
export function isWitthayathanaError(value: unknown): value is WitthayathanaError {
  try {
    return typeof value === 'object' && value !== null && brand in value;
  } catch {
    return false;
  }
}
