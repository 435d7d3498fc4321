/**
 * How much memory `witthayathana impact` takes for a corpus of any length. Not part of `npm test`:
 *
 *     npx tsx test/bench/impact-memory.ts
 *
 * Each corpus is written to a temporary file and judged in a process of its own, once for each way to answer. One case
 * in 20 moves. Needs no build; the peak of the process holds what tsx itself takes. `live` is the heap after a collection:
 * the most that was found at the 20 times it was measured. Of JSON up to 8 million characters are held back.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main';
import { nodeIo } from '../../src/cli/machine/node-io';

const MEGABYTE = 1024 * 1024;

/** As much as is read at a time. */
const PIECE = 64 * 1024;

function round(fiscalYear: number): object {
  return { fiscalYear, position: 'teacher', standing: 'none', workload: true, members: [82, 79.5, 90] };
}

/** A full application; every 20th has between 3 and 4 years in post, which 3 instead of 4 years would let pass. */
function caseAt(index: number): object {
  const from = index % 20 === 0 ? '2021-03-01' : `201${String(index % 10)}-05-${String(10 + (index % 18))}`;
  return {
    id: `case ${String(index)}`,
    application: {
      line: 'teaching',
      standing: 'professional',
      filedOn: '2025-01-15',
      service: [{ position: 'teacher', standing: 'none', from }],
      agreements: [2567, 2566, 2565].map(round),
      sanctions: [],
      teachesForeignLanguage: false,
      languageTests: [],
      specialArea: null,
      degree: null,
      nqf8: null,
      salaryRounds: [],
    },
  };
}

function writeCorpus(path: string, length: number): void {
  const file = openSync(path, 'w');
  for (let index = 0; index < length; index += 1) writeSync(file, `${JSON.stringify(caseAt(index))}\n`);
  closeSync(file);
}

/** Judges one corpus and prints what it took. */
function judge(corpus: string, draft: string, format: string): void {
  const [every, { gc = () => undefined }] = [Math.ceil(statSync(corpus).size / PIECE / 20), globalThis];
  let [heap, live, pieces] = [0, 0, 0];
  const start = process.memoryUsage().rss;
  const began = performance.now();
  const argv = ['impact', '--before', 'shipped', '--after', draft, '--cases', corpus, '--format', format];
  const status = run(argv, {
    ...nodeIo,
    *read(path) {
      for (const piece of nodeIo.read(path)) {
        heap = Math.max(heap, process.memoryUsage().heapUsed);
        pieces += 1;
        if (pieces % every === 0) {
          gc();
          live = Math.max(live, process.memoryUsage().heapUsed);
        }
        yield piece;
      }
    },
    write: () => undefined,
  });
  const figures = {
    status,
    seconds: (performance.now() - began) / 1000,
    startRss: start / MEGABYTE,
    peakRss: process.resourceUsage().maxRSS / 1024,
    peakHeap: heap / MEGABYTE,
    liveHeap: live / MEGABYTE,
  };
  process.stdout.write(JSON.stringify(figures));
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
  const draft = join(folder, 'draft.json');
  const amendment = {
    param: 'tenure.years.standard',
    from: '2022-10-01',
    value: 3,
    cites: [{ instrument: 'draft', standing: 'assumption' }],
  };
  const file = openSync(draft, 'w');
  writeSync(file, JSON.stringify([amendment]));
  closeSync(file);

  const rows = [10_000, 100_000].flatMap((length) => {
    const corpus = join(folder, `${String(length)}.ndjson`);
    writeCorpus(corpus, length);
    const size = statSync(corpus).size / MEGABYTE;
    return ['text', 'markdown', 'json'].map((format) => {
      const argv = ['--expose-gc', ...process.execArgv, import.meta.filename, corpus, draft, format];
      const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
      if (stdout === '') throw new Error(stderr);
      const found = JSON.parse(stdout) as Record<string, number>;
      const rounded = Object.entries(found).map(([name, value]) => [name, Math.round(value * 10) / 10]);
      return { cases: length, megabytes: Math.round(size), format, ...Object.fromEntries(rounded) } as object;
    });
  });
  rmSync(folder, { recursive: true });
  console.table(rows);
}

const [corpus, draft, format] = process.argv.slice(2);
if (corpus === undefined || draft === undefined || format === undefined) compare();
else judge(corpus, draft, format);
