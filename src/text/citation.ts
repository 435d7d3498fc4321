/** Citations in words: short within a line, in full once at the end. */
import { dateIssue } from '../calendar/iso-date';
import type { Citation } from '../finding/finding';
import { regulation } from '../law/regulation';
import type { Instrument } from '../law/types';
import { valueIn } from './lookup';
import { dayInWords } from './value';
import type { TextLanguage } from './language';
import type { Words } from './words/words';

const register: ReadonlyMap<string, Instrument> = new Map(
  regulation.instruments.map((instrument) => [instrument.id, instrument]),
);

const numbered = /^(w|l)?(\d+)-(\d{4})$/u;
const letters: Readonly<Record<string, string>> = { w: 'ว ', l: 'ล ' };

/** `ว 9/2564` for `w9-2564`; the number as registered, or the id, where there is no shorter name. */
export function shortName(instrument: string, words: Words): string {
  const given = valueIn(words.shortNames, instrument);
  if (given !== undefined) return given;
  const [, kind, number, year] = numbered.exec(instrument) ?? [];
  if (number !== undefined && year !== undefined) return `${letters[kind ?? ''] ?? ''}${number}/${year}`;
  return register.get(instrument)?.number ?? instrument;
}

/** A clause in words; as cited where it has none. */
export function clauseInWords(clause: string, words: Words): string {
  const given = valueIn(words.clauses, clause);
  if (given !== undefined) return given;
  return /^\d+(?:\.\d+)*$/u.test(clause) ? words.clauseNumber(clause) : clause;
}

/** What two citations of the same clause share, whatever they note. */
export function keyOf({ instrument, clause }: Citation): string {
  return `${instrument}#${clause ?? ''}`;
}

/** `ว 9/2564 คุณสมบัติ ข้อ 1.1; ว 3/2564 …`: each instrument once, each clause once, in the order given. */
export function inLine(citations: readonly Citation[], words: Words): string {
  const clauses = new Map<string, Set<string>>();
  for (const { instrument, clause } of citations) {
    const known = clauses.get(instrument) ?? new Set();
    clauses.set(instrument, known);
    if (clause !== undefined && clause !== '') known.add(clauseInWords(clause, words));
  }
  return [...clauses]
    .map(([instrument, named]) => [shortName(instrument, words), [...named].join(words.comma)].join(' ').trim())
    .join('; ');
}

function datesOf({ dated, inForceFrom, number }: Instrument, words: Words): readonly string[] {
  const on = dated === undefined || dateIssue(dated) !== undefined ? [] : [words.dated(words.date(dated))];
  const from = inForceFrom === undefined ? [] : [words.inForceFrom(words.date(inForceFrom))];
  return [number, ...on, ...from];
}

/** An instrument in full: number as written, date, and what it is about. */
function inFull(instrument: string, language: TextLanguage, words: Words): string {
  const registered = register.get(instrument);
  if (registered === undefined) return shortName(instrument, words);
  const full = datesOf(registered, words).join(' ');
  const about = registered.about[language].replaceAll(/\d{4}-\d{2}-\d{2}/gu, (on) => dayInWords(on, words));
  return `${full} ${words.about(about)}`;
}

/** An instrument as the references have it: its short name, then in full. */
export function referenceInWords(instrument: string, language: TextLanguage, words: Words): string {
  const short = shortName(instrument, words);
  const full = inFull(instrument, language, words);
  return full.startsWith(short) ? full : `${short}${words.colon}${full}`;
}

/** What should be confirmed, in words; where there are none, the instrument and the clause alone. */
export function noteInWords(citation: Citation, words: Words): string | undefined {
  const key = `${keyOf(citation)}#${citation.standing}`;
  return valueIn(words.notes, key) ?? (citation.note === undefined ? undefined : words.foreignNote(citation.note));
}
