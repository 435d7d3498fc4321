import { describe, expect, test } from 'vitest';
import type { Evidence, EvidenceScope } from '../../../src/index';
import { checkEvidence } from '../../../src/index';
import { explain, label } from '../../../src/text/index';
import { en } from '../../../src/text/words/en';
import { factInWords } from '../../../src/text/fact';
import { th } from '../../../src/text/words/th';
import { amountInWords } from '../../../src/text/value';
import { part } from '../findings';

const scope: EvidenceScope = { standing: 'professional', on: '2024-11-04' };

/** What is said of a part, without its mark, its name and what it cites. */
function said(evidence: Evidence, id: string, language: 'th' | 'en', where = scope): string {
  const line = explain(part(checkEvidence(evidence, where), id), language).split('\n')[3] ?? '';
  return line
    .trim()
    .replace(/^[✓✗?] /u, '')
    .replace(/ \[[^\]]+\]$/u, '');
}

describe('a part of the evidence in words', () => {
  const pdf = { kind: 'pdf' } as const;
  const outcomes = (file: object): Evidence => ({ learnerOutcomes: [file] });
  test.each<[string, Evidence, string, string]>([
    ['lesson-plan.count', { lessonPlan: [pdf] }, '1 ไฟล์ (ต้องมี 1 ไฟล์เท่านั้น)', '1 file; exactly 1 file required'],
    [
      'lesson-plan.count',
      { lessonPlan: [] },
      '0 ไฟล์ (ต้องมี 1 ไฟล์เท่านั้น) ขาด 1 ไฟล์',
      '0 files; exactly 1 file required; short by 1 file',
    ],
    [
      'lesson-plan.count',
      { lessonPlan: [pdf, pdf, pdf] },
      '3 ไฟล์ (ต้องมี 1 ไฟล์เท่านั้น) เกิน 2 ไฟล์',
      '3 files; exactly 1 file required; over by 2 files',
    ],
    ['lesson-plan.file-1.kind', { lessonPlan: [pdf] }, 'ไฟล์ PDF', 'PDF'],
    ['lesson-plan.file-1.kind', { lessonPlan: [{ kind: 'video' }] }, 'ไฟล์วีดิทัศน์ (ต้องเป็นไฟล์ PDF)', 'video; must be PDF'],
    ['lesson-plan.file-1.kind', { lessonPlan: [{}] }, 'ยังไม่มีข้อมูล (ต้องเป็นไฟล์ PDF)', 'not stated yet; must be PDF'],
    [
      'lesson-plan.of-video',
      { lessonPlanIsOfVideo: false },
      'ไม่ใช่แผนที่ใช้สอนในวีดิทัศน์บันทึกการสอน',
      'not the plan of what the teaching video shows',
    ],
    [
      'teaching-video.file-1.length',
      { teachingVideo: [{ kind: 'video', seconds: 3599 }] },
      '59 นาที 59 วินาที (ต้องไม่เกิน 60 นาที)',
      '59 minutes 59 seconds; at most 60 minutes allowed',
    ],
    [
      'teaching-video.file-1.length',
      { teachingVideo: [{ kind: 'video', seconds: 3600 }] },
      '60 นาที (ต้องไม่เกิน 60 นาที)',
      '60 minutes; at most 60 minutes allowed',
    ],
    [
      'teaching-video.file-1.length',
      { teachingVideo: [{ kind: 'video', seconds: 3601 }] },
      '60 นาที 1 วินาที (ต้องไม่เกิน 60 นาที) เกิน 1 วินาที',
      '60 minutes 1 second; at most 60 minutes allowed; over by 1 second',
    ],
    [
      'learner-outcomes.file-1.kind',
      outcomes({ kind: 'other' }),
      'ไฟล์ชนิดอื่น (ต้องเป็นไฟล์ PDF ไฟล์ JPG ไฟล์ PNG หรือไฟล์วีดิทัศน์)',
      'another kind; must be PDF, JPG, PNG or video',
    ],
    ['learner-outcomes.beside-video', outcomes({ kind: 'jpg' }), 'ไม่มีวีดิทัศน์', 'no video'],
    [
      'learner-outcomes.videos',
      { learnerOutcomes: [{ kind: 'video' }, {}] },
      'ยังขาดข้อมูลบางส่วน เท่าที่ทราบ 1 ไฟล์ (ต้องไม่เกิน 1 ไฟล์)',
      'more facts are needed; 1 file; at most 1 file allowed',
    ],
    [
      'learner-outcomes.file-1.paper',
      outcomes({ ...pdf, content: 'pictures', paper: 'other' }),
      'ไม่ใช่กระดาษ A4 (ต้องเป็นกระดาษ A4)',
      'not A4; must be A4',
    ],
    [
      'learner-outcomes.file-1.pictures',
      outcomes({ kind: 'png', picturesOnPage: 7 }),
      '7 ภาพ (ต้องไม่เกิน 6 ภาพ) เกิน 1 ภาพ',
      '7 pictures; at most 6 pictures allowed; over by 1 picture',
    ],
    [
      'learner-outcomes.file-1.captions',
      outcomes({ kind: 'png', captioned: false }),
      'มีภาพที่ไม่มีคำอธิบายใต้ภาพ (ต้องมีทุกภาพ)',
      'not every picture has a caption; required of every picture',
    ],
    [
      'agreement-results',
      { agreementResults: [] },
      'ไม่มีไฟล์ผลการพัฒนางาน (ต้องมีรอบละ 1 ไฟล์)',
      'no file of a result; 1 file required of each round',
    ],
  ])('%s %j', (id, evidence, thai, english) => {
    expect(said(evidence, `evidence.${id}`, 'th')).toBe(thai);
    expect(said(evidence, `evidence.${id}`, 'en')).toBe(english);
  });

  test('what was not read is the evidence of the standing, not of a post', () => {
    const expert = { ...scope, standing: 'expert' } as const;
    expect(said({}, 'evidence', 'th', expert)).toBe('ยังไม่ทราบ เพราะยังไม่ได้อ่านหลักเกณฑ์เรื่องหลักฐานของวิทยฐานะนี้');
    expect(said({}, 'evidence.lesson-plan', 'en', expert)).toBe(
      'not known: the criteria on the evidence of this standing were not read',
    );
  });

  test.each([
    [
      'met',
      { lessonPlan: [pdf], lessonPlanIsOfVideo: true },
      '✓ แผนการจัดการเรียนรู้: ถูกต้องครบถ้วน',
      '✓ Lesson plan: in order',
    ],
    ['unmet', { lessonPlan: [] }, '✗ แผนการจัดการเรียนรู้: ไม่ถูกต้องหรือไม่ครบถ้วน', '✗ Lesson plan: not in order'],
    [
      'unknown',
      { lessonPlan: [pdf] },
      '? แผนการจัดการเรียนรู้: ยังไม่ทราบว่าถูกต้องครบถ้วนหรือไม่ เพราะยังขาดข้อมูล',
      '? Lesson plan: not yet known whether in order, because facts are still missing',
    ],
  ] as const)('the verdict on an item: %s', (_status, evidence, thai, english) => {
    const item = part(checkEvidence(evidence, scope), 'evidence.lesson-plan');
    expect(explain(item, 'th').split('\n')[0]).toBe(thai);
    expect(explain(item, 'en').split('\n')[0]).toBe(english);
  });
});

