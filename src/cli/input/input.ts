/** What is to be judged, from a file of any format. */
import type { GridRow } from '../../table/grid';
import type { Line, TextEncoding } from '../../table/lines';
import type { TextLanguage } from '../../text/language';
import { headingIn, MOST_TITLES, readWorkbook, textRows, workbookWords } from '../library';
import type { Io } from '../machine/io';
import { Problem } from '../machine/problem';
import type { Kind } from './corpus';
import { begun, isDocument, ofDocument, ofLines } from './corpus';
import type { Read } from './fault';
import { allBytesOf } from './file';
import { itemsOfTable, openedTable } from './table-items';

/** How a file is written. `csv`: a table as text, whatever stands between its cells. */
export type InputFormat = 'json' | 'ndjson' | 'csv' | 'xlsx';

/** The formats by name. */
export const inputFormats: readonly InputFormat[] = ['json', 'ndjson', 'csv', 'xlsx'];

/** How files are read. */
export interface InputOptions {
  readonly input?: InputFormat;
  readonly encoding?: TextEncoding;
  /** Missing: kept of tables, refused in JSON. */
  readonly columns?: 'keep' | 'refuse';
  readonly lang: TextLanguage;
}

const endings: Readonly<Record<string, InputFormat>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
};

function endingOf(path: string): InputFormat | undefined {
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

/** By how a file ends its name; else by how it begins: JSON begins with a bracket, and a table never does. */
function formatOf(path: string, start: string): InputFormat {
  const known = endingOf(path);
  if (known !== undefined) return known;
  if (isDocument(start)) return 'json';
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx';
  return start.startsWith('{') ? 'ndjson' : 'csv';
}

/** A file whose items are read as they are asked for. */
export interface Opened<T> {
  readonly path: string;
  /** How it is written; undefined where there is nothing in it. */
  readonly format: InputFormat | undefined;
  /** Headings of columns of one's own. */
  readonly own: readonly string[];
  /** Headings that begin as facts do, and by which nothing is judged. */
  readonly unused: readonly string[];
  readonly items: Iterable<Read<T>>;
  /** Of text. */
  readonly lines: Iterable<Line>;
}

/** The sheets of a workbook that hold a table; the first where none does, so that it is said what it lacks. */
async function sheetsOf(
  path: string,
  io: Io,
  { headings }: Kind<unknown>,
  lang: TextLanguage,
): Promise<readonly (readonly [place: string, rows: readonly GridRow[]])[]> {
  const sheets = await readWorkbook(allBytesOf(path, io));
  if (typeof sheets === 'string') throw new Problem(`${path}: ${workbookWords(lang).problems[sheets]}`);
  const tables = sheets.filter(({ rows }) => headingIn(rows.slice(0, MOST_TITLES), headings) !== undefined);
  const [first] = sheets;
  const used = tables.length > 0 || first === undefined ? tables : [first];
  return used.map(({ name, rows }) => [used.length === 1 ? path : `${path}[${name}]`, rows]);
}

async function openedWorkbook<T>(path: string, io: Io, kind: Kind<T>, options: InputOptions): Promise<Opened<T>> {
  const { columns: own = 'keep', lang } = options;
  const tables = (await sheetsOf(path, io, kind, lang)).map(
    ([place, rows]) => [place, openedTable(rows, place, kind, { own, lang })] as const,
  );
  return {
    path,
    format: 'xlsx',
    own: [...new Set(tables.flatMap(([, table]) => [...table.own.values()]))],
    unused: tables.flatMap(([, table]) => table.unused),
    items: (function* () {
      for (const [place, table] of tables) yield* itemsOfTable(table, place, kind);
    })(),
    lines: [],
  };
}

/** Opens a file, which is of the given format or else of the one that it shows; a workbook takes its time. */
function opened<T>(path: string, io: Io, kind: Kind<T>, options: InputOptions): Opened<T> | Promise<Opened<T>> {
  const { input, encoding, columns, lang } = options;
  const known = input ?? endingOf(path);
  if (known === 'xlsx') return openedWorkbook(path, io, kind, options);
  const { start, lines } = begun(path, io, encoding);
  if (start === undefined) return { path, format: undefined, own: [], unused: [], items: [], lines: [] };
  const format = known ?? formatOf(path, start);
  switch (format) {
    case 'json':
      return {
        path,
        format,
        own: [],
        unused: [],
        items: ofDocument(lines, path, kind, { own: columns ?? 'refuse' }),
        lines,
      };
    case 'ndjson':
      return {
        path,
        format,
        own: [],
        unused: [],
        items: ofLines(lines, path, kind, { own: columns ?? 'refuse' }),
        lines,
      };
    case 'csv': {
      const table = openedTable(textRows(lines, kind.headings), path, kind, { own: columns ?? 'keep', lang });
      return {
        path,
        format,
        own: [...table.own.values()],
        unused: table.unused,
        items: itemsOfTable(table, path, kind),
        lines,
      };
    }
    case 'xlsx':
      throw new Problem(`${path}: ${workbookWords(lang).problems['not-a-workbook']}`);
  }
}

/** All files opened, in order; a promise only where one of them takes its time. */
export function openedAll<T>(
  paths: readonly string[],
  io: Io,
  kind: Kind<T>,
  options: InputOptions,
): readonly Opened<T>[] | Promise<readonly Opened<T>[]> {
  const files = paths.map((path) => opened(path, io, kind, options));
  const ready = files.filter((file): file is Opened<T> => !(file instanceof Promise));
  return ready.length === files.length ? ready : Promise.all(files.map((file) => Promise.resolve(file)));
}

/** The items of a file of text, good and bad. */
export function itemsOf<T>(path: string, io: Io, kind: Kind<T>, options: InputOptions): Iterable<Read<T>> {
  const file = opened(path, io, kind, options);
  if (file instanceof Promise) throw new Problem(`${path}: a workbook takes its time`);
  return file.items;
}
