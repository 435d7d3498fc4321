/** Pictures: whether a JPG or PNG is whole. No picture is decoded. */
import { imageSize } from 'image-size';
import type { Content } from '../input/content';
import type { OpenFile } from '../machine/io';
import { bytesAt } from '../output/ranges';

/** Where a picture says how large it is, even behind a preview. */
const BEGINNING = 1024 * 1024;

const PIECE = 1024 * 1024;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What stands at the end of the picture itself; phones put more behind it. */
const ends = {
  jpg: new Uint8Array([0xff, 0xd9]),
  png: bytesOf('IEND'),
} as const;

/** What stands before the picture itself; what is before may hold a whole preview. */
const beginnings = {
  jpg: new Uint8Array([0xff, 0xda]),
  png: bytesOf('IDAT'),
} as const;

/** Where `sought` stands from `position` on; undefined where it does not. */
function find(file: OpenFile, sought: Uint8Array, position: number): number | undefined {
  for (let at = position; at < file.size; at += PIECE) {
    // The pieces overlap, so that nothing is torn apart.
    const index = Buffer.from(bytesAt(file, at, PIECE + sought.length - 1)).indexOf(sought);
    if (index >= 0) return at + index;
  }
  return undefined;
}

/** The segments before the picture itself say how long they are. */
function scanOf(file: OpenFile): number | undefined {
  const marker = beginnings.jpg[1];
  let at = 2;
  for (;;) {
    const [start, code, high = 0, low = 0] = bytesAt(file, at, 4);
    if (start !== 0xff || code === undefined) return undefined;
    if (code === marker) return at;
    at += code === 0xff ? 1 : 2 + high * 256 + low;
  }
}

function isWhole(file: OpenFile, kind: 'jpg' | 'png'): boolean {
  const start = kind === 'jpg' ? scanOf(file) : find(file, beginnings.png, 0);
  return start !== undefined && find(file, ends[kind], start) !== undefined;
}

function hasSize(file: OpenFile): boolean {
  try {
    const { width, height } = imageSize(bytesAt(file, 0, BEGINNING));
    return width > 0 && height > 0;
  } catch {
    return false;
  }
}

export function readPicture(file: OpenFile, kind: 'jpg' | 'png'): Content {
  if (!hasSize(file)) return { kind, troubles: ['broken'] };
  return { kind, troubles: isWhole(file, kind) ? [] : ['cut-off'] };
}
