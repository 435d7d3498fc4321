/** Plans and suppositions in words. */
import { describe, expect, test } from 'vitest';
import type { FutureApplication } from '../../../src/index';
import { earliestFiling, isWitthayathanaError, plan } from '../../../src/index';
import { documentOf, explain, explainPlan, write } from '../../../src/text/index';
import { application, round } from '../facts';

const window = { from: '2026-11-22', until: '2030-11-21' };
const little: FutureApplication = {
  line: 'teaching',
  standing: 'professional',
  service: [{ position: 'teacher', standing: 'none', from: '2023-10-01' }],
};

function firstLine(facts: FutureApplication, lang: 'th' | 'en' = 'th', days = window): string | undefined {
  return explainPlan(plan(facts, days), lang).split('\n')[0];
}

describe('the first sentence says from which day, by which route, and what it takes', () => {
  test.each<[string, FutureApplication, string, string]>([
    [
      'of whom little is known',
      little,
      'ยื่นได้ตั้งแต่ 1 ตุลาคม 2570 (กรณีปกติ) เมื่อผ่าน PA ปีงบประมาณ 2568–2570 และไม่มีโทษ',
      'Can file from 1 October 2027 (standard route), with PA of fiscal year 2568–2570 passed and no penalty',
    ],
    [
      'who needs nothing',
      application({ agreements: [round(2569), round(2568), round(2567)], languageTests: [] }),
      '✓ มีคุณสมบัติครบแล้ว ณ 22 พฤศจิกายน 2569 ซึ่งเป็นวันแรกที่ตรวจ (กรณีปกติ)',
      '✓ Qualified already on 22 November 2026, the first day looked at (standard route)',
    ],
    [
      'of whom no service is stated',
      { line: 'teaching', standing: 'professional' },
      '? ยังบอกวันที่ยื่นได้ไม่ได้ (กรณีปกติ) เพราะยังไม่ได้ระบุประวัติการดำรงตำแหน่งและวิทยฐานะ',
      '? No day can be given (standard route): the service is not stated',
    ],
    [
      'of another line',
      { ...little, line: 'supervision' },
      '? ยังบอกวันที่ยื่นได้ไม่ได้ (กรณีปกติ) เพราะยังไม่ทราบหลักเกณฑ์ที่ใช้บังคับ',
      '? No day can be given (standard route): the law that applies is not known',
    ],
    [
      'who is in no post that counts',
      { ...little, service: [] },
      '✗ ยังยื่นไม่ได้ภายใน 21 พฤศจิกายน 2573 (กรณีปกติ) เพราะติดระยะเวลาการดำรงตำแหน่ง',
      '✗ Cannot file by 21 November 2030 (standard route), because of: Time in post',
    ],
  ])('%s', (_name, facts, th, en) => {
    expect(firstLine(facts)).toBe(th);
    expect(firstLine(facts, 'en')).toBe(en);
  });

  test('where only the second route has a day, it says both', () => {
    expect(firstLine({ ...little, sanctions: [] }, 'th', { from: '2026-11-22', until: '2027-09-30' })).toBe(
      'ยังยื่นไม่ได้ภายใน 30 กันยายน 2570 (กรณีปกติ) เพราะติดระยะเวลาการดำรงตำแหน่ง แต่ยื่นได้ตั้งแต่ 22 พฤศจิกายน 2569 (กรณีลดระยะเวลา) เมื่อผ่าน PA ปีงบประมาณ 2568–2569 ผลการเลื่อนเงินเดือนอยู่ในระดับดีเด่น ในรอบ 2568/1–2569/2 และมีเหตุขอลดระยะเวลาอย่างน้อย 1 ข้อ',
    );
  });
});

test('then the lists by kind, each with its day', () => {
  expect(explainPlan(plan(little, window), 'th').split('\n\n').slice(1, 4)).toEqual([
    'รอเวลา\n  ระยะเวลาการดำรงตำแหน่ง: ครบ 4 ปี ในวันที่ 1 ตุลาคม 2570',
    [
      'ข้อมูลที่ยังไม่ได้ระบุ',
      '  ผลการพัฒนางานตามข้อตกลงในรอบปีงบประมาณ 2568 (1 ตุลาคม 2567 ถึง 30 กันยายน 2568): ตำแหน่งและวิทยฐานะ ภาระงาน และคะแนนจากกรรมการ 3 คน',
      '  ผลการพัฒนางานตามข้อตกลงในรอบปีงบประมาณ 2569 (1 ตุลาคม 2568 ถึง 30 กันยายน 2569): ตำแหน่งและวิทยฐานะ ภาระงาน และคะแนนจากกรรมการ 3 คน',
      '  โทษทางวินัยและคำวินิจฉัยด้านจรรยาบรรณทั้งหมด หรือยืนยันว่าไม่มี',
    ].join('\n'),
    'สิ่งที่ต้องทำ\n  ผ่าน PA ปีงบประมาณ 2570 (ภาระงานครบ และคะแนนจากกรรมการถึงเกณฑ์) — ภายใน 30 กันยายน 2570',
  ]);
});

test('a plan is a document too, and every format has its sentence', () => {
  const found = plan(little, window);
  expect(write(documentOf(found, 'en'), 'text', { lang: 'en' })).toBe(explainPlan(found, 'en'));
  for (const format of ['markdown', 'html'] as const) {
    expect(explainPlan(found, 'th', { format })).toContain('ยื่นได้ตั้งแต่ 1 ตุลาคม 2570 (กรณีปกติ)');
  }
});

test('what is supposed is marked in the place of ✓, and shows no score, hour or certification', () => {
  const facts = application({ agreements: [round(2568), round(2567)], languageTests: [] });
  const answer = earliestFiling(facts, { ...window, assume: { agreements: 'passed' } });
  if (answer.status !== 'found') throw new Error(answer.status);
  const th = explain(answer.finding, 'th');
  expect(th).toContain('(สมมติ) ผ่านรอบข้อตกลงปีงบประมาณ 2569 — ยังไม่มีผลจริง');
  expect(th.split('\n')[0]).toMatch(/^\(สมมติ\) /u);
  const en = explain(answer.finding, 'en');
  expect(en).toContain('(assumed) Agreement round of fiscal year 2569 (BE) passed — there is no result yet');
  const year = /2569.*/gu;
  for (const line of [...(th.match(year) ?? []), ...(en.match(year) ?? [])]) expect(line).not.toMatch(/70|✓/u);
});

test('what is no plan is refused', () => {
  const code = (value: unknown): unknown => {
    try {
      return explainPlan(value as never, 'th');
    } catch (error) {
      return isWitthayathanaError(error) ? error.details : error;
    }
  };
  const good = plan(little, window);
  expect(code(null)).toMatchObject({ issues: [{ path: 'plan' }] });
  expect(code({ ...good, routes: [] })).toMatchObject({ issues: [{ path: 'plan.routes', code: 'wrong-count' }] });
  const [first] = good.routes;
  expect(code({ ...good, routes: [{ ...first, status: 'soon' }] })).toMatchObject({
    issues: [{ path: 'plan.routes[0].status' }],
  });
  expect(code({ ...good, routes: [{ ...first, needs: [{ kind: 'do', part: 'x' }] }] })).toMatchObject({
    issues: [{ path: 'plan.routes[0].needs[0].kind' }],
  });
});
