/**
 * Engine and model on as many cases as `TRUST` says (5,000,000), in all processors. `FC_SEED` repeats a run. Where the two
 * differ, the case is shrunk and kept in test/cases/found, and the exit status is 1.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { batchSize, share } from './batch';
import { keep } from './found';
import type { Kind } from './judged';
import type { Order, Report } from './worker';

const mostKept = 20;

const wanted = Number(process.env.TRUST ?? 5_000_000);
const given = process.env.FC_SEED ?? 'random';
const seed = given === 'random' ? Date.now() % 0x7fffffff : Number(given);
const batches = Math.ceil(wanted / batchSize);
const threads = Math.min(availableParallelism(), batches);

if (!Number.isInteger(wanted) || wanted < 1)
  throw new Error(`TRUST: expected how many cases, found ${process.env.TRUST}`);
if (!Number.isInteger(seed)) throw new Error(`FC_SEED: expected a whole number or "random", found ${given}`);

const kinds = Object.keys(share) as Kind[];
const judged = { application: 0, evaluation: 0, agreement: 0, workload: 0 };
const keptPaths = new Set<string>();
let [started, ended, refused, broken, told] = [0, 0, 0, 0, 0];
const begun = performance.now();

const sum = (): number => kinds.reduce((total, kind) => total + judged[kind], 0);
const count = (value: number): string => Math.round(value).toLocaleString('en');
const seconds = (): number => (performance.now() - begun) / 1000;

function tellProgress(): void {
  if (seconds() - told < (process.stderr.isTTY ? 1 : 30)) return;
  told = seconds();
  const left = (told / ended) * (batches - ended);
  process.stderr.write(
    `${count(sum())} of ${count(wanted)} cases, ${count(sum() / told)} a second, about ${count(left / 60)} min left, ` +
      `${keptPaths.size} found\n`,
  );
}

function take(report: Report): void {
  ended += 1;
  if ('failure' in report) {
    broken += 1;
    process.stderr.write(`seed ${report.seed}, batch ${report.batch} broke: ${report.failure}\n`);
    return;
  }
  const { outcome } = report;
  for (const kind of kinds) judged[kind] += outcome.judged[kind];
  refused += outcome.refused;
  for (const found of outcome.found) {
    if (keptPaths.size >= mostKept) break;
    const path = keep(found);
    if (keptPaths.has(path)) continue;
    keptPaths.add(path);
    process.stderr.write(`differ (${found.drawnWith}), kept as ${path}\n  ${found.differed.join('\n  ')}\n`);
  }
  tellProgress();
}

function end(): void {
  const each = kinds.map((kind) => `${count(judged[kind])} of ${kind}`).join(', ');
  console.log(
    `Engine and model: ${count(sum())} cases (${each}), and ${count(refused)} that cannot be; seed ${seed}, ` +
      `${count(seconds())} s, ${count(sum() / seconds())} a second on ${threads} threads.`,
  );
  const isGood = keptPaths.size === 0 && broken === 0 && sum() >= wanted;
  console.log(isGood ? 'No difference.' : `${keptPaths.size} cases differ and are kept, ${broken} batches broke.`);
  process.exitCode = isGood ? 0 : 1;
}

/** Threads read JavaScript only, so what they run is put together here. */
async function workerCode(): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return new URL(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}

const code = await workerCode();
console.log(`Engine and model on ${count(wanted)} cases, seed ${seed}, ${threads} threads.`);

for (let thread = 0; thread < threads; thread += 1) {
  const worker = new Worker(code, { execArgv: [] });
  const next = (): void => {
    if (started === batches) {
      void worker.terminate();
      return;
    }
    const order: Order = { seed, batch: started };
    started += 1;
    worker.postMessage(order);
  };
  worker.on('message', (report: Report) => {
    take(report);
    if (ended === batches) end();
    next();
  });
  worker.on('error', (error) => {
    throw error;
  });
  next();
}
