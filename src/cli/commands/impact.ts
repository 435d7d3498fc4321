/** `witthayathana impact`: reads cases one by one, judges each by both laws, and tells what moves. */
import type { MovedCase } from '../../explore/impact/impact';
import type { Transition } from '../../explore/impact/transition';
import type { Case } from '../../facts/case';
import type { Change } from '../../law/diff';
import type { Regulation } from '../../law/types';
import type { TextLanguage } from '../../text/language';
import { judgedCases } from '../input/corpus';
import type { Fault, Read } from '../input/fault';
import { faultLines } from '../input/fault';
import type { InputOptions, Opened } from '../input/input';
import { openedAll } from '../input/input';
import { boundaryCases, diffRegulations, judgeWords, problemWords } from '../library';
import type { Io } from '../machine/io';
import { onLines, Problem } from '../machine/problem';
import type { OutCell } from '../output/cell';
import { outText } from '../output/cell';
import { csvLine } from '../output/csv-write';
import type { OutputOptions } from '../output/format';
import { isForPeople } from '../output/format';
import type { MovedRow } from '../output/impact-rows';
import { impactCells, impactHead, impactLine, standingOf, unreadCells, unreadLine } from '../output/impact-rows';
import { renderImpact } from '../output/render-impact';
import { impactJsonCase, impactJsonHead, impactJsonTail } from '../output/render-json';
import { occurred } from './fail-on';
import type { NamedLaw } from './law';
import { lawOf } from './law';
import { csv } from './series';
import { Tallying } from './tally';

/** What the command line asks for. */
export interface ImpactOptions extends OutputOptions, InputOptions {
  readonly before: string;
  readonly after: string;
  readonly cases: readonly string[];
  readonly failOn: ReadonlySet<Transition>;
  readonly limit: number;
}

/** At most this many lines tell what is wrong with cases. */
const MOST_LINES = 20;

/** So much of an answer is held back until all cases were good; a longer one is written as it grows. */
const MOST_HELD = 8_000_000;

/** An answer that is given only when it is whole, unless it is very long. */
class Held {
  private pieces: string[] = [];
  private length = 0;

  constructor(private readonly io: Io) {}

  write(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
    if (this.length > MOST_HELD) this.release();
  }

  release(): void {
    this.io.write(this.pieces.join(''));
    this.pieces = [];
    this.length = 0;
  }
}

/** Stands for cases made from the values that move, so that no file of cases is needed. */
const BOUNDARY = 'boundary';

/** A case with its own columns, or one that could not be read. */
type Item = Read<Case>;

function* ofBoundary(before: Regulation, after: Regulation): Generator<Item> {
  for (const one of boundaryCases(before, after)) yield { ok: true, value: one, own: {} };
}

/** Tells of the bad ones, of the first of them in full. */
class Faults {
  count = 0;
  private written = 0;

  constructor(
    private readonly io: Io,
    private readonly lang: TextLanguage,
  ) {}

  tell(fault: Fault): void {
    this.count += 1;
    const lines = faultLines(fault, this.lang).slice(0, Math.max(0, MOST_LINES - this.written));
    this.written += lines.length;
    this.io.error(onLines(lines));
  }
}

/** Where moves go as they are found. */
interface Sink {
  readonly begin: () => void;
  readonly move: (row: MovedRow) => void;
  readonly fault: (fault: Fault) => void;
  readonly end: () => void;
}

/** Both laws, what differs between them, and what was found so far. */
interface Compared {
  readonly before: NamedLaw;
  readonly after: NamedLaw;
  readonly changes: readonly Change[];
  readonly tally: Tallying;
}

const ignored = (): void => undefined;

function flat(headings: readonly string[], { format, lang, bom }: ImpactOptions, io: Io): Sink {
  if (format === 'ndjson') {
    return {
      begin: ignored,
      move: (row) => {
        io.write(impactLine(row));
      },
      fault: (fault) => {
        io.write(unreadLine(fault));
      },
      end: ignored,
    };
  }
  const write = (row: readonly OutCell[]): void => {
    io.write(csvLine(row.map((cell) => outText(cell, lang))));
  };
  return {
    begin: () => {
      io.write(csv([...headings, ...impactHead(lang)], [], bom, lang));
    },
    move: (row) => {
      write(impactCells(row, headings, lang));
    },
    fault: (fault) => {
      write(unreadCells(fault, headings, lang));
    },
    end: ignored,
  };
}

function whole(compared: Compared, { format, lang, limit }: ImpactOptions, io: Io): Sink {
  const { before, after, changes, tally } = compared;
  const held = new Held(io);
  const listed: MovedCase[] = [];
  let isFirst = true;
  const isJson = format === 'json';
  return {
    begin: () => {
      if (isJson) held.write(impactJsonHead({ before: before.spec, after: after.spec, changes }));
    },
    move: ({ moved }) => {
      if (isJson) held.write(impactJsonCase(moved, isFirst));
      else if (listed.length < limit) listed.push(moved);
      isFirst = false;
    },
    fault: ignored,
    end: () => {
      const paper = isForPeople(format) ? renderImpact({ before, after, changes, tally, listed }, format, lang) : '';
      held.write(isJson ? impactJsonTail(tally) : paper);
      held.release();
    },
  };
}

/** Judges what the files hold, and gives the exit status: 1 where something was bad or a move of `failOn` occurred. */
function judged(files: readonly Opened<Case>[], compared: Compared, options: ImpactOptions, io: Io): number {
  const { cases, failOn, lang, format } = options;
  const { before, after, tally } = compared;
  const headings = [...new Set(files.flatMap(({ own }) => own))];
  const sink = format === 'csv' || format === 'ndjson' ? flat(headings, options, io) : whole(compared, options, io);
  const faults = new Faults(io, lang);
  const all = function* (): Generator<Item> {
    if (cases.includes(BOUNDARY)) yield* ofBoundary(before.regulation, after.regulation);
    for (const { items } of files) yield* items;
  };
  sink.begin();
  for (const read of all()) {
    if (read.ok) {
      const { value, own } = read;
      for (const moved of tally.add(value)) sink.move({ moved, standing: standingOf(value, moved.after), own });
    } else {
      faults.tell(read.fault);
      sink.fault(read.fault);
    }
  }
  const words = judgeWords(lang);
  if (tally.judged + faults.count === 0) io.error(`${words.noCase(cases.join(', '))}\n`);
  if (faults.count > 0) io.error(`${words.unreadCount(faults.count, tally.judged + faults.count)}\n`);
  sink.end();
  return faults.count > 0 || occurred(failOn, tally.counts) ? 1 : 0;
}

/** Runs the command and gives its exit status; a promise of it where a file takes its time. */
export function runImpact(options: ImpactOptions, io: Io): number | Promise<number> {
  const { cases } = options;
  if ([options.before, options.after, ...cases].filter((path) => path === '-').length > 1) {
    throw new Problem((lang) => `-: ${problemWords(lang).standardInputOnce}`);
  }
  const [before, after] = [lawOf(options.before, io), lawOf(options.after, io)];
  const changes = diffRegulations(before.regulation, after.regulation);
  const tally = new Tallying(before.regulation, after.regulation);
  const compared = { before, after, changes, tally };
  const paths = cases.filter((path) => path !== BOUNDARY);
  const files = openedAll(paths, io, judgedCases, options);
  return files instanceof Promise
    ? files.then((opened) => judged(opened, compared, options, io))
    : judged(files, compared, options, io);
}
