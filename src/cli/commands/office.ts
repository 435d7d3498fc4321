/** `review`, `sheet` and `board`: an office's papers from files. */
import type { BoardCase } from '../../facts/board';
import type { RecordedFacts } from '../../facts/recorded-facts';
import type { SheetFacts } from '../../facts/sheet';
import type { Regulation } from '../../law/types';
import type { TextLanguage } from '../../text/language';
import { boardRows } from '../input/board-rows';
import type { Kind } from '../input/corpus';
import type { Read } from '../input/fault';
import type { InputFormat } from '../input/input';
import { isTable, itemsOf, linesIn } from '../input/input';
import { Items } from './items';
import { boarded, recorded, reviewed, sheeted } from '../input/office-kinds';
import {
  agreementSheet,
  annexTable,
  boardOptions,
  boardPaper,
  checksTable,
  documentOf,
  domainSheet,
  isWitthayathanaError,
  reviewApplication,
  sheetTable,
  wordsOf,
} from '../library';
import type { Io } from '../machine/io';
import { problemAt, problemOfOptions } from '../machine/problem';
import type { Paper, PaperOptions } from '../output/office-papers';
import { writtenPapers } from '../output/office-papers';
import { lawOf } from './law';

/** What each of these commands can be asked. */
export interface OfficeOptions extends Omit<PaperOptions, 'title'> {
  readonly input?: InputFormat;
  readonly law: string;
}

/** A review of a day, with personnel files. */
export interface ReviewCommandOptions extends OfficeOptions {
  readonly on: string;
  readonly record?: string;
}

/** The paper of a day. */
export interface BoardCommandOptions extends OfficeOptions {
  readonly on: string;
}

/** A day as an option gives it; a problem that names the option where it is none. */
function dayOption(on: string): string {
  const parsed = boardOptions.parse({ on });
  if (parsed.ok) return parsed.value.on;
  throw problemOfOptions(parsed.issues);
}

/** Everything good that a file holds; what is wrong with the rest is told. */
function allOf<T>(items: Iterable<Read<T>>, path: string, lang: TextLanguage, io: Io): readonly [readonly T[], number] {
  const found = new Items(items, lang, io);
  try {
    const good = [...found].flatMap((item) => (item.ok ? [item.value] : []));
    found.clear();
    return [good, found.end([path], io)];
  } finally {
    found.clear();
  }
}

function readAll<T>(path: string, kind: Kind<T>, options: OfficeOptions, io: Io): readonly [readonly T[], number] {
  return allOf(itemsOf(path, io, kind, options), path, options.lang, io);
}

/** Where only one thing is before us, it needs no name. */
function nameAmong(id: string | undefined, index: number, all: readonly unknown[]): string | undefined {
  return id ?? (all.length > 1 ? String(index + 1) : undefined);
}

function answered(papers: readonly Paper[], title: string, options: OfficeOptions, io: Io): void {
  io.write(writtenPapers(papers, { ...options, title }));
}

function sheetPaper(facts: SheetFacts, id: string | undefined, law: Regulation, lang: TextLanguage): Paper {
  const { on, printed } = facts;
  const paper = printed === undefined ? {} : { printed };
  const sheet =
    'domain' in facts
      ? domainSheet(facts.domain, facts.levels, { standing: facts.standing, on, ...paper }, law)
      : agreementSheet(facts.score, { on, ...paper }, law);
  const { sheet: said } = wordsOf(lang).office;
  const { head, rows } = sheetTable(sheet.rows, sheet, lang, said);
  const { status } = sheet.finding;
  return {
    id,
    blocks: documentOf(sheet, lang),
    table: {
      head: [...head, said.mark, said.result],
      rows: [...rows.map((row) => [...row, '', '']), ['', said.total, '', sheet.total, sheet.mark ?? '', { status }]],
    },
    json: id === undefined ? sheet : { id, ...sheet },
  };
}

/** Runs `sheet`: every sheet of a file, row by row. */
export function runSheet(path: string, options: OfficeOptions, io: Io): number {
  const law = lawOf(options.law, io).regulation;
  const [items, status] = readAll(path, sheeted, options, io);
  const sheets = items.flatMap(({ id, facts }) => facts.map((sheet, at) => ({ id, sheet, at, of: facts.length })));
  const papers = sheets.map(({ id, sheet, at, of }, index) => {
    const numbered = id !== undefined && of > 1 ? `${id} (${String(at + 1)})` : id;
    return sheetPaper(sheet, nameAmong(numbered, index, sheets), law, options.lang);
  });
  answered(papers, wordsOf(options.lang).office.sheet.title, options, io);
  return status;
}

/** The personnel file of an application: the one of its name, or the only one for the only application. */
function recordFor(
  id: string | undefined,
  records: readonly { readonly id: string | undefined; readonly facts: RecordedFacts }[],
  isOnly: boolean,
): RecordedFacts | undefined {
  const [first, ...others] = records;
  if (isOnly && others.length === 0) return first?.facts;
  return records.find((record) => record.id === id)?.facts;
}

/** Runs `review`. */
export function runReview(path: string, options: ReviewCommandOptions, io: Io): number {
  const { lang } = options;
  const on = dayOption(options.on);
  const law = lawOf(options.law, io).regulation;
  const [items, status] = readAll(path, reviewed, options, io);
  const [records, statusOfRecords] =
    options.record === undefined ? [[], 0] : readAll(options.record, recorded, options, io);
  const papers = items.map(({ id, facts }, index): Paper => {
    const record = recordFor(id, records, items.length === 1) ?? facts.record;
    if (record === undefined && options.record !== undefined) {
      io.error(`warning: ${options.record}: there is no personnel file of ${id ?? String(index + 1)}\n`);
    }
    const review = reviewApplication({ ...facts, ...(record === undefined ? {} : { record }) }, { on }, law);
    const name = nameAmong(id, index, items);
    const { head, rows } = checksTable(review, lang, wordsOf(lang));
    const { statuses, status: heading } = wordsOf(lang).office.review;
    return {
      id: name,
      blocks: documentOf(review, lang),
      table: { head: [...head, heading], rows: rows.map((row) => [...row, statuses[review.status]]) },
      json: name === undefined ? review : { id: name, ...review },
    };
  });
  answered(papers, wordsOf(lang).office.review.title, options, io);
  return Math.max(status, statusOfRecords);
}

/** The paper; where two cases bear one name, a problem that says so. */
function paperOf(cases: readonly BoardCase[], on: string, law: Regulation, path: string) {
  try {
    return boardPaper(cases, { on }, law);
  } catch (error) {
    if (isWitthayathanaError(error)) throw problemAt(path, error.details.issues);
    throw error;
  }
}

/** Runs `board`. */
export function runBoard(path: string, options: BoardCommandOptions, io: Io): number {
  const { lang } = options;
  const on = dayOption(options.on);
  const law = lawOf(options.law, io).regulation;
  const items = isTable(path, io, options) ? boardRows(linesIn(path, io), path) : itemsOf(path, io, boarded, options);
  const [cases, status] = allOf(items, path, lang, io);
  const paper = paperOf(cases, on, law, path);
  const words = wordsOf(lang).office.board;
  const { head, rows } = annexTable(paper, words);
  answered(
    [{ id: undefined, blocks: documentOf(paper, lang), table: { head, rows }, json: paper }],
    words.title,
    options,
    io,
  );
  return status;
}
