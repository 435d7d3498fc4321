/** What cannot be done, told in lines of `file:line: path: message (suggestion)`. */
import type { Issue } from '../../error/witthayathana-error';
import { isWitthayathanaError, lostOutput, oneLine } from '../library';

/** Lines as they are written, each ended. */
export function onLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Ends the command with status 2. */
export class Problem extends Error {
  readonly lines: readonly string[];

  /** One line, or a list of any length. */
  constructor(told: string | readonly string[]) {
    const lines = typeof told === 'string' ? [told] : told;
    super(lines.join('\n'));
    this.lines = lines.map(oneLine);
  }
}

/** Output that cannot be written to its end: silently where its reader went away, else in one sentence. */
export class OutputLost extends Problem {
  constructor(code: unknown) {
    super(code === 'EPIPE' ? [] : lostOutput(String(code)));
  }
}

/** One issue at a place, which is a file, a line of it, or an argument. */
export function issueLine(place: string, { path, message, suggestion }: Issue): string {
  const isSaid = suggestion === undefined || message.endsWith(suggestion) || message.endsWith(`${suggestion}?`);
  const hint = isSaid ? '' : ` (did you mean ${suggestion}?)`;
  return oneLine(`${place}: ${path === '' ? '' : `${path}: `}${message}${hint}`);
}

/** All issues at a place, as one problem. */
export function problemAt(place: string, issues: readonly Issue[]): Problem {
  return new Problem(issues.map((issue) => issueLine(place, issue)));
}

/** What `make` gives; where the library refuses, a problem at `place`. */
export function at<T>(place: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!isWitthayathanaError(error)) throw error;
    // The path of a day is the name of an argument, which the place says already.
    const isDay = error.code === 'invalid-date';
    throw problemAt(
      place,
      isDay ? error.details.issues.map((issue) => ({ ...issue, path: '' })) : error.details.issues,
    );
  }
}
