/** `assess --jobs`: the same answer as with one worker, in the same order. The workers are promises of this process. */
import { describe, expect, test } from 'vitest';
import type { Io, Pool } from '../../../src/cli/machine/io';
import type { Answer, Batch } from '../../../src/cli/machine/batch';
import { judgeBatch } from '../../../src/cli/commands/judge-batch';
import { allThree, lines, twoOfThree } from './cases';
import { witthayathana, witthayathanaWithWorkers } from './command';

const application = { line: 'teaching', standing: 'professional', filedOn: '2026-11-22', sanctions: [] };

/** Cases with two findings, with one and with none, and every kind of line that is no case. */
const mixed = [
  JSON.stringify({ id: 'ครูคนที่ 1', application, evaluation: twoOfThree }),
  '{"id": "broken",',
  '',
  JSON.stringify(allThree),
  JSON.stringify({ id: 'misspelt', application: { ...application, standing: 'profesional' } }),
  '   ',
  JSON.stringify(application),
  JSON.stringify({ id: 'last', evaluation: allThree }),
].join('\n');

/** What a pool was asked. */
interface Watched {
  readonly start: Io['pool'];
  readonly asked: Batch[];
  readonly seen: { workers: number; atOnce: number; most: number; isClosed: boolean };
}

/** Workers that are handed `length` of text at a time, and of which the one asked last answers first. */
function workers(length: number, judge: (batch: Batch) => Answer = judgeBatch): Watched {
  const asked: Batch[] = [];
  const seen = { workers: 0, atOnce: 0, most: 0, isClosed: false };
  let waiting: (() => void)[] = [];
  const answerLastFirst = (): void => {
    const all = waiting.reverse();
    waiting = [];
    for (const answer of all) answer();
  };
  const pool: Pool = {
    length,
    judge: (batch) => {
      asked.push(batch);
      seen.atOnce += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      return new Promise<void>((resolve) => {
        if (waiting.length === 0) setImmediate(answerLastFirst);
        waiting.push(resolve);
      }).then(() => {
        seen.atOnce -= 1;
        return judge(batch);
      });
    },
    close: () => {
      seen.isClosed = true;
      return Promise.resolve();
    },
  };
  return {
    start: (count) => {
      seen.workers = count;
      return Promise.resolve(pool);
    },
    asked,
    seen,
  };
}

const formats = ['text', 'markdown', 'csv', 'json', 'ndjson'] as const;

describe('the answer is that of one worker', () => {
  test.each(formats)('as %s, however the lines are parted', async (format) => {
    for (const file of [mixed, mixed.split('\n').slice(1).join('\n'), 'no\n'.repeat(5), '\n\n', '']) {
      const files = { 'f.ndjson': file };
      for (const lang of ['th', 'en'] as const) {
        const argv = ['assess', 'f.ndjson', '--format', format, '--lang', lang];
        for (const length of [1, 300, 100_000]) {
          const { start, seen } = workers(length);
          const ran = await witthayathanaWithWorkers([...argv, '--jobs', '3'], files, start);
          expect(ran).toEqual(witthayathana(argv, files));
          const isStarted = file.trim() !== '';
          expect(seen).toMatchObject({ workers: isStarted ? 3 : 0, atOnce: 0, isClosed: isStarted });
        }
      }
    }
  });

  test('also where the answer to a batch is longer than the room that is kept for it', async () => {
    const file = lines(
      Array.from({ length: 100 }, (_, index) => ({ id: String(index), application, evaluation: twoOfThree })),
    );
    const argv = ['assess', 'f.ndjson', '--format', 'ndjson'];
    const { start, asked } = workers(file.length / 3);
    const ran = await witthayathanaWithWorkers([...argv, '--jobs', '2'], { 'f.ndjson': file }, start);
    expect(ran).toEqual(witthayathana(argv, { 'f.ndjson': file }));
    expect(ran.out.length / asked.length).toBeGreaterThan(asked[0]?.room.byteLength ?? Infinity);
  });

  test('bad lines are named by their number in the file, the blank ones counted', async () => {
    const { start } = workers(1);
    const { status, err } = await witthayathanaWithWorkers(
      ['assess', '-', '--lang', 'en', '--jobs', '2'],
      { '-': mixed },
      start,
    );
    expect(status).toBe(1);
    expect(err.split('\n').map((line) => /^-:\d+: (?:it is not JSON|application\.[a-z]+)/u.exec(line)?.[0])).toEqual([
      '-:2: it is not JSON',
      '-:5: application.standing',
      undefined, // how many they were
      undefined,
    ]);
  });

  test('on one screen what is wrong stands where it occurs', async () => {
    const screen = (): { readonly shown: string[]; readonly world: Partial<Io> } => {
      const shown: string[] = [];
      const show = (text: string | Uint8Array): void => {
        shown.push(typeof text === 'string' ? text : new TextDecoder().decode(text));
      };
      return { shown, world: { write: show, error: show } };
    };
    const [one, several] = [screen(), screen()];
    const argv = ['assess', '-', '--format', 'ndjson', '--jobs'];
    const { start } = workers(300);
    await witthayathanaWithWorkers([...argv, '1'], { '-': mixed }, start, one.world);
    await witthayathanaWithWorkers([...argv, '2'], { '-': mixed }, start, several.world);
    expect(one.shown.join('')).toContain('ไม่ใช่ JSON ที่ถูกต้อง');
    expect(several.shown.join('')).toBe(one.shown.join(''));
  });

  test.each([
    ['a JSON array', 'f.json', JSON.stringify([{ id: 'A', evaluation: allThree }, twoOfThree])],
    ['CSV', 'f.csv', 'line,standing,filedOn\nteaching,professional,2026-11-22\n'],
  ])('%s is judged by the command itself', async (_, name, file) => {
    const files = { [name]: file };
    const { start, asked, seen } = workers(1);
    const ran = await witthayathanaWithWorkers(['assess', name, '--json', '--jobs', '2'], files, start);
    expect(ran).toEqual(witthayathana(['assess', name, '--json'], files));
    expect(ran.status).toBe(0);
    expect([asked.length, seen.workers]).toEqual([0, 0]);
  });
});

