/** `assess --checklist` as a shell sees it: the DPA checklists of many applications as one table. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessEligibility, dpaChecklist, parseApplication } from '../../../src/index';
import { explainChecklists } from '../../../src/text/index';
import { allThree, lines } from './cases';
import { witthayathana } from './command';

const template = readFileSync(resolve(import.meta.dirname, '../../../examples/command/applications.csv'), 'utf8');
const files = { 'a.csv': template };
const asked = ['assess', 'a.csv', '--checklist'];

const [na, met, unmet, unknown] = ['not-applicable', 'met', 'unmet', 'unknown'];
/** The template of the repository, item by item, as `judge.test.ts` has it too. */
const expected = [
  ['T-01', met, met, met, na, na, na, na, na, na],
  ['T-02', unmet, met, met, na, na, na, na, na, na],
  ['T-03', met, met, met, met, met, unmet, unmet, unmet, met],
  ['T-04', met, unmet, unmet, na, na, na, na, na, na],
  ['T-05', met, unknown, unknown, na, na, na, na, na, na],
];
const numbers = ['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '5'];

test('text: one row of marks a case, and the legend once', () => {
  const { status, out, err } = witthayathana(asked, files);
  expect([status, err]).toEqual([0, '']);
  expect(out.split('\n').slice(0, 9)).toEqual([
    'ผลการตรวจสอบคุณสมบัติตามหน้าจอ DPA',
    '',
    'รหัส   (1)  (2)  (3)  (4)  (4.1)  (4.2)  (4.3)  (4.4)  (5)',
    'T-01  ✓    ✓    ✓    —    —      —      —      —      —',
    'T-02  ✗    ✓    ✓    —    —      —      —      —      —',
    'T-03  ✓    ✓    ✓    ✓    ✓      ✗      ✗      ✗      ✓',
    'T-04  ✓    ✗    ✗    —    —      —      —      —      —',
    'T-05  ✓    ?    ?    —    —      —      —      —      —',
    '',
  ]);
  expect(out.split('ระยะเวลาการดำรงตำแหน่ง')).toHaveLength(2);
});

test('text and Markdown are the table of the library', () => {
  const facts = { line: 'teaching', standing: 'expert', filedOn: '2024-11-04' };
  const parsed = parseApplication(facts);
  if (!parsed.ok) throw new Error('expected an application');
  const checklist = dpaChecklist(assessEligibility(parsed.value));
  for (const lang of ['th', 'en'] as const) {
    for (const format of ['text', 'markdown'] as const) {
      const { out } = witthayathana(['assess', '-', '--checklist', '--lang', lang, '--format', format], {
        '-': JSON.stringify({ id: '*A* | B', application: facts }),
      });
      expect(out).toBe(`${explainChecklists([{ id: '*A* | B', checklist }], lang, { format })}\n`);
    }
  }
});

test('CSV: names for programs in English, names of the parts in Thai', () => {
  const { out } = witthayathana([...asked, '--format', 'csv', '--lang', 'en', '--no-bom'], files);
  expect(out.split('\r\n')).toEqual([
    `id,${numbers.map((number) => `item${number}`).join(',')},error`,
    ...expected.map((row) => `${row.join(',')},`),
    '',
  ]);
  const thai = witthayathana([...asked, '--format', 'csv'], files).out.split('\r\n');
  expect(thai[0]).toMatch(/^\ufeffรหัส,\(1\) ระยะเวลาการดำรงตำแหน่ง,.*,\(5\) ผลการเลื่อนเงินเดือนระดับดีเด่น,อ่านไม่ได้เพราะ$/u);
  expect(thai[2]).toMatch(/^T-02,ไม่เป็นไปตามเกณฑ์,เป็นไปตามเกณฑ์,เป็นไปตามเกณฑ์,ไม่ได้ระบุเหตุขอลดระยะเวลา,/u);
});

test('JSON: item and status of each; one line a case', () => {
  const found = expected.map(([id, ...statuses]) => ({
    id,
    checklist: numbers.map((item, index) => ({ item, status: statuses[index] })),
  }));
  expect(JSON.parse(witthayathana([...asked, '--json'], files).out)).toEqual(found);
  const ndjson = witthayathana([...asked, '--format', 'ndjson'], files).out;
  expect(
    ndjson
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(found);
});

test('a name that is a formula is none', () => {
  const { out } = witthayathana(['assess', '-', '--checklist', '--format', 'csv', '--no-bom'], {
    '-': JSON.stringify({ id: '=1+1', application: { line: 'teaching', standing: 'expert', filedOn: '2024-11-04' } }),
  });
  expect(out.split('\r\n')[1]).toMatch(/^'=1\+1,/u);
});

describe('what has no row', () => {
  test('an evaluation by itself has no checklist, which is told', () => {
    const { status, out, err } = witthayathana(['assess', 'b.ndjson', '--checklist', '--json'], {
      'b.ndjson': lines([allThree, allThree]),
    });
    expect([status, JSON.parse(out), err]).toEqual([0, [], 'b.ndjson: คำเตือน: 2 รายไม่มีคำขอ จึงไม่มีตารางผลการตรวจสอบ\n']);
  });

  test('a bad row is named, and the others are shown', () => {
    const bad = `${template.trimEnd()}\nT-06,xpert\n`;
    const { status, out, err } = witthayathana([...asked, '--json'], { 'a.csv': bad });
    expect(status).toBe(1);
    expect(err).toMatch(/^a\.csv: แถว 7: /u);
    expect(JSON.parse(out)).toHaveLength(6);
    expect((JSON.parse(out) as unknown[])[5]).toMatchObject({ error: { row: 7 } });
  });

  test('an empty file gives the columns alone', () => {
    const { status, out, err } = witthayathana(['assess', 'e.csv', '--checklist', '--format', 'csv', '--no-bom'], {
      'e.csv': ' \n',
    });
    expect([status, err]).toEqual([0, 'คำเตือน: ไม่มีรายการให้ตรวจใน e.csv\n']);
    expect(out).toMatch(/^[^\r\n]+\r\n$/u);
  });
});
