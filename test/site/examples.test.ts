/** The examples for the browser, as a user runs them: installed, built where they are to be, and opened. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExampleProject } from '../installed/project';
import { exampleProject } from '../installed/project';
import type { Site } from './browser';
import { openPage, openSite } from './browser';

const open: { readonly project: ExampleProject; readonly site: Site }[] = [];

async function opened(example: string, folder: string, build: (project: ExampleProject) => void): Promise<Site> {
  const project = exampleProject(example);
  build(project);
  const site = await openSite(join(project.path, folder));
  open.push({ project, site });
  return site;
}

afterAll(async () => {
  for (const { project, site } of open) {
    await site.close();
    project.remove();
  }
});

describe('examples/form', () => {
  let site: Site;
  beforeAll(async () => {
    site = await opened('form', 'dist', (project) => {
      expect(project.run('tsc', '-p', '.')).toBe('');
      project.run('vite', 'build', '--logLevel', 'error');
    });
  });

  test('draws every fact, says what is missing, asks, and judges', async () => {
    const { page, faults } = await openPage(site, '/');
    expect(await page.locator('#issues li').count()).toBe(3);
    // Of a choice the first option after "nothing stated".
    await page.locator('select[name="line"]').selectOption('1');
    await page.locator('select[name="standing"]').selectOption({ label: 'เชี่ยวชาญ' });
    await page.locator('input[name="filedOn"]').fill('2025-01-15');
    await page.locator('input[name="filedOn"]').dispatchEvent('input');
    expect(await page.locator('#issues li').count()).toBe(0);
    expect(await page.locator('output').getAttribute('data-status')).toBe('unknown');
    const before = await page.locator('#questions li').count();
    // A list that is ticked and empty states that there is none: then nobody asks for it.
    await page.locator('input[name="sanctions"]').check();
    expect(await page.locator('#questions li').count()).toBe(before - 1);
    expect(faults).toEqual([]);
  });
});

describe('examples/plain', () => {
  let site: Site;
  beforeAll(async () => {
    site = await opened('plain', '.', () => undefined);
  });

  test('judges the hours of a week, from the files of the package alone', async () => {
    const { page, faults } = await openPage(site, '/');
    const output = page.locator('output');
    await page.locator('select').selectOption('primary');
    expect(await output.innerText()).toContain('ยังไม่ได้ระบุ');
    // Rulebook §6: 12 hours taught of 20, primary.
    await page.locator('input[name="teaching"]').fill('12');
    await page.locator('input[name="total"]').fill('20');
    expect(await output.getAttribute('data-status')).toBe('met');
    await page.locator('input[name="teaching"]').fill('11.5');
    expect(await output.getAttribute('data-status')).toBe('unmet');
    expect(faults).toEqual([]);
  });
});
