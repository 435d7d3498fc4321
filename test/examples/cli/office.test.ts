/** The commands `review`, `sheet` and `board`: an office's papers from files. Rulebook §§16–18. */
import { describe, expect, test } from 'vitest';
import { application, evaluation } from '../facts';
import { witthayathana } from './command';

const service = application().service!;
const review = JSON.stringify({
  id: 'ครู ก',
  application: application(),
  checked: { general: true, degrees: true, licence: true },
  workload: true,
});

describe('review', () => {
  const files = {
    'one.json': review,
    'file.json': JSON.stringify({ service: [{ ...service[0]!, from: '2018-05-17' }] }),
    'many.ndjson': `${review}\n${JSON.stringify({ id: 'ครู ข', application: application({ sanctions: undefined }) })}\n`,
    'files.json': JSON.stringify([{ id: 'ครู ข', service }]),
  };

  test('a wrong day returns the application, with both accounts', () => {
    const { out, err, status } = witthayathana(
      ['review', 'one.json', '--record', 'file.json', '--on', '2024-11-20'],
      files,
    );
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('ส่งคืนคำขอ');
    expect(out).toContain('คำขอระบุ 16 พฤษภาคม 2561 ทะเบียนประวัติระบุ 17 พฤษภาคม 2561');
  });

  test('of many, each has its own file; who has none is named', () => {
    const argv = ['review', 'many.ndjson', '--record', 'files.json', '--on', '2024-11-20', '--format', 'ndjson'];
    const { out, err } = witthayathana(argv, files);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; status: string; items: unknown[] });
    expect(rows.map(({ id, status, items }) => [id, status, items.length])).toEqual([
      ['ครู ก', 'open', 9],
      ['ครู ข', 'open', 9],
    ]);
    expect(err).toContain('files.json: ไม่มีทะเบียนประวัติของ ครู ก');
    expect(witthayathana([...argv, '--lang', 'en'], files).err).toContain('there is no personnel file of ครู ก');
  });

  test('as a table: nine rows each, with the conclusion', () => {
    const { out } = witthayathana(['review', 'one.json', '--on', '2024-11-20', '--format', 'csv'], files);
    expect(out.trim().split('\r\n')).toHaveLength(10);
    expect(out).toContain('ครู ก,1,ข้อมูลทั่วไป,ก.พ.7 หรือ ก.ค.ศ.16');
  });

  test('as a page for A4, without a script', () => {
    const { out } = witthayathana(['review', 'one.json', '--on', '2024-11-20', '--format', 'html'], files);
    expect(out).toMatch(/^<!doctype html>/u);
    expect(out).toContain('size: A4');
    expect(out).not.toContain('<script');
  });

  test('a Buddhist day is refused with the day that was meant', () => {
    const { err, status } = witthayathana(['review', 'one.json', '--on', '2567-11-20'], files);
    expect(status).toBe(2);
    expect(err).toContain('--on');
    expect(err).toContain('2024-11-20');
  });

  test('a bad application is named, and costs itself alone', () => {
    const many = { 'bad.ndjson': `${review}\n{"id":"ครู ค","application":{"line":"teaching"}}\n` };
    const { err, status } = witthayathana(['review', 'bad.ndjson', '--on', '2024-11-20', '--json'], many);
    expect(status).toBe(1);
    expect(err).toContain('bad.ndjson:2: application.standing');
  });
});

describe('sheet', () => {
  const sheets = [
    { domain: 'teaching', levels: [1, 2, 3, 3, 3, 3, 3, 3], standing: 'professional', on: '2023-06-01', printed: 62.5 },
    { id: 'กรรมการ 2', domain: 'outcomes', levels: [1, 3, 3, 4], standing: 'professional', on: '2023-06-01' },
  ];
  const files = {
    'sheets.json': JSON.stringify(sheets),
    'evaluation.json': JSON.stringify(
      evaluation({ members: [{ teaching: [3, 3, 3, 3, 3, 3, 3, 3], outcomes: [3, 3, 3, 3] }, { teaching: 70 }, null] }),
    ),
  };

  test("the handbook's sheets, row by row", () => {
    const { out, status } = witthayathana(['sheet', 'sheets.json', '--format', 'csv', '--lang', 'en'], files);
    expect(status).toBe(0);
    const rows = out
      .replace(/^\uFEFF/u, '')
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(1 + 9 + 5);
    expect(rows[1]).toBe('1,1.1,learners can reach and understand the lesson,1,2.5,,,,');
    expect(rows[9]).toMatch(/^1,,Total,,52.5,65,[^,]+,62.5,no$/u);
    expect(rows[14]).toMatch(/^กรรมการ 2,,Total,,55,65,[^,]+,,$/u);
  });

  test('a printed total that contradicts its rows is said', () => {
    expect(witthayathana(['sheet', 'sheets.json'], files).out).toContain('ไม่ตรงกับผลรวมรายข้อ ซึ่งได้ 52.5');
  });

  test('the sheets of an evaluation are those that were given as levels', () => {
    const { out } = witthayathana(['sheet', 'evaluation.json', '--format', 'ndjson'], files);
    const totals = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { total: number }).total);
    expect(totals).toEqual([60, 60]);
  });
});

