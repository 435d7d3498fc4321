/** Whole texts, word by word: what an officer reads. Written from the rulebook. */
import { describe, expect, test } from 'vitest';
import type { Application, Leaf } from '../../../src';
import { assessAgreement, assessEligibility, assessWorkload, at, atLeast, decideEvaluation } from '../../../src';
import { explain } from '../../../src/text';

function lines(...text: readonly string[]): string {
  return text.join('\n');
}

const w9 = {
  th: 'ว 9/2564: ศธ 0206.3/ว 9 ลงวันที่ 20 พฤษภาคม 2564 ใช้บังคับตั้งแต่ 1 ตุลาคม 2564 — หลักเกณฑ์และวิธีการประเมิน ตำแหน่งครู (วPA) ยื่นคำขอได้ตั้งแต่ 1 ตุลาคม 2565',
  en: 'ว 9/2564: ศธ 0206.3/ว 9 of 20 May 2021 (in force from 1 October 2021) — the teacher criteria (วPA); applications from 1 October 2022',
};

describe('a workload of 11.5 timetabled hours where 12 are asked', () => {
  const finding = assessWorkload({ setting: 'primary', teaching: 11.5, total: 25 }, '2024-01-15');

  test('in Thai', () => {
    expect(explain(finding, 'th')).toBe(
      lines(
        '✗ ภาระงาน: ไม่ครบ',
        '',
        'สิ่งที่ไม่เป็นไปตามเกณฑ์',
        '  ✗ ชั่วโมงสอนตามตารางสอน: 11.5 ชั่วโมงต่อสัปดาห์ (ต้องไม่ต่ำกว่า 12 ชั่วโมงต่อสัปดาห์) ขาด 0.5 ชั่วโมงต่อสัปดาห์ [ว 21/2564 ประถมศึกษา]',
        '  ✓ เป็นไปตามเกณฑ์แล้ว: ภาระงานรวม',
        '',
        'หนังสือและกฎหมายที่อ้างถึง',
        '  ว 21/2564: ศธ 0206.3/ว 21 ลงวันที่ 30 สิงหาคม 2564 — ภาระงานขั้นต่ำ (ครูสังกัด สพฐ.)',
      ),
    );
  });

  test('in English, as Markdown', () => {
    expect(explain(finding, 'en', { format: 'markdown' })).toBe(
      lines(
        '**✗ Workload: not complete**',
        '',
        '### What stands against it',
        '',
        String.raw`- ✗ Timetabled teaching: 11.5 hours a week; at least 12 hours a week required; short by 0.5 hours a week \[ว 21/2564 primary\]`,
        '- ✓ Already fulfilled: Total workload',
        '',
        '### References',
        '',
        '- ว 21/2564: ศธ 0206.3/ว 21 of 30 August 2021 — workload minimums (สพฐ. teachers)',
      ),
    );
  });
});

describe('two of three members reach the mark', () => {
  const finding = decideEvaluation({
    line: 'teaching',
    standing: 'professional',
    decidedOn: '2023-06-01',
    members: [{ teaching: 65, outcomes: 65 }, { teaching: 60, outcomes: 64.99 }, null],
  });

  test('one reaches it, one does not, one is open: unknown, and never told as failing', () => {
    expect(explain(finding, 'th')).toBe(
      lines(
        '? ผลการประเมินเพื่อให้มีหรือเลื่อนวิทยฐานะ: ยังไม่ทราบว่าผ่านหรือไม่ เพราะยังขาดข้อมูล',
        '',
        'สิ่งที่ยังไม่ทราบ',
        '  ? ด้านที่ 1 ทักษะการจัดการเรียนรู้และการจัดการชั้นเรียน: กรรมการคนที่ 1 ให้ร้อยละ 65, คนที่ 2 ให้ร้อยละ 60 ขาดร้อยละ 5, คนที่ 3 ยังไม่มีคะแนน (ต้องไม่ต่ำกว่าร้อยละ 65 จากกรรมการอย่างน้อย 2 ใน 3 คน) [ว 9/2564 เกณฑ์คะแนนจากกรรมการแต่ละคน; 679/2566 ด้านที่ 1 และด้านที่ 2, บทเฉพาะกาล]',
        '  ? ด้านที่ 2 ผลลัพธ์การเรียนรู้ของผู้เรียน: กรรมการคนที่ 1 ให้ร้อยละ 65, คนที่ 2 ให้ร้อยละ 64.99 ขาดร้อยละ 0.01, คนที่ 3 ยังไม่มีคะแนน (ต้องไม่ต่ำกว่าร้อยละ 65 จากกรรมการอย่างน้อย 2 ใน 3 คน) [ว 9/2564 เกณฑ์คะแนนจากกรรมการแต่ละคน; 679/2566 ด้านที่ 1 และด้านที่ 2, บทเฉพาะกาล]',
        '',
        'ข้อมูลที่ต้องขอเพิ่มเติม',
        '  คะแนนของกรรมการคนที่ 3 ในด้านที่ 1 ทักษะการจัดการเรียนรู้และการจัดการชั้นเรียน',
        '  คะแนนของกรรมการคนที่ 3 ในด้านที่ 2 ผลลัพธ์การเรียนรู้ของผู้เรียน',
        '',
        'ข้อที่ควรยืนยันก่อนนำผลไปใช้',
        '  679/2566 บทเฉพาะกาล (เป็นการตีความของผู้จัดทำ): ยังไม่ได้อ่านบทเฉพาะกาล จึงใช้เกณฑ์กรรมการ 2 ใน 3 คนกับผลที่ตัดสินตั้งแต่วันที่ของหนังสือ',
        '',
        'หนังสือและกฎหมายที่อ้างถึง',
        `  ${w9.th}`,
        '  679/2566: ศธ 0206.3/679 ลงวันที่ 28 เมษายน 2566 — กรรมการ 2 ใน 3 คน สำหรับด้านที่ 1 และ 2',
      ),
    );
  });
});

