/** What a CSV file says: the layout of docs/command.md. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgedCases } from '../../../src/cli/input/corpus';
import { layouts } from '../../../src/table/columns';
import { itemsOf } from '../../../src/cli/input/input';
import { nodeIo } from '../../../src/cli/machine/node-io';
import { issueLine, Problem } from '../../../src/cli/machine/problem';
import type { Application } from '../../../src/index';
import { readerOf } from './command';

type Cells = Readonly<Record<string, string>>;

const plain: Cells = { line: 'teaching', standing: 'professional', filedOn: '2026-11-22' };

/** A file of one row. */
function fileOf(cells: Cells): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `${Object.keys(cells).map(quoted).join(',')}\n${Object.values(cells).map(quoted).join(',')}\n`;
}

const ignored = (): void => undefined;

/** What is read of a file: cases, or the lines that tell what is wrong. */
function read(text: string): readonly unknown[] {
  const io = { ...nodeIo, read: readerOf({ 'f.csv': text }), write: ignored, error: ignored };
  return Array.from(itemsOf('f.csv', io, judgedCases, { lang: 'en' }), (item) => {
    if (item.ok) return item.value;
    const { file, row, issues } = item.fault;
    return issues.map(({ heading, ...issue }) =>
      issueLine(
        `${file}: row ${row}${heading === undefined ? '' : `, column ${heading}`}`,
        { ...issue, path: '' },
        'en',
      ),
    );
  });
}

/** The application of a row. */
function stated(cells: Cells): Omit<Application, 'line' | 'standing' | 'filedOn'> {
  const [only] = read(fileOf({ ...plain, ...cells }));
  const { application } = only as { readonly application: Application };
  const { line, standing, filedOn, ...rest } = application;
  expect([line, standing, filedOn]).toEqual(['teaching', 'professional', '2026-11-22']);
  return rest;
}

const service = { 'service.1.position': 'teacher', 'service.1.standing': 'none', 'service.1.from': '2020-05-16' };
const period = { position: 'teacher', standing: 'none', from: '2020-05-16' };
const round = { 'agreements.2567.position': 'teacher', 'agreements.2567.standing': 'none' };
const sanction = {
  'sanctions.1.on': '2025-06-03',
  'sanctions.1.kind': 'ethics',
  'sanctions.1.heavierThanProbation': 'true',
};
const inRound = { fiscalYear: 2567, position: 'teacher', standing: 'none' };
const degree = {
  'degree.level': 'master',
  'degree.field': 'learning-management',
  'degree.recognised': 'true',
  'degree.highest': 'true',
  'degree.usedBefore': 'false',
};

