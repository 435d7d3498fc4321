/** Every page: nothing from elsewhere, nothing against the policy, readable by everyone, on a phone too. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, type Site } from './browser';

const pages = [
  ...['/', '/en/', '/law/', '/law/values.html', '/en/law/clauses.html', '/command.html', '/en/trust.html'],
  ...['/guide/teacher.html', '/guide/officer.html', '/en/guide/developer.html'],
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe.each(pages)('%s', (path) => {
  test('asks no other host, breaks no policy, throws nothing', async () => {
    const { page, faults } = await openPage(site, path);
    expect(faults).toEqual([]);
    expect((await page.title()).length).toBeGreaterThan(5);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
    const { page } = await openPage(site, path, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')))`,
    );
    expect(violations).toEqual([]);
    await page.context().close();
  });

  test('cuts nothing off at 360 pixels', async () => {
    const { page } = await openPage(site, path, { viewport: { width: 360, height: 740 } });
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test('Thai words are found in the middle of a sentence', async () => {
  const { page, faults } = await openPage(site, '/');
  await page.locator('.DocSearch-Button').click();
  await page.locator('#localsearch-input').fill('ระยะเวลา');
  await page.locator('.results .result').first().waitFor();
  expect(await page.locator('.results .result').count()).toBeGreaterThan(2);
  expect(faults).toEqual([]);
});

test('every entry of the menus leads to a page', async () => {
  const { page } = await openPage(site, '/guide/teacher.html', { viewport: { width: 1440, height: 900 } });
  const links = (): Promise<string[]> =>
    page.evaluate('[...document.querySelectorAll(".VPNav a, .VPSidebar a")].map((a) => a.getAttribute("href") ?? "")');
  const found = await links();
  await page.goto(`${site.origin}/en/guide/developer.html`);
  const own = [...new Set([...found, ...(await links())])].filter((href) => href.startsWith('/'));
  expect(own.length).toBeGreaterThan(15);
  for (const href of own) {
    const { status } = await fetch(new URL(href, site.origin));
    expect(`${href} ${String(status)}`).toBe(`${href} 200`);
  }
  await page.context().close();
});
