/** An office's papers from spreadsheets and as spreadsheets, opened again by another reader. Rulebook §§16–18. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/main';
import { nodeIo } from '../../../src/cli/machine/node-io';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

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

/** A workbook as an office types it. */
async function workbook(name: string, rows: readonly (readonly unknown[])[]): Promise<string> {
  const path = join(folder, name);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('1');
  for (const row of rows) sheet.addRow([...row]);
  await book.xlsx.writeFile(path);
  return path;
}

async function opened(path: string): Promise<ReadonlyMap<string, readonly unknown[][]>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return new Map(
    book.worksheets.map((sheet) => {
      const rows: unknown[][] = [];
      sheet.eachRow((row) => {
        rows.push((row.values as unknown[]).slice(1));
      });
      return [sheet.name, rows];
    }),
  );
}

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const scores = [1, 2, 3].flatMap((member) => [1, 2].map((domain) => `คนที่ ${String(member)} ด้านที่ ${String(domain)}`));
const head = ['รหัส', 'ชื่อ-สกุล', 'สายงาน', 'วิทยฐานะที่ขอ', 'วันที่นำเข้าระบบ', ...scores, 'เครือข่าย'];

describe('board', () => {
  test('from a worksheet to a worksheet: who cannot be read stands there too, with the reason, and in the counts', async () => {
    const path = await workbook('in.xlsx', [
      ['รายชื่อผู้ขอ'],
      head,
      ['1', 'นาย ก', 'การสอน', 'ชำนาญการ', day('2022-10-05'), 67.5, 70, 65, 65, 85, 90, 'เมือง'],
      ['2', 'นาง ข', 'การสอน', 'ชำนาญการพิเศษ', day('2022-11-01'), 'หกสิบ', 70, 65, 65, 85, 90, 'เมือง'],
      ['3', 'นาง ค', 'การสอน', 'ชำนาญการพิเศษ'],
    ]);
    const output = join(folder, 'board.xlsx');
    const { status, out, err } = await ran('board', path, '--on', '2024-01-22', '--output', output);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('แถว 4 คอลัมน์ "คนที่ 1 ด้านที่ 1": พิมพ์ว่า "หกสิบ" ต้องเป็นตัวเลข');
    const sheets = await opened(output);
    expect([...sheets.keys()]).toEqual(['บัญชีรายละเอียด', 'จำนวนผู้ขอ', 'แถวที่อ่านไม่ได้', 'ระเบียบวาระ']);
    const [, first, third, second] = sheets.get('บัญชีรายละเอียด') ?? [];
    expect(first?.slice(0, 4)).toEqual(['เมือง', 1, '1', 'นาย ก']);
    expect(first?.slice(5)).toEqual([67.5, 70, 65, 65, 85, 90, 'ผ่านเกณฑ์', day('2022-10-05')]);
    expect(third).toEqual(expect.arrayContaining(['3', 'ยังไม่ครบ', expect.stringContaining('กรรมการคนที่ 1')]));
    expect(second).toEqual(expect.arrayContaining(['2', 'อ่านข้อมูลไม่ได้', expect.stringContaining('หกสิบ')]));
    expect(sheets.get('จำนวนผู้ขอ')?.slice(-2)).toEqual([
      ['อ่านข้อมูลไม่ได้', undefined, undefined, undefined, 1],
      ['รวม', 1, 0, 1, 3],
    ]);
    expect(sheets.get('แถวที่อ่านไม่ได้')?.[1]).toEqual(expect.arrayContaining([4, '2', 'คนที่ 1 ด้านที่ 1', 'หกสิบ']));
  });

  test('levels by indicator and a percentage beside them contradict, in Thai', async () => {
    const path = await workbook('both.xlsx', [
      ['รหัส', 'สายงาน', 'วิทยฐานะที่ขอ', 'คนที่ 1 ด้านที่ 2', 'คนที่ 1 ด้านที่ 2 ตัวชี้วัด 1'],
      ['1', 'การสอน', 'ชำนาญการ', 70, 3],
    ]);
    const { status, err } = await ran('board', path, '--on', '2024-01-22');
    expect(status).toBe(1);
    expect(err).toContain('คอลัมน์ "คนที่ 1 ด้านที่ 2 ตัวชี้วัด 1"');
    expect(err).not.toMatch(/expected|found/u);
  });

  test('what is wrong with the heading is said in Thai', async () => {
    const path = await workbook('headless.xlsx', [
      ['รหัส', 'วิทยฐานะที่ขอ', 'คนที่ 1 ด้านที่ 2'],
      ['1', 'ชำนาญการ', 70],
    ]);
    const { status, err } = await ran('board', path, '--on', '2024-01-22');
    expect([status, err.trim()]).toEqual([2, `${path}: แถว 1 คอลัมน์ "สายงาน": ไม่มีคอลัมน์ที่ต้องมี`]);
  });
});