describe('what goes wrong', () => {
  test('a line that is no text costs itself alone', async () => {
    const good = new TextEncoder().encode(lines([{ id: 'A', evaluation: allThree }, twoOfThree]));
    const files = { 'f.ndjson': Uint8Array.of(...good, 0x7b, 0x7d, 0x0a, ...Array<number>(20).fill(0xff)) };
    const argv = ['assess', 'f.ndjson', '--format', 'ndjson'];
    for (const length of [1, 100_000]) {
      const { start, seen } = workers(length);
      const ran = await witthayathanaWithWorkers([...argv, '--jobs', '2'], files, start);
      expect(ran).toEqual(witthayathana(argv, files));
      expect(ran).toMatchObject({ status: 1, err: expect.stringMatching(/f\.ndjson:4: .*UTF-8/u) as string });
      expect(ran.out.trimEnd().split('\n')).toHaveLength(4);
      expect(seen.isClosed).toBe(true);
    }
  });

  test('a worker that fails ends the command with 2, after the answers before it and without those after it', async () => {
    const file = lines(['A', 'B', 'C', 'D'].map((id) => ({ id, evaluation: allThree })));
    const { start, seen } = workers(1, (batch) => {
      if (batch.lines[0]?.number === 3) throw new Error('the worker is gone');
      return judgeBatch(batch);
    });
    const argv = ['assess', '-', '--format', 'ndjson', '--jobs', '4'];
    const { status, out, err } = await witthayathanaWithWorkers(argv, { '-': file }, start);
    expect(status).toBe(2);
    expect(err).toMatch(/^Error: the worker is gone\n/u);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['A', 'B']);
    expect(seen.isClosed).toBe(true);
  });

  test('a pool that cannot be started is told', async () => {
    const { status, out, err } = await witthayathanaWithWorkers(
      ['assess', '-', '--lang', 'en', '--jobs', '2'],
      { '-': mixed },
      () => Promise.reject(new Error('no threads')),
    );
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^Error: no threads\n/u);
  });
});

test('only two batches a worker are on their way, however long the file', async () => {
  const file = lines(Array.from({ length: 50 }, (_, index) => ({ id: String(index), evaluation: allThree })));
  const { start, asked, seen } = workers(1);
  await witthayathanaWithWorkers(['assess', '-', '--jobs', '3'], { '-': file }, start);
  expect(asked).toHaveLength(51);
  expect(seen.most).toBe(6);
});

describe('--jobs', () => {
  test.each(['0', '65', '1.5', '-1', 'all', '', '٢'])('%j is refused', (number) => {
    const { status, out, err } = witthayathana(['assess', '-', `--jobs=${number}`, '--lang', 'en'], { '-': mixed });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('expected a whole number from 1 to 64.');
  });

  test('1 starts no workers', () => {
    const argv = ['assess', '-', '--format', 'ndjson'];
    expect(witthayathana([...argv, '--jobs', '1'], { '-': mixed })).toEqual(witthayathana(argv, { '-': mixed }));
  });

  test('is not for --checklist', () => {
    const { status, err } = witthayathana(['assess', '-', '--checklist', '--jobs', '2', '--lang', 'en'], {
      '-': mixed,
    });
    expect(status).toBe(2);
    expect(err).toContain("option '--jobs <n>' cannot be used with option '--checklist'");
  });
});