describe('board', () => {
  const heading = [
    'รหัส,ชื่อ-สกุล,สายงาน,วิทยฐานะที่ขอ,วันที่ตัดสิน,วันที่นำเข้าระบบ',
    ...[1, 2, 3].flatMap((member) => [1, 2].map((domain) => `คนที่ ${member} ด้านที่ ${domain}`)),
  ].join(',');
  const files = {
    'board.csv': [
      heading,
      '1,นาย ก,การสอน,ชำนาญการ,1 มิ.ย. 2566,5 ต.ค. 2565,67.5,70,65,65,85,90',
      '2,นาง ข,การสอน,ชำนาญการ,1 มิ.ย. 2566,21 มี.ค. 2566,60,60,60,60,60,60',
      '3,นาง ค,การสอน,ชำนาญการพิเศษ,1 มิ.ย. 2566,,,,,,,',
      '',
    ].join('\n'),
    'levels.csv':
      'id,line,standing,evaluation.member1.outcomes.1,evaluation.member1.outcomes.2,evaluation.member1.outcomes.3,evaluation.member1.outcomes.4\n1,teaching,professional,1,3,3,4\n',
    'board.json': JSON.stringify([{ id: '1', evaluation: evaluation(), enteredOn: '2023-06-01' }]),
    'twice.json': JSON.stringify([
      { id: '1', evaluation: evaluation() },
      { id: '1', evaluation: evaluation() },
    ]),
  };
  const on = ['--on', '2024-01-22'];

  test('from a table in Thai: the agenda, counts and the annex', () => {
    const { out, err, status } = witthayathana(['board', 'board.csv', ...on], files);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('ขออนุมัติผลการประเมินให้ข้าราชการครูมีวิทยฐานะครูชำนาญการ จำนวน 1 ราย');
    expect(out).toContain('ไม่อนุมัติผลการประเมิน');
    expect(out).toContain('5 ตุลาคม 2565');
  });

  test('the annex as a table: six scores, result, not before', () => {
    const { out } = witthayathana(['board', 'board.csv', ...on, '--format', 'csv', '--lang', 'en', '--no-bom'], files);
    const rows = out.trim().split('\r\n');
    expect(rows[1]).toBe('1,1,นาย ก,professional,67.5,70,65,65,85,90,passed,2022-10-05,');
    expect(rows[2]).toBe('2,2,นาง ข,professional,60,60,60,60,60,60,not passed,,');
    expect(rows[3]).toMatch(/^3,3,นาง ค,senior professional,,,,,,,still open,,"?still to be given: .*member 1/u);
  });

  test('levels by indicator are percentages', () => {
    const { out } = witthayathana(['board', 'levels.csv', ...on, '--json'], files);
    const { annex } = JSON.parse(out) as { annex: { scores: unknown }[] };
    expect(annex[0]?.scores).toEqual([
      [null, 55],
      [null, null],
      [null, null],
    ]);
  });

  test('JSON gives the paper itself', () => {
    const paper = JSON.parse(witthayathana(['board', 'board.json', ...on, '--json'], files).out) as {
      agenda: { approved: { professional: number } };
    };
    expect(paper.agenda.approved.professional).toBe(1);
  });

  test('one name twice is refused', () => {
    const { err, status } = witthayathana(['board', 'twice.json', ...on], files);
    expect(status).toBe(2);
    expect(err).toContain('twice.json: [1].id');
  });

  test('a cell that cannot be read is named with its row and column', () => {
    const bad = { 'bad.csv': 'id,line,standing,evaluation.member1.teaching\n1,teaching,professional,sixty\n' };
    const { err, status } = witthayathana(['board', 'bad.csv', ...on], bad);
    expect(status).toBe(1);
    expect(err).toContain('bad.csv: แถว 2 คอลัมน์ "evaluation.member1.teaching"');
  });
});

test('help tells in Thai too', () => {
  for (const [name, thai] of [
    ['review', 'ตรวจสอบคำขอ 9 รายการ'],
    ['sheet', 'แบบประเมินรายตัวชี้วัด'],
    ['board', 'ระเบียบวาระ'],
  ] as const) {
    expect(witthayathana([name, '--help']).out.replaceAll(/\s+/gu, ' ')).toContain(thai);
  }
});

describe('form', () => {
  test('PA 1 as a page to fill in and print, with room for names and signatures', () => {
    const { out, status } = witthayathana(['form', 'pa-1']);
    expect(status).toBe(0);
    expect(out).toMatch(/^<!doctype html>/u);
    expect(out).toContain('ชื่อ-สกุล ......');
    expect(out).toContain('ลงชื่อ ผู้อำนวยการสถานศึกษา ......');
    expect(out).toContain('ให้ตรวจกับแบบของ ก.ค.ศ. ก่อนใช้');
  });

  test('what a draft leaves empty, in words', () => {
    const { out } = witthayathana(['form', 'pa-1', '--draft', 'draft.json'], {
      'draft.json': '{"challenge":{"title":"อ่านออกเขียนได้"}}',
    });
    expect(out).toContain('ร่าง PA 1 ยังว่าง 18 ช่อง');
    expect(out).not.toContain('ชื่อประเด็นท้าทาย');
  });

  test('another form is refused in Thai, with those that there are', () => {
    const { err, status } = witthayathana(['form', 'pa-9']);
    expect(status).toBe(2);
    expect(err).toContain('pa-9');
    expect(err).toContain('ใช้ได้เฉพาะ pa-1, pa-2, pa-3');
  });
});

test('plan says what filing later costs, where it is asked', () => {
  const application = { line: 'teaching', standing: 'professional', service: [{ ...service[0]!, from: '2023-05-16' }] };
  const argv = ['plan', 'one.json', '--from', '2026-11-22', '--until', '2031-11-22'];
  const files = { 'one.json': JSON.stringify({ id: 'ก', application }) };
  expect(witthayathana(argv, files).out).not.toContain('บาท');
  expect(witthayathana([...argv, '--delay', '6'], files).out).toContain('21,000 บาท');
  expect(witthayathana([...argv, '--delay', '1201'], files).status).toBe(2);
});