test('a day after 2199, to which years that are not complete yet can lead, is written out', () => {
  const filed = { line: 'teaching', standing: 'professional', filedOn: '2199-12-31' } as const;
  const finding = assessEligibility({
    ...filed,
    service: [{ position: 'teacher', standing: 'none', from: '2196-12-31' }],
  });
  const tenure = at(finding, 'eligibility.standard.tenure')!;
  expect(explain(tenure, 'th')).toContain('จะครบในวันที่ 31 ธันวาคม 2743');
  expect(explain(tenure, 'en')).toContain('complete on 31 December 2200');
});

describe('one day is missing for the standard route', () => {
  const application: Application = {
    line: 'teaching',
    standing: 'professional',
    filedOn: '2024-11-01',
    service: [{ position: 'teacher', standing: 'none', from: '2020-11-02' }],
    agreements: [2565, 2566, 2567].map((fiscalYear) => ({
      fiscalYear,
      position: 'teacher',
      standing: 'none',
      workload: true,
      members: [92, 92, 92],
    })),
    sanctions: [],
    languageTests: [],
    specialArea: null,
    degree: null,
    nqf8: null,
    salaryRounds: [],
    teachesForeignLanguage: false,
  };
  const finding = assessEligibility(application);

  test('unmet names everything that stands against it, in both routes', () => {
    expect(explain(finding, 'en')).toBe(
      lines(
        '✗ The applicant qualifies by neither route',
        '',
        'What stands against it',
        '  ✗ Standard route',
        '    ✗ Time in post: 3 years 11 months 30 days counted; 4 years required; 1 day missing; complete on 2 November 2024 [ว 9/2564 qualifications, item 1.1; ว 3/2564 standard of the professional]',
        '    ✓ Already fulfilled: Performance agreements (PA), Discipline and professional ethics',
        '  ✗ Reduced route',
        '    ✗ Conditions for reduced time',
        '      ✗ Ground for the reduction (at least 1 of 4 needed)',
        '        ✗ Foreign language: no test result; required B2 or above, tested from 1 November 2022 to the filing day [ว 4/2564 clause 1.1; Khurusapha announcement 2566 languages]',
        '        ✗ Work in a special area: not in a special area [ว 4/2564 clause 1.2]',
        "        ✗ Master's or doctoral degree on learning management: no degree put forward [ว 4/2564 clause 1.3]",
        '        ✗ Professional qualification, level 8: none held [ว 4/2564 clause 1.4]',
        '      ? Not yet known, but it changes nothing here: Outstanding results in the salary rounds',
        '    ✓ Already fulfilled: Time in post, Performance agreements (PA), Discipline and professional ethics',
        '',
        'References',
        `  ${w9.en}`,
        '  ว 3/2564: ศธ 0206.4/ว 3 of 26 January 2021 — position and standing standards: 4 years, or 3 when reduced',
        '  ว 4/2564: ศธ 0206.4/ว 4 of 28 January 2021 — conditions for the reduction: teaching, school administration and supervision lines',
        '  Khurusapha announcement 2566: ประกาศ … เทียบเคียงผลการทดสอบ พ.ศ. 2566 of 20 April 2023 — language tests in 9 languages',
      ),
    );
  });

  test('a day later the standard route carries it alone, and the other route is not told', () => {
    const text = explain(assessEligibility({ ...application, filedOn: '2024-11-02' }), 'th');
    expect(text).toContain('✓ ผู้ขอมีคุณสมบัติครบ ตามกรณีระยะเวลาปกติ');
    expect(text).toContain('ระยะเวลาการดำรงตำแหน่ง: นับได้ 4 ปี (ต้องครบ 4 ปี)');
    expect(text).not.toContain('การลดระยะเวลา\n');
    expect(text).not.toContain('ภาษาต่างประเทศ');
    expect(text).not.toMatch(/[✗?] /u);
  });

  test('a part by itself does not repeat its name', () => {
    const tenure = at(finding, 'eligibility.standard.tenure');
    expect(explain(tenure!, 'th')).toBe(
      lines(
        '✗ ระยะเวลาการดำรงตำแหน่ง: ไม่ครบ',
        '',
        'สิ่งที่ไม่เป็นไปตามเกณฑ์',
        '  ✗ นับได้ 3 ปี 11 เดือน 30 วัน (ต้องครบ 4 ปี) ขาดอีก 1 วัน จะครบในวันที่ 2 พฤศจิกายน 2567 [ว 9/2564 คุณสมบัติ ข้อ 1.1; ว 3/2564 มาตรฐานวิทยฐานะครูชำนาญการ]',
        '',
        'หนังสือและกฎหมายที่อ้างถึง',
        `  ${w9.th}`,
        '  ว 3/2564: ศธ 0206.4/ว 3 ลงวันที่ 26 มกราคม 2564 — มาตรฐานตำแหน่งและมาตรฐานวิทยฐานะ: 4 ปี หรือ 3 ปีเมื่อลดระยะเวลา',
      ),
    );
  });
});

