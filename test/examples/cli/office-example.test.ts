/** The example of an area office: its files, run as the page says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { witthayathana } from './command';

const folder = resolve(import.meta.dirname, '../../../examples/office');
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function lines(out: string): readonly Record<string, unknown>[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('every command of the page runs with the files beside it', () => {
  const commands = [...(files['README.md'] ?? '').matchAll(/^npx witthayathana (.*)$/gmu)].map(([, rest = '']) =>
    rest.replace(/ --output \S+/u, '').split(' '),
  );
  expect(commands).toHaveLength(6);
  for (const argv of commands) {
    const { status, out } = witthayathana(argv, files);
    expect([argv.join(' '), status]).toEqual([argv.join(' '), argv[0] === 'board' ? 1 : 0]);
    expect(out).not.toBe('');
  }
});

test('the review: a wrong day returns the one, an application still open the other', () => {
  const argv = ['review', 'applications.csv', '--record', 'records.csv', '--on', '2024-11-20', '--format', 'ndjson'];
  const [first, second] = lines(witthayathana(argv, files).out);
  expect(first).toMatchObject({
    id: 'ครู-001',
    status: 'return',
    reasons: [{ kind: 'wrong-data', path: 'service[0].from' }],
    own: { โรงเรียน: 'โรงเรียนบ้านตัวอย่าง' },
  });
  expect(second?.reasons).toEqual(
    expect.arrayContaining([expect.objectContaining({ part: 'filing.semester' }) as unknown]),
  );
});

test('the board: one approved of each standing, one not, one open, one that cannot be read', () => {
  const [paper] = lines(witthayathana(['board', 'board.csv', '--on', '2024-01-22', '--format', 'ndjson'], files).out);
  expect(paper).toMatchObject({
    agenda: {
      approved: { professional: 1, 'senior-professional': 1 },
      notApproved: { professional: 1 },
      open: { 'senior-professional': 1 },
    },
    annex: { length: 4 },
    unread: [{ id: 'ครู-004' }],
  });
});

test('the sheets: 52.5, whose printed total contradicts its rows, 55 and 92', () => {
  const sheets = lines(witthayathana(['sheet', 'sheets.csv', '--format', 'ndjson'], files).out);
  expect(sheets.map(({ total, printed }) => [total, printed])).toEqual([
    [52.5, { total: 62.5, agrees: false }],
    [55, undefined],
    [92, { total: 92, agrees: true }],
  ]);
});
