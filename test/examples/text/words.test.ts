/** Everything that a finding can name has words in both languages. */
import { describe, expect, test } from 'vitest';
import type { Citation, Leaf } from '../../../src';
import { regulation } from '../../../src';
import * as clauses from '../../../src/law/clauses';
import { explain } from '../../../src/text';
import { clauseInWords, noteInWords } from '../../../src/text/citation';
import { en } from '../../../src/text/words/en';
import { factInWords } from '../../../src/text/fact';
import { th } from '../../../src/text/words/th';
import { amountInWords, spanInWords, valueInWords } from '../../../src/text/value';

describe('facts that are asked for', () => {
  test.each([
    ['service', 'ประวัติการดำรงตำแหน่งและวิทยฐานะทั้งหมด พร้อมวันเริ่มและวันสิ้นสุด'],
    ['sanctions', 'โทษทางวินัยและคำวินิจฉัยด้านจรรยาบรรณทั้งหมด หรือยืนยันว่าไม่มี'],
    ['reports', 'รายงานประจำปีตามหลักเกณฑ์เดิม (ว 17/2552) และแบบ วฐ.2 (ว 21/2560) ทั้งหมด พร้อมผล'],
    ['languageTests', 'ผลการทดสอบภาษาต่างประเทศ (ระดับ CEFR และวันที่ทดสอบ) หรือยืนยันว่าไม่มี'],
    ['teachesForeignLanguage', 'ผู้ขอสอนในกลุ่มสาระการเรียนรู้ภาษาต่างประเทศหรือไม่'],
    ['specialArea', 'สถานศึกษาอยู่ในพื้นที่พิเศษประเภทใด หรือไม่อยู่ในพื้นที่พิเศษ'],
    ['degree', 'วุฒิปริญญาโทหรือปริญญาเอกที่นำมาขอลดระยะเวลา หรือยืนยันว่าไม่มี'],
    ['degree.usedForFirstAppointment', 'วุฒิปริญญาโทนี้เคยใช้บรรจุเป็นครูผู้ช่วยหรือไม่'],
    ['nqf8', 'คุณวุฒิวิชาชีพ ระดับ 8 จากสถาบันคุณวุฒิวิชาชีพ หรือยืนยันว่าไม่มี'],
    ['agreements[2566].members[2]', 'คะแนนของกรรมการคนที่ 3 ในรอบข้อตกลงปีงบประมาณ 2566'],
    ['agreements[2566].workload', 'ภาระงาน (เป็นไปตามที่กำหนดหรือไม่ หรือจำนวนชั่วโมงต่อสัปดาห์) ในรอบข้อตกลงปีงบประมาณ 2566'],
    ['agreements[2566].workload.total', 'ภาระงานรวมต่อสัปดาห์ ในรอบข้อตกลงปีงบประมาณ 2566'],
    [
      'agreements[2566]',
      'ผลการพัฒนางานตามข้อตกลงในรอบปีงบประมาณ 2566 (1 ตุลาคม 2565 ถึง 30 กันยายน 2566): ตำแหน่งและวิทยฐานะ ภาระงาน และคะแนนจากกรรมการ 3 คน',
    ],
    ['salaryRounds[2567/1]', 'ผลการเลื่อนเงินเดือน ปีงบประมาณ 2567 ครั้งที่ 1 (1 ตุลาคม 2566 ถึง 31 มีนาคม 2567)'],
    ['salaryRounds[2567/2]', 'ผลการเลื่อนเงินเดือน ปีงบประมาณ 2567 ครั้งที่ 2 (1 เมษายน 2567 ถึง 30 กันยายน 2567)'],
    ['members[0].teaching', 'คะแนนของกรรมการคนที่ 1 ในด้านที่ 1 ทักษะการจัดการเรียนรู้และการจัดการชั้นเรียน'],
    ['members[1].academicWork', 'คะแนนของกรรมการคนที่ 2 ในด้านที่ 3 ผลงานทางวิชาการ'],
    ['members[2]', 'คะแนนของกรรมการคนที่ 3'],
    ['workload', 'ภาระงาน (เป็นไปตามที่กำหนดหรือไม่ หรือจำนวนชั่วโมงต่อสัปดาห์)'],
    ['workload.policy', 'ชั่วโมงงานตอบสนองนโยบายและจุดเน้นต่อสัปดาห์'],
    ['support', 'ชั่วโมงงานส่งเสริมและสนับสนุนการจัดการเรียนรู้ต่อสัปดาห์'],
    ['development', 'ชั่วโมงงานพัฒนาคุณภาพการจัดการศึกษาของสถานศึกษาต่อสัปดาห์'],
    ['filedThisSemester', 'ผู้ขอยื่นคำขออื่นในภาคเรียนเดียวกันไว้แล้วหรือไม่'],
    ['transfer', 'การย้ายระหว่างยื่นคำขอหรือระหว่างดำเนินการ'],
    ['transfer.filedAt', 'ยื่นคำขอที่สำนักงานเขตพื้นที่การศึกษาเดิมหรือที่รับย้าย'],
    ['seconded', 'ผู้ขอไปช่วยราชการหรือไม่'],
    ['effectiveOn', 'วันที่การแต่งตั้งมีผล'],
    ['inEducationArea', 'ผู้ได้รับแต่งตั้งสังกัดสำนักงานเขตพื้นที่การศึกษาหรือไม่'],
    ['areaBoardExists', 'ในวันที่ออกคำสั่ง มี อ.ก.ค.ศ. เขตพื้นที่การศึกษาหรือไม่'],
    ['appointedBy', 'ผู้สั่งแต่งตั้ง'],
    ['approvedBy', 'ผู้อนุมัติการแต่งตั้ง'],
    ['salary', 'เงินเดือนก่อนและหลังการแต่งตั้ง'],
    ['schoolChanges', 'การเปลี่ยนสถานศึกษาทั้งหมด พร้อมวันแรกที่สถานศึกษาใหม่ หรือยืนยันว่าไม่มี'],
    ['schoolChanges[1].newAgreement', 'การเปลี่ยนสถานศึกษารายการที่ 2: ทำข้อตกลงใหม่กับผู้อำนวยการสถานศึกษาคนใหม่หรือไม่'],
    ['scores.total', 'คะแนนรวมของการทดสอบภาษา'],
    ['scores.listeningReading', 'คะแนน Listening and Reading ของการทดสอบภาษา'],
    ['scores.speaking', 'คะแนน Speaking ของการทดสอบภาษา'],
    ['scores.writing', 'คะแนน Writing ของการทดสอบภาษา'],
    ['scores.level', 'ระดับที่สอบได้ของการทดสอบภาษา'],
    ['scores.passed', 'ผลการสอบของการทดสอบภาษา (ผ่านหรือไม่ผ่าน)'],
    ['setting', 'ระดับหรือประเภทของสถานศึกษาที่สอน'],
    ['inSpecialEducationBureau', 'ผู้ขอสังกัดสำนักบริหารงานการศึกษาพิเศษหรือไม่'],
    ['teachesOrdinaryChildren', 'ผู้ขอสอนเด็กปกติหรือไม่'],
    ['consent', 'ก.ค.ศ. เห็นชอบสาขาวิชานี้แล้วหรือไม่'],
    ['aFactWithoutWords', 'ข้อมูล aFactWithoutWords'],
    ['agreements[9999]', 'ผลการพัฒนางานตามข้อตกลงในรอบปีงบประมาณ 9999'],
  ])('%s', (path, thai) => {
    expect(factInWords(path, th)).toContain(thai);
    expect(factInWords(path, en)).toMatch(/^[A-Z]/u);
  });
});

