/** Judges some lines of cases apart from those before and after them, as a worker of `assess --jobs` does. */
import type { Answer, Batch, Told } from '../machine/batch';
import { faultLines } from '../input/fault';
import { judgedCases, ofLines } from '../input/corpus';
import { judgedOf } from './judged';
import { onLines } from '../machine/problem';
import { assessRendering } from '../output/render-assess';
import { between, written } from './series';

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
  for (const item of ofLines(lines, path, judgedCases, { own: options.columns })) {
    if (item.ok) {
      good += 1;
      for (const found of judgedOf(item.value)) {
        parts.push(written({ found, own: item.own }, assessRendering, options));
      }
    } else {
      bad += 1;
      endParts();
      told.push({ wrong: onLines(faultLines(item.fault, options.lang)) });
      parts.push(written({ fault: item.fault }, assessRendering, options));
    }
  }
  endParts();
  return { good, bad, told };
}
