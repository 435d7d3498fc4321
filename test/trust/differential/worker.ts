/** One thread: judges the batches it is told to, one after the other. */
import { parentPort } from 'node:worker_threads';
import type { Outcome } from './batch';
import { runBatch } from './batch';

export interface Order {
  readonly seed: number;
  readonly batch: number;
}

/** What became of a batch; `failure` where the run itself broke. */
export type Report = Order & ({ readonly outcome: Outcome } | { readonly failure: string });

function reportOn(order: Order): Report {
  try {
    return { ...order, outcome: runBatch(order.seed, order.batch) };
  } catch (error) {
    return { ...order, failure: error instanceof Error ? String(error.stack) : String(error) };
  }
}

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(reportOn(order));
});
