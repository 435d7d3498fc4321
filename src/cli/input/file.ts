/** Files as lines of text and as JSON. */
import type { Line } from '../machine/batch';
import type { Io } from '../machine/io';
import { Problem } from '../machine/problem';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder',
};

/** Why a file or folder cannot be used. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The bytes of a file; a problem where they cannot be read. */
function* bytesOf(path: string, io: Io): Generator<Uint8Array> {
  try {
    yield* io.read(path);
  } catch (error) {
    throw new Problem(`${path}: ${reasonOf(error)}`);
  }
}

/** The text of a file, piece by piece; a mark of the byte order at its beginning is no part of it. */
function* textOf(path: string, io: Io): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new Problem(`${path}: it is not text in UTF-8`);
    }
  };
  for (const bytes of bytesOf(path, io)) yield decode(bytes);
  yield decode();
}

/** The lines of a file, the blank ones too. Only one of them is held at a time. */
export function* allLinesOf(path: string, io: Io): Generator<Line> {
  let number = 1;
  let begun: string[] = [];
  for (const piece of textOf(path, io)) {
    const [head = '', ...others] = piece.split('\n');
    begun.push(head);
    for (const next of others) {
      yield { number, text: begun.join(''), isEnded: true };
      number += 1;
      begun = [next];
    }
  }
  const text = begun.join('');
  if (text !== '') yield { number, text, isEnded: false };
}

/** Whether there is nothing on a line. */
export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** The line on which JSON goes wrong, where the message of the parser says at which character. */
function lineOfError(text: string, message: string): string {
  const at = /position (\d+)/u.exec(message)?.[1];
  return at === undefined ? '' : `:${String(text.slice(0, Number(at)).split('\n').length)}`;
}

/** What a text of JSON holds; a problem where it is none. */
export function jsonIn(text: string, path: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = line === undefined ? lineOfError(text, message) : `:${String(line)}`;
    throw new Problem(`${path}${place}: it is not JSON: ${message}`);
  }
}

/** What a file of JSON holds. */
export function readJson(path: string, io: Io): unknown {
  return jsonIn([...textOf(path, io)].join(''), path);
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
