/** What is handed to a worker, and what it answers. */
import type { Line } from '../../table/lines';
import type { OutputOptions } from '../output/format';

/** Lines that follow each other in a file. */
export interface Batch {
  readonly path: string;
  readonly lines: readonly Line[];
  readonly options: OutputOptions & { readonly columns: 'keep' | 'refuse' };
  /** Where to write the answer, as far as it has room: memory that two threads share is not copied, and is used again. */
  readonly room: SharedArrayBuffer;
}

/** What is to be told of a batch, in this order. */
export interface Answer {
  readonly good: number;
  readonly bad: number;
  readonly told: readonly Told[];
}

/** Parts of the answer, in UTF-8 with what stands between them, or what is wrong with an item. */
export type Told = { readonly parts: Uint8Array } | { readonly wrong: string };
