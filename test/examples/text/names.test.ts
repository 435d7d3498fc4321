/** Words for a screen: names, questions, values, citations, parameters, issues. */
import { describe, expect, test } from 'vitest';
import { parseApplication, regulation, why, assessEligibility } from '../../../src';
import { vocabulary } from '../../../src/facts/names';
import { explainIssue, factLabel, formatCitation, formatValue, nameOf, parameterLabel } from '../../../src/text';
import { issuesOf } from './issues-of';

test.each([
  ['standing', 'professional', 'ชำนาญการ'],
  ['held-standing', 'none', 'ยังไม่มีวิทยฐานะ'],
  ['position', 'teacher', 'ครู'],
  ['language', 'chinese', 'ภาษาจีน'],
  ['degree-field', 'other', 'ด้านอื่น'],
  ['setting', 'primary', 'ประถมศึกษา'],
  ['status', 'unknown', 'ยังไม่ทราบ'],
] as const)('%s %s is %s', (kind, value, name) => {
  expect(nameOf(kind, value as never, 'th')).toBe(name);
});

test('every word of every list has a name of its own in both languages', () => {
  for (const [kind, list] of Object.entries(vocabulary)) {
    for (const language of ['th', 'en'] as const) {
      const names = list.map((value) => nameOf(kind as never, value as never, language));
      expect(new Set(names).size).toBe(list.length);
    }
  }
});

test('every parameter has a name', () => {
  for (const id of Object.keys(regulation.parameters)) expect(parameterLabel(id as never, 'th')).toMatch(/\p{L}/u);
  expect(parameterLabel('agreement.passMark', 'en')).toBe('Mark of an agreement round, from each member');
});

test.each([
  ['agreements[2566].members[2]', 'คะแนนของกรรมการคนที่ 3 ในรอบข้อตกลงปีงบประมาณ 2566'],
  ['salaryRounds[2567/1]', 'ผลการเลื่อนเงินเดือน'],
  ['own.fact', 'own.fact'],
])('%s is asked for as %s', (path, words) => {
  expect(factLabel(path, 'th')).toContain(words);
});

test('values are said as leaves say them', () => {
  expect(formatValue({ years: 3, months: 11, days: 30 }, 'year', 'th')).toBe('3 ปี 11 เดือน 30 วัน');
  expect(formatValue(['teacher', 'none'], undefined, 'th', 'eligibility.standard.agreements.fy2567.post')).toBe(
    'ครู ยังไม่มีวิทยฐานะ',
  );
  expect(formatValue('2023-09-30', 'date', 'th')).toBe('30 กันยายน 2566');
  expect(formatValue(11.5, 'hour-per-week', 'en')).toBe('11.5 hours a week');
});

test('citations name instrument, clause, and how sure it is where it is not the text', () => {
  const [leaf] = why(assessEligibility({ line: 'teaching', standing: 'expert', filedOn: '2024-11-01', service: [] }));
  expect(leaf?.cites.map((citation) => formatCitation(citation, 'th'))[0]).toMatch(/^ว \d+\/25\d\d/u);
  expect(formatCitation({ instrument: 'w10-2564', standing: 'reported' }, 'en')).toBe(
    'ว 10/2564 (the letter itself was not read)',
  );
});

describe('issues', () => {
  const issues = (json: unknown): readonly string[] => {
    const parsed = parseApplication(json);
    return parsed.ok ? [] : parsed.issues.map((issue) => explainIssue(issue, 'th'));
  };

  test.each([
    [
      { line: 'teaching', standing: 'expert', filedOn: '2566-09-30' },
      'วันที่ยื่นคำขอ (filedOn): ปีของวันที่เขียนเป็น พ.ศ. ต้องเขียนเป็น ค.ศ. น่าจะหมายถึง 2023-09-30',
    ],
    [
      { line: 'teaching', standing: 'exprt', filedOn: '2023-09-30' },
      'วิทยฐานะที่ขอ (standing): ไม่ใช่คำที่กำหนดไว้ เลือกได้จาก professional (ชำนาญการ), senior-professional (ชำนาญการพิเศษ), expert (เชี่ยวชาญ), advisory (เชี่ยวชาญพิเศษ) น่าจะหมายถึง expert',
    ],
    [
      {
        line: 'teaching',
        standing: 'expert',
        filedOn: '2023-09-30',
        agreements: [
          { fiscalYear: 2565, position: 'teacher', standing: 'none', members: [{ part1: 61, part2: 40 }, null, null] },
        ],
      },
      'ส่วนที่ 1 (agreements[0].members[0].part1): ค่าอยู่นอกช่วงที่กำหนด ต้องเป็นตัวเลขตั้งแต่ 0 ถึง 60',
    ],
    [{ line: 'teaching', standing: 'expert' }, 'วันที่ยื่นคำขอ (filedOn): ยังไม่ได้ระบุ'],
    [null, 'ข้อมูลทั้งหมด: ชนิดของข้อมูลไม่ถูกต้อง'],
  ])('of %j', (json, words) => {
    expect(issues(json)).toEqual([words]);
  });

  test('in English they are their message with the path', () => {
    const parsed = parseApplication({ line: 'teaching', standing: 'expert' });
    expect(parsed.ok ? '' : explainIssue(parsed.issues[0] as never, 'en')).toMatch(
      /^filedOn: expected .*found nothing$/u,
    );
  });
});

test.each([
  [() => nameOf('standings' as never, 'expert', 'th'), 'kind'],
  [() => nameOf('standing', 'experts' as never, 'th'), 'value'],
  [() => nameOf('standing', 'expert', 'de' as never), 'language'],
  [() => factLabel(1 as never, 'th'), 'path'],
  [() => formatCitation(null as never, 'th'), 'citation'],
  [() => parameterLabel('agreement.passmark' as never, 'th'), 'id'],
  [() => explainIssue({} as never, 'th'), 'issue'],
])('misuse %# is refused at its argument', (call, path) => {
  expect(issuesOf(call)).toMatchObject([{ path }]);
});