describe('where the law is not known', () => {
  test('the instrument is named, and nothing is asked', () => {
    const finding = assessWorkload({ setting: 'other-agency', teaching: 20, total: 30 }, '2024-01-15');
    expect(explain(finding, 'th', { format: 'markdown' })).toBe(
      lines(
        '**? ภาระงาน: ยังไม่ทราบว่าครบหรือไม่ เพราะยังไม่ทราบหลักเกณฑ์ที่ใช้พิจารณา**',
        '',
        '### สิ่งที่ยังไม่ทราบ',
        '',
        String.raw`- ? ยังไม่ทราบ เพราะยังไม่ได้อ่านหลักเกณฑ์ที่ใช้กับกรณีนี้ \[ว 21/2564 สังกัดอื่น ผู้บริหารสถานศึกษา และศึกษานิเทศก์; ว 9/2564 วันใช้บังคับ\]`,
        '',
        '### ข้อมูลที่ต้องขอเพิ่มเติม',
        '',
        '- ไม่มี เพราะสิ่งที่ยังไม่ทราบคือหลักเกณฑ์ ข้อเท็จจริงเพิ่มเติมไม่ทำให้ได้ข้อสรุป',
        '',
        '### หนังสือและกฎหมายที่อ้างถึง',
        '',
        '- ว 21/2564: ศธ 0206.3/ว 21 ลงวันที่ 30 สิงหาคม 2564 — ภาระงานขั้นต่ำ (ครูสังกัด สพฐ.)',
        `- ${w9.th}`,
      ),
    );
  });

  test('domain 3 from 16 May 2026 names ล 1222/2568', () => {
    const finding = decideEvaluation({
      line: 'teaching',
      standing: 'expert',
      decidedOn: '2026-05-16',
      members: [{ teaching: 80, outcomes: 80 }, { teaching: 80, outcomes: 80 }, null],
    });
    const text = explain(finding, 'th');
    expect(text).toContain(
      '? ด้านที่ 3 ผลงานทางวิชาการ: ยังไม่ทราบ เพราะไม่มีหลักเกณฑ์ที่ทราบเนื้อหาและใช้บังคับในวันที่พิจารณา [ล 1222/2568 ด้านที่ 3]',
    );
    expect(text).toContain('ล 1222/2568 ใช้บังคับตั้งแต่ 16 พฤษภาคม 2569');
  });
});

