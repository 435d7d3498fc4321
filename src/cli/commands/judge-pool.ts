/** The workers of `assess --jobs`: threads of this process. Loaded when they are asked for: `dist/cli/judge-pool.js`. */
import { Tinypool } from 'tinypool';
import type { Answer, Batch } from '../machine/batch';
import type { Pool } from '../machine/io';

/** Long enough that handing over costs little, short enough that the answers, twenty times as long, take little memory. */
const LENGTH = 4 * 1024;

/** In megabytes. What a worker makes is soon of no use: more room for the young would only let it lie about longer. */
const limits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 1024 };

/** Starts workers. */
export function poolOf(workers: number): Pool {
  const pool = new Tinypool({
    filename: new URL('judge-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: limits,
  });
  // A worker that ends while it has nothing to do concerns nobody; one at work fails what it was asked.
  pool.on('error', () => undefined);
  return {
    length: LENGTH,
    judge: (batch: Batch) => pool.run(batch) as Promise<Answer>,
    close: () => pool.destroy(),
  };
}
