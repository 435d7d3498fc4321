/** Rulebook §16: the office's review. */
import { describe, expect, test } from 'vitest';
import type { Evidence, ReviewFacts } from '../../../src/index';
import { parseReview, reviewApplication, reviewItems, signOff } from '../../../src/index';
import { documentOf, label, write } from '../../../src/text/index';
import documented from '../../cases/office.json';
import { application } from '../facts';

export const goodEvidence: Evidence = {
  lessonPlan: [{ kind: 'pdf', pages: 12 }],
  lessonPlanIsOfVideo: true,
  inspirationVideo: [{ kind: 'video', seconds: 600 }],
  teachingVideo: [{ kind: 'video', seconds: 3600 }],
  learnerOutcomes: [{ kind: 'pdf', content: 'document', pages: 10 }],
};
const on = { on: '2024-11-20' } as const;
const { service, sanctions } = application();
const good: ReviewFacts = {
  application: application(),
  record: { service: service!, sanctions: sanctions! },
  evidence: goodEvidence,
  workload: { setting: 'primary', teaching: 12, total: 20 },
  checked: { general: true, degrees: true, licence: true },
};

describe('§16: the nine checks', () => {
  test('each with its document', () => {
    expect(reviewItems.map(({ item, th }) => [item, th])).toEqual([
      [1, 'ข้อมูลทั่วไป'],
      [2, 'คุณวุฒิ'],
      [3, 'ใบอนุญาตประกอบวิชาชีพ'],
      [4, 'ภาระงาน'],
      [5, 'ผลการปฏิบัติงานตามหลักเกณฑ์เดิม'],
      [6, 'แผนการจัดการเรียนรู้'],
      [7, 'วีดิทัศน์แรงบันดาลใจ'],
      [8, 'วีดิทัศน์บันทึกการสอน'],
      [9, 'ผลลัพธ์การเรียนรู้ของผู้เรียน'],
    ]);
    expect(reviewItems.slice(0, 2).map(({ document }) => document)).toEqual([
      'ก.พ.7 หรือ ก.ค.ศ.16',
      'ก.พ.7 หรือ ก.ค.ศ.16',
    ]);
  });

  test('sign-off: system, officer, group head, and the director who approves or returns', () => {
    expect(signOff.map(({ by, supportingFile }) => [by, supportingFile])).toEqual([
      ['system', false],
      ['officer', true],
      ['group-head', true],
      ['director', false],
    ]);
    expect(signOff.at(-1)?.says).toEqual(['approved', 'returned']);
  });

  test('all right and whole: certified', () => {
    const review = reviewApplication(good, on);
    expect([review.status, review.reasons, review.ask]).toEqual(['certify', [], []]);
    expect(review.items.map(({ finding }) => finding.status)).toEqual(new Array<string>(9).fill('met'));
  });

  test('the application alone: open, and everything is asked for', () => {
    const review = reviewApplication({ application: application() }, on);
    expect([review.status, review.reasons]).toEqual(['open', []]);
    expect(review.ask).toEqual([
      'checked.general',
      'checked.degrees',
      'checked.licence',
      'workload',
      'lessonPlan',
      'lessonPlanIsOfVideo',
      'inspirationVideo',
      'teachingVideo',
      'learnerOutcomes',
    ]);
  });

  test('a wrong datum returns it, though no verdict changes: the documented day in post', () => {
    const row = documented.find(({ id }) => id === 'handbook-wrong-day') as unknown as {
      facts: { declared: ReviewFacts['application']; record: NonNullable<ReviewFacts['record']> };
    };
    const review = reviewApplication({ ...good, application: row.facts.declared, record: row.facts.record }, on);
    expect(review.status).toBe('return');
    expect(review.reasons).toEqual([{ kind: 'wrong-data', item: 1, path: 'service[0].from' }]);
    expect(review.items[0]?.differences.map(({ path, changes }) => [path, changes])).toEqual([
      ['service[0].from', false],
    ]);
  });

  test('what is not qualified and what is wrong or incomplete are both told', () => {
    const review = reviewApplication(
      {
        ...good,
        application: application({ service: [{ position: 'teacher', standing: 'none', from: '2024-05-16' }] }),
        evidence: { ...goodEvidence, teachingVideo: [{ kind: 'video', seconds: 3601 }] },
        checked: { general: true, degrees: true, licence: false },
      },
      on,
    );
    expect(review.status).toBe('return');
    expect(new Set(review.reasons.map(({ kind }) => kind))).toEqual(
      new Set(['not-qualified', 'wrong-data', 'incomplete']),
    );
    expect(review.reasons).toContainEqual({
      kind: 'incomplete',
      item: 8,
      part: 'evidence.teaching-video.file-1.length',
    });
    expect(review.reasons).toContainEqual({ kind: 'wrong-data', item: 3, part: 'review.licence' });
  });

  test('an entry that one of two whole lists lacks differs; a fact that the file does not hold does not', () => {
    const heavier = { on: '2016-05-01', kind: 'ethics', heavierThanProbation: true } as const;
    const told = (record: ReviewFacts['record']) =>
      reviewApplication({ ...good, record: record! }, on).reasons.map(({ path }) => path);
    expect(told({ sanctions: [heavier] })).toEqual(['sanctions[2016-05-01/ethics]']);
    expect(told({})).toEqual([]);
    expect(
      told({ degree: { level: 'master', field: 'other', recognised: true, highest: true, usedBefore: false } }),
    ).toEqual(['degree']);
  });

  test('a difference stands at the item it is of', () => {
    const [first, ...others] = application().agreements!;
    const review = reviewApplication(
      {
        ...good,
        record: { agreements: [{ ...first!, workload: false }, ...others], degree: null, reports: [] },
      },
      on,
    );
    expect(review.items.map(({ differences }) => differences.length)).toEqual([0, 0, 0, 1, 2, 0, 0, 0, 0]);
  });

  test('in the transition the reports are checked; afterwards none is asked for', () => {
    const early = application({ filedOn: '2023-02-01', agreements: application().agreements!.slice(2), reports: [] });
    const review = reviewApplication({ ...good, application: early }, on);
    expect(review.items[4]?.finding).toMatchObject({ id: 'eligibility.standard.agreements.reports', status: 'unmet' });
    expect(reviewApplication(good, on).items[4]?.finding).toMatchObject({ id: 'review.reports', status: 'met' });
  });

  test('a subject that needs a consent which was not given', () => {
    const subject = {
      on: '2024-11-04',
      subject: 'ปรัชญา',
      setting: 'primary',
      teachesForeignLanguage: false,
      consent: false,
    } as const;
    const review = reviewApplication({ ...good, subject }, on);
    expect([review.status, review.subject?.status]).toEqual(['return', 'unmet']);
  });

  test('how it is filed is judged where it is stated: at the wrong office it is returned', () => {
    const filing = { earlierThisSemester: 'none', transfer: null, seconded: false } as const;
    expect(reviewApplication({ ...good, filing }, on)).toMatchObject({ status: 'certify', filing: { status: 'met' } });
    const moved = { ...filing, transfer: { effectiveOn: good.application.filedOn, filedAt: 'old-office' } } as const;
    const { status, reasons } = reviewApplication({ ...good, filing: moved }, on);
    expect([status, reasons]).toEqual(['return', [{ kind: 'not-qualified', part: 'filing.transfer' }]]);
    const unsaid = reviewApplication({ ...good, filing: { transfer: null, seconded: false } }, on);
    expect([unsaid.status, unsaid.ask]).toEqual(['open', ['earlierThisSemester']]);
    expect(reviewApplication(good, on).filing).toBeUndefined();
  });

  test('evidence of the upper standings was not read: never certified', () => {
    const upper = application({ standing: 'expert' });
    expect(reviewApplication({ ...good, application: upper, record: {} }, on).status).not.toBe('certify');
  });

  test('bad input names its place', () => {
    const wrong = parseReview({ ...good, checked: { license: true } });
    expect(wrong.ok ? [] : wrong.issues.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['checked.license', 'licence'],
    ]);
    expect(() => reviewApplication(good, { on: '2567-11-20' })).toThrow('2024-11-20');
  });
});

