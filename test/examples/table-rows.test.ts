/** `witthayathana/table`: records of flat tables in and out. */
import { describe, expect, test } from 'vitest';
import { assessEligibility } from '../../src/index';
import { columns, readRow, writeRow } from '../../src/table/index';

const plain = { line: 'teaching', standing: 'professional', filedOn: '2023-09-30' } as const;

describe('readRow', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'English',
      { ...plain, 'service.1.position': 'teacher', 'service.1.standing': 'none', 'service.1.from': '2019-09-26' },
    ],
    [
      'snake_case',
      {
        ...{ line: 'teaching', standing: 'professional', filed_on: '2023-09-30' },
        ...{ service_1_position: 'teacher', service_1_standing: 'none', service_1_from: '2019-09-26' },
      },
    ],
    [
      'Thai, with days typed',
      {
        ...{ สายงาน: 'การสอน', วิทยฐานะที่ขอ: 'ครูชำนาญการ', วันที่ยื่นคำขอ: new Date('2023-09-30T00:00:00Z') },
        ...{ 'ประวัติ 1 ตำแหน่ง': 'ครู', 'ประวัติ 1 วิทยฐานะ': '-', 'ประวัติ 1 ตั้งแต่': '26 ก.ย. 2562' },
      },
    ],
  ])('headings in %s', (_, record) => {
    expect(readRow({ id: 'A', ...record })).toEqual({
      ok: true,
      value: {
        id: 'A',
        application: { ...plain, service: [{ position: 'teacher', standing: 'none', from: '2019-09-26' }] },
        own: {},
      },
    });
  });

  test('columns of one’s own are carried along and never judged', () => {
    expect(readRow({ ...plain, ชื่อ: 'ครู ก', age: 41 })).toMatchObject({
      ok: true,
      value: { own: { ชื่อ: 'ครู ก', age: 41 } },
    });
  });

  test('null is none where there can be none, and not known where that is asked for', () => {
    const record = { ...plain, special_area: null, sanctions: null, service_1_to: null };
    expect(readRow(record)).toMatchObject({ value: { application: { ...plain, specialArea: null, sanctions: [] } } });
    const missing = readRow(record, { nulls: 'missing' });
    expect(missing.ok && missing.value.application).toEqual(plain);
  });

  test('that no reduction is asked for states none of its four grounds', () => {
    const read = readRow({ ...plain, ขอลดระยะเวลา: 'ไม่' });
    expect(read.ok && read.value.application).toEqual({
      ...plain,
      ...{ languageTests: [], specialArea: null, degree: null, nqf8: null },
    });
    expect(
      readRow({ ...plain, ขอลดระยะเวลา: 'ไม่', 'ผลภาษา 1 ระดับ': 'B2', 'ผลภาษา 1 วันที่ทดสอบ': '1/1/2566' }),
    ).toMatchObject({
      ok: false,
      issues: [{ code: 'contradiction' }],
    });
  });

  test('days in one writing only', () => {
    expect(readRow({ ...plain, filedOn: '30/9/2566' }, { dates: 'iso' })).toMatchObject({
      ok: false,
      issues: [{ path: 'filedOn', code: 'invalid-date', heading: 'filedOn', cell: '30/9/2566' }],
    });
    expect(readRow({ ...plain, filedOn: '30/9/2566' }, { dates: 'thai' })).toMatchObject({ ok: true });
    expect(readRow(plain, { dates: 'thai' })).toMatchObject({ ok: false, issues: [{ suggestion: '30/9/2566' }] });
  });

  test('what cannot be read is named by its heading, with what was probably meant', () => {
    expect(readRow({ ...plain, วันที่ยื่นคำขอ: '30/9/66' })).toMatchObject({ ok: false });
    expect(readRow({ สายงาน: 'การสอน', ขอวิทยฐานะ: 'ชำนาญการ', วันที่ยื่นคำขอ: '30/9/66' })).toMatchObject({
      ok: false,
      issues: [{ path: 'filedOn', heading: 'วันที่ยื่นคำขอ', cell: '30/9/66', suggestion: '30/9/2566' }],
    });
  });

  test('an evaluation', () => {
    const { line, standing } = plain;
    const record = { line, standing, 'evaluation.decidedOn': '2023-05-01', 'evaluation.member1.teaching': 70 };
    expect(readRow({ ...record, 'evaluation.member1.outcomes': '65%' })).toMatchObject({
      ok: true,
      value: {
        evaluation: { line, standing, decidedOn: '2023-05-01', members: [{ teaching: 70, outcomes: 65 }, null, null] },
      },
    });
  });
});

