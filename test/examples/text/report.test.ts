/** A teacher's report: what stands on it, in which order, in both languages. */
import { describe, expect, test } from 'vitest';
import { amend, isWitthayathanaError, regulation, version } from '../../../src/index';
import { fingerprint } from '../../../src/receipt/index';
import { report } from '../../../src/text/index';
import { application, round } from '../facts';

const filedOn = '2026-11-22';
const complete = application({ filedOn, agreements: [round(2569), round(2568), round(2567)], languageTests: [] });
const lacking = application({ filedOn, agreements: [round(2569), round(2568)], languageTests: [] });

/** The words of a page in their order, without its elements. */
function wordsOf(html: string): string {
  return html
    .slice(html.indexOf('<main>'))
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
}

function expectInOrder(words: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = words.indexOf(part, at);
    expect(found, `${part}\nin\n${words.slice(at)}`).toBeGreaterThanOrEqual(0);
    at = found + part.length;
  }
}

describe('what stands on a report, from top to bottom', () => {
  test('in Thai, of one who qualifies', () => {
    const html = report({ id: 'ครู-001', application: complete }, 'th', { name: 'ผู้ขอ ตัวอย่าง', school: 'โรงเรียนตัวอย่าง' });
    expectInOrder(wordsOf(html), [
      'ผลการตรวจสอบคุณสมบัติ',
      'ชื่อ-สกุล: ผู้ขอ ตัวอย่าง · สถานศึกษา: โรงเรียนตัวอย่าง · วิทยฐานะที่ขอ: ',
      'ณ วันที่ 22 พฤศจิกายน 2569',
      'ออกโดยโปรแกรม ไม่ใช่คำวินิจฉัย',
      '✓ ผู้ขอมีคุณสมบัติครบ',
      'ผลการตรวจสอบคุณสมบัติตามหน้าจอ DPA',
      '(1) (2) (3)',
      'หนังสือและกฎหมายที่อ้างถึง: ',
      'ลงชื่อรับทราบ',
      'ผู้ขอ ผู้ตรวจสอบ',
      `witthayathana ${version} หลักเกณฑ์ ${fingerprint(regulation).slice(0, 12)}`,
    ]);
    expect(html).toContain('<img src="data:image/svg+xml');
  });

  test('in English, of one who has to wait: what it takes and by when', () => {
    expectInOrder(wordsOf(report({ id: 'a', application: lacking }, 'en')), [
      'Qualification review',
      'as on 22 November 2026',
      'Issued by a program; not a ruling',
      '(1) (2) (3)',
      'Not stated yet',
      'The agreement round of fiscal year 2567',
      'Signatures',
    ]);
  });

  test('the verdict comes before the reasons, and nothing is said of a name that is not given', () => {
    const words = wordsOf(report({ id: 'a', application: complete }, 'th'));
    expect(words).not.toContain('ชื่อ-สกุล');
    expect(words.indexOf('ผู้ขอมีคุณสมบัติครบ')).toBeLessThan(words.indexOf('(1)'));
  });

  test('an evaluation alone, and beside an application', () => {
    const evaluation = {
      line: 'teaching',
      standing: 'professional',
      decidedOn: '2026-11-22',
      members: [
        { teaching: 70, outcomes: 70 },
        { teaching: 70, outcomes: 70 },
        { teaching: 60, outcomes: 70 },
      ],
    } as const;
    expectInOrder(wordsOf(report({ id: 'a', evaluation }, 'th')), ['ผลการประเมิน', 'ณ วันที่ 22 พฤศจิกายน 2569', '✓']);
    expectInOrder(wordsOf(report({ id: 'a', application: complete, evaluation }, 'th')), [
      'ผลการตรวจสอบคุณสมบัติ',
      '✓ ผู้ขอมีคุณสมบัติครบ',
      'ผลการประเมิน',
      'ลงชื่อรับทราบ',
    ]);
  });

  test('what is probably a slip is named', () => {
    const twice = {
      ...complete,
      service: [
        ...(complete.service ?? []),
        { position: 'teacher', standing: 'none', from: '1970-01-01', to: '2014-01-01' },
      ],
    };
    expect(wordsOf(report({ id: 'a', application: twice as typeof complete }, 'th'))).toContain('ข้อมูลที่ควรตรวจทาน');
  });
});

test('on: another day than the filing day, which need not be stated', () => {
  const undated = Object.fromEntries(Object.entries(complete).filter(([name]) => name !== 'filedOn'));
  expect(
    report({ id: 'a', application: undated as Omit<typeof complete, 'filedOn'> }, 'th', { on: complete.filedOn }),
  ).toBe(report({ id: 'a', application: complete }, 'th'));
});

test('a row of a spreadsheet is a case: its own columns are left aside', () => {
  expect(report({ id: 'a', application: complete, own: { สังกัด: 'เขต 1' } }, 'th')).toBe(
    report({ id: 'a', application: complete }, 'th'),
  );
});

test('by a law of its own, which the foot names', () => {
  const reform = amend(regulation, [
    {
      param: 'agreement.passMark',
      from: '2026-10-01',
      value: 100,
      cites: [{ instrument: 'draft', standing: 'assumption' }],
    },
  ]);
  const html = report({ id: 'a', application: complete }, 'th', { regulation: reform });
  expect(html).toContain(fingerprint(reform).slice(0, 12));
  expect(html).not.toContain(fingerprint(regulation).slice(0, 12));
});

test('nothing that facts or options hold becomes an element', () => {
  const html = report({ id: 'a', application: complete }, 'th', {
    name: '<script>alert(1)</script>',
    school: '"><img src=x onerror=alert(1)>',
  });
  expect(html).not.toMatch(/<script|<img src=x/u);
  expect(html).toContain('&lt;script&gt;');
});

describe('misuse is refused', () => {
  test.each<[string, () => unknown, string]>([
    ['no case', () => report(null as never, 'th'), ''],
    ['neither facts', () => report({ id: 'a' }, 'th'), ''],
    [
      'a Buddhist year',
      () => report({ id: 'a', application: { ...complete, filedOn: '2569-11-22' } }, 'th'),
      'application.filedOn',
    ],
    [
      'a day that is none',
      () => report({ id: 'a', application: complete }, 'th', { on: 'today' }),
      'application.filedOn',
    ],
    ['another language', () => report({ id: 'a', application: complete }, 'fr' as never), 'language'],
    [
      'an unknown option',
      () => report({ id: 'a', application: complete }, 'th', { title: 'x' } as never),
      'options.title',
    ],
    [
      'a name that is no text',
      () => report({ id: 'a', application: complete }, 'th', { name: 3 } as never),
      'options.name',
    ],
  ])('%s', (_, make, path) => {
    let error: unknown;
    try {
      make();
    } catch (thrown) {
      error = thrown;
    }
    if (!isWitthayathanaError(error)) throw new Error('expected an error of this library');
    expect(error.details.issues[0]?.path).toBe(path);
  });
});
