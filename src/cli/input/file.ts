/** Files as lines of text and as JSON. */
import type { Line, TextEncoding } from '../../table/lines';
import { linesOf, problemWords } from '../library';
import type { Io } from '../machine/io';
import { Problem } from '../machine/problem';
import { parsedJson } from './json';

/** Why a file or folder cannot be used. */
export function unusable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return new Problem((lang) => `${path}: ${problemWords(lang).reasons[code] ?? message}`);
}

/** The bytes of a file; a problem where they cannot be read. */
function* bytesOf(path: string, io: Io): Generator<Uint8Array> {
  try {
    yield* io.read(path);
  } catch (error) {
    // Whoever reads lets go of what was written before; that this cannot be is no fault of the file.
    if (error instanceof Problem) throw error;
    throw unusable(path, error);
  }
}

/** The lines of a file, the blank ones too. Only one of them is held at a time. */
export function allLinesOf(path: string, io: Io, encoding?: TextEncoding): Generator<Line> {
  return linesOf(bytesOf(path, io), encoding);
}

/** All bytes of a file. */
export function allBytesOf(path: string, io: Io): Uint8Array {
  const pieces = [...bytesOf(path, io)];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The text of lines; a problem where some of it is no text. */
export function textOf(lines: Iterable<Line>, path: string): string {
  const texts: string[] = [];
  for (const { text, isDamaged } of lines) {
    if (isDamaged) throw new Problem((lang) => `${path}: ${problemWords(lang).notUtf8}`);
    texts.push(text);
  }
  return texts.join('\n');
}

/** Whether there is nothing on a line. */
export function isBlank({ text }: Pick<Line, 'text'>): boolean {
  return text.trim() === '';
}

/** The line on which JSON goes wrong, where the message of the parser says at which character. */
function lineOfError(text: string, message: string): string {
  const at = /position (\d+)/u.exec(message)?.[1];
  return at === undefined ? '' : `:${String(text.slice(0, Number(at)).split('\n').length)}`;
}

/** What a text of JSON holds; a problem where it is none. */
export function jsonIn(text: string, path: string): unknown {
  const read = parsedJson(text);
  if ('json' in read) return read.json;
  const { reason, detail } = read;
  if (reason === 'repeated-key') throw new Problem((lang) => `${path}: ${problemWords(lang).keyTwice(detail)}`);
  const place = `${path}${lineOfError(text, detail)}`;
  throw new Problem((lang) => `${place}: ${problemWords(lang).notJson(detail)}`);
}

/** What a file of JSON holds. */
export function readJson(path: string, io: Io): unknown {
  return jsonIn(textOf(allLinesOf(path, io), path), path);
}

/** Whether there is a file of this name that can be read. */
export function isReadable(path: string, io: Io): boolean {
  try {
    const pieces = io.read(path)[Symbol.iterator]();
    pieces.next();
    pieces.return?.();
    return true;
  } catch {
    return false;
  }
}