describe('sheet', () => {
  const columns = (count: number) => Array.from({ length: count }, (_, index) => `ตัวชี้วัด ${String(index + 1)}`);

  test("the handbook's sheets from a worksheet: 52.5, 55 and 92, each with its rows", async () => {
    const challenge = ['วิธีดำเนินการ', 'ผลลัพธ์เชิงปริมาณ', 'ผลลัพธ์เชิงคุณภาพ'];
    const none = (count: number) => Array.from({ length: count }, () => null);
    const path = await workbook('sheets.xlsx', [
      ['รหัส', 'แบบประเมิน', 'วิทยฐานะที่ขอ', 'วันที่', 'คะแนนรวมที่พิมพ์ไว้', ...columns(15), ...challenge, 'ผู้ประเมิน'],
      ['ก', 'ด้านที่ 1', 'ชำนาญการ', day('2023-06-01'), 62.5, 1, 2, 3, 3, 3, 3, 3, 3, ...none(10), 'คนที่ 1'],
      ['ข', 'ด้านที่ 2', 'ชำนาญการ', day('2023-06-01'), 55, 1, 3, 3, 4, ...none(14), 'คนที่ 2'],
      ['ค', 'PA 2', null, day('2022-09-30'), 92, ...Array.from({ length: 12 }, () => 4), 3, 3, 3, 3, 4, 4, 'คนที่ 3'],
    ]);
    const { out, err, status } = await ran('sheet', path, '--format', 'ndjson');
    expect([status, err]).toEqual([0, '']);
    const sheets = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; total: number; rows: unknown[]; printed: object; own: object });
    expect(sheets.map(({ id, total, rows }) => [id, total, rows.length])).toEqual([
      ['ก', 52.5, 8],
      ['ข', 55, 4],
      ['ค', 92, 18],
    ]);
    expect(sheets[0]).toMatchObject({ printed: { total: 62.5, agrees: false }, own: { ผู้ประเมิน: 'คนที่ 1' } });
    const output = join(folder, 'answer.xlsx');
    expect(await ran('sheet', path, '--output', output)).toEqual({ status: 0, out: '', err: '' });
    const rows = (await opened(output)).get('ผล') ?? [];
    expect(rows[9]).toEqual(['คนที่ 1', 'ก', undefined, 'รวม', undefined, 52.5, 65, 'ไม่ผ่านเกณฑ์', 62.5, 'ไม่ตรง']);
  });

  test('the sheets of PA 2 that an application states by round and member, each with its name', async () => {
    const path = await workbook('rounds.xlsx', [
      [
        ...['รหัส', 'สายงาน', 'วิทยฐานะที่ขอ', 'วันที่ยื่นคำขอ', 'PA 2567 ตำแหน่ง', 'PA 2567 วิทยฐานะ'],
        ...columns(15).map((column) => `PA 2567 กรรมการ 2 ${column}`),
        ...['วิธีดำเนินการ', 'ผลลัพธ์เชิงปริมาณ', 'ผลลัพธ์เชิงคุณภาพ'].map((part) => `PA 2567 กรรมการ 2 ${part}`),
      ],
      ['1', 'การสอน', 'ชำนาญการ', day('2024-11-20'), 'ครู', 'ไม่มี', ...Array.from({ length: 18 }, () => 3)],
    ]);
    const { out } = await ran('sheet', path, '--format', 'ndjson');
    expect(JSON.parse(out)).toMatchObject({ id: '1 · กรรมการคนที่ 2 PA 2 ปีงบประมาณ 2567', total: 75, mark: 70 });
  });
});

describe('review', () => {
  test('applications and personnel files from tables, by id; what differs returns', async () => {
    const files = {
      'applications.csv':
        'id,line,standing,filedOn,service.1.position,service.1.standing,service.1.from,ตรวจแล้ว ข้อมูลทั่วไป,ภาระงาน,โรงเรียน\n' +
        'ก,teaching,professional,2024-11-20,teacher,none,2018-05-16,ใช่,ผ่าน,บ้านตัวอย่าง\n' +
        'ข,teaching,professional,2024-11-20,teacher,none,2018-05-16,ใช่,ไม่ผ่าน,บ้านตัวอย่าง\n' +
        'ค,teaching,professional,20/11/67,teacher,none,2018-05-16,ใช่,ผ่าน,บ้านตัวอย่าง\n',
      'records.csv': 'id,service.1.position,service.1.standing,service.1.from\nก,teacher,none,2018-05-17\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const argv = [
      'review',
      join(folder, 'applications.csv'),
      '--record',
      join(folder, 'records.csv'),
      '--on',
      '2024-11-20',
    ];
    const { out, err, status } = await ran(...argv, '--format', 'ndjson');
    expect(status).toBe(1);
    expect(err).toContain('ไม่มีทะเบียนประวัติของ ข');
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({
      id: 'ก',
      status: 'return',
      reasons: [{ kind: 'wrong-data', item: 1, path: 'service[0].from' }],
      own: { โรงเรียน: 'บ้านตัวอย่าง' },
    });
    expect(second).toMatchObject({ id: 'ข', status: 'return', reasons: [{ kind: 'not-qualified', item: 4 }] });
    expect(third).toMatchObject({ id: 'ค', error: { row: 4 } });
    const output = join(folder, 'review.xlsx');
    expect(await ran(...argv, '--output', output)).toMatchObject({ status: 1, out: '' });
    const rows = (await opened(output)).get('ผล') ?? [];
    expect(rows).toHaveLength(1 + 9 + 9 + 1);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['บ้านตัวอย่าง', 'ค']);
    const filed =
      'id,line,standing,filedOn,คำขอเดิมในภาคเรียนเดียวกัน,การย้าย วันที่คำสั่งมีผล,การย้าย ยื่นที่,ไปช่วยราชการ\n' +
      'ก,teaching,professional,2024-11-20,ไม่มี,2024-11-20,เขตเดิม,ไม่ใช่\n' +
      'ข,teaching,professional,2024-11-20,อยู่ระหว่างพิจารณา,,,\n';
    writeFileSync(join(folder, 'filed.csv'), filed);
    const { out: lines } = await ran('review', join(folder, 'filed.csv'), '--on', '2024-11-20', '--format', 'ndjson');
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { reasons: unknown }).reasons),
    ).toEqual([
      [{ kind: 'not-qualified', part: 'filing.transfer' }],
      [{ kind: 'not-qualified', part: 'filing.semester' }],
    ]);
    const html = (await ran(...argv, '--format', 'html')).out;
    expect(html).toContain('อ่านไม่ได้ 1 จาก 3 ราย');
  });
});
