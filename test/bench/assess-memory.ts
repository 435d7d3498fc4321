/**
 * How much memory `witthayathana assess` takes for a stream of NDJSON, whatever its length: the highest resident memory of
 * the process, findings in full as NDJSON to nowhere. With `--jobs 2` too, where the command knows it.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isShort, printTable, say, shown } from './measure';
import { caseAt } from './population';

const MEGABYTE = 1024 * 1024;
const command = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'witthayathana.js');

/** Tells, when the process ends, the most memory it had: the last line of its standard error. */
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { writeSync(2, `\\n${process.resourceUsage().maxRSS}`); });",
)}`;

function write(path: string, count: number): void {
  const file = openSync(path, 'w');
  for (let start = 0; start < count; start += 1_000) {
    const lines = Array.from({ length: 1_000 }, (_, index) => `${JSON.stringify(caseAt(start + index))}\n`);
    writeSync(file, lines.join(''));
  }
  closeSync(file);
}

function assess(path: string, options: readonly string[]): { readonly seconds: number; readonly peak: number } {
  const began = performance.now();
  const argv = ['--import', tellMemory, command, 'assess', path, '--format', 'ndjson', ...options];
  const { stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const kilobytes = Number(stderr.split('\n').at(-1));
  if (!(kilobytes > 0)) throw new Error(stderr);
  return { seconds: (performance.now() - began) / 1000, peak: kilobytes / 1024 };
}

const { stdout: help } = spawnSync(process.execPath, [command, 'assess', '--help'], { encoding: 'utf8' });
const ways = [[], ...(help.includes('--jobs') ? [['--jobs', '2']] : [])];
const folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
const rows: string[][] = [];
for (const count of isShort ? [10_000] : [60_000, 600_000]) {
  const path = join(folder, `${String(count)}.ndjson`);
  say(`writing ${String(count)} cases`);
  write(path, count);
  for (const options of ways) {
    say(`assessing ${String(count)} cases ${options.join(' ')}`);
    const { seconds, peak } = assess(path, options);
    rows.push([
      count.toLocaleString('en-US'),
      `${shown(statSync(path).size / MEGABYTE)} MB`,
      options.at(-1) ?? '1',
      `${shown(seconds)} s`,
      `${shown((seconds * 1_000_000) / count)} µs`,
      `${shown(peak)} MB`,
    ]);
  }
  rmSync(path);
}
rmSync(folder, { recursive: true });

printTable(
  'Memory of `witthayathana assess` over a stream of NDJSON',
  ['cases', 'stream', 'jobs', 'time', 'a case', 'highest resident memory'],
  rows,
);
