/** ตรวจของฉัน in a browser: both languages, by mouse and by keyboard; it says what the library says. */
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from '../../docs/.vitepress/theme/tools/own-check/answer';
import type { Answers } from '../../docs/.vitepress/theme/tools/own-check/answers';
import { noAnswers } from '../../docs/.vitepress/theme/tools/own-check/answers';
import { fileOf, hashOf } from '../../docs/.vitepress/theme/tools/own-check/keep';
import { standings, type Application } from '../../src/index';
import { documentOf } from '../../src/text/index';
import cases from '../cases/documented.json';
import { openPage, openSite, type Site } from './browser';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const now = '2026-12-01T05:00:00Z';
const today = '2026-12-01';
const teacher: Answers = { ...noAnswers, standing: 'professional', since: '2023-10-01', sanctioned: 'never' };
const sentence = (page: Page) => page.locator('[role=status] .wt-verdict');

/** What the library's document says, line by line. */
function linesOf(blocks: ReturnType<typeof documentOf>): string[] {
  const items = (list: readonly { text: string; items?: readonly unknown[] }[]): string[] =>
    list.flatMap((item) => [item.text, ...items((item.items ?? []) as never)]);
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return [block.title, ...linesOf(block.blocks)];
    if (block.kind === 'list') return items(block.items);
    return 'text' in block ? [block.text] : [];
  });
}

