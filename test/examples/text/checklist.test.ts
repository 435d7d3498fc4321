import { describe, expect, test } from 'vitest';
import { assessEligibility, dpaChecklist } from '../../../src';
import type { ChecklistRow } from '../../../src/text';
import { explainChecklist, explainChecklists } from '../../../src/text';
import { columns, widthOf } from '../../../src/text/columns';
import { issuesOf } from './issues-of';

const items = dpaChecklist(
  assessEligibility({
    line: 'teaching',
    standing: 'professional',
    filedOn: '2023-09-30',
    service: [{ position: 'teacher', standing: 'none', from: '2019-10-01' }],
    sanctions: [],
    languageTests: [{ cefr: 'B2', testedOn: '2023-01-01' }],
    teachesForeignLanguage: false,
    specialArea: null,
  }),
);

test('in Thai, in columns that line up on a terminal', () => {
  expect(explainChecklist(items, 'th').split('\n')).toEqual([
    'ผลการตรวจสอบคุณสมบัติตามหน้าจอ DPA',
    '',
    'รายการ  (1)  (2)  (3)  (4)  (4.1)  (4.2)  (4.3)  (4.4)  (5)',
    'ผล      ✗    ?    ✓    ?    ✓      ✗      ?      ?      ?',
    '',
    '✓ ครบหรือเป็นไปตามเงื่อนไข  ✗ ไม่ครบหรือไม่เป็นไปตามเงื่อนไข  ? ยังไม่ทราบ  — ไม่ได้ระบุเหตุขอลดระยะเวลา',
    expect.stringMatching(/^\(1\) {2}ระยะเวลาการดำรงตำแหน่ง +\(4\.1\) {2}ความสามารถด้านภาษาต่างประเทศ$/u),
    expect.stringMatching(/^\(2\) {2}การพัฒนางานตามข้อตกลง \(PA\) +\(4\.2\) {2}การปฏิบัติงานในพื้นที่พิเศษ$/u),
    '(3)  วินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ  (4.3)  วุฒิปริญญาโทหรือปริญญาเอกด้านการจัดการเรียนรู้',
    expect.stringMatching(/^\(4\) {2}การลดระยะเวลา +\(4\.4\) {2}คุณวุฒิวิชาชีพ ระดับ 8$/u),
    '(5)  ผลการเลื่อนเงินเดือนระดับดีเด่น',
  ]);
});

test('the second column begins at the same place in every line', () => {
  const starts = explainChecklist(items, 'th')
    .split('\n')
    .filter((line) => /^\(\d\).*\(4\.\d\)/u.test(line))
    .map((line) => widthOf(line.slice(0, line.lastIndexOf('(4.'))));
  expect(starts).toHaveLength(4);
  expect(new Set(starts).size).toBe(1);
});

test('vowels above and below and tone marks take no place; sara am takes one', () => {
  expect(['ที่', 'ผู้', 'ำ', 'ก็', 'ชำนาญ', 'PA'].map(widthOf)).toEqual([1, 1, 1, 1, 5, 2]);
});

test('as a Markdown table', () => {
  const [title, gap, head, rule, marks] = explainChecklist(items, 'en', { format: 'markdown' }).split('\n');
  expect([title, gap, head, rule, marks]).toEqual([
    '### Eligibility as the DPA screen shows it',
    '',
    '| item | (1) | (2) | (3) | (4) | (4.1) | (4.2) | (4.3) | (4.4) | (5) |',
    '| --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |',
    '| result | ✗ | ? | ✓ | ? | ✓ | ✗ | ? | ? | ? |',
  ]);
});

