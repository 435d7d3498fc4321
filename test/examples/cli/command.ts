/** Runs the command in this process, with files that exist in memory only. */
import type { Io } from '../../../src/cli/io';
import { run } from '../../../src/cli/main';

/** What a run left behind. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The files of a run, by name. Bytes for what is no text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

function* pieces(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** Files that come in pieces of a few bytes, so that every seam is met. */
export function readerOf(files: Files): Io['read'] {
  return (path) => {
    const content = files[path];
    if (content === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return pieces(typeof content === 'string' ? new TextEncoder().encode(content) : content, 7);
  };
}

/** Runs `witthayathana` with `argv`; `now`: somebody watches, with this clock. */
export function witthayathana(argv: readonly string[], files: Files = {}, now?: () => number): Ran {
  let [out, err] = ['', ''];
  const status = run(argv, {
    read: readerOf(files),
    write: (text) => {
      out += text;
    },
    error: (text) => {
      err += text;
    },
    ...(now === undefined ? {} : { watched: { now } }),
  });
  return { status, out, err };
}