describe('writeRow', () => {
  test('a case by the names of its columns', () => {
    const application = {
      ...plain,
      sanctions: [],
      service: [{ position: 'teacher', standing: 'none', from: '2019-09-26' }],
    } as const;
    expect(writeRow({ id: 'A', application })).toEqual({
      id: 'A',
      ...plain,
      ...{ 'service.1.position': 'teacher', 'service.1.standing': 'none', 'service.1.from': '2019-09-26' },
      sanctions: 'none',
    });
  });

  test('a finding: the status of every part, and what leaves show in numbers', () => {
    const application = { ...plain, service: [{ position: 'teacher', standing: 'none', from: '2019-09-26' }] } as const;
    expect(writeRow(assessEligibility(application))).toMatchObject({
      'eligibility.status': 'unknown',
      'eligibility.standard.tenure.status': 'met',
      'eligibility.standard.tenure.actual.years': 4,
      'eligibility.standard.tenure.actual.days': 4,
    });
  });

  test('levels have a column an indicator, and are read back; a percentage beside them contradicts', () => {
    const levels = [3, 3, 3, 3, 3, 3, 3, 5];
    const evaluation = {
      line: 'teaching',
      standing: 'expert',
      decidedOn: '2023-05-01',
      members: [{ teaching: levels }, null, null],
    } as const;
    const row = writeRow({ id: 'A', evaluation });
    expect(row).toMatchObject({ 'evaluation.member1.teaching.1': 3, 'evaluation.member1.teaching.8': 5 });
    expect(readRow(row)).toMatchObject({ ok: true, value: { evaluation } });
    expect(readRow({ ...row, 'evaluation.member1.teaching': 70 })).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'contradiction', suggestion: 'evaluation.member1.teaching' }),
      ]) as unknown,
    });
    expect(readRow({ ...row, 'evaluation.member1.teaching.4': '' })).toMatchObject({
      ok: false,
      issues: [{ heading: 'evaluation.member1.teaching.4' }],
    });
  });

  test('the levels of PA 2 by member, in Thai', () => {
    const levels = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`PA 2567 กรรมการ 2 ตัวชี้วัด ${String(index + 1)}`, 3]),
    );
    const challenge = {
      'PA 2567 ตำแหน่ง': 'ครู',
      'PA 2567 วิทยฐานะ': 'ไม่มี',
      'PA 2567 กรรมการ 2 วิธีดำเนินการ': 4,
      'PA 2567 กรรมการ 2 ผลลัพธ์เชิงปริมาณ': 3,
      'PA 2567 กรรมการ 2 ผลลัพธ์เชิงคุณภาพ': 3,
    };
    expect(readRow({ ...plain, ...levels, ...challenge })).toMatchObject({
      ok: true,
      value: {
        application: {
          agreements: [
            {
              fiscalYear: 2567,
              members: [null, { levels: Array.from({ length: 15 }, () => 3), method: 4, quantitative: 3 }, null],
            },
          ],
        },
      },
    });
  });
});

test('columns: every name, path and heading once, and what each holds', () => {
  for (const key of ['name', 'path', 'th', 'en'] as const) {
    expect(new Set(columns.map((column) => column[key])).size).toBe(columns.length);
  }
  expect(columns.find(({ name }) => name === 'standing')).toEqual({
    name: 'standing',
    path: 'standing',
    th: 'วิทยฐานะที่ขอ',
    en: 'standing applied for',
    kind: 'choice',
    options: [
      { name: 'professional', th: 'ชำนาญการ' },
      { name: 'senior-professional', th: 'ชำนาญการพิเศษ' },
      { name: 'expert', th: 'เชี่ยวชาญ' },
      { name: 'advisory', th: 'เชี่ยวชาญพิเศษ' },
    ],
  });
});
