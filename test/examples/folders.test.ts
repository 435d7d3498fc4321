/** How the sources lie: folders that a reader can hold in mind, and no wording where no page could use it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = new URL('../../src', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map(({ parentPath, name }) => join(parentPath, name).slice(src.length + 1));

const folders = new Map<string, string[]>();
for (const file of files) {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  folders.set(folder, [...(folders.get(folder) ?? []), file]);
}

/** The floors that grow with every wish hold fewer files a folder than the floors of the law. */
function mostIn(folder: string): number {
  return /^(?:cli|explore|text)(?:\/|$)/u.test(folder) ? 24 : 34;
}

describe('a folder of src', () => {
  test.each([...folders].map(([folder, { length }]) => [folder, length] as const))(
    '%s holds no more files than a reader can hold in mind',
    (folder, count) => {
      expect(count, `src/${folder}: give files that belong together a folder of their own`).toBeLessThanOrEqual(
        mostIn(folder),
      );
    },
  );
});

/** The help of the command line, and the names that folders of evidence have in Thai, which are read and not displayed. */
const inThai = ['cli/help/th.ts', 'cli/help/en.ts', 'cli/evidence/evidence-names.ts'];

test('the command has no wording of its own: what a page could need stands in src/text/words', () => {
  const found = files
    .filter((file) => file.startsWith('cli/') && !inThai.includes(file))
    .filter((file) => {
      const code = readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
      return /\p{Script=Thai}/u.test(code);
    });
  expect(found).toEqual([]);
});

test('nobody takes Markdown apart again', () => {
  const found = files.filter((file) =>
    /replaceAll\(\/\^#|split\('\\n', 1\)/u.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(found).toEqual([]);
});
