/** Judges some lines of cases apart from those before and after them, as a worker of `assess --jobs` does. */
import type { Line } from '../input/file';
import { judgedCases, ofLines } from '../input/corpus';
import { judgedOf } from './judged';
import { onLines } from '../machine/problem';
import { assessRendering } from '../output/render-assess';
import type { OutputOptions } from './series';
import { between, written } from './series';

/** Lines that follow each other in a file. */
export interface Batch {
  readonly path: string;
  readonly lines: readonly Line[];
  readonly options: OutputOptions;
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
type Told = { readonly parts: Uint8Array } | { readonly wrong: string };

/** Texts in UTF-8, one behind the other in the room, and by itself what does not fit. */
function encoderInto(room: SharedArrayBuffer): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let free = new Uint8Array(room);
  return (text) => {
    const { read, written: length } = encoder.encodeInto(text, free);
    if (read < text.length) return encoder.encode(text);
    const bytes = free.subarray(0, length);
    free = free.subarray(length);
    return bytes;
  };
}

/** Judges the cases of a batch. */
export function judgeBatch({ path, lines, options, room }: Batch): Answer {
  const told: Told[] = [];
  const encoded = encoderInto(room);
  let parts: string[] = [];
  const endParts = (): void => {
    if (parts.length > 0) told.push({ parts: encoded(parts.join(between(options.format))) });
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
