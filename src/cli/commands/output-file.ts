/** `--output FILE`: an answer in a file, whole or not at all; the ending of the file names the format. */
import type { Io } from '../machine/io';
import type { OutputFormat } from '../output/format';

const endings: Readonly<Record<string, OutputFormat>> = {
  csv: 'csv',
  html: 'html',
  htm: 'html',
  json: 'json',
  md: 'markdown',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  txt: 'text',
  xlsx: 'xlsx',
};

/** The format that the name of a file asks for. */
export function formatNamedBy(path: string | undefined): OutputFormat | undefined {
  const ending = /\.([a-z]+)$/iu.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

const MISUSE = 2;

/** Runs a command whose answer goes into a file where one is named. */
export function intoFile(
  path: string | undefined,
  io: Io,
  run: (io: Io) => number | Promise<number>,
): number | Promise<number> {
  if (path === undefined) return run(io);
  const file = io.create(path);
  const end = (status: number): number => {
    if (status === MISUSE) file.discard();
    else file.keep();
    return status;
  };
  try {
    const status = run({ ...io, write: file.write });
    if (typeof status === 'number') return end(status);
    return status.then(end, (error: unknown) => {
      file.discard();
      throw error;
    });
  } catch (error) {
    file.discard();
    throw error;
  }
}
