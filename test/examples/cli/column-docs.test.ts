import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { columnRows } from '../../build/column-rows';

/** A row with one space where a table is drawn with more. */
function plain(row: string): string {
  return row.replaceAll(/ +/gu, ' ').trim();
}

test.each([
  ['docs/command.md', 'en'],
  ['docs/command.th.md', 'th'],
] as const)('%s has each column of a fact, its heading and what it holds: npm run docs:columns', (path, language) => {
  const lines = readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8')
    .split('\n')
    .map(plain);
  for (const cells of columnRows(language)) expect(lines).toContain(plain(`| ${cells.join(' | ')} |`));
});