test.each<[number, string, string]>([
  [10, '10 นาที', '10 minutes'],
  [601 / 60, '10 นาที 1 วินาที', '10 minutes 1 second'],
  [599.5 / 60, '9 นาที 59.5 วินาที', '9 minutes 59.5 seconds'],
  [1 / 60, '1 วินาที', '1 second'],
  [0.001 / 60, '0.001 วินาที', '0.001 seconds'],
  [1.5, '1 นาที 30 วินาที', '1 minute 30 seconds'],
  [600.000_000_000_01 / 60, '10 นาที', '10 minutes'],
  [0, '0 นาที', '0 minutes'],
])('%d minutes are said with their seconds', (minutes, thai, english) => {
  expect(amountInWords(minutes, 'minute', th)).toBe(thai);
  expect(amountInWords(minutes, 'minute', en)).toBe(english);
});

test.each<[string, string, string]>([
  ['lessonPlan', 'รายการไฟล์ทั้งหมดของแผนการจัดการเรียนรู้ หรือยืนยันว่าไม่มี', 'All files of: lesson plan; or that there are none'],
  [
    'lessonPlanIsOfVideo',
    'แผนการจัดการเรียนรู้เป็นแผนที่ใช้สอนในวีดิทัศน์บันทึกการสอนหรือไม่',
    'Whether the lesson plan is the plan of what the teaching video shows',
  ],
  [
    'teachingVideo[0].seconds',
    'ความยาวของไฟล์ที่ 1 ในวีดิทัศน์บันทึกการสอน เป็นวินาที',
    'The length of file 1 (video of the teaching) in seconds',
  ],
  [
    'learnerOutcomes[1].pages',
    'จำนวนหน้าของไฟล์ที่ 2 ในผลลัพธ์การเรียนรู้ของผู้เรียน',
    'The number of pages of file 2 (learner outcomes)',
  ],
  [
    'supportingFiles',
    'รายการไฟล์ทั้งหมดของไฟล์ประกอบ หรือยืนยันว่าไม่มี',
    'All files of: supporting files; or that there are none',
  ],
  [
    'supportingFiles[1].files',
    'รายการไฟล์ทั้งหมดของไฟล์ประกอบรายการที่ 2 หรือยืนยันว่าไม่มี',
    'All files of: supporting files, item 2; or that there are none',
  ],
  [
    'supportingFiles[1].files[0].bytes',
    'ขนาดของไฟล์ที่ 1 ในไฟล์ประกอบรายการที่ 2 เป็นไบต์',
    'The size of file 1 (supporting files, item 2) in bytes',
  ],
  [
    'agreementResults[2566].files',
    'รายการไฟล์ทั้งหมดของผลการพัฒนางานตามข้อตกลงรอบปีงบประมาณ 2566 หรือยืนยันว่าไม่มี',
    'All files of: agreement result of fiscal year 2566 BE; or that there are none',
  ],
  [
    'agreementResults[2566].files[0].kind',
    'ชนิดของไฟล์ที่ 1 ในผลการพัฒนางานตามข้อตกลงรอบปีงบประมาณ 2566',
    'The kind of file 1 (agreement result of fiscal year 2566 BE)',
  ],
  [
    'learnerOutcomes[0].content',
    'เนื้อหาของไฟล์ที่ 1 ในผลลัพธ์การเรียนรู้ของผู้เรียน เป็นเอกสารหรือเป็นภาพ',
    'Whether file 1 (learner outcomes) holds a document or pictures',
  ],
  [
    'learnerOutcomes[0].captioned',
    'ภาพทุกภาพของไฟล์ที่ 1 ในผลลัพธ์การเรียนรู้ของผู้เรียน มีคำอธิบายใต้ภาพหรือไม่',
    'Whether every picture of file 1 (learner outcomes) has a caption',
  ],
  ['teachingVideo[0].toString', 'ข้อมูล teachingVideo[0].toString', 'The fact teachingVideo[0].toString'],
])('a fact that is asked for: %s', (path, thai, english) => {
  expect(factInWords(path, th)).toBe(thai);
  expect(factInWords(path, en)).toBe(english);
});

