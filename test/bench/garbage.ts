/**
 * Garbage a case: by how much the heap grows while cases are judged and nothing is collected. The young generation is
 * made so large that no collection falls between two readings; where one does, which `PerformanceObserver` tells, the
 * reading is dropped. Measured in batches after warming up, for optimised code leaves out what it need not make.
 */
import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { asTheyCome, byHand, byHandFromText, fromText, parsedBefore } from './contenders';
import type { Contender } from './contenders';
import { isShort, printTable, ratiosOf, shown, shownSpread, spreadOf } from './measure';
import { caseAt } from './population';

const BATCH = 500;
const BATCHES = isShort ? 15 : 41;
const WARM_UP = 20;

const { gc = () => undefined } = globalThis;

const batches = Array.from({ length: BATCHES }, (_, batch) =>
  Array.from({ length: BATCH }, (__, index) => JSON.stringify(caseAt(batch * BATCH + index))),
);

const collections: number[] = [];
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) collections.push(startTime);
}).observe({ entryTypes: ['gc'] });

function used(): number {
  return getHeapStatistics().used_heap_size;
}

/** Bytes a case of one batch; undefined where a collection came between. */
async function bytes({ ready, run }: Contender, texts: readonly string[]): Promise<number | undefined> {
  const inputs = ready(texts);
  gc();
  const began = performance.now();
  const before = used();
  run(inputs);
  const after = used();
  const ended = performance.now();
  // What is observed is told on a later turn.
  await setImmediate();
  await setImmediate();
  const isBetween = (at: number): boolean => at >= began && at <= ended;
  return collections.splice(0).some(isBetween) ? undefined : (after - before) / BATCH;
}

const contenders = [byHand, parsedBefore, asTheyCome, byHandFromText, fromText];
for (const { ready, run } of contenders) {
  for (let round = 0; round < WARM_UP; round += 1) run(ready(batches[round % BATCHES]!));
}

const figures = contenders.map((): number[] => []);
let dropped = 0;
for (const texts of batches) {
  const found: (number | undefined)[] = [];
  for (const contender of contenders) found.push(await bytes(contender, texts));
  if (found.includes(undefined)) dropped += 1;
  else found.forEach((figure, index) => figures[index]!.push(figure!));
}

if (dropped === BATCHES) throw new Error('a collection fell into every batch');
printTable(
  `Garbage a case, medians of ${String(BATCHES - dropped)} batches of ${String(BATCH)} (${shown(dropped)} dropped)`,
  ['', 'bytes a case (least–most)', '× by hand'],
  contenders.map(({ name }, index) => [
    name,
    shownSpread(spreadOf(figures[index]!)),
    shownSpread(ratiosOf(figures[index]!, figures[name.startsWith('JSON.parse, parse') ? 3 : 0]!)),
  ]),
);
