import { describe, expect, test } from 'vitest';
import { applicationColumns, columnsOf } from '../../src/facts/columns';
import type { Fields } from '../../src/facts/field-types';
import { evaluationFields, filingFields } from '../../src/facts/fields';

const named = (name: string): unknown => applicationColumns.find((column) => column.name === name);

describe('a fact as a column of a table, from its descriptor', () => {
  test.each([
    ['standing', 'standing', 'วิทยฐานะที่ขอ', 'standing applied for', { kind: 'choice', of: 'standing', orNone: false }],
    ['specialArea', 'specialArea', 'พื้นที่พิเศษ', 'special area', { kind: 'choice', of: 'special-area', orNone: true }],
    ['degree', 'degree', 'วุฒิ', 'degree', { kind: 'none' }],
    ['service', 'service', 'ประวัติ', 'service', { kind: 'none' }],
    ['service.#.to', 'service[].to', 'ประวัติ # ถึง', 'service # to', { kind: 'last-day' }],
    [
      'service.#.equivalentTo.standing',
      'service[].equivalentTo.standing',
      'ประวัติ # เทียบเท่าวิทยฐานะ',
      'service # equivalent standing',
      { kind: 'choice', of: 'held-standing', orNone: false },
    ],
    ['agreements.#.workload', 'agreements[].workload', 'PA # ภาระงาน', 'agreement # workload', { kind: 'passed' }],
    [
      'agreements.#.member3.part2',
      'agreements[].members[2].part2',
      'PA # กรรมการ 3 ส่วนที่ 2',
      'agreement # member 3 part 2',
      { kind: 'number', from: 0, to: 40, unit: 'point' },
    ],
    [
      'salaryRounds.#',
      'salaryRounds[].level',
      'เลื่อนเงินเดือน #',
      'salary round #',
      { kind: 'choice', of: 'salary-level', orNone: false },
    ],
  ])('%s', (name, path, th, en, holds) => {
    expect(named(name)).toEqual({ name, path, th, en, holds });
  });

  test('records have no column that says that there is none, and what numbers an entry no column of its own', () => {
    for (const name of ['agreements', 'salaryRounds', 'agreements.#.fiscalYear', 'reports.#.academicYear']) {
      expect(named(name)).toBeUndefined();
    }
    // What a table numbers by its place is stated in full.
    expect(named('sanctions.#.kind')).toBeDefined();
  });

  test('levels of a form have a column an indicator: 15 of PA 2 and its challenge, 8 and 4 of the domains', () => {
    const count = (names: readonly string[], of: RegExp) => names.filter((name) => of.test(name)).length;
    const ofRounds = applicationColumns.map(({ name }) => name);
    expect(count(ofRounds, /^agreements\.#\.member2\.levels\.\d+$/u)).toBe(15);
    expect(count(ofRounds, /^agreements\.#\.member2\.(?:method|quantitative|qualitative)$/u)).toBe(3);
    const ofMembers = columnsOf(evaluationFields).map(({ name }) => name);
    expect(count(ofMembers, /^member3\.teaching\.\d$/u)).toBe(8);
    expect(count(ofMembers, /^member3\.outcomes\.\d$/u)).toBe(4);
    expect(columnsOf(evaluationFields).find(({ name }) => name === 'member1.outcomes.4')).toEqual({
      name: 'member1.outcomes.4',
      path: 'members[0].outcomes[3]',
      th: 'กรรมการ 1 ด้านที่ 2 ตัวชี้วัด 4',
      en: 'member 1 domain 2 indicator 4',
      holds: { kind: 'number', from: 1, to: 5, unit: 'level' },
    });
  });

  test('the facts of filing have columns too', () => {
    expect(columnsOf(filingFields).map(({ name, th }) => [name, th])).toEqual([
      ['line', 'สายงาน'],
      ['standing', 'วิทยฐานะที่ขอ'],
      ['filedOn', 'วันที่ยื่นคำขอ'],
      ['earlierThisSemester', 'คำขอเดิมในภาคเรียนเดียวกัน'],
      ['filedThisSemester', 'ยื่นคำขออื่นในภาคเรียนเดียวกัน'],
      ['earlierApplication', 'คำขอเดิมในวิทยฐานะเดียวกัน'],
      ['earlierApplication.on', 'คำขอเดิม วันที่ยื่น'],
      ['earlierApplication.result', 'คำขอเดิม ผล'],
      ['transfer', 'การย้าย'],
      ['transfer.effectiveOn', 'การย้าย วันที่คำสั่งมีผล'],
      ['transfer.filedAt', 'การย้าย ยื่นที่'],
      ['seconded', 'ไปช่วยราชการ'],
    ]);
  });

  test('no two are called the same in either language', () => {
    for (const call of ['name', 'path', 'th', 'en'] as const) {
      expect(new Set(applicationColumns.map((column) => column[call])).size).toBe(applicationColumns.length);
    }
  });
});

describe('a descriptor that is missing or of another kind does not compile', () => {
  interface Facts {
    readonly awarded: boolean;
    readonly on?: string;
  }
  const awarded = { kind: 'flag', th: 'รางวัล', en: 'award' } as const;
  const on = { kind: 'day', th: 'วันที่', en: 'on' } as const;

  test('whole', () => {
    const fields: Fields<Facts> = { awarded, on };
    expect(columnsOf(fields).map(({ name }) => name)).toEqual(['awarded', 'on']);
  });

  test('missing, also of a fact that may be missing', () => {
    // @ts-expect-error: `on` has none
    const fields: Fields<Facts> = { awarded };
    expect(Object.keys(fields)).toEqual(['awarded']);
  });

  test('of another kind', () => {
    // @ts-expect-error: a flag is no day
    const fields: Fields<Facts> = { awarded: on, on };
    expect(Object.keys(fields)).toEqual(['awarded', 'on']);
  });
});
