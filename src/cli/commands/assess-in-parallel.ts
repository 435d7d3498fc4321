/** `assess --jobs`: the lines of one file, judged by several workers and answered in the order of the file. */
import type { Line } from '../../table/lines';
import type { Opened } from '../input/input';
import type { Io, Pool } from '../machine/io';
import type { AssessOptions } from './judge-options';
import type { Answer } from '../machine/batch';
import { Progress } from '../machine/progress';
import { assessRendering } from '../output/render-assess';
import { Series } from './series';
import { statusOf } from '../output/status';

/** Batches for each worker that are handed over before the first of them is answered: one at work, one that waits. */
const AHEAD = 2;

/** Bytes of an answer: what most of them take, so that few are copied. */
const ROOM = 256 * 1024;

/** Lines that follow each other, until they are of some length together. */
function* batchesOf(lines: Iterable<Line>, length: number): Generator<readonly Line[]> {
  let [batch, held]: [Line[], number] = [[], 0];
  try {
    for (const line of lines) {
      batch.push(line);
      held += line.text.length;
      if (held < length) continue;
      yield batch;
      [batch, held] = [[], 0];
    }
  } catch (error) {
    // What was read before the file became unreadable is judged.
    yield batch;
    throw error;
  }
  yield batch;
}

/**
 * The answers that are on their way; where the file can be read no further, the last of them tells that. A room is used
 * again for the batch that comes so many later as there are rooms: its answer before has been told by then.
 */
function* answersOf(
  { path, lines }: Pick<Opened<unknown>, 'path' | 'lines'>,
  options: AssessOptions,
  pool: Pool,
  rooms: readonly SharedArrayBuffer[],
): Generator<Promise<Answer>> {
  const { format, lang, bom, columns } = options;
  const free = [...rooms];
  try {
    for (const batch of batchesOf(lines, pool.length)) {
      for (const room of free.splice(0, 1)) {
        free.push(room);
        yield pool.judge({ path, lines: batch, options: { format, lang, bom, columns: columns ?? 'refuse' }, room });
      }
    }
  } catch (error) {
    yield Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Answers in their order. Only so many are on their way at a time, however slowly they are taken. */
async function* inOrder(answers: Iterable<Promise<Answer>>, limit: number): AsyncGenerator<Answer> {
  const awaited: Promise<Answer>[] = [];
  for (const answer of answers) {
    // A failure is told when it is its turn, and not before.
    answer.catch(() => undefined);
    awaited.push(answer);
    if (awaited.length >= limit) for (const first of awaited.splice(0, 1)) yield await first;
  }
  for (const last of awaited) yield await last;
}

/** Runs `assess` with several workers. */
export async function assessInParallel(
  file: Pick<Opened<unknown>, 'path' | 'lines'>,
  options: AssessOptions,
  io: Io,
): Promise<number> {
  const { jobs, lang } = options;
  const progress = new Progress(io, lang);
  const series = new Series(assessRendering, options, progress.io);
  const count = { good: 0, bad: 0 };
  const pool = await io.pool(jobs);
  const rooms = Array.from({ length: jobs * AHEAD }, () => new SharedArrayBuffer(ROOM));
  try {
    for await (const { good, bad, told } of inOrder(answersOf(file, options, pool, rooms), rooms.length)) {
      for (const each of told) {
        if ('parts' in each) series.addWritten(each.parts);
        else progress.io.error(each.wrong);
      }
      count.good += good;
      count.bad += bad;
      progress.step(count.good + count.bad);
    }
    series.end();
  } finally {
    progress.clear();
    await pool.close();
  }
  return statusOf([file.path], count, lang, io);
}
