/** The items of files, counted as they come; what is wrong with the bad ones is told on standard error, each kind once. */
import type { TextLanguage } from '../../text/language';
import type { Kind } from '../input/corpus';
import type { Fault, Read } from '../input/fault';
import { FaultKinds, faultLines } from '../input/fault';
import type { InputOptions, Opened } from '../input/input';
import { openedAll } from '../input/input';
import type { Io } from '../machine/io';
import { onLines, Problem } from '../machine/problem';
import { judgeWords, oneLine, problemWords } from '../library';
import { Progress } from '../machine/progress';

/** All were judged, or some could not be. */
const [ALL, SOME] = [0, 1];

/** Counts items and tells what is wrong with them. */
export class Items<T> {
  good = 0;
  bad = 0;
  private readonly kinds = new FaultKinds();
  private readonly progress: Progress;

  constructor(
    private readonly items: Iterable<Read<T>>,
    private readonly lang: TextLanguage,
    io: Io,
  ) {
    this.progress = new Progress(io, lang);
  }

  /** To be written to while items come, so that nothing mixes with the line of progress. */
  get io(): Io {
    return this.progress.io;
  }

  *[Symbol.iterator](): Generator<Read<T>> {
    for (const item of this.items) {
      if (item.ok) this.good += 1;
      else this.tell(item.fault);
      yield item;
      this.progress.step(this.good + this.bad);
    }
  }

  private tell(fault: Fault): void {
    this.bad += 1;
    if (fault.row !== undefined) this.kinds.add(fault);
    else this.io.error(onLines(faultLines(fault, this.lang)));
  }

  /** Takes the line of progress away, whatever happened. */
  clear(): void {
    this.progress.clear();
  }

  /** Tells of the faults of tables, and how many there were; gives the exit status. */
  end(paths: readonly string[], io: Io): number {
    const words = judgeWords(this.lang);
    io.error(onLines(this.kinds.lines(this.lang)));
    const all = this.good + this.bad;
    if (all === 0) io.error(`${words.noCase(oneLine(paths.join(', ')))}\n`);
    if (this.bad > 0) io.error(`${words.unreadCount(this.bad, all)}\n`);
    return this.bad === 0 ? ALL : SOME;
  }
}

/** Opens files and walks their items; a promise where one of them takes its time. */
export function walked<T>(
  paths: readonly string[],
  kind: Kind<T>,
  options: InputOptions,
  io: Io,
  judge: (items: Items<T>, headings: readonly string[]) => void | Promise<void>,
): number | Promise<number> {
  if (paths.filter((path) => path === '-').length > 1)
    throw new Problem((lang) => `-: ${problemWords(lang).standardInputOnce}`);
  const work = (files: readonly Opened<T>[]): number | Promise<number> => {
    const all = function* (): Generator<Read<T>> {
      for (const { items } of files) yield* items;
    };
    for (const { path, unused } of files) {
      if (unused.length > 0) io.error(`${path}: ${judgeWords(options.lang).unusedColumns(unused.join(', '))}\n`);
    }
    const items = new Items(all(), options.lang, io);
    const headings = [...new Set(files.flatMap(({ own }) => own))];
    try {
      const later = judge(items, headings);
      if (later === undefined) return items.end(paths, io);
      return later.then(() => items.end(paths, io));
    } finally {
      items.clear();
    }
  };
  const files = openedAll(paths, io, kind, options);
  return files instanceof Promise ? files.then(work) : work(files);
}
