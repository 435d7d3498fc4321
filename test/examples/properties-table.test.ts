import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rows between the two marks: a sentence, its tests, and how many cases they see. */
function rowsOf(page: string): readonly (readonly string[])[] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  const section = text.split('<!-- properties -->')[1]?.split('<!-- /properties -->')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

function testsIn(cells: readonly string[]): readonly string[] {
  return (cells[1] ?? '').split(' · ').flatMap((link) => {
    const path = link.slice(link.indexOf('](../') + 5, -1);
    return path === '' ? [] : [path];
  });
}

const testFiles = ['properties', 'exhaustive', 'hostile'].flatMap((folder) =>
  readdirSync(`${root}test/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${folder}/${name.replaceAll('\\', '/')}`),
);

describe('the guaranteed properties in docs/guarantees.md', () => {
  const rows = rowsOf('docs/guarantees.md');
  const properties = rows.filter((cells) => testsIn(cells).length > 0);

  test('each have a sentence, tests that exist, and a number of runs', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(80);
    for (const cells of properties) {
      expect(cells).toHaveLength(3);
      expect(cells[0]?.length).toBeGreaterThan(10);
      expect(cells[2]).toMatch(/\d|all/u);
      for (const path of testsIn(cells)) expect([path, existsSync(`${root}${path}`)]).toEqual([path, true]);
    }
  });

  test('name every file of properties, of finite spaces and of hostile input', () => {
    const named = new Set(properties.flatMap(testsIn));
    expect(testFiles.filter((path) => !named.has(path))).toEqual([]);
  });
});
