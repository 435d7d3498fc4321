/** How far the work is, on one line that is written again and again while somebody watches. */
import type { TextLanguage } from '../../text/language';
import type { Io } from './io';
import { judgeWords } from '../library';

/** Work that is done sooner is not told of. */
const PATIENCE = 1000;

/** The line is written again no sooner than this, in milliseconds. */
const PACE = 200;

const CLEARED = '\r\u001b[K';

/** Counts what is done. Whatever else is written goes through `io`, so that it never mixes with the line. */
export class Progress {
  readonly io: Io;
  private next: number;
  private isShown = false;

  constructor(
    private readonly outer: Io,
    private readonly lang: TextLanguage,
  ) {
    this.next = (outer.watched?.now() ?? 0) + PATIENCE;
    this.io = {
      ...outer,
      write: (text) => {
        this.clear();
        outer.write(text);
      },
      error: (text) => {
        this.clear();
        outer.error(text);
      },
    };
  }

  /** So many are done. */
  step(done: number): void {
    const now = this.outer.watched?.now();
    if (now === undefined || now < this.next) return;
    this.next = now + PACE;
    this.outer.error(`${CLEARED}${judgeWords(this.lang).progress(done)}`);
    this.isShown = true;
  }

  /** Takes the line away. */
  clear(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.outer.error(CLEARED);
  }
}
