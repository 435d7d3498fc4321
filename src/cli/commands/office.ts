/** `review` and `sheet`: an office's papers from files. */
import type { RecordedFacts } from '../../facts/recorded-facts';
import type { ReviewFacts } from '../../facts/review';
import type { Regulation } from '../../law/types';
import type { Block } from '../../text/blocks';
import type { TextLanguage } from '../../text/language';
import type { InputOptions } from '../input/input';
import type { Named } from '../input/office-kinds';
import { recorded, reviewed } from '../input/office-kinds';
import type { ItemSheet, SheetOf } from '../input/sheet-kinds';
import { sheeted } from '../input/sheet-kinds';
import {
  agreementSheet,
  boardOptions,
  checksTable,
  dayInWords,
  documentOf,
  domainSheet,
  problemWords,
  reviewApplication,
  sheetTable,
  wordsOf,
} from '../library';
import type { Io } from '../machine/io';
import { problemOfOptions } from '../machine/problem';
import type { OutputOptions } from '../output/format';
import type { Paper, PaperPart } from '../output/office-papers';
import { writtenPapers } from '../output/office-papers';
import type { Gathered } from './gathered';
import { gathered, goodOf, whenReady } from './gathered';
import { lawOf } from './law';

/** What each of these commands can be asked. */
export interface OfficeOptions extends OutputOptions, InputOptions {
  readonly law: string;
}

/** A review of a day, with personnel files. */
export interface ReviewCommandOptions extends OfficeOptions {
  readonly on: string;
  readonly record?: string;
}

/** A day as an option gives it; a problem that names the option where it is none. */
export function dayOption(on: string): string {
  const parsed = boardOptions.parse({ on });
  if (parsed.ok) return parsed.value.on;
  throw problemOfOptions(parsed.issues);
}

/** Where only one thing is before us, it needs no name. */
function nameAmong(id: string | undefined, place: string, count: number): string | undefined {
  return id ?? (count > 1 ? place : undefined);
}

/** Every item as papers, and those of which there is none. */
function partsOf<T>(
  { parts }: Gathered<T>,
  papersOf: (value: T, place: string) => readonly Omit<Paper, 'own'>[],
): readonly PaperPart[] {
  return parts.flatMap((part, at): readonly PaperPart[] =>
    part.ok
      ? papersOf(part.value, String(at + 1)).map((paper) => ({ ...paper, own: part.own }))
      : [{ fault: part.fault }],
  );
}

function answered(
  found: Gathered<unknown>,
  parts: readonly PaperPart[],
  said: { readonly title: string; readonly head: readonly string[] },
  options: OfficeOptions,
  io: Io,
): number | Promise<number> {
  return whenReady<string | Uint8Array, number>(
    writtenPapers(parts, found.headings, { ...options, ...said }),
    (written) => {
      io.write(written);
      return found.status;
    },
  );
}

/** `กรรมการคนที่ 1 ด้านที่ 2` */
function whoseSheet({ member, of }: SheetOf, lang: TextLanguage): string {
  const words = wordsOf(lang).office.sheet;
  const what = typeof of === 'string' ? words.domains[of] : words.round(of.fiscalYear);
  return [words.member(member), what].join(' ');
}

function sheetPaper(
  { facts, whose }: ItemSheet,
  name: string | undefined,
  law: Regulation,
  lang: TextLanguage,
): Omit<Paper, 'own'> {
  const { on, printed } = facts;
  const paper = printed === undefined ? {} : { printed };
  const sheet =
    'domain' in facts
      ? domainSheet(facts.domain, facts.levels, { standing: facts.standing, on, ...paper }, law)
      : agreementSheet(facts.score, { on, ...paper }, law);
  const { sheet: said } = wordsOf(lang).office;
  const id =
    whose === undefined ? name : [name, whoseSheet(whose, lang)].filter((part) => part !== undefined).join(' · ');
  const result = { met: said.passed, unmet: said.notPassed, unknown: said.noMark }[sheet.finding.status];
  const agrees = sheet.printed === undefined ? '' : said.agrees[sheet.printed.agrees ? 'yes' : 'no'];
  const total = [
    '',
    said.total,
    '',
    sheet.total,
    sheet.mark ?? '',
    result,
    sheet.printed?.total ?? '',
    agrees,
  ] as const;
  return {
    id,
    blocks: documentOf(sheet, lang),
    table: {
      rows: [...sheetTable(sheet.rows, sheet, lang, said).rows.map((row) => [...row, '', '', '', '']), total],
    },
    json: id === undefined ? sheet : { id, ...sheet },
  };
}

