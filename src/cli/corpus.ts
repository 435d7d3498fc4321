/** Cases from files: one a line, or a JSON array of them. A bad case is told with all that is wrong with it. */
import type { Case } from '../facts/case';
import { parseCase } from '../facts/readers';
import type { Line } from './file';
import { jsonIn, linesOf } from './file';
import type { Io } from './io';
import { issueLine, Problem } from './problem';

/** A case, or the lines that tell what is wrong with it. */
export type Read =
  { readonly ok: true; readonly value: Case } | { readonly ok: false; readonly lines: readonly string[] };

function has(json: unknown, property: string): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, property);
}

/** A plain application or evaluation is a case too, known by its day; it bears the name of its place. */
function plainIn(json: unknown): 'application' | 'evaluation' | undefined {
  if (has(json, 'application') || has(json, 'evaluation')) return undefined;
  if (has(json, 'filedOn')) return 'application';
  return has(json, 'decidedOn') ? 'evaluation' : undefined;
}

function caseAt(place: string, json: unknown): Read {
  const plain = plainIn(json);
  const result = parseCase(plain === undefined ? json : { id: place, [plain]: json });
  if (result.ok) return result;
  const issues = result.issues.map((issue) => ({
    ...issue,
    path: plain === undefined ? issue.path : issue.path.slice(plain.length).replace(/^\./u, ''),
  }));
  return { ok: false, lines: issues.map((issue) => issueLine(place, issue)) };
}

function ofLine({ number, text }: Line, path: string): Read {
  let json: unknown;
  try {
    json = jsonIn(text, path, number);
  } catch (error) {
    if (error instanceof Problem) return { ok: false, lines: error.lines };
    throw error;
  }
  return caseAt(`${path}:${String(number)}`, json);
}

/** The whole of a file that began with `first`: an array of cases, or one case that is written over several lines. */
function* ofDocument(first: Line, others: Iterable<Line>, path: string): Generator<Read> {
  // Blank lines are put back, so that the line of an error is the one in the file.
  let text = '';
  let at = 1;
  for (const line of [first, ...others]) {
    text += '\n'.repeat(line.number - at) + line.text;
    at = line.number;
  }
  const json = jsonIn(text, path);
  if (!Array.isArray(json)) {
    yield caseAt(path, json);
    return;
  }
  for (const [index, item] of json.entries()) yield caseAt(`${path}[${String(index)}]`, item);
}

/**
 * The cases of a file, read as they are asked for.
 *
 * A file that begins with `[`, or whose first line is `{` alone, is one JSON document and read as a whole; any other has
 * one case a line (NDJSON) and is read line by line, however long it is.
 */
export function* casesOf(path: string, io: Io): Generator<Read> {
  const lines = linesOf(path, io);
  const first = lines.next();
  if (first.done === true) return;
  const start = first.value.text.trim();
  if (start.startsWith('[') || start === '{') {
    yield* ofDocument(first.value, lines, path);
    return;
  }
  yield ofLine(first.value, path);
  for (const line of lines) yield ofLine(line, path);
}