test('an agreement round one hundredth short', () => {
  const finding = assessAgreement({
    fiscalYear: 2566,
    position: 'teacher',
    standing: 'none',
    workload: true,
    members: [69.99, 90, { part1: 57, part2: 35 }],
  });
  expect(explain(finding, 'th')).toBe(
    lines(
      '✗ ผลการพัฒนางานตามข้อตกลง (PA): ไม่ผ่าน',
      '',
      'สิ่งที่ไม่เป็นไปตามเกณฑ์',
      '  ✗ คะแนนจากกรรมการ: กรรมการคนที่ 1 ให้ 69.99 คะแนน ขาด 0.01 คะแนน, คนที่ 2 ให้ 90 คะแนน, คนที่ 3 ให้ 92 คะแนน (ต้องไม่ต่ำกว่า 70 คะแนน จากกรรมการทั้ง 3 คน) [ว 9/2564 หมวด 2]',
      '  ✓ เป็นไปตามเกณฑ์แล้ว: ภาระงาน',
      '',
      'หนังสือและกฎหมายที่อ้างถึง',
      `  ${w9.th}`,
    ),
  );
});

test('a whole that one part carries names that part', () => {
  const finding = assessEligibility({
    line: 'teaching',
    standing: 'professional',
    filedOn: '2024-11-01',
    nqf8: { certified: true, usedBefore: false },
  });
  expect(explain(at(finding, 'eligibility.reduced.reduction.ground')!, 'th')).toBe(
    lines(
      '✓ เหตุที่ขอลดระยะเวลา: เป็นไปตามเงื่อนไข',
      '',
      'เหตุผล',
      '  ✓ คุณวุฒิวิชาชีพ ระดับ 8: มีผลการประเมินสมรรถนะ ระดับ 8 ครบทุกเงื่อนไข (สถาบันคุณวุฒิวิชาชีพรับรอง, ไม่เคยใช้ลดระยะเวลามาก่อน) [ว 4/2564 ข้อ 1.4]',
      '',
      'หนังสือและกฎหมายที่อ้างถึง',
      '  ว 4/2564: ศธ 0206.4/ว 4 ลงวันที่ 28 มกราคม 2564 — เงื่อนไขการลดระยะเวลา สายงานการสอน บริหารสถานศึกษา และนิเทศการศึกษา',
    ),
  );
});

describe('a finding that is made of other parts', () => {
  const part: Leaf = {
    kind: 'leaf',
    id: 'mine.*bold*\n# heading',
    status: 'unmet',
    actual: ['2024-11-02', 'X', null, true],
    required: { years: 1, months: 0, days: 0 },
    gap: { years: 0, months: 0, days: 0 },
    missing: [],
    cites: [{ instrument: 'w99-2570', clause: '7.1', standing: 'assumption', note: 'a [note]' }],
  };

  test('is told plainly, by its ids', () => {
    expect(explain(atLeast('mine', 1, [part], []), 'th')).toBe(
      lines(
        '✗ mine: ไม่เป็นไปตามเงื่อนไข',
        '',
        'สิ่งที่ไม่เป็นไปตามเกณฑ์',
        '  ✗ mine.*bold* # heading: 2 พฤศจิกายน 2567, X, ไม่มี, ใช่ (เกณฑ์ 1 ปี) ขาด 0 วัน [ว 99/2570 ข้อ 7.1]',
        '',
        'ข้อที่ควรยืนยันก่อนนำผลไปใช้',
        '  ว 99/2570 ข้อ 7.1 (เป็นการตีความของผู้จัดทำ)',
        '',
        'หนังสือและกฎหมายที่อ้างถึง',
        '  ว 99/2570',
      ),
    );
  });

  test.each(['degree', 'nqf8'])('what it lacks is told also where %s shows nothing else', (ground) => {
    const id = `eligibility.reduced.reduction.ground.${ground}`;
    expect(explain({ kind: 'leaf', id, status: 'unmet', gap: 2, missing: [], cites: [] }, 'en')).toContain(
      'short by 2',
    );
  });

  test('cannot break out of Markdown', () => {
    const text = explain(part, 'en', { format: 'markdown' });
    expect(text).toContain(String.raw`**✗ mine.\*bold\* # heading: not fulfilled**`);
    expect(text).toContain(String.raw`ว 99/2570 clause 7.1 (our reading): a \[note\]`);
  });
});
