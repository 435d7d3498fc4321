/** Rows that cannot be read, in words: each by itself, and many of one kind together. */
import type { RowIssue } from '../../table/cell-issue';
import type { TableIssue } from '../../table/table';
import type { TextLanguage } from '../language';
import { en } from './en';
import { th } from './th';
import type { FaultWords } from './words';

const languages: Readonly<Record<TextLanguage, FaultWords>> = { th, en };

/** Words of a column that are told at most; lists of languages and places are longer than anybody reads. */
const MOST_WORDS = 8;

/** What is wrong, whatever the row. */
export function faultKind(issue: Pick<RowIssue, 'reason' | 'code' | 'message'>, lang: TextLanguage): string {
  const words = languages[lang];
  if (issue.reason === 'not-json' || issue.reason === 'repeated-key') {
    // Which key, and at which character, only the message says.
    return lang === 'en' ? issue.message : `${words.reasons[issue.reason]} (${issue.message})`;
  }
  if (issue.reason !== 'facts') return words.reasons[issue.reason];
  const detail = words.detail(issue);
  return detail === '' ? words.codes[issue.code] : detail;
}

/** What to write instead. */
export function faultAdvice(issue: Pick<RowIssue, 'reason' | 'suggestion' | 'words'>, lang: TextLanguage): string {
  const words = languages[lang];
  if (issue.suggestion !== undefined) {
    return issue.reason === 'both' ? words.other(issue.suggestion) : words.write(issue.suggestion);
  }
  const { words: choices = [] } = issue;
  return choices.length === 0 ? '' : words.choose(choices.slice(0, MOST_WORDS));
}

/**
 * One issue of a row in a sentence: column, cell, what is wrong, what to write.
 *
 * @param issue - as a table gives it
 * @param lang - Thai or English
 */
export function explainRowIssue(issue: RowIssue, lang: TextLanguage): string {
  const words = languages[lang];
  const place = issue.heading ?? issue.path;
  const [kind, advice] = [faultKind(issue, lang), faultAdvice(issue, lang)];
  const cell = issue.cell === undefined || (lang === 'en' && issue.reason === 'facts') ? '' : words.found(issue.cell);
  const said = [cell, kind].filter((part) => part !== '').join(lang === 'th' ? ' ' : ': ');
  return `${place === '' ? '' : `${words.column(place)}: `}${said}${advice === '' ? '' : ` — ${advice}`}`;
}

function inEnglish({ reason, row, heading, message, suggestion }: TableIssue, words: FaultWords): string {
  const column = heading === undefined || reason === 'no-column' ? [] : [words.column(heading)];
  const place = [...(row === undefined ? [] : [words.row(row)]), ...column].join(', ');
  const hint = suggestion === undefined || message.includes(suggestion) ? '' : ` (${words.write(suggestion)})`;
  return `${place === '' ? '' : `${place}: `}${message}${hint}`;
}

/** What is wrong with a table as a whole. */
export function explainTableIssue(issue: TableIssue, lang: TextLanguage): string {
  const words = languages[lang];
  if (lang === 'en') return inEnglish(issue, words);
  const place = [
    ...(issue.row === undefined ? [] : [words.row(issue.row)]),
    ...(issue.heading === undefined ? [] : [words.column(issue.heading)]),
  ].join(' ');
  const advice = issue.suggestion === undefined ? '' : ` — ${words.write(issue.suggestion)}`;
  return `${place === '' ? '' : `${place}: `}${words.reasons[issue.reason]}${advice}`;
}

/** Rows of one fault: `2–61, 64`. */
function ranges(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  const shown = spans.slice(0, 12).map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return `${shown.join(', ')}${spans.length > shown.length ? ', …' : ''}`;
}

/** One kind of fault, with all rows that have it. */
export interface FaultGroup {
  /** The first of them. */
  readonly issue: RowIssue;
  readonly row: number;
  /** In order, each once. */
  readonly rows: readonly number[];
  /** Headings of the columns, each once. */
  readonly headings: readonly string[];
}

/** What two faults have in common that are one: the kind; of words and facts also where they stand and what they are. */
export function faultKey({ reason, code, heading, path, cell, message }: RowIssue): string {
  if (reason === 'facts') return JSON.stringify([reason, code, heading ?? path, message]);
  return JSON.stringify(reason === 'unknown-word' || reason === 'both' ? [reason, heading, cell] : [reason]);
}

const MOST_HEADINGS = 4;

/** One kind of fault in a line. */
export function explainFaultGroup({ issue, row, rows, headings }: FaultGroup, lang: TextLanguage): string {
  const words = languages[lang];
  const single = `${words.row(row)}${lang === 'th' ? ' ' : ', '}${explainRowIssue(issue, lang)}`;
  if (rows.length === 1 && headings.length <= 1) {
    return headings.length === 0 ? `${words.row(row)}: ${explainRowIssue(issue, lang)}` : single;
  }
  const where = [
    words.rows(ranges(rows), rows.length),
    ...(headings.length === 0
      ? []
      : [words.columns(headings.slice(0, MOST_HEADINGS), Math.max(0, headings.length - MOST_HEADINGS))]),
  ].join(' ');
  return `${faultKind(issue, lang)} — ${where}; ${words.example} ${single}`;
}
