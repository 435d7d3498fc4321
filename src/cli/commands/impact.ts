/** `witthayathana impact`: reads cases one by one, judges each by both laws, and tells what moves. */
import type { MovedCase } from '../../explore/impact/impact';
import type { Transition } from '../../explore/impact/transition';
import type { TextLanguage } from '../../text/language';
import { judgedCases } from '../input/corpus';
import { faultLines } from '../input/fault';
import { itemsOf } from '../input/input';
import { occurred } from './fail-on';
import type { PaperFormat } from '../output/format';
import type { Io } from '../machine/io';
import { lawOf } from './law';
import { diffRegulations, judgeWords, problemWords } from '../library';
import { onLines, Problem } from '../machine/problem';
import { renderImpact } from '../output/render-impact';
import { impactJsonCase, impactJsonHead, impactJsonTail } from '../output/render-json';
import { Tallying } from './tally';

/** What the command line asks for. */
export interface ImpactOptions {
  readonly before: string;
  readonly after: string;
  readonly cases: readonly string[];
  readonly failOn: ReadonlySet<Transition>;
  readonly format: PaperFormat;
  readonly lang: TextLanguage;
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

/** Hands on every case of every file; those that are bad are told, and cost themselves alone. Gives how many they are. */
function eachCase(
  files: readonly string[],
  io: Io,
  lang: TextLanguage,
  judge: (one: Parameters<Tallying['add']>[0]) => void,
): number {
  let bad = 0;
  let told = 0;
  for (const file of files) {
    for (const read of itemsOf(file, io, judgedCases, { lang })) {
      if (read.ok) {
        judge(read.value);
        continue;
      }
      bad += 1;
      const lines = faultLines(read.fault, lang).slice(0, Math.max(0, MOST_LINES - told));
      told += lines.length;
      io.error(onLines(lines));
    }
  }
  return bad;
}

/** Runs the command and gives its exit status: 1 where a move of `failOn` occurred, else 0. */
export function runImpact(options: ImpactOptions, io: Io): number {
  const { cases, failOn, format, lang, limit } = options;
  if ([options.before, options.after, ...cases].filter((path) => path === '-').length > 1) {
    throw new Problem((lang) => `-: ${problemWords(lang).standardInputOnce}`);
  }
  const [before, after] = [lawOf(options.before, io), lawOf(options.after, io)];
  const changes = diffRegulations(before.regulation, after.regulation);
  const tally = new Tallying(before.regulation, after.regulation);
  const listed: MovedCase[] = [];
  const held = new Held(io);
  let isFirst = true;

  if (format === 'json') held.write(impactJsonHead({ before: before.spec, after: after.spec, changes }));
  const bad = eachCase(cases, io, lang, (one) => {
    for (const moved of tally.add(one)) {
      if (format === 'json') held.write(impactJsonCase(moved, isFirst));
      else if (listed.length < limit) listed.push(moved);
      isFirst = false;
    }
  });
  if (tally.judged + bad === 0) io.error(`${judgeWords(lang).noCase(cases.join(', '))}\n`);
  if (bad > 0) io.error(`${judgeWords(lang).unreadCount(bad, tally.judged + bad)}\n`);
  held.write(
    format === 'json' ? impactJsonTail(tally) : renderImpact({ before, after, changes, tally, listed }, format, lang),
  );
  held.release();
  return bad > 0 || occurred(failOn, tally.counts) ? 1 : 0;
}
