/** Help and refusals are written in the language that is asked for, Thai where none is. */
import { describe, expect, test } from 'vitest';
import { witthayathana } from './command';

const window = ['--from', '2026-11-22', '--until', '2028-11-22'];

describe('a refusal is Thai where no language is asked for', () => {
  test.each([
    [['impakt'], 'ไม่มีคำสั่ง impakt\n(หมายถึง impact หรือไม่)\n'],
    [['assess', 'a.json', '--fromat', 'csv'], 'ไม่มีตัวเลือก --fromat\n(หมายถึง --format หรือไม่)\n'],
    [['assess'], 'ยังไม่ได้ระบุ <file>\n'],
    [['earliest', 'a.json'], 'ต้องระบุตัวเลือก --from <day>\n'],
    [['assess', 'a.json', '--output'], 'ต้องระบุค่าหลังตัวเลือก --output <file>\n'],
    [['assess', 'a.json', 'b.json'], 'ระบุเกินจำนวน: รับ 1 แต่พบ 2\n'],
    [['assess', 'a.json', '--json', '--format', 'csv'], 'ใช้ตัวเลือก --json พร้อมกับ --format <format> ไม่ได้\n'],
    [['assess', 'a.json', '--lang', 'fr'], "ค่า 'fr' ของตัวเลือก --lang <lang> ใช้ไม่ได้: ใช้ได้เฉพาะ th, en\n"],
    [['remedies', 'a.json', '--limit', 'x'], "ค่า 'x' ของตัวเลือก --limit <n> ใช้ไม่ได้: ต้องเป็นจำนวนเต็ม\n"],
    [
      ['earliest', 'a.json', ...window, '--assume', 'agreement'],
      `ค่า 'agreement' ของตัวเลือก --assume <what> ใช้ไม่ได้: ใช้ได้เฉพาะ agreements, performance แต่พบ "agreement" (หมายถึง agreements หรือไม่)\n`,
    ],
    [['assess', 'gone.json'], 'gone.json: ไม่พบไฟล์หรือโฟลเดอร์นี้\n'],
    [['triage', '-', '-', '--on', '2026-11-22'], '-: อ่าน standard input ได้ครั้งเดียว\n'],
    [['regulation', 'show', 'shiped'], 'shiped: ไม่พบไฟล์หรือโฟลเดอร์นี้ (หมายถึง shipped หรือไม่)\n'],
    [['regulation', 'show', 'shipped+'], 'ต้องมีหลักเกณฑ์ทั้งสองข้างของ +\n'],
  ])('%j', (argv, message) => {
    const { status, out, err } = witthayathana(argv, { '-': '' });
    expect([status, out, err]).toEqual([2, '', message]);
  });

  test('a Buddhist year is refused with the day that is likely', () => {
    const { status, err } = witthayathana(['regulation', 'show', '--on', '2566-04-28']);
    expect(status).toBe(2);
    expect(err).toContain('2023-04-28');
    expect(err).toMatch(/\p{Script=Thai}/u);
  });
});

describe('help', () => {
  const commands = [
    [],
    ...['regulation', 'impact', 'template', 'assess', 'earliest', 'plan', 'report', 'timeline', 'remedies'].map(
      (name) => [name],
    ),
    ...['triage', 'evidence', 'simulate', 'review', 'sheet', 'board', 'form'].map((name) => [name]),
    ['regulation', 'show'],
    ['regulation', 'diff'],
    ['regulation', 'check'],
  ];

  test.each(commands)('%s %s is there in both languages, in one language each', (...words) => {
    const argv = [...words.filter((word) => typeof word === 'string'), '--help'];
    const [thai, english] = [witthayathana(argv), witthayathana([...argv, '--lang', 'en'])];
    expect([thai.status, thai.err, english.status, english.err]).toEqual([0, '', 0, '']);
    expect(thai.out).toContain('วิธีใช้: witthayathana');
    expect(thai.out).not.toMatch(/Usage:|Options:|Commands:|Arguments:|display help|default:|choices:/u);
    expect(english.out).toContain('Usage: witthayathana');
    expect(english.out).not.toMatch(/วิธีใช้:|ตัวเลือก:|คำสั่ง:|ถ้าไม่ระบุ:|เลือกได้:/u);
  });

  test('every command of the program is among them', () => {
    const { out } = witthayathana(['--help', '--lang', 'en']);
    const named = [...out.matchAll(/^ {2}([a-z]+)(?= )/gmu)].map(([, name]) => name);
    const known = new Set(commands.map(([first]) => first));
    expect(named.filter((name) => name !== 'help' && !known.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  test('every line fits on a screen of 120 signs', () => {
    for (const words of commands) {
      for (const lang of ['th', 'en']) {
        const lines = witthayathana([...words, '--help', '--lang', lang]).out.split('\n');
        for (const line of lines) expect(line.replaceAll(/\p{Mn}/gu, '').length).toBeLessThanOrEqual(125);
      }
    }
  });
});
