/** Answers in files: whole or not at all, and worksheets as another reader of them sees them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/main';
import { nodeIo } from '../../../src/cli/machine/node-io';

const folder = mkdtempSync(join(tmpdir(), 'answers-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const corpus = resolve(import.meta.dirname, '../../cases/officer/corpus');

async function ran(...argv: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const write = (text: string | Uint8Array): void => {
    out += typeof text === 'string' ? text : 'bytes';
  };
  const error = (text: string): void => {
    err += text;
  };
  return { status: await run(argv, { ...nodeIo, write, error }), out, err };
}

async function sheetsOf(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

test('the template is read without a message, and offers lists in its cells', async () => {
  const path = join(folder, 'template.xlsx');
  expect(await ran('template', '--output', path)).toEqual({ status: 0, out: '', err: '' });
  for (const command of [
    ['assess', path],
    ['triage', path, '--on', '2026-11-22'],
  ]) {
    expect(await ran(...command, '--format', 'json')).toMatchObject({ status: 0, err: '' });
  }
  const [sheet, page] = (await sheetsOf(path)).worksheets;
  expect([sheet?.name, page?.name]).toEqual(['กรอกข้อมูล', 'วิธีกรอก']);
  expect(sheet?.getCell('E2').dataValidation.formulae).toEqual(['"ชำนาญการ,ชำนาญการพิเศษ,เชี่ยวชาญ,เชี่ยวชาญพิเศษ"']);
});

test('a workbook of answers: filter, frozen heading, days as days, and a sheet of what could not be read', async () => {
  const path = join(folder, 'answer.xlsx');
  const { status, out } = await ran('triage', join(corpus, '06-mixed-all.csv'), '--on', '2026-11-22', '--output', path);
  expect([status, out]).toEqual([1, '']);
  const [results, unread, about] = (await sheetsOf(path)).worksheets;
  expect([results?.name, unread?.name, about?.name]).toEqual(['ผล', 'แถวที่อ่านไม่ได้', 'คำอธิบาย']);
  expect(results?.rowCount).toBe(61);
  expect(results?.autoFilter).toBe('A1:I61');
  expect(results?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  const days = results?.getColumn(3).values.filter((value) => value instanceof Date) ?? [];
  expect(days).toHaveLength(3);
  expect(unread?.getRow(2).values).toContain('14/7/2563');
});

test.each(['csv', 'json', 'ndjson', 'md', 'html', 'txt'])('the ending names the format: .%s', async (ending) => {
  const path = join(folder, `answer.${ending}`);
  const { status, out } = await ran('assess', join(corpus, '01-clean-iso.csv'), '--output', path);
  expect([status, out]).toEqual([0, '']);
  const begins =
    { csv: '\ufeffรหัส', json: '[', ndjson: '{', md: 'ตรวจแล้ว 60 ราย', html: '<!', txt: 'ตรวจแล้ว 60 ราย' }[ending] ??
    '?';
  expect(readFileSync(path, 'utf8').startsWith(begins)).toBe(true);
});

test('where nothing can be answered no file is left', async () => {
  const before = readdirSync(folder);
  const { status } = await ran('assess', join(folder, 'gone.csv'), '--output', join(folder, 'never.csv'));
  expect(status).toBe(2);
  expect((await ran('assess', join(corpus, '01-clean-iso.csv'), '--output', join(folder, 'no/such.csv'))).status).toBe(
    2,
  );
  expect(readdirSync(folder)).toEqual(before);
});

test('a plan leads with the day, a report holds every teacher, and a timeline is one picture', async () => {
  const list = join(corpus, '18-office-columns.csv');
  const plan = await ran('plan', list, '--from', '2026-11-22', '--until', '2031-11-22');
  expect(plan.status).toBe(0);
  expect(plan.out).toContain('ครู-001 · ผู้ขอรายที่ 1 · โรงเรียนตัวอย่าง 2');
  const path = join(folder, 'report.html');
  expect(await ran('report', list, '--on', '2026-11-22', '--output', path)).toMatchObject({ status: 0, out: '' });
  const page = readFileSync(path, 'utf8');
  expect(page.match(/<img /gu)).toHaveLength(60);
  expect(page).not.toContain('<script');
  expect(page).toContain('ผู้ขอรายที่ 60');
  const one = join(folder, 'one.svg');
  const words = join(corpus, '../words/header-1.csv');
  expect(await ran('timeline', words, '--on', '2026-11-22', '--output', one)).toMatchObject({ status: 0 });
  expect(readFileSync(one, 'utf8').startsWith('<svg')).toBe(true);
  expect((await ran('timeline', list, '--on', '2026-11-22')).status).toBe(2);
});
