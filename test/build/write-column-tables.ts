/** Writes the tables of columns in docs/command.md and docs/command.th.md anew: `npm run docs:columns`. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { DocLanguage } from './column-rows';
import { columnRows } from './column-rows';

const pages: Readonly<Record<DocLanguage, string>> = { en: 'docs/command.md', th: 'docs/command.th.md' };

/** The rows of a column follow each other; the first of all is that of `id`, which is no fact. */
const ROWS = /(\n\| `id` .*)(?:\n\| `.*)*/u;

for (const [language, path] of Object.entries(pages) as [DocLanguage, string][]) {
  const rows = columnRows(language).map((cells) => `\n| ${cells.join(' | ')} |`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(ROWS, (_, id: string) => id + rows.join('')),
  );
}
