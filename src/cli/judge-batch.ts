/** Judges some lines of cases apart from those before and after them, as a worker of `assess --jobs` does. */
import type { Line } from './file';
import { judgedCases, ofLines } from './corpus';
import { judgedOf } from './judged';
import { onLines } from './problem';
import { assessRendering } from './render-assess';
import type { OutputOptions } from './series';
import { between, written } from './series';

/** Lines that follow each other in a file. */
export interface Batch {
  readonly path: string;
  readonly lines: readonly Line[];
  readonly options: OutputOptions;
}

/** What is to be told of a batch, in this order. */
export interface Answer {
  readonly good: number;
  readonly bad: number;
  readonly told: readonly Told[];
}

/** Parts of the answer, in UTF-8 with what stands between them, or what is wrong with an item. */
type Told = { readonly parts: Uint8Array } | { readonly wrong: string };

/** Judges the cases of a batch. */
export function judgeBatch({ path, lines, options }: Batch): Answer {
  const told: Told[] = [];
  let parts: string[] = [];
  const endParts = (): void => {
    if (parts.length > 0) told.push({ parts: new TextEncoder().encode(parts.join(between(options.format))) });
    parts = [];
  };

  let [good, bad] = [0, 0];
  for (const item of ofLines(lines, path, judgedCases)) {
    if (item.ok) {
      good += 1;
      for (const part of judgedOf(item.value)) parts.push(written(part, assessRendering, options));
    } else {
      bad += 1;
      endParts();
      told.push({ wrong: onLines(item.lines) });
    }
  }
  endParts();
  return { good, bad, told };
}
