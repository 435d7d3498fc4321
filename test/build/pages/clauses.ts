/** The page of the clause register, by instrument. */
import type { ClauseEntry, ClauseStatus, EncodedBy } from '../../../src/law/clause-register';
import { nameOf } from '../../../src/text/naming';
import { bold, code, heading, lines, plain, table } from '../markdown';
import type { PageWords } from '../words/words';
import { clauseName, codes, framed, instrumentLink, parameterLink, statusOf } from './common';

function byInWords({ params, parts, functions }: EncodedBy, words: PageWords): readonly string[] {
  const { comma } = words.text;
  const named = parts.map((part) => `${plain(nameOf(part, words.text))} (${code(part)})`);
  return [
    ...(params.length === 0 ? [] : [words.byParams(params.map((id) => parameterLink(id, words)).join(comma))]),
    ...(parts.length === 0 ? [] : [words.byParts(named.join(comma))]),
    ...(functions.length === 0 ? [] : [words.byFunctions(codes(functions))]),
  ];
}

function missingOf(entry: ClauseEntry, words: PageWords): readonly string[] {
  const missing = 'missing' in entry ? entry.missing : undefined;
  return missing === undefined ? [] : [words.missing(plain(missing[words.language]))];
}

function detail(entry: ClauseEntry, words: PageWords): string {
  switch (entry.status) {
    case 'encoded':
      return lines([...byInWords(entry.by, words), ...missingOf(entry, words)]);
    case 'out-of-scope':
      return lines([words.why(plain(entry.why[words.language])), ...missingOf(entry, words)]);
    case 'not-known':
      return lines([
        ...missingOf(entry, words),
        ...(entry.by === undefined ? [] : [words.standIn, ...byInWords(entry.by, words)]),
      ]);
  }
}

/** The words for the statuses, with how many clauses have each. */
export function statusTable(register: readonly ClauseEntry[], words: PageWords): string {
  const { word, meaning, count } = words.columns;
  const statuses = Object.keys(words.statuses) as ClauseStatus[];
  return table(
    [word, meaning, count],
    statuses.map((status) => [
      bold(words.statuses[status].word),
      plain(words.statuses[status].meaning),
      String(register.filter((entry) => entry.status === status).length),
    ]),
  );
}

function blocksOf(instrument: string, entries: readonly ClauseEntry[], words: PageWords): readonly string[] {
  const { clause, about, status, detail: details } = words.columns;
  return [
    heading(2, instrument, instrumentLink(instrument, words)),
    table(
      [clause, about, status, details],
      entries.map((entry) => [
        clauseName(entry.clause, words),
        plain(entry.about[words.language]),
        bold(statusOf(entry, words)),
        detail(entry, words),
      ]),
    ),
  ];
}

/** Every clause of the register. */
export function clausesPage(register: readonly ClauseEntry[], words: PageWords): string {
  const instruments = [...new Set(register.map(({ instrument }) => instrument))];
  return framed('clauses', words, [
    statusTable(register, words),
    ...instruments.flatMap((instrument) =>
      blocksOf(
        instrument,
        register.filter((entry) => entry.instrument === instrument),
        words,
      ),
    ),
  ]);
}