describe('columns', () => {
  test.each<[string, Cells, object]>([
    ['nothing but what is needed', {}, {}],
    ['a period of service', service, { service: [period] }],
    [
      'periods in the order of their numbers, whatever the order of columns, with numbers left out',
      {
        'service.10.position': 'teacher',
        'service.10.standing': 'professional',
        'service.10.from': '2024-01-01',
        ...service,
        'service.1.to': '2023-12-31',
        'service.4.position': '',
      },
      {
        service: [
          { ...period, to: '2023-12-31' },
          { position: 'teacher', standing: 'professional', from: '2024-01-01' },
        ],
      },
    ],
    [
      'an equivalent post',
      { ...service, 'service.1.equivalentTo.position': 'director', 'service.1.equivalentTo.standing': 'expert' },
      { service: [{ ...period, equivalentTo: { position: 'director', standing: 'expert' } }] },
    ],
    ['a round', round, { agreements: [inRound] }],
    [
      'workload by word',
      { ...round, 'agreements.2567.workload': 'false' },
      { agreements: [{ ...inRound, workload: false }] },
    ],
    [
      'workload in hours',
      {
        ...round,
        'agreements.2567.workload.setting': 'primary',
        'agreements.2567.workload.teaching': '12.5',
        'agreements.2567.workload.total': '20',
      },
      { agreements: [{ ...inRound, workload: { setting: 'primary', teaching: 12.5, total: 20 } }] },
    ],
    [
      'members: one is open',
      { ...round, 'agreements.2567.member1': '70', 'agreements.2567.member2': '', 'agreements.2567.member3': '69.99' },
      { agreements: [{ ...inRound, members: [70, null, 69.99] }] },
    ],
    ['members: all are open', { ...round, 'agreements.2567.member1': '' }, { agreements: [inRound] }],
    [
      'members: parts',
      { ...round, 'agreements.2567.member2.part1': '57', 'agreements.2567.member2.part2': '35' },
      { agreements: [{ ...inRound, members: [null, { part1: 57, part2: 35 }, null] }] },
    ],
    [
      'salary rounds',
      { 'salaryRounds.2567/2': 'good', 'salaryRounds.2567/1': 'outstanding', 'salaryRounds.2568/1': '' },
      {
        salaryRounds: [
          { fiscalYear: 2567, half: 1, level: 'outstanding' },
          { fiscalYear: 2567, half: 2, level: 'good' },
        ],
      },
    ],
    [
      'reports',
      { 'reports.2562.under': 'w17-2552', 'reports.2562.passed': 'true' },
      { reports: [{ academicYear: 2562, under: 'w17-2552', passed: true }] },
    ],
    ['sanctions', sanction, { sanctions: [{ on: '2025-06-03', kind: 'ethics', heavierThanProbation: true }] }],
    [
      'language tests',
      { 'languageTests.1.cefr': 'C1', 'languageTests.1.testedOn': '2026-02-14', 'languageTests.1.language': '' },
      { languageTests: [{ cefr: 'C1', testedOn: '2026-02-14' }] },
    ],
    [
      'a degree',
      degree,
      {
        degree: {
          level: 'master',
          field: 'learning-management',
          recognised: true,
          highest: true,
          usedBefore: false,
        },
      },
    ],
    [
      'a qualification',
      { 'nqf8.certified': 'true', 'nqf8.usedBefore': 'false' },
      { nqf8: { certified: true, usedBefore: false } },
    ],
    [
      'flags and areas',
      { teachesForeignLanguage: 'true', specialArea: 'island' },
      { teachesForeignLanguage: true, specialArea: 'island' },
    ],
  ])('%s', (_, cells, expected) => {
    expect(stated(cells)).toEqual(expected);
  });

  test('every column has a Thai heading of its own, which means the same', () => {
    expect(new Set(layouts.map(({ thai }) => thai)).size).toBe(layouts.length);
    const keys: Readonly<Record<string, string>> = { agreements: '2567', reports: '๒๕๖๒', salaryRounds: '2567/1' };
    const headings = layouts.map(({ name, thai }) => thai.replace('#', keys[name.split('.')[0]!] ?? '1'));
    const row = layouts.map(({ name }) => plain[name] ?? '');
    expect(read(`${headings.join(',')}\n${row.join(',')}\n`)).toEqual([{ id: 'f.csv:2', application: plain }]);
  });
});

describe('not stated, and known to be none', () => {
  test.each<[string, [] | null]>([
    ['service', []],
    ['reports', []],
    ['sanctions', []],
    ['languageTests', []],
    ['degree', null],
    ['nqf8', null],
    ['specialArea', null],
  ])('%s', (group, none) => {
    expect(stated({ [group]: '' })).toEqual({});
    expect(stated({ [group]: 'none' })).toEqual({ [group]: none });
    expect(stated({ [group]: ' ไม่มี ' })).toEqual({ [group]: none });
  });

  test.each<[string, Cells, string]>([
    ['a list', { ...sanction, sanctions: 'none' }, 'sanctions.1.on'],
    ['a degree', { degree: 'ไม่มี', 'degree.level': 'master' }, 'degree.level'],
  ])('both is bad: %s', (_, cells, column) => {
    expect((read(fileOf({ ...plain, ...cells }))[0] as readonly string[])[0]).toMatch(
      new RegExp(
        `^f\\.csv: row 2, column ${column}: expected either this column or (?:sanctions|degree), found both`,
        'u',
      ),
    );
  });

  test.each<[string, Cells, string]>([
    [
      'workload',
      { ...round, 'agreements.2567.workload': 'true', 'agreements.2567.workload.total': '20' },
      'agreements.2567.workload',
    ],
    [
      'a member',
      { ...round, 'agreements.2567.member1.part1': '50', 'agreements.2567.member1': '80' },
      'agreements.2567.member1',
    ],
  ])('two forms at once are bad: %s', (_, cells, other) => {
    expect((read(fileOf({ ...plain, ...cells }))[0] as readonly string[])[0]).toContain(
      `expected either this column or ${other}, found both`,
    );
  });
});

