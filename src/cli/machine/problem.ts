/** What cannot be done, told in lines of `file:line: path: message (suggestion)`. */
import type { Issue } from '../../error/witthayathana-error';
import type { RowIssue } from '../../table/cell-issue';
import type { TextLanguage } from '../../text/language';
import { faultAdvice, faultKind, isWitthayathanaError, lostOutput, oneLine } from '../library';

/** Lines as they are written, each ended. */
export function onLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Lines in the language that they are read in. */
type Told = string | readonly string[] | ((lang: TextLanguage) => string | readonly string[]);

function linesOf(told: Told, lang: TextLanguage): readonly string[] {
  const said = typeof told === 'function' ? told(lang) : told;
  return (typeof said === 'string' ? [said] : said).map(oneLine);
}

/** Ends the command with status 2. */
export class Problem extends Error {
  private readonly told: Told;

  /** One line, or a list of any length. */
  constructor(told: Told) {
    super(linesOf(told, 'en').join('\n'));
    this.told = told;
  }

  lines(lang: TextLanguage): readonly string[] {
    return linesOf(this.told, lang);
  }
}

/** Output that cannot be written to its end: silently where its reader went away, else in one sentence. */
export class OutputLost extends Problem {
  constructor(code: unknown) {
    super(code === 'EPIPE' ? [] : lostOutput(String(code)));
  }
}

/** One issue at a place, which is a file, a line of it, or an argument. */
export function issueLine(place: string, issue: Issue & Partial<RowIssue>, lang: TextLanguage): string {
  const { path, message, suggestion } = issue;
  const at = `${place === '' ? '' : `${place}: `}${path === '' ? '' : `${path}: `}`;
  if (lang === 'th') {
    const row = { reason: 'facts', ...issue } as const;
    const advice = faultAdvice(row, lang);
    // Where there is no advice, what was expected and found stands in the message alone.
    return oneLine(`${at}${faultKind(row, lang)}${advice === '' ? ` (${message})` : ` — ${advice}`}`);
  }
  const isSaid = suggestion === undefined || message.endsWith(suggestion) || message.endsWith(`${suggestion}?`);
  return oneLine(`${at}${message}${isSaid ? '' : ` (did you mean ${suggestion}?)`}`);
}

/** All issues at a place, as one problem. */
export function problemAt(place: string, issues: readonly Issue[]): Problem {
  return new Problem((lang) => issues.map((issue) => issueLine(place, issue, lang)));
}

/** What options say, where the path of an issue is the name of the option. */
export function problemOfOptions(issues: readonly Issue[]): Problem {
  return new Problem((lang) =>
    issues.map(({ path, ...issue }) => issueLine(`--${path}`, { ...issue, path: '' }, lang)),
  );
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