describe('the review in words', () => {
  test('verdict first, then the reasons, the nine checks, room for the signatures', () => {
    const review = reviewApplication({ ...good, record: { service: [{ ...service![0]!, from: '2018-05-17' }] } }, on);
    const text = write(documentOf(review, 'th'), 'text', { lang: 'th' });
    expect(text).toContain('✗ ส่งคืนคำขอ เพราะมีเหตุตามรายการข้างล่าง');
    expect(text).toContain('การดำรงตำแหน่งช่วงที่ 1 วันเริ่ม: คำขอระบุ 16 พฤษภาคม 2561 ทะเบียนประวัติระบุ 17 พฤษภาคม 2561');
    expect(text.indexOf('ส่งคืนคำขอ')).toBeLessThan(text.indexOf('รายการตรวจสอบ 9 รายการ'));
    for (const { th } of signOff) expect(text).toContain(th);
    expect(text).not.toContain('undefined');
    expect(write(documentOf(review, 'en'), 'html', { lang: 'en' })).toContain('Wrong data (1 general data)');
  });

  test('every difference is named, without a path or JSON', () => {
    const { agreements, salaryRounds } = application();
    const record: ReviewFacts['record'] = {
      service: [...service!, { position: 'other', standing: 'none', from: '2010-05-16', to: '2012-05-15' }],
      agreements: [{ ...agreements![0]!, members: [60, 70, 70] }],
      salaryRounds: [{ ...salaryRounds![0]!, level: 'good' }],
      sanctions: [{ on: '2016-05-01', kind: 'ethics', heavierThanProbation: false }],
      reports: [{ academicYear: 2562, under: 'w17-2552', passed: false }],
      languageTests: [],
      degree: { level: 'master', field: 'other', recognised: true, highest: true, usedBefore: false },
    };
    const review = reviewApplication({ ...good, record }, on);
    for (const lang of ['th', 'en'] as const) {
      const text = write(documentOf(review, lang), 'text', { lang });
      expect(text).not.toMatch(/[{}[\]]"|\b(?:service|agreements|sanctions)\[/u);
      expect(text).not.toContain('undefined');
    }
    const thai = write(documentOf(review, 'th'), 'text', { lang: 'th' });
    expect(thai).toContain('สาขา ด้านอื่น');
    expect(thai).toContain('โทษเมื่อวันที่ 1 พฤษภาคม 2559');
    expect(thai).toContain('ผลการเลื่อนเงินเดือน ปีงบประมาณ 2567 ครึ่งปีที่ 2 ระดับ: คำขอระบุ ดีเด่น ทะเบียนประวัติระบุ ดี');
  });

  test('what is open asks in words', () => {
    const text = write(documentOf(reviewApplication({ application: application() }, on), 'th'), 'text', { lang: 'th' });
    expect(text).toContain('ใบอนุญาตประกอบวิชาชีพถูกต้องหรือไม่');
  });

  test('its own parts have names', () => {
    expect(label('review.general', 'th')).toBe('ข้อมูลทั่วไปตรงกับ ก.พ.7 หรือ ก.ค.ศ.16');
  });
});