describe('Thai writing', () => {
  test.each([
    ['2017-05-29'],
    ['2560-05-29'],
    ['๒๕๖๐-๐๕-๒๙'],
    ['๒๙ พ.ค. ๒๕๖๐'],
    ['29 พฤษภาคม 2560'],
    ['29 พ.ค. พ.ศ. 2560'],
    ['29/05/2560'],
    [' 29/5/2560 '],
    ['29\u00a0พฤษภาคม\u200b 2560'],
  ])('the day %s', (text) => {
    expect(stated({ ...service, 'service.1.from': text })).toEqual({ service: [{ ...period, from: '2017-05-29' }] });
  });

  test.each([
    ['2567-02-29', '2024-02-29'],
    ['29 ก.พ. 2567', '2024-02-29'],
    ['ปัจจุบัน', undefined],
    ['present', undefined],
    ['', undefined],
  ])('the last day %j', (text, to) => {
    expect(stated({ ...service, 'service.1.to': text })).toEqual({
      service: [{ ...period, ...(to === undefined ? {} : { to }) }],
    });
  });

  test.each([
    ['70', 70],
    ['๗๐.๕', 70.5],
    ['69.99', 69.99],
    ['0', 0],
    ['100', 100],
  ])('the number %s', (text, score) => {
    expect(stated({ ...round, 'agreements.2567.member1': text })).toEqual({
      agreements: [{ ...inRound, members: [score, null, null] }],
    });
  });

  test.each<[Cells, object]>([
    [{ teachesForeignLanguage: 'ใช่' }, { teachesForeignLanguage: true }],
    [{ teachesForeignLanguage: 'ไม่ใช่' }, { teachesForeignLanguage: false }],
    [{ teachesForeignLanguage: 'TRUE' }, { teachesForeignLanguage: true }],
    [{ specialArea: 'จังหวัดชายแดนภาคใต้' }, { specialArea: 'southern-border' }],
    [
      { ...service, 'service.1.position': 'ครูผู้ช่วย', 'service.1.standing': 'ไม่มี' },
      { service: [{ ...period, position: 'assistant-teacher' }] },
    ],
    [
      { ...service, 'service.1.position': 'ครู', 'service.1.standing': 'วิทยฐานะชำนาญการพิเศษ' },
      { service: [{ ...period, standing: 'senior-professional' }] },
    ],
    // ชำนาญการ with ํ and า instead of ำ, as PDF files have it.
    [
      { ...service, 'service.1.standing': 'ช\u0e4d\u0e32นาญการ' },
      { service: [{ ...period, standing: 'professional' }] },
    ],
    [{ ...round, 'agreements.2567.workload': 'ผ่าน' }, { agreements: [{ ...inRound, workload: true }] }],
    [{ ...round, 'agreements.2567.workload': 'ไม่ผ่าน' }, { agreements: [{ ...inRound, workload: false }] }],
    [{ 'salaryRounds.2567/1': 'ดีเด่น' }, { salaryRounds: [{ fiscalYear: 2567, half: 1, level: 'outstanding' }] }],
    [
      { 'reports.2562.under': 'ว ๑๗/๒๕๕๒', 'reports.2562.passed': 'ผ่าน' },
      { reports: [{ academicYear: 2562, under: 'w17-2552', passed: true }] },
    ],
    [
      {
        ...sanction,
        'sanctions.1.on': '3 มิ.ย. 2568',
        'sanctions.1.kind': 'วินัย',
        'sanctions.1.heavierThanProbation': 'ไม่ใช่',
      },
      { sanctions: [{ on: '2025-06-03', kind: 'disciplinary', heavierThanProbation: false }] },
    ],
    [
      {
        'languageTests.1.cefr': 'B2',
        'languageTests.1.testedOn': '14 ก.พ. 2569',
        'languageTests.1.language': 'ภาษาจีน',
      },
      { languageTests: [{ cefr: 'B2', testedOn: '2026-02-14', language: 'chinese' }] },
    ],
  ])('%j', (cells, expected) => {
    expect(stated(cells)).toEqual(expected);
  });

  test('nowhere but in CSV', () => {
    const io = (text: string) => ({ ...nodeIo, read: readerOf({ 'f.json': text }), write: ignored, error: ignored });
    const [item] = itemsOf('f.json', io(JSON.stringify({ ...plain, filedOn: '22 พ.ย. 2569' })), judgedCases, {
      lang: 'en',
    });
    expect(item?.ok).toBe(false);
  });
});

