/** Cases from files: one a line, or a JSON array of them. A bad case is told with all that is wrong with it. */
import type { Case } from '../../facts/case';
import type { Issue } from '../../error/witthayathana-error';
import type { Parsed } from '../../error/parsed';
import type { TriageItem } from '../../facts/triage';
import type { RowIssue } from '../../table/cell-issue';
import type { Headings } from '../../table/headings';
import type { Line, TextEncoding } from '../../table/lines';
import type { Own, Read } from './fault';
import { allLinesOf, isBlank, jsonIn, textOf } from './file';
import { parsedJson } from './json';
import type { Io } from '../machine/io';
import { parseCase, triageItems } from '../library';

/** What the items of a file are taken for. */
export interface Kind<T> {
  /** Which facts a plain item is, without a name around it. */
  readonly plain: (json: object) => 'application' | 'evaluation' | undefined;
  readonly parse: (json: unknown) => Parsed<T>;
  /** Whether the filing day of an application matters. */
  readonly isFiled: boolean;
  /** Which columns a table of them has; those of cases where nothing is said. */
  readonly headings?: Headings;
  /** Of which columns of a table one must be there, each time; those of cases where nothing is said. */
  readonly needed?: readonly (readonly string[])[];
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A plain application or evaluation is a case too, known by its day. */
export const judgedCases: Kind<Case> = {
  plain: (json) => {
    if ('application' in json || 'evaluation' in json) return undefined;
    if ('filedOn' in json) return 'application';
    return 'decidedOn' in json ? 'evaluation' : undefined;
  },
  parse: parseCase,
  isFiled: true,
};

/** Applications whose filing day is ignored and may be missing. What else a case holds is left aside. */
export const futureCases: Kind<TriageItem> = {
  plain: (json) => {
    if ('application' in json || 'evaluation' in json || 'decidedOn' in json) return undefined;
    return 'line' in json || 'standing' in json || 'filedOn' in json ? 'application' : undefined;
  },
  parse: (json) => {
    if (!isObject(json)) return triageItems.parse(json);
    if (!('application' in json) && ('evaluation' in json || 'decidedOn' in json)) {
      return {
        ok: false,
        issues: [{ path: '', code: 'missing', message: 'expected an application, found an evaluation' }],
      };
    }
    return triageItems.parse(
      Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'evaluation' || !('application' in json))),
    );
  },
  isFiled: false,
};

/** How items of JSON are read. */
export interface JsonOptions {
  /** Whether properties that are none of a case are carried along. */
  readonly own: 'keep' | 'refuse';
}

/** An item without the properties that are none of it, and these. */
function withoutOwn(json: object, issues: readonly Issue[]): readonly [rest: object, own: Own] | undefined {
  const names = issues.map(({ path }) => path.replace(/^(?:application|evaluation)\./u, ''));
  const isOwn =
    issues.every(({ code }) => code === 'unknown-property') && names.every((name) => Object.hasOwn(json, name));
  if (!isOwn) return undefined;
  const of = (wanted: boolean): object =>
    Object.fromEntries(Object.entries(json).filter(([name]) => names.includes(name) === wanted));
  return [of(false), of(true) as Own];
}

function fault(place: string, path: string, json: unknown, issues: readonly RowIssue[]): Read<never> {
  const id = isObject(json) && 'id' in json && typeof json.id === 'string' ? json.id : place;
  return { ok: false, fault: { id, place, file: path, own: {}, issues } };
}

/** What an item of JSON is; it bears the name of its place unless it has its own. */
function itemAt<T>(place: string, path: string, json: unknown, kind: Kind<T>, options: JsonOptions): Read<T> {
  const plain = isObject(json) ? kind.plain(json) : undefined;
  const result = kind.parse(plain === undefined ? json : { id: place, [plain]: json });
  if (result.ok) return { ok: true, value: result.value, own: {} };
  const parts = options.own === 'keep' && isObject(json) ? withoutOwn(json, result.issues) : undefined;
  if (parts !== undefined) {
    const read = itemAt(place, path, parts[0], kind, { own: 'refuse' });
    return read.ok ? { ...read, own: parts[1] } : { ok: false, fault: { ...read.fault, own: parts[1] } };
  }
  const issues = result.issues.map((issue) => ({
    ...issue,
    reason: 'facts' as const,
    path: plain === undefined ? issue.path : issue.path.slice(plain.length).replace(/^\./u, ''),
  }));
  return fault(place, path, json, issues);
}

function ofLine<T>({ number, text, isDamaged }: Line, path: string, kind: Kind<T>, options: JsonOptions): Read<T> {
  const place = `${path}:${String(number)}`;
  const refused = (reason: RowIssue['reason'], message: string): Read<never> =>
    fault(place, path, undefined, [{ path: '', code: 'wrong-type', reason, message }]);
  if (isDamaged) return refused('damaged', 'it is not text in UTF-8');
  const read = parsedJson(text);
  if ('json' in read) return itemAt(place, path, read.json, kind, options);
  return read.reason === 'not-json'
    ? refused('not-json', `it is not JSON: ${read.detail}`)
    : refused('repeated-key', `the key ${JSON.stringify(read.detail)} is given twice`);
}

/** The items of lines of JSON, one a line, read as they are asked for. */
export function* ofLines<T>(
  lines: Iterable<Line>,
  path: string,
  kind: Kind<T>,
  options: JsonOptions,
): Generator<Read<T>> {
  for (const line of lines) if (!isBlank(line)) yield ofLine(line, path, kind, options);
}

/** The items of one JSON document, which is read as a whole: an array of items, or one item. */
export function* ofDocument<T>(
  lines: Iterable<Line>,
  path: string,
  kind: Kind<T>,
  options: JsonOptions,
): Generator<Read<T>> {
  const json = jsonIn(textOf(lines, path), path);
  if (!Array.isArray(json)) {
    yield itemAt(path, path, json, kind, options);
    return;
  }
  for (const [index, item] of json.entries()) yield itemAt(`${path}[${String(index)}]`, path, item, kind, options);
}

/** The lines of a file, and how it begins: its first line that is not blank; undefined where it is empty. */
export function begun(
  path: string,
  io: Io,
  encoding?: TextEncoding,
): { readonly start: string | undefined; readonly lines: Iterable<Line> } {
  const rest = allLinesOf(path, io, encoding);
  const seen: Line[] = [];
  for (;;) {
    const next = rest.next();
    if (next.done === true) return { start: undefined, lines: seen };
    seen.push(next.value);
    if (isBlank(next.value)) continue;
    return {
      start: next.value.text.trim(),
      lines: (function* () {
        yield* seen;
        yield* rest;
      })(),
    };
  }
}

/** Whether a file that begins so is one JSON document: an array, or an object written over several lines. */
export function isDocument(start: string): boolean {
  return start.startsWith('[') || start === '{';
}
