import { expect, test } from 'vitest';
import { assessEligibility, dpaChecklist } from '../../../src';
import { explainChecklist } from '../../../src/text';
import { widthOf } from '../../../src/text/columns';

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
    '✓ ครบหรือเป็นไปตามเงื่อนไข  ✗ ไม่ครบหรือไม่เป็นไปตามเงื่อนไข  ? ยังไม่ทราบ  — ไม่มีการขอลดระยะเวลา',
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
