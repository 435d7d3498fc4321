/** Medians with their spread, and tables as docs/performance.md shows them. */

/** The middle of some figures, and how far they spread. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

/** Figures of the same rounds, one by the other: what slows a round slows both. */
export function ratiosOf(figures: readonly number[], by: readonly number[]): Spread {
  return spreadOf(figures.map((figure, round) => figure / by[round]!));
}

/** Three digits that say something. */
export function shown(figure: number): string {
  if (figure >= 100) return Math.round(figure).toLocaleString('en-US');
  return figure.toPrecision(figure >= 10 ? 3 : 2);
}

/** `12.3 (11.9–14)` */
export function shownSpread({ median, least, most }: Spread): string {
  return `${shown(median)} (${shown(least)}–${shown(most)})`;
}

/** A Markdown table with the figures to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const text = [`### ${title}`, '', line(head), `| ${rule.join(' | ')} |`, ...rows.map(line), ''].join('\n');
  process.stdout.write(`${text}\n`);
}

/** To say on the way what is being measured, beside the tables. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `npm run bench -- --short`: 10,000 cases, fewer rounds, fewer cases of the slowest engines. */
export const isShort = process.argv.includes('--short');

/**
 * Microseconds on the clock; with `--cpu`, those that all threads of this process spent, for a machine with other work to
 * do. The engine in native code judges on several threads, and shows more then than anyone waits for it.
 */
export function now(): number {
  if (!process.argv.includes('--cpu')) return performance.now() * 1000;
  const { user, system } = process.cpuUsage();
  return user + system;
}
