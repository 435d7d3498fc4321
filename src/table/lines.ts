/** Bytes as lines of text: UTF-8 and UTF-16 show themselves; any other encoding is named by who knows it. */

/** Encodings of files. Windows-874 (TIS-620) cannot be told from other encodings, so it is only read when named. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874';

/** The encodings by name. */
export const textEncodings: readonly TextEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-874'];

/** A line of a file, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** The line break that follows it; empty at the end of the file. */
  readonly end: '' | '\n' | '\r\n' | '\r';
  /** Whether some of its bytes are no text. */
  readonly isDamaged: boolean;
}

interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** The same on every runtime: it is defined by a standard, and knows no locale. */
declare const TextDecoder: new (encoding: string) => Decoder;

/** How many bytes are looked at. */
const SAMPLE = 4096;

/** By the mark at the beginning; else by where the zeros stand, of which UTF-16 has one in every comma and digit. */
function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length && at < SAMPLE; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even === odd) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The text of bytes, piece by piece; a mark of the byte order at its beginning is no part of it. */
function* decoded(pieces: Iterable<Uint8Array>, given?: TextEncoding): Generator<string> {
  let decoder: Decoder | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(given ?? encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder !== undefined) yield decoder.decode();
}

/** What a decoder puts in the place of bytes that are no text. */
const DAMAGED = '\ufffd';

/**
 * The lines of a file, the blank ones too, whatever ends them. Only one of them is held at a time.
 *
 * @param pieces - the bytes of the file, in pieces of any size; of UTF-16 the first holds at least two
 * @param encoding - missing: UTF-16 where the bytes show it, else UTF-8
 */
export function* linesOf(pieces: Iterable<Uint8Array>, encoding?: TextEncoding): Generator<Line> {
  let number = 1;
  let begun: string[] = [];
  let held = '';
  const line = (last: string, end: Line['end']): Line => {
    const text = begun.length === 0 ? last : begun.join('') + last;
    begun = [];
    number += 1;
    return { number: number - 1, text, end, isDamaged: text.includes(DAMAGED) };
  };
  for (const piece of decoded(pieces, encoding)) {
    const text = held + piece;
    // A carriage return may be the first half of a line break whose second half comes with the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    let start = 0;
    const stop = text.length - held.length;
    for (const { 0: found, index } of text.slice(0, stop).matchAll(/\r\n|[\r\n]/gu)) {
      yield line(text.slice(start, index), found as Line['end']);
      start = index + found.length;
    }
    if (start < stop) begun.push(text.slice(start, stop));
  }
  if (held !== '') yield line('', '\r');
  else if (begun.length > 0) yield line('', '');
}
