/**
 * How much memory `witthayathana assess` takes for a stream of NDJSON, whatever its length: the highest resident memory of
 * the process, findings in full as NDJSON to nowhere.
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

function assess(path: string): { readonly seconds: number; readonly peak: number } {
  const began = performance.now();
  const argv = ['--import', tellMemory, command, 'assess', path, '--format', 'ndjson'];
  const { stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const kilobytes = Number(stderr.split('\n').at(-1));
  if (!(kilobytes > 0)) throw new Error(stderr);
  return { seconds: (performance.now() - began) / 1000, peak: kilobytes / 1024 };
}

const folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
const rows: string[][] = [];
for (const count of isShort ? [10_000] : [60_000, 600_000]) {
  const path = join(folder, `${String(count)}.ndjson`);
  say(`writing ${String(count)} cases`);
  write(path, count);
  say(`assessing ${String(count)} cases`);
  const { seconds, peak } = assess(path);
  rows.push([
    count.toLocaleString('en-US'),
    `${shown(statSync(path).size / MEGABYTE)} MB`,
    `${shown(seconds)} s`,
    `${shown((seconds * 1_000_000) / count)} µs`,
    `${shown(peak)} MB`,
  ]);
  rmSync(path);
}
rmSync(folder, { recursive: true });

printTable(
  'Memory of `witthayathana assess` over a stream of NDJSON',
  ['cases', 'stream', 'time', 'a case', 'highest resident memory'],
  rows,
);
