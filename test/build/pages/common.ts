/** What the pages of the law share: their frame, citations, and values in words. */
import { parameterNames } from '../../../src/text/parameter-names';
import { datedInWords } from '../../../src/text/parameter-value';
import type { Citation, Dated, Instrument, ParamId } from '../../../src/index';
import type { ClauseEntry } from '../../../src/law/clause-register';
import { clauseInWords, shortName } from '../../../src/text/citation';
import { code, link, page, plain } from '../markdown';
import type { PageWords } from '../words/words';

export type PageName = 'values' | 'timeline' | 'clauses';

export const pageNames: readonly PageName[] = ['values', 'timeline', 'clauses'];

export function fileOf(name: PageName, { language }: PageWords): string {
  return `${name}.${language}.md`;
}

/** A page with its title, its way back and to the other language, and what it is about. */
export function framed(name: PageName, words: PageWords, blocks: readonly string[]): string {
  const other = words.language === 'th' ? 'en' : 'th';
  return page([
    `<!-- ${words.generated} -->`,
    `# ${words.titles[name]}`,
    `${link(words.back, 'README.md')} · ${link(words.other, `${name}.${other}.md`)}`,
    words.intros[name],
    ...blocks,
  ]);
}

function said(id: ParamId, value: number | string, words: PageWords): string {
  const wording: ((value: number) => string) | Readonly<Record<string, string>> = words.parameters[id].value;
  return typeof wording === 'function' ? wording(Number(value)) : (wording[value] ?? String(value));
}

/** The value with its unit, or its name. */
export function valueInWords(id: ParamId, value: number | string, words: PageWords): string {
  return plain(said(id, value, words));
}

/** The same with the values of some standings, and with what it spares. */
export function setValueInWords(id: ParamId, dated: Dated, words: PageWords): string {
  return plain(datedInWords(dated, (value) => said(id, value, words), words.language));
}

export function parameterLink(id: ParamId, words: PageWords): string {
  return link(plain(parameterNames[id][words.language]), `${fileOf('values', words)}#${id}`);
}

export function instrumentLink(id: string, words: PageWords): string {
  return link(plain(shortName(id, words.text)), `${fileOf('timeline', words)}#${id}`);
}

export function clauseName(clause: string, words: PageWords): string {
  return clause === '' ? words.wholeInstrument : plain(clauseInWords(clause, words.text));
}

/** `ว 9/2564 คุณสมบัติ ข้อ 1.1`, with a link to the instrument. */
export function clauseCited({ instrument, clause }: Citation, words: PageWords): string {
  const named = clause === undefined || clause === '' ? '' : ` ${clauseName(clause, words)}`;
  return `${instrumentLink(instrument, words)}${named}`;
}

/** A note in words; one without wording in the language would leave a page half translated. */
export function noteOf(note: string | undefined, words: PageWords): string {
  if (note === undefined) return '';
  const said = words.note(note);
  if (said === undefined) throw new Error(`no wording in ${words.language} for the note: ${note}`);
  return plain(said);
}

/** The document in which it was read, by a name that readers know. */
export function documentOf({ document = '' }: Citation, words: PageWords): string {
  const known: Readonly<Record<string, string>> = words.documents;
  return plain(known[document] ?? document);
}

/** A date as precise as it is known: a day, a year, or none. */
export function dateOf({ dated }: Instrument, words: PageWords): string {
  if (dated === undefined) return words.undated;
  return dated.length === 4 ? words.dayNotKnown(Number(dated)) : words.text.date(dated);
}

export function statusOf({ status }: ClauseEntry, words: PageWords): string {
  return words.statuses[status].word;
}

export function codes(names: readonly string[]): string {
  return names.map(code).join(', ');
}
