/** Files and streams of Node, without waiting for events: everything happens in the order in which it is written. */
import type { Dirent } from 'node:fs';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { sep } from 'node:path';
import { isatty } from 'node:tty';
import { Held } from './held';
import { OutputLost } from './problem';
import type { Created, Entry, Io, OpenFile, Path } from './io';

const PIECE = 64 * 1024;
const [STDIN, STDOUT, STDERR] = [0, 1, 2];

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Waits a little for the other end of a pipe that cannot give or take at the moment. */
function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** Whoever waits for the answer to what was read so far has it before more is waited for. */
function readPiece(file: number, buffer: Uint8Array): number {
  stdout.flush();
  for (;;) {
    try {
      return readSync(file, buffer);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0; // how Windows ends a pipe
      if (codeOf(error) !== 'EAGAIN') throw error;
      rest();
    }
  }
}

function* read(path: string): Generator<Uint8Array> {
  const file = path === '-' ? STDIN : openSync(path, 'r');
  try {
    for (;;) {
      const buffer = new Uint8Array(PIECE);
      const length = readPiece(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    if (file !== STDIN) closeSync(file);
  }
}

function kindOf(entry: Dirent<Buffer>): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Names are asked for as bytes, since they need not be text. */
function list(path: Path): readonly Entry[] {
  const folder = Buffer.from(path);
  return readdirSync(folder, { encoding: 'buffer', withFileTypes: true }).map((entry) => ({
    name: entry.name.toString('utf8'),
    isNamedInText: isUtf8(entry.name),
    kind: kindOf(entry),
    path: Buffer.concat([folder, Buffer.from(sep), entry.name]),
  }));
}

/** Never waits for the other end of a pipe that took the place of a file. */
function open(path: Path): OpenFile {
  const file = openSync(Buffer.from(path), constants.O_RDONLY | constants.O_NONBLOCK);
  return {
    size: fstatSync(file).size,
    read: (buffer, position) => {
      let length = 0;
      while (length < buffer.length) {
        const more = readSync(file, buffer, length, buffer.length - length, position + length);
        if (more === 0) break;
        length += more;
      }
      return length;
    },
    close: () => {
      closeSync(file);
    },
  };
}

/**
 * Writes all of a text. Where standard output takes no more, as behind `| head` or on a full disk, the command ends; that
 * nobody reads standard error costs no answer.
 */
function writer(file: number): (text: string | Uint8Array) => void {
  let isClosed = false;
  return (text) => {
    let bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    while (!isClosed && bytes.length > 0) {
      try {
        bytes = bytes.subarray(writeSync(file, bytes));
      } catch (error) {
        if (codeOf(error) === 'EAGAIN') rest();
        else if (file === STDERR) isClosed = true;
        else throw new OutputLost(codeOf(error));
      }
    }
  };
}

const stdout = new Held(writer(STDOUT));
const stderr = writer(STDERR);

/** Writes beside the place where the file will be, and moves it there when it is whole. */
function create(path: string): Created {
  const beside = `${path}.${String(process.pid)}.part`;
  const begin = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new OutputLost(codeOf(error));
    }
  };
  const file = begin(() => openSync(beside, 'w'));
  const { write, flush } = new Held(writer(file));
  return {
    write,
    keep: () => {
      flush();
      begin(() => {
        closeSync(file);
        renameSync(beside, path);
      });
    },
    discard: () => {
      closeSync(file);
      rmSync(beside, { force: true });
    },
  };
}

/** The files and streams of this process. */
export const nodeIo: Io = {
  read,
  list,
  open,
  create,
  write: stdout.write,
  flush: stdout.flush,
  error: (text) => {
    try {
      stdout.flush();
    } catch {
      // It throws again at the next answer, or when the command ends.
    }
    stderr(text);
  },
  ...(isatty(STDERR) ? { watched: { now: () => performance.now() } } : {}),
};
