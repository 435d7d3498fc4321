/** Cases from files: one a line, or a JSON array of them. A bad case is told with all that is wrong with it. */
import type { Case } from '../../facts/case';
import type { Parsed } from '../../error/parsed';
import type { TriageItem } from '../../facts/triage';
import type { Line } from '../machine/batch';
import { allLinesOf, isBlank, jsonIn } from './file';
import type { Io } from '../machine/io';
import { parseCase, triageItems } from '../library';
import { issueLine, Problem } from '../machine/problem';

/** An item, or the lines that tell what is wrong with it. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly lines: readonly string[] };

/** What the items of a file are taken for. */
export interface Kind<T> {
  /** Which facts a plain item is, without a name around it. */
  readonly plain: (json: object) => 'application' | 'evaluation' | undefined;
  readonly parse: (json: unknown) => Parsed<T>;
  /** Whether the filing day of an application matters. */
  readonly isFiled: boolean;
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

/** What an item of JSON is; it bears the name of its place unless it has its own. */
function itemAt<T>(place: string, json: unknown, kind: Kind<T>): Read<T> {
  const plain = isObject(json) ? kind.plain(json) : undefined;
  const result = kind.parse(plain === undefined ? json : { id: place, [plain]: json });
  if (result.ok) return result;
  const issues = result.issues.map((issue) => ({
    ...issue,
    path: plain === undefined ? issue.path : issue.path.slice(plain.length).replace(/^\./u, ''),
  }));
  return { ok: false, lines: issues.map((issue) => issueLine(place, issue)) };
}

function ofLine<T>({ number, text }: Line, path: string, kind: Kind<T>): Read<T> {
  let json: unknown;
  try {
    json = jsonIn(text, path, number);
  } catch (error) {
    if (error instanceof Problem) return { ok: false, lines: error.lines };
    throw error;
  }
  return itemAt(`${path}:${String(number)}`, json, kind);
}

/** The items of lines of JSON, one a line, read as they are asked for. */
export function* ofLines<T>(lines: Iterable<Line>, path: string, kind: Kind<T>): Generator<Read<T>> {
  for (const line of lines) if (!isBlank(line)) yield ofLine(line, path, kind);
}

/** The items of one JSON document, which is read as a whole: an array of items, or one item. */
export function* ofDocument<T>(lines: Iterable<Line>, path: string, kind: Kind<T>): Generator<Read<T>> {
  const texts: string[] = [];
  for (const { text } of lines) texts.push(text);
  const json = jsonIn(texts.join('\n'), path);
  if (!Array.isArray(json)) {
    yield itemAt(path, json, kind);
    return;
  }
  for (const [index, item] of json.entries()) yield itemAt(`${path}[${String(index)}]`, item, kind);
}

/** The lines of a file, and how it begins: its first line that is not blank; undefined where it is empty. */
export function begun(path: string, io: Io): { readonly start: string | undefined; readonly lines: Iterable<Line> } {
  const rest = allLinesOf(path, io);
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

/**
 * The cases of a file, read as they are asked for.
 *
 * A file that begins with `[`, or whose first line is `{` alone, is one JSON document and read as a whole; any other has
 * one case a line (NDJSON) and is read line by line, however long it is.
 */
export function* casesOf(path: string, io: Io): Generator<Read<Case>> {
  const { start, lines } = begun(path, io);
  if (start === undefined) return;
  yield* isDocument(start) ? ofDocument(lines, path, judgedCases) : ofLines(lines, path, judgedCases);
}