describe('the checklists of many cases', () => {
  const unfiled = dpaChecklist(
    assessEligibility({ line: 'teaching', standing: 'expert', filedOn: '2024-11-04', specialArea: null }),
  );
  const rows: readonly ChecklistRow[] = [
    { id: 'ครู ก', checklist: items },
    { id: 'T-02', checklist: unfiled },
  ];

  test('one row each; what the marks and the columns say stands once', () => {
    const told = explainChecklists(rows, 'th').split('\n');
    expect(told.slice(0, 5)).toEqual([
      'ผลการตรวจสอบคุณสมบัติตามหน้าจอ DPA',
      '',
      'รหัส   (1)  (2)  (3)  (4)  (4.1)  (4.2)  (4.3)  (4.4)  (5)',
      'ครู ก  ✗    ?    ✓    ?    ✓      ✗      ?      ?      ?',
      'T-02  ?    ?    ?    —    —      —      —      —      —',
    ]);
    const alone = explainChecklist(items, 'th').split('\n');
    expect(told.slice(5)).toEqual(alone.slice(4));
  });

  test('in English, as a Markdown table; a name is shown as it is', () => {
    const names = ['*a*|b', '<img src=x>', 'two\nlines', '', '# 1'];
    const text = explainChecklists(
      names.map((id) => ({ id, checklist: unfiled })),
      'en',
      { format: 'markdown' },
    ).split('\n');
    expect(text.slice(0, 4)).toEqual([
      '### Eligibility as the DPA screen shows it',
      '',
      '| id | (1) | (2) | (3) | (4) | (4.1) | (4.2) | (4.3) | (4.4) | (5) |',
      '| --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |',
    ]);
    const shown = [String.raw`\*a\*\|b`, String.raw`\<img src=x\>`, 'two lines', '', String.raw`\# 1`];
    expect(text.slice(4, 9)).toEqual(shown.map((id) => `| ${id} | ? | ? | ? | — | — | — | — | — | — |`));
    expect(text.slice(9)).toEqual(explainChecklist(items, 'en', { format: 'markdown' }).split('\n').slice(5));
  });

  test('in text, no control character of a name reaches a terminal', () => {
    const text = explainChecklists([{ id: '\u001b[31mred\u2028\r\n', checklist: unfiled }], 'en');
    expect(text.split('\n')[3]).toMatch(/^\[31mred {2}\?/u);
  });

  test('none at all: the columns alone', () => {
    expect(explainChecklists([], 'en').split('\n').slice(2, 4)).toEqual([
      'id  (1)  (2)  (3)  (4)  (4.1)  (4.2)  (4.3)  (4.4)  (5)',
      '',
    ]);
  });

  test('items may come in any order', () => {
    const reversed = [{ id: 'ครู ก', checklist: [...items].reverse() }, rows[1]!];
    expect(explainChecklists(reversed, 'th')).toBe(explainChecklists(rows, 'th'));
  });

  test.each<readonly [unknown, readonly [string, string]]>([
    [undefined, ['rows', 'wrong-type']],
    [{ id: 'a', checklist: items }, ['rows', 'wrong-type']],
    [[null], ['rows[0]', 'wrong-type']],
    [[{ id: 'a' }], ['rows[0]', 'wrong-type']],
    [[{ id: 7, checklist: items }], ['rows[0].id', 'wrong-type']],
    [[{ id: 'a', checklist: 'met' }], ['rows[0].checklist', 'wrong-type']],
    [
      [rows[0], { id: 'a', checklist: items.slice(1) }],
      ['rows[1].checklist', 'wrong-count'],
    ],
    [[{ id: 'a', checklist: [...items, items[0]] }], ['rows[0].checklist', 'wrong-count']],
    [[{ id: 'a', checklist: [{ item: '6', status: 'met' }] }], ['rows[0].checklist[0].item', 'unknown-name']],
    [[{ id: 'a', checklist: [{ item: '1', status: 'ok' }] }], ['rows[0].checklist[0].status', 'unknown-name']],
  ])('%j is refused', (given, [path, code]) => {
    expect(issuesOf(() => explainChecklists(given as never, 'th'))).toMatchObject([{ path, code }]);
  });

  test('a language or format that there is not is refused', () => {
    expect(issuesOf(() => explainChecklists(rows, 'lo' as never))).toMatchObject([{ path: 'language' }]);
    expect(issuesOf(() => explainChecklists(rows, 'th', { format: 'csv' as never }))).toMatchObject([
      { path: 'options.format' },
    ]);
  });
});

test('columns of very many rows line up', () => {
  const lines = columns(Array.from({ length: 200_000 }, (_, index) => [`#${index}`, 'x']));
  expect([lines[0], lines.at(-1)]).toEqual(['#0       x', '#199999  x']);
});
