/** Lists as offices keep them: every container gives the same answer, and nothing is guessed (cases: officer, stream). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/main';
import { nodeIo } from '../../../src/cli/machine/node-io';

const cases = resolve(import.meta.dirname, '../../cases');

async function ran(argv: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const io = {
    ...nodeIo,
    write: (text: string | Uint8Array) => {
      out += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    error: (text: string) => {
      err += text;
    },
  };
  const status = await run(argv, io);
  return { status, out, err };
}

const triage = (file: string, ...more: readonly string[]): ReturnType<typeof ran> =>
  ran(['triage', join(cases, 'officer/corpus', file), '--on', '2026-11-22', '--format', 'json', ...more]);

interface Row {
  readonly id: string;
}

describe('sixty teachers, whatever they are kept in', () => {
  const same = [
    ...['01-clean-iso.csv', '02-bom-crlf-slash.csv', '03-mixed-4digit.csv', '07-trailing-spaces.csv'],
    ...['08-blank-rows.csv', '09-title-row.csv', '12-excel-paste.tsv', '15-semicolon.csv', '18-office-columns.csv'],
    ...['19-footer-row.csv', '21-mac-cr.csv', '22-excel.xlsx'],
  ];
  const strip = (text: string): unknown =>
    JSON.parse(text, (name, value: unknown) => (name === 'own' ? undefined : value));

  test.each(same)('%s', async (file) => {
    const [{ status, out, err }, clean] = await Promise.all([triage(file), triage('01-clean-iso.csv')]);
    expect([status, err]).toEqual([0, '']);
    expect(strip(out)).toEqual(strip(clean.out));
    expect(JSON.parse(out)).toMatchObject({ counts: { ready: 26, soon: 6, blocked: 13, unknown: 15 } });
  });

  test('Windows-874 is read where it is named, and named where it is not', async () => {
    const given = await triage('11-windows874.csv', '--encoding', 'windows-874');
    expect(JSON.parse(given.out)).toMatchObject({ counts: { ready: 26, soon: 6, blocked: 13, unknown: 15 } });
    const guessed = await triage('11-windows874.csv');
    expect([guessed.status, guessed.out]).toEqual([2, '']);
    expect(guessed.err).toContain('--encoding windows-874');
  });

  test.each([
    ['04-short-year.csv', 'ปีต้องพิมพ์ 4 หลัก', '5/6/2563'],
    ['05-serial.csv', 'เลขลำดับวัน', '5/6/2563'],
  ])('%s: each kind once, with its rows and what to write, and nobody is lost', async (file, kind, meant) => {
    const { status, out, err } = await triage(file);
    expect(status).toBe(1);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(kind);
    expect(lines[0]).toContain('60 แถว (แถว 2–61)');
    const { counts, unread } = JSON.parse(out) as { counts: { unread: number }; unread: (Row & { error: object })[] };
    expect(counts.unread).toBe(60);
    expect(unread[0]?.id).toBe('ครู-001');
    expect(JSON.stringify(unread)).toContain(meant);
  });

  test('of a mixed file every teacher stands in every form of the answer', async () => {
    const path = join(cases, 'officer/corpus/06-mixed-all.csv');
    for (const format of ['text', 'markdown', 'csv', 'json', 'ndjson']) {
      for (const command of [
        ['triage', path, '--on', '2026-11-22'],
        ['assess', path],
        ['assess', path, '--checklist'],
      ]) {
        const { status, out } = await ran([...command, '--format', format]);
        expect(status).toBe(1);
        const missing = Array.from({ length: 60 }, (_, index) => `ครู-${String(index + 1).padStart(3, '0')}`).filter(
          (id) => !out.replaceAll('\\', '').includes(id),
        );
        expect(missing).toEqual([]);
      }
    }
  });

  test('columns of one’s own are carried through, or refused where that is asked for', async () => {
    const path = join(cases, 'officer/corpus/18-office-columns.csv');
    const { out } = await ran(['triage', path, '--on', '2026-11-22', '--format', 'csv']);
    expect(out.split('\r\n')[0]).toMatch(/^\ufeffลำดับ,ชื่อ - สกุล,โรงเรียน,เลขที่ตำแหน่ง,หมายเหตุ,รหัส,/u);
    expect(out).toContain('ผู้ขอรายที่ 1,');
    const strict = await ran(['triage', path, '--on', '2026-11-22', '--columns', 'refuse']);
    expect([strict.status, strict.out]).toEqual([2, '']);
    expect(strict.err).toContain('"ชื่อ - สกุล"');
  });
});

describe('words as people type them', () => {
  test.each(readdirSync(join(cases, 'officer/words')).filter((name) => !/^(?:words|pa-header-3)/u.test(name)))(
    '%s is read',
    async (name) => {
      const { status, err } = await ran(['assess', join(cases, 'officer/words', name), '--format', 'ndjson']);
      expect([status, err]).toEqual([0, '']);
    },
  );

  test('a heading with two digits of a year is refused with the year that is likely', async () => {
    const { status, err } = await ran(['assess', join(cases, 'officer/words/pa-header-3.csv')]);
    expect(status).toBe(2);
    expect(err).toContain('PA 2569 ตำแหน่ง');
  });

  test('each word with one meaning is read, and no other', async () => {
    const { out } = await ran(['assess', join(cases, 'officer/words/words.csv'), '--format', 'ndjson']);
    const refused = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row & { error?: object })
      .filter(({ error }) => error !== undefined)
      .map(({ id }) => id);
    expect(refused).toEqual([
      ...['สายงาน=ครู', 'สายงาน=-', 'วิทยฐานะที่ขอ=ชนก.'],
      ...['ประวัติ 1 ตำแหน่ง=ครู คศ.1', 'ประวัติ 1 ตำแหน่ง=ข้าราชการครู', 'ประวัติ 1 ตำแหน่ง=ครูผู้สอน'],
      ...['ประวัติ 1 วิทยฐานะ=0', 'ประวัติ 1 วิทยฐานะ='],
      ...['สอนภาษาต่างประเทศ=มี', 'สอนภาษาต่างประเทศ=0', 'สอนภาษาต่างประเทศ=1', 'PA 2569 ภาระงาน=20'],
      ...['PA 2569 กรรมการ 1=85,5', 'PA 2569 กรรมการ 1=ผ่าน', 'PA 2569 กรรมการ 1=-'],
      ...['เลื่อนเงินเดือน 2569/2=ดีเด่น (95.20)', 'เลื่อนเงินเดือน 2569/2=95.20'],
      ...['ผลภาษา 1 ระดับ=B2+', 'ผลภาษา 1 ภาษา=ENG'],
      ...['พื้นที่พิเศษ=ใช่', 'พื้นที่พิเศษ=-', 'พื้นที่พิเศษ=กันดาร'],
      ...['โทษ=-', 'โทษ=ภาคทัณฑ์', 'วุฒิ=ป.โท', 'วุฒิ=ปริญญาโท', 'วุฒิ=-', 'วุฒิ=ค.ม.'],
    ]);
  });
});

describe('files that are not whole', () => {
  test('a key that is given twice would hide the first', async () => {
    const { status, err } = await ran(['assess', join(cases, 'stream/06-duplicate-key-hides-sanction.json')]);
    expect(status).toBe(2);
    expect(err).toContain('"sanctions"');
  });

  test('a last row that is cut off is not read', async () => {
    const { status, out, err } = await ran([
      ...['assess', join(cases, 'stream/10-csv-cut-off-last-row.csv'), '--format', 'ndjson'],
    ]);
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('แถว 3');
  });
});

test.each(
  JSON.parse(readFileSync(join(cases, 'officer/date-forms.json'), 'utf8')) as {
    id: string;
    cell: string;
    read?: string;
    suggest?: string | null;
  }[],
)('$cell: $read $suggest', async ({ id, read, suggest }) => {
  const { out } = await ran(['assess', join(cases, 'officer/corpus/30-date-forms.csv'), '--format', 'ndjson']);
  const line = out.split('\n').find((each) => each.includes(`"id":"${id}"`)) ?? '';
  const { error } = JSON.parse(line) as { error?: { issues: { suggestion?: string }[] } };
  if (read === undefined) expect(error?.issues[0]?.suggestion ?? null).toBe(suggest);
  else expect(error).toBeUndefined();
});