const cited: readonly Citation[] = [
  ...Object.values(regulation.parameters).flatMap(({ opens, values }) => [
    ...opens,
    ...values.flatMap((value) => [
      ...value.cites,
      ...Object.values(value.citesFor ?? {}).flat(),
      ...(value.endedBy ?? []),
    ]),
  ]),
  ...Object.values(clauses).flatMap((each): readonly unknown[] => Object.values(each).flat()),
] as readonly Citation[];

test('every clause that the law cites is said in Thai', () => {
  const english = cited.map(({ clause }) => clauseInWords(clause ?? '', th)).filter((text) => /[a-z]{2,}/u.test(text));
  expect(english).toEqual([]);
});

test('everything reported or assumed says in both languages what should be confirmed', () => {
  const open = cited.filter(({ standing }) => standing === 'reported' || standing === 'assumption');
  expect(open.length).toBeGreaterThan(10);
  expect(open.filter((citation) => noteInWords(citation, th) === undefined)).toEqual([]);
  expect(open.filter((citation) => noteInWords({ ...citation, note: undefined } as never, en) === undefined)).toEqual(
    [],
  );
});

describe('every instrument of the register', () => {
  test.each(regulation.instruments.map(({ id, number }) => [id, number]))('%s', (instrument, number) => {
    const leaf: Leaf = {
      kind: 'leaf',
      id: 'workload.total',
      status: 'met',
      missing: [],
      cites: [{ instrument, standing: 'text' }],
    };
    for (const language of ['th', 'en'] as const) {
      const text = explain(leaf, language);
      expect(text).toContain(number);
      expect(text).not.toContain('undefined');
    }
    expect(explain(leaf, 'th')).not.toContain(`[${instrument}]`);
  });
});

test('a span leaves its zero parts out, unless all are', () => {
  const spans = [
    { years: 6, months: 4, days: 1 },
    { years: 1, months: 0, days: 2 },
    { years: 0, months: 1, days: 0 },
    { years: 0, months: 0, days: 0 },
  ];
  expect(spans.map((span) => spanInWords(span, th))).toEqual(['6 ปี 4 เดือน 1 วัน', '1 ปี 2 วัน', '1 เดือน', '0 วัน']);
  expect(spans.map((span) => spanInWords(span, en))).toEqual([
    '6 years 4 months 1 day',
    '1 year 2 days',
    '1 month',
    '0 days',
  ]);
});

test('numbers are written as JavaScript prints them', () => {
  expect([65, 64.99, 1, 0.01].map((n) => amountInWords(n, 'point', en))).toEqual([
    '65 points',
    '64.99 points',
    '1 point',
    '0.01 points',
  ]);
  expect([65, 64.99].map((n) => amountInWords(n, 'percent', th))).toEqual(['ร้อยละ 65', 'ร้อยละ 64.99']);
});

test('dates are written in full, and what is no date is left alone', () => {
  expect(valueInWords(['2024-11-02', '2024-02-30', 'B2'], 'date', th)).toBe('2 พฤศจิกายน 2567, 2024-02-30, B2');
  expect(valueInWords(['2024-11-02', '2024-02-30', 'B2'], 'date', en)).toBe('2 November 2024, 2024-02-30, B2');
});
