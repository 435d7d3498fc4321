/** Runs the command in this process, with files that exist in memory only; folders are those of the machine. */
import type { Io } from '../../../src/cli/machine/io';
import { run } from '../../../src/cli/main';
import { nodeIo } from '../../../src/cli/machine/node-io';

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

/** An outside world that keeps what it is told; `told` says what that is. */
function listening(files: Files, now?: () => number): { readonly io: Io; readonly told: () => Omit<Ran, 'status'> } {
  let [out, err] = ['', ''];
  const { list, open, create } = nodeIo;
  const io: Io = {
    list,
    open,
    create,
    read: readerOf(files),
    write: (text) => {
      out += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    error: (text) => {
      err += text;
    },
  };
  return { io: now === undefined ? io : { ...io, watched: { now } }, told: () => ({ out, err }) };
}

/** Runs `witthayathana` with `argv`; `now`: somebody watches, with this clock. */
export function witthayathana(argv: readonly string[], files: Files = {}, now?: () => number): Ran {
  const { io, told } = listening(files, now);
  const status = run(argv, io);
  if (typeof status !== 'number') throw new TypeError(`${String(argv[0])} takes its time`);
  return { status, ...told() };
}

/** The same with a command that opens files of the machine, which takes its time; `world` stands in for parts of it. */
export async function witthayathanaOnFiles(argv: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  const { io, told } = listening({});
  const status = await run(argv, { ...io, read: nodeIo.read, ...world });
  return { status, ...told() };
}