test.each<[string, string, string]>([
  ['evidence', 'หลักฐานประกอบคำขอ', 'Evidence of the application'],
  [
    'evidence.inspiration-video',
    'วีดิทัศน์แสดงสภาพปัญหา ที่มา หรือแรงบันดาลใจ',
    'Video on the problem, its origin or the inspiration',
  ],
  ['evidence.learner-outcomes.file-12', 'ไฟล์ที่ 12', 'File 12'],
  ['evidence.supporting-files.item-2', 'รายการที่ 2', 'Item 2'],
  ['evidence.supporting-files.item-2.file-1.size', 'ขนาดไฟล์', 'Size'],
  ['evidence.agreement-results.fy2566', 'รอบปีงบประมาณ 2566', 'Round of fiscal year 2566 (BE)'],
  ['evidence.agreement-results.fy2566.file-1.kind', 'ชนิดไฟล์', 'Kind of file'],
])('the name of %s', (id, thai, english) => {
  expect([label(id, 'th'), label(id, 'en')]).toEqual([thai, english]);
});

test.each([
  'evidence.lesson-plan.file-0',
  'evidence.lesson-plan.file-1.length',
  'evidence.teaching-video.file-1.pages',
  'evidence.learner-outcomes.count',
  'evidence.supporting-files.file-1',
  'evidence.agreement-results.fy66',
])('%s is the id of no part, and its own name', (id) => {
  expect(label(id, 'th')).toBe(id);
});
