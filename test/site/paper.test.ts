/** A teacher's report on paper: one sheet of A4, whatever the case, in both languages. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '../../src/index';
import { report } from '../../src/text/index';
import { openSite, type Site } from './browser';

const documented = JSON.parse(
  readFileSync(new URL('../../examples/cases/1-eligibility.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string; readonly facts: Application }[];
const hardlyKnown: Application = { line: 'teaching', standing: 'expert', filedOn: '2026-11-22' };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** How many pages a PDF of the browser has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

test('every documented case, and one of whom hardly anything is known, fits on one sheet', async () => {
  const page = await site.browser.newPage();
  const cases = [...documented, { id: 'hardly known', facts: hardlyKnown }];
  const counts: Record<string, number> = {};
  for (const { id, facts } of cases) {
    for (const lang of ['th', 'en'] as const) {
      const who = { name: 'ผู้ขอ ตัวอย่าง นามสกุลยาวพอสมควร', school: 'โรงเรียนตัวอย่างวิทยา' };
      await page.setContent(report({ id, application: facts }, lang, who));
      counts[`${id} ${lang}`] = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    }
  }
  await page.close();
  expect(Object.keys(counts)).toHaveLength(2 * cases.length);
  expect(new Set(Object.values(counts))).toEqual(new Set([1]));
});