test('by mouse, in Thai: four answers give the day', async () => {
  const { page, faults } = await openPage(site, '/check.html', { now });
  await page.getByLabel('ชำนาญการ', { exact: true }).check();
  await page.getByLabel('เป็นครู (ยังไม่มีวิทยฐานะ) ตั้งแต่วันใด').fill('1 ต.ค. 2566');
  await page.getByLabel('ไม่เคย').check();
  await page.getByLabel('2568', { exact: true }).check();
  await page.getByLabel('2569', { exact: true }).check();
  await expect
    .poll(async () => sentence(page).textContent())
    .toContain('ยื่นได้ตั้งแต่ 1 ตุลาคม 2570 (กรณีปกติ) เมื่อผ่าน PA ปีงบประมาณ 2570');
  expect(await page.locator('.wt-on-word').textContent()).toContain('ตามที่ท่านบอก');
  expect(await page.evaluate('document.querySelector(".wt-picture img").naturalWidth')).toBe(1000);
  expect(page.url()).not.toContain('#');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('by keyboard alone, in English', async () => {
  const { page, faults } = await openPage(site, '/en/check.html', { now });
  const focused = () => page.evaluate<string>('document.activeElement.type ?? ""');
  for (let count = 0; count < 40 && (await focused()) !== 'radio'; count += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1 October 2023');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let count = 0; count < 10 && (await focused()) !== 'checkbox'; count += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect
    .poll(async () => sentence(page).textContent())
    .toContain('Can file from 1 October 2027 (standard route), with PA of fiscal year 2570 passed');
  expect(faults).toEqual([]);
  await page.context().close();
});

/** The answers that a documented application would be given by, as far as four and more questions reach. */
function answersOf(facts: Application): Answers {
  const { line, standing, service, sanctions, teachesForeignLanguage, specialArea, degree, nqf8 } = facts;
  const salaryRounds = (facts.salaryRounds ?? []).map(({ fiscalYear, half, level }) => [
    `${fiscalYear}/${half}`,
    level,
  ]);
  return {
    ...{ line, standing, passed: (facts.agreements ?? []).map(({ fiscalYear }) => fiscalYear) },
    ...(service?.[0] === undefined ? {} : { since: service[0].from }),
    sanctioned: sanctions?.length === 0 ? 'never' : 'unsure',
    ...{ teachesForeignLanguage, specialArea, degree, nqf8 },
    salaryRounds: Object.fromEntries(salaryRounds),
  };
}

describe('says what the library says', () => {
  const documented = cases.flatMap((one) => (one.kind === 'eligibility' ? [one.facts as unknown as Application] : []));
  const known = documented.map(answersOf);
  const spread: Answers[] = standings.flatMap((standing) => [
    { ...teacher, standing, since: '2018-05-01', passed: [2567, 2568, 2569] },
    { ...teacher, standing, sanctioned: 'yes', sanction: { on: '2025-03-01', kind: 'ethics' } },
  ]);

  test.each(['th', 'en'] as const)('of every documented application, in %s', async (lang) => {
    const { page, faults } = await openPage(site, lang === 'th' ? '/check.html' : '/en/check.html', { now });
    for (const answers of [...known, ...spread]) {
      const answer = answerTo(JSON.parse(JSON.stringify(answers)) as Answers, today);
      if (answer.is !== 'found') throw new Error(JSON.stringify(answer));
      const chooser = page.locator('input[type=file]');
      await chooser.setInputFiles({
        name: 'kept.json',
        mimeType: 'application/json',
        buffer: Buffer.from(fileOf(answers)),
      });
      const [verdict = '', ...lines] = linesOf(documentOf(answer.left, lang));
      await expect.poll(async () => sentence(page).textContent()).toContain(verdict);
      const said = (await page.locator('.wt-answer').textContent()) ?? '';
      expect(lines.filter((line) => !said.includes(line))).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('kept and passed on', () => {
  test('a link opens with its answers', async () => {
    const { page, faults } = await openPage(site, `/check.html${hashOf({ ...teacher, passed: [2569] })}`, { now });
    expect(await sentence(page).textContent()).toContain('1 ตุลาคม 2570');
    expect(await page.getByLabel('2569', { exact: true }).isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('what is saved is opened again, and another file is refused in words', async () => {
    const { page } = await openPage(site, `/check.html${hashOf(teacher)}`, { now });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'บันทึกไฟล์' }).click(),
    ]);
    const saved = await readFile(await download.path());
    await page.getByRole('button', { name: 'เริ่มใหม่' }).click();
    expect(await sentence(page).count()).toBe(0);
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') });
    await page.getByText('ไฟล์นี้ไม่ใช่ไฟล์ที่บันทึกจากหน้านี้').waitFor();
    await chooser.setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: saved });
    await expect.poll(async () => sentence(page).textContent()).toContain('1 ตุลาคม 2570');
    await page.context().close();
  });

  test('another day of asking gives another answer', async () => {
    const { page } = await openPage(site, `/check.html${hashOf({ ...teacher, passed: [2567, 2568, 2569] })}`, { now });
    await page.getByText('เปลี่ยนวัน').click();
    await page.getByLabel('ตรวจ ณ วันที่').fill('2 ตุลาคม 2570');
    await expect.poll(async () => sentence(page).textContent()).toContain('ยื่นได้ตั้งแต่ 2 ตุลาคม 2570');
    await page.context().close();
  });

  test.each<[string, Answers]>([
    ['little is known', { ...noAnswers, standing: 'professional', since: '2023-10-01' }],
    ['something stands against it', { ...teacher, sanctioned: 'yes', sanction: { on: '2026-03-01', kind: 'ethics' } }],
    ['a round came before the post', { ...teacher, passed: [2566, 2567, 2568] }],
  ])('the report is one page of A4 with its words where %s', async (_name, answers) => {
    const { page } = await openPage(site, `/check.html${hashOf(answers)}`, { now });
    await sentence(page).waitFor();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(1);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('2570');
    expect(text).toContain('witthayathana');
    await page.context().close();
  });
});

test('answers without a network after the first visit', async () => {
  const { page } = await openPage(site, '/check.html', { now });
  await page.evaluate('navigator.serviceWorker.ready');
  await page.waitForFunction('navigator.serviceWorker.controller !== null || location.reload()');
  await page.context().setOffline(true);
  await page.reload();
  await page.getByLabel('ชำนาญการ', { exact: true }).check();
  await sentence(page).waitFor();
  await page.context().close();
});

describe.each([
  ['/check.html', 'แสดงทุกข้อ'],
  ['/en/check.html', 'Show all questions'],
])('%s with all questions open', (path, all) => {
  test.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
    const options = { now, colorScheme, bypassCSP: true, reducedMotion: 'reduce' } as const;
    const { page } = await openPage(
      site,
      `${path}${hashOf({ ...teacher, degree: {}, nqf8: {}, languageTest: {} })}`,
      options,
    );
    await page.getByRole('button', { name: all }).click();
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')))`,
    );
    expect(violations).toEqual([]);
    await page.context().close();
  });

  test('cuts nothing off at 360 pixels', async () => {
    const { page } = await openPage(site, `${path}${hashOf({ ...teacher, degree: {} })}`, {
      now,
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('button', { name: all }).click();
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