describe('bad cells: file, row, column, why, and what was probably meant', () => {
  test.each<[Cells, string]>([
    [{ filedOn: '2026-02-30' }, 'filedOn: expected a day such as 26/9/2562, found "2026-02-30"'],
    [
      { filedOn: '22/11/2026' },
      'filedOn: expected a day such as 26/9/2562, found "22/11/2026" (did you mean 22/11/2569?)',
    ],
    [
      { filedOn: '22 พ.ย. 69' },
      'filedOn: expected a day such as 26/9/2562, found "22 พ.ย. 69" (did you mean 22/11/2569?)',
    ],
    [
      { filedOn: '11/22/2569' },
      'filedOn: expected a day such as 26/9/2562, found "11/22/2569" (did you mean 22/11/2569?)',
    ],
    [{ filedOn: '' }, 'filedOn: expected a day YYYY-MM-DD, found nothing'],
    [{ standing: 'ชำนาญกร' }, 'standing: expected one of professional, … found "ชำนาญกร" (did you mean ชำนาญการ?)'],
    [{ teachesForeignLanguage: 'มี' }, 'teachesForeignLanguage: expected one of true, … found "มี"'],
    [
      { ...round, 'agreements.2567.member2': '70,5' },
      'agreements.2567.member2: expected a number, found "70,5" (did you mean 70.5?)',
    ],
    [
      { ...round, 'agreements.2567.member2': '101' },
      'agreements.2567.member2: expected a number from 0 to 100, found 101',
    ],
    [
      { ...round, 'agreements.2567.member3.part1': '61', 'agreements.2567.member3.part2': '3' },
      'agreements.2567.member3.part1: expected a number from 0 to 60, found 61',
    ],
    [
      { ...round, 'agreements.2567.workload.teaching': '12' },
      'agreements.2567.workload.setting: expected one of early-childhood, … found nothing',
    ],
    [
      { 'agreements.2567.member1': '70', 'agreements.2567.standing': 'none' },
      'agreements.2567.position: expected one of teacher, … found nothing',
    ],
    [
      {
        ...service,
        'service.1.from': '',
        'service.3.position': 'ครู',
        'service.3.standing': 'ไม่มี',
        'service.3.from': '2024-01-02',
        'service.3.to': '2024-01-01',
      },
      'service.1.from: expected a day YYYY-MM-DD, found nothing\nservice.3.to: expected a last day on or after 2024-01-02, found 2024-01-01',
    ],
    [{ sanctions: '0' }, 'sanctions: expected none (ไม่มี) or an empty cell, found "0"'],
    [{ ...degree, 'degree.field': '' }, 'degree.field: expected one of learning-management, … found nothing'],
  ])('%j', (cells, expected) => {
    const lines = read(fileOf({ ...plain, ...cells }))[0] as readonly string[];
    const told = expected.split('\n').map((line) => `f.csv: row 2, column ${line}`);
    expect(lines).toHaveLength(told.length);
    for (const [index, line] of lines.entries()) {
      const [start = '', end = start] = told[index]!.split(' … ');
      expect(line.startsWith(start)).toBe(true);
      expect(line.endsWith(end)).toBe(true);
      if (start === end) expect(line).toBe(start);
    }
  });

  test('a row stands for itself: the others are read, and rows count as in a spreadsheet', () => {
    const head = 'id,line,standing,filedOn';
    const good = (id: string): string => `${id},teaching,expert,2026-11-22`;
    const text = [
      head, // 1
      good('a'), // 2
      '', // 3
      ',,,', // 4
      'b,teaching,expert,soon', // 5
      '"c', // 6: one cell over two lines
      '2",teaching,expert,2026-11-22',
      'd"x",teaching,expert,2026-11-22', // 7
      '"e"x,teaching,expert,2026-11-22', // 8
      `${good('f')},surplus`, // 9
      'g,teaching', // 10
      '"h,teaching,expert,2026-11-22', // 11: never closed
      good('i'), // 12
    ].join('\r\n');
    const found = read(`${text}\r\n`);
    const ids = found.map((item) => (Array.isArray(item) ? String(item[0]) : (item as { id: string }).id));
    expect(ids).toEqual([
      'a',
      'f.csv: row 5, column filedOn: expected a day such as 26/9/2562, found "soon"',
      'c\r\n2',
      'f.csv: row 7: a quotation mark within a cell: put the cell in quotation marks, and double those within it',
      'f.csv: row 8: expected a delimiter after a quotation mark that closes a cell; double those within a cell',
      'f.csv: row 9: expected 4 cells, found 5',
      'f.csv: row 10: expected 4 cells, found 2',
      'f.csv: row 11: a quotation mark is opened and not closed',
      'i',
    ]);
  });

  test('a file that ends within a row', () => {
    const head = 'id,line,standing,filedOn,specialArea\n';
    const row = 'a,teaching,expert,2026-11-22';
    expect(read(`${head}${row}`)).toEqual([['f.csv: row 2: the file ends within this row']]);
    expect(read(`${head}${row}\n`)).toHaveLength(1);
    // Some programs leave the last line break out: then the others are not of Unix either.
    const windows = `${head}${row},`.replaceAll('\n', '\r\n');
    expect(read(windows)).toMatchObject([{ id: 'a' }]);
  });
});

