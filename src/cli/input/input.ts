/** What is to be judged, from a file of any format. */
import type { Kind, Read } from './corpus';
import { begun, isDocument, ofDocument, ofLines } from './corpus';
import { ofCsv } from './csv-items';
import type { Line } from '../machine/batch';
import type { Io } from '../machine/io';
import { onLines } from '../machine/problem';
import type { Progress } from '../machine/progress';

/** How a file is written. */
export type InputFormat = 'json' | 'ndjson' | 'csv';

/** The formats by name. */
export const inputFormats: readonly InputFormat[] = ['json', 'ndjson', 'csv'];

const endings: Readonly<Record<string, InputFormat>> = { json: 'json', ndjson: 'ndjson', jsonl: 'ndjson', csv: 'csv' };

/** By how a file ends its name; else by how it begins: JSON begins with a bracket, and CSV never does. */
function formatOf(path: string, start: string): InputFormat {
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (known !== undefined) return known;
  if (isDocument(start)) return 'json';
  return start.startsWith('{') ? 'ndjson' : 'csv';
}

/** A file whose lines are read as they are asked for. */
export interface Opened {
  readonly path: string;
  /** How it is written; undefined where there is nothing in it. */
  readonly format: InputFormat | undefined;
  readonly lines: Iterable<Line>;
}

/** Opens a file, which is of the given format or else of the one that it shows. */
export function opened(path: string, io: Io, given: InputFormat | undefined): Opened {
  const { start, lines } = begun(path, io);
  return { path, format: start === undefined ? undefined : (given ?? formatOf(path, start)), lines };
}

/** The items of an opened file, good and bad, read as they are asked for. */
export function* itemsIn<T>({ path, format, lines }: Opened, kind: Kind<T>): Generator<Read<T>> {
  switch (format) {
    case 'json':
      yield* ofDocument(lines, path, kind);
      return;
    case 'ndjson':
      yield* ofLines(lines, path, kind);
      return;
    case 'csv':
      yield* ofCsv(lines, path, kind);
      return;
    case undefined:
  }
}

/** The items of a file, good and bad; it is opened when the first is asked for. */
export function* itemsOf<T>(path: string, io: Io, kind: Kind<T>, given: InputFormat | undefined): Generator<Read<T>> {
  yield* itemsIn(opened(path, io, given), kind);
}

/** The good ones of some items; what is wrong with the bad ones is told as they come. */
export class Items<T> implements Iterable<T> {
  good = 0;
  bad = 0;

  constructor(
    private readonly items: Iterable<Read<T>>,
    private readonly progress: Progress,
  ) {}

  *[Symbol.iterator](): Generator<T> {
    for (const item of this.items) {
      if (item.ok) {
        this.good += 1;
        yield item.value;
      } else {
        this.bad += 1;
        this.progress.io.error(onLines(item.lines));
      }
      this.progress.step(this.good + this.bad);
    }
  }
}
