/** What findings and answers say, in the words of the library. Decides nothing. */
import type { Finding, Value } from '../finding/finding';
import type { TextLanguage } from '../text/language';
import type { ListItem } from '../text/blocks';
import {
  ask,
  at,
  dayInWords,
  factInWords,
  inLine,
  judgeWords,
  leafInWords,
  valueInWords,
  why,
  wordsOf,
} from './library';
import type { OutCell } from './output/cell';
import { partInWords } from './output/part-in-words';

/** Between the entries of one cell. */
const SEPARATOR = '; ';

/** A day as it is told. */
export function dayOf(on: string, lang: TextLanguage): string {
  return dayInWords(on, wordsOf(lang));
}

/** A day in a cell; empty where there is none. */
export function dayInCell(on: string | undefined): OutCell {
  return on === undefined ? '' : { day: on };
}

/** A value in a cell; empty where there is none. */
export function valueInCell(
  value: Value | undefined,
  unit: Parameters<typeof valueInWords>[1],
  lang: TextLanguage,
): string {
  return value === undefined ? '' : valueInWords(value, unit, wordsOf(lang));
}

/** Entries of one cell, each once. */
export function together(entries: readonly string[]): string {
  return [...new Set(entries)].join(SEPARATOR);
}

/** Facts to ask for. */
export function factsOf(paths: readonly string[], lang: TextLanguage): readonly string[] {
  return paths.map((path) => factInWords(path, wordsOf(lang)));
}

/** Rounds that were supposed: `agreements[2569]`, `salaryRounds[2569/2]`. */
export function supposedOf(paths: readonly string[], lang: TextLanguage): readonly string[] {
  const [words, { passed, level }] = [wordsOf(lang), judgeWords(lang)];
  return paths.map((path) => {
    const year = /^agreements\[(\d+)\]$/u.exec(path)?.[1];
    return year === undefined
      ? level(factInWords(path, words), words.names.outstanding)
      : passed(words.round(Number(year)));
  });
}

/** The clauses that the parts which decide a finding rest on. */
export function clausesOf(finding: Finding, lang: TextLanguage): string {
  return inLine(
    why(finding).flatMap(({ cites }) => cites),
    wordsOf(lang),
  );
}

/** What is to be asked for a finding. */
export function asksOf(finding: Finding, lang: TextLanguage): string {
  return together(factsOf(ask(finding), lang));
}

/** The clauses that some parts of a finding rest on. */
export function clausesOfParts(finding: Finding, ids: readonly string[], lang: TextLanguage): string {
  const parts = ids.map((id) => at(finding, id)).filter((part) => part !== undefined);
  return inLine(
    parts.flatMap((part) => why(part)).flatMap(({ cites }) => cites),
    wordsOf(lang),
  );
}

/** One part with its mark, and what a leaf shows. */
export function partInFull(finding: Finding, id: string, lang: TextLanguage): ListItem {
  const part = at(finding, id);
  const name = partInWords(id, lang);
  if (part === undefined) return { text: name };
  const shown = part.kind === 'leaf' ? `${wordsOf(lang).colon}${leafInWords(part, wordsOf(lang))}` : '';
  return { status: part.status, text: `${name}${shown}` };
}

/** Parts by their names. */
export function partsOf(ids: readonly string[], lang: TextLanguage): readonly string[] {
  return ids.map((id) => partInWords(id, lang));
}