describe('forms of a file', () => {
  const expected = [{ id: 'a', application: plain }];
  test.each([
    [
      'a byte order mark and Windows line ends',
      '\ufeffid,line,standing,filedOn\r\na,teaching,professional,2026-11-22\r\n',
    ],
    ['quotation marks', '"id","line","standing","filedOn"\n"a","teaching","professional","2026-11-22"\n'],
    ['no line end', 'id,line,standing,filedOn\r\na,teaching,professional,2026-11-22'],
    ['blank rows before the heading', '\n\nid,line,standing,filedOn\na,teaching,professional,2026-11-22\n\n'],
    ['space around cells', ' id , line,standing ,filedOn\n a , teaching,professional , 2026-11-22\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  test('an empty file, and one with a heading only', () => {
    expect(read('')).toEqual([]);
    expect(read('id,line,standing,filedOn\n')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    [
      'line,standing,filedOn,sevice.2.to',
      ['f.csv: row 1, column sevice.2.to: unknown column (did you mean service.2.to?)'],
    ],
    [
      'line,standing,filedOn,agreements.2024.position',
      [
        'f.csv: row 1, column agreements.2024.position: expected a year of the Buddhist era, 2500 to 2700; a year of the Common Era? 2567 (did you mean agreements.2567.position?)',
      ],
    ],
    [
      'line,standing,filedOn,salaryRounds.2567',
      ['f.csv: row 1, column salaryRounds.2567: expected a round such as 2567/1 or 2567/2'],
    ],
    ['line,standing,filedOn,service.0.to', ['f.csv: row 1, column service.0.to: expected a number from 1 to 99']],
    ['line,standing,filedOn,วันที่ยื่นคำขอ', ['f.csv: row 1, column วันที่ยื่นคำขอ: expected filedOn once']],
    ['line,standing,id', ['f.csv: row 1: there is no column filedOn']],
    ['ชื่อ', ['f.csv: no row names the columns: expected headings such as line, standing, filedOn']],
    [
      `line,standing,filedOn${',line'.repeat(150_000)}`,
      Array<string>(150_000).fill('f.csv: row 1, column line: expected line once'),
    ],
  ])('a heading that cannot be used: %.200s', (heading, lines) => {
    let problem: unknown;
    try {
      read(`${heading}\n`);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).lines('en')).toEqual(lines);
  });
});

test('10,000 rows are read as they are asked for, and a few bytes are held', () => {
  const encoder = new TextEncoder();
  let given = 0;
  function* file(): Generator<Uint8Array> {
    yield encoder.encode('id,line,standing,filedOn,service.1.position,service.1.standing,service.1.from\n');
    for (; given < 10_000; given += 1) {
      yield encoder.encode(
        `${given},การสอน,ชำนาญการ,22 พ.ย. 2569,ครู,ไม่มี,${given % 100 === 50 ? '?' : '16 พ.ค. 2565'}\n`,
      );
    }
  }
  let [at, bad] = [0, 0];
  for (const item of itemsOf('f.csv', { ...nodeIo, read: file, write: ignored, error: ignored }, judgedCases, {
    lang: 'en',
  })) {
    expect(given - at).toBeLessThan(100);
    if (item.ok) expect(item.value.id).toBe(String(at));
    else bad += 1;
    at += 1;
  }
  expect([at, bad]).toEqual([10_000, 100]);
});

test('the template of the documentation is read without a fault', () => {
  const text = readFileSync(
    join(resolve(import.meta.dirname, '../../../examples/command'), 'applications.csv'),
    'utf8',
  );
  expect(read(text)).toMatchObject(['T-01', 'T-02', 'T-03', 'T-04', 'T-05'].map((id) => ({ id })));
});
