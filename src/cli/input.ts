/** What is to be judged, from a file of any format. */
import type { Kind, Read } from './corpus';
import { begun, isDocument, ofDocument, ofLines } from './corpus';
import { ofCsv } from './csv-items';
import type { Io } from './io';
import type { Progress } from './progress';

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

/** The items of a file, good and bad, read as they are asked for. */
export function* itemsOf<T>(path: string, io: Io, kind: Kind<T>, given: InputFormat | undefined): Generator<Read<T>> {
  const { start, lines } = begun(path, io);
  if (start === undefined) return;
  switch (given ?? formatOf(path, start)) {
    case 'json':
      yield* ofDocument(lines, path, kind);
      return;
    case 'ndjson':
      yield* ofLines(lines, path, kind);
      return;
    case 'csv':
      yield* ofCsv(lines, path, kind);
  }
}

/** The good items of some files; what is wrong with the bad ones is told as they come. */
export class Items<T> implements Iterable<T> {
  good = 0;
  bad = 0;

  constructor(
    private readonly paths: readonly string[],
    private readonly kind: Kind<T>,
    private readonly given: InputFormat | undefined,
    private readonly progress: Progress,
  ) {}

  *[Symbol.iterator](): Generator<T> {
    const { io } = this.progress;
    for (const path of this.paths) {
      for (const read of itemsOf(path, io, this.kind, this.given)) {
        if (read.ok) {
          this.good += 1;
          yield read.value;
        } else {
          this.bad += 1;
          io.error(read.lines.map((line) => `${line}\n`).join(''));
        }
        this.progress.step(this.good + this.bad);
      }
    }
  }
}