/** Runs `sheet`: every sheet of a file, row by row. */
export function runSheet(path: string, options: OfficeOptions, io: Io): number | Promise<number> {
  const { lang } = options;
  const law = lawOf(options.law, io).regulation;
  const { title, columns, mark, result, printedTotal, agrees } = wordsOf(lang).office.sheet;
  const { code, indicator, level, made } = columns;
  const head = [code, indicator, level, made, mark, result, printedTotal, agrees.heading];
  return whenReady(gathered(path, sheeted, options, io), (found) => {
    const count = found.parts.length;
    const parts = partsOf(found, ({ id, facts }, place) =>
      facts.map((sheet) => sheetPaper(sheet, nameAmong(id, place, count), law, lang)),
    );
    return answered(found, parts, { title, head }, options, io);
  });
}

type Records = readonly { readonly id: string | undefined; readonly facts: RecordedFacts }[];

/** The personnel file of an application: the one of its name, or the only one for the only application. */
function recordFor(id: string | undefined, records: Records, isOnly: boolean): RecordedFacts | undefined {
  const [first, ...others] = records;
  if (isOnly && others.length === 0) return first?.facts;
  return records.find((record) => record.id === id)?.facts;
}

/** Below the title: who applied for what, and when. */
function withPerson(
  [title, ...rest]: readonly Block[],
  { standing, filedOn }: ReviewFacts['application'],
  id: string | undefined,
  lang: TextLanguage,
): readonly Block[] {
  const words = wordsOf(lang);
  const { columns, standings } = words.office.board;
  const said = [
    ...(id === undefined ? [] : [`${columns.id}: ${id}`]),
    `${columns.standing}: ${standings[standing]}`,
    `${columns.filedOn}: ${dayInWords(filedOn, words)}`,
  ];
  return [...(title === undefined ? [] : [title]), { kind: 'paragraph', text: said.join(' · ') }, ...rest];
}

/** Runs `review`. */
export function runReview(path: string, options: ReviewCommandOptions, io: Io): number | Promise<number> {
  const { lang, record: recordPath } = options;
  const on = dayOption(options.on);
  const law = lawOf(options.law, io).regulation;
  const words = wordsOf(lang).office.review;
  const { item, what, document, result, differs } = words.columns;
  const head = [item, what, document, result, differs, words.status];
  const reviews = (found: Gathered<Named<ReviewFacts>>, records: Records): number | Promise<number> => {
    const count = found.parts.length;
    const parts = partsOf(found, ({ id, facts }, place) => {
      const record = recordFor(id, records, count === 1) ?? facts.record;
      if (record === undefined && recordPath !== undefined) {
        io.error(`${recordPath}: ${problemWords(lang).noPersonnelFile(id ?? place)}\n`);
      }
      const review = reviewApplication({ ...facts, ...(record === undefined ? {} : { record }) }, { on }, law);
      const name = nameAmong(id, place, count);
      const { rows } = checksTable(review, lang, wordsOf(lang));
      return [
        {
          id: name,
          blocks: withPerson(documentOf(review, lang), facts.application, id, lang),
          table: { rows: rows.map((row) => [...row, words.statuses[review.status]]) },
          json: name === undefined ? review : { id: name, ...review },
        },
      ];
    });
    return answered(found, parts, { title: words.title, head }, options, io);
  };
  return whenReady(gathered(path, reviewed, options, io), (found) => {
    if (recordPath === undefined) return reviews(found, []);
    return whenReady(gathered(recordPath, recorded, options, io), (files) => {
      const records = goodOf(files).map(({ value }) => value);
      return whenReady(reviews(found, records), (status) => Math.max(status, files.status));
    });
  });
}
