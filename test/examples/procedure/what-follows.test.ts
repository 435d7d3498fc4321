import { describe, expect, test } from 'vitest';
import type { Filing, Finding, Transfer } from '../../../src/index';
import {
  assessAgreement,
  assessEligibility,
  at,
  atLeast,
  filing,
  retentionHistory,
  whatFollows,
} from '../../../src/index';
import { explainWhatFollows } from '../../../src/text';
import { application, round } from '../facts';
import { refusal } from '../findings';
import { issuesOf } from '../text/issues-of';

function filed(transfer: Transfer | null, changes: Partial<Filing> = {}): Finding {
  return filing({ line: 'teaching', standing: 'professional', filedOn: '2024-05-16', transfer, ...changes });
}

function steps(finding: Finding): readonly string[] {
  return whatFollows(finding).map(({ of, step, by }) => [of, step, ...(by === undefined ? [] : [by])].join(' '));
}

const before = { effectiveOn: '2024-05-17', filedAt: 'old-office' } as const;
const from = { effectiveOn: '2024-05-16', filedAt: 'old-office' } as const;

describe('rulebook §10: a transfer', () => {
  const completed = [
    'filing.transfer complete-evaluation old-office',
    'filing.transfer approve-result old-office-board',
    'filing.transfer send-resolution old-office-board',
    'filing.transfer approve-appointment new-office-board',
    'filing.transfer issue-order new-office-authority',
  ];

  test("filed at the old office before the order's day: the old office evaluates, the new one appoints", () => {
    expect(steps(filed(before))).toEqual(completed);
    expect(steps(filed(before, { filedThisSemester: true, seconded: true }))).toEqual(completed);
    for (const { cites } of whatFollows(filed(before))) {
      expect(cites).toMatchObject([{ instrument: '1437-2566', clause: "before the order's day", standing: 'text' }]);
    }
  });

  test('filed at the old office on that day: returned, and filed anew', () => {
    expect(steps(filed(from))).toEqual([
      'filing.transfer return-application old-office',
      'filing.transfer file-anew applicant',
    ]);
    expect(whatFollows(filed(from))[0]?.cites).toMatchObject([{ clause: "from the order's day" }]);
  });

  test.each<[string, Finding]>([
    ['no transfer', filed(null)],
    ['filed at the new office from that day on', filed({ ...from, filedAt: 'new-office' })],
    ['filed at the new office before it', filed({ ...before, filedAt: 'new-office' })],
    ['where it is filed is not stated', filed({ effectiveOn: '2024-05-17' })],
    ['the expert standing', filed(before, { standing: 'expert' })],
    ['another line', filed(from, { line: 'supervision' })],
    ['before the letter', filed({ ...from, effectiveOn: '2023-08-01' }, { filedOn: '2023-08-10' })],
  ])('%s: nothing was read that follows', (_, finding) => {
    expect(steps(finding)).toEqual([]);
  });

  test('the part alone, or within a finding of ones own, says the same', () => {
    const whole = filed(before);
    expect(steps(at(whole, 'filing.transfer')!)).toEqual(completed);
    expect(steps(atLeast('ours', 1, [whole, assessEligibility(application())], []))).toEqual(completed);
  });
});

describe('rulebook §8: s. 55, where a round was not passed', () => {
  const section55 = (of: string): readonly string[] => [
    `${of} notify-result`,
    `${of} develop`,
    `${of} measures-on-salary`,
    `${of} discharge appointing-authority`,
  ];

  test.each([
    ['the workload', round(2566, { workload: false })],
    ['a member', round(2566, { members: [70, 70, 69] })],
    ['both', round(2566, { workload: false, members: [0, 0, 0] })],
    ['one, and the other is open', round(2566, { workload: false, members: undefined })],
  ])('%s', (_, facts) => {
    expect(steps(assessAgreement(facts))).toEqual(section55('agreement'));
  });

  test('each step cites its section', () => {
    const cited = whatFollows(assessAgreement(round(2566, { workload: false }))).map(({ cites }) =>
      cites.map(({ instrument, clause }) => `${instrument}#${clause}`),
    );
    expect(cited).toEqual([
      ['w9-2564#chapter 4'],
      ['act-2547#s. 55'],
      ['act-2547#s. 55', 'act-2547#s. 73'],
      ['act-2547#s. 55', 'act-2547#s. 110(6)'],
    ]);
  });

  test('of a career, for each round that failed, newest first', () => {
    const agreements = [round(2567), round(2566, { workload: false }), round(2565, { members: [69, 70, 70] })];
    const finding = retentionHistory({ heldSince: '2020-05-01', on: '2024-10-01', agreements });
    expect(steps(finding)).toEqual([...section55('retention.fy2566'), ...section55('retention.fy2565')]);
    expect(steps(at(finding, 'retention.fy2565')!)).toEqual(section55('retention.fy2565'));
  });

  test.each<[string, Finding]>([
    ['a passed round', assessAgreement(round(2566))],
    ['an open round', assessAgreement(round(2566, { members: [70, 70, null] }))],
    [
      'a missing agreement with the new director: the appraisal itself was passed',
      retentionHistory({
        heldSince: '2020-05-01',
        on: '2022-10-01',
        agreements: [round(2565)],
        schoolChanges: [{ on: '2022-05-16', newAgreement: false }],
      }),
    ],
    ['a career without an ended round', retentionHistory({ heldSince: '2023-10-01', on: '2024-09-30' })],
    ['rounds of an application', assessEligibility(application({ agreements: [round(2567, { workload: false })] }))],
  ])('%s: nothing follows', (_, finding) => {
    expect(steps(finding)).toEqual([]);
  });
});

test('steps are frozen, and plain JSON', () => {
  const told = whatFollows(filed(before));
  expect(Object.isFrozen(told) && told.every(Object.isFrozen)).toBe(true);
  expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
});

test.each([undefined, null, {}, [], 'filing'])('whatFollows refuses %j, which is no finding', (value) => {
  expect(refusal(() => whatFollows(value as never))).toEqual(['invalid-facts', 'wrong-type']);
});

describe('explainWhatFollows', () => {
  test('in Thai', () => {
    expect(explainWhatFollows(whatFollows(filed(from)), 'th').split('\n')).toEqual([
      'ขั้นตอนต่อไปตามที่กฎหมายกำหนด',
      '',
      'เขตพื้นที่การศึกษาที่รับคำขอกรณีย้าย',
      '  1. สำนักงานเขตพื้นที่การศึกษาเดิมส่งคืนคำขอ [1437/2566 ตั้งแต่วันที่คำสั่งมีผล]',
      '  2. ผู้ขอยื่นคำขอใหม่ที่สำนักงานเขตพื้นที่การศึกษาที่รับย้าย [1437/2566 ตั้งแต่วันที่คำสั่งมีผล]',
      '',
      'หนังสือและกฎหมายที่อ้างถึง',
      '  1437/2566: ศธ 0206.3/1437 ลงวันที่ 11 สิงหาคม 2566 — การย้าย การเปลี่ยนสังกัดหรือตำแหน่ง ระหว่างดำเนินการ',
    ]);
  });

  test('in English, as Markdown', () => {
    const told = explainWhatFollows(whatFollows(assessAgreement(round(2566, { workload: false }))), 'en', {
      format: 'markdown',
    });
    expect(told.split('\n').slice(0, 8)).toEqual([
      '**What the law provides next**',
      '',
      '### Result of the performance agreement (PA)',
      '',
      String.raw`- 1\. The teacher is notified of the result \[ว 9/2564 keeping the standing\]`,
      String.raw`- 2\. The teacher undergoes development \[Act of 2547 s. 55\]`,
      String.raw`- 3\. Measures are taken on the salary or the standing allowance \[Act of 2547 s. 55, s. 73\]`,
      String.raw`- 4\. Where performance stays below the level set, the s. 53 authority discharges the teacher \[Act of 2547 s. 55, s. 110(6)\]`,
    ]);
  });

  test('each round that failed under its own name', () => {
    const agreements = [round(2566, { workload: false }), round(2565, { workload: false })];
    const told = explainWhatFollows(
      whatFollows(retentionHistory({ heldSince: '2020-05-01', on: '2023-10-01', agreements })),
      'th',
    );
    expect(told.match(/^รอบข้อตกลงปีงบประมาณ \d{4}$/gmu)).toEqual(['รอบข้อตกลงปีงบประมาณ 2566', 'รอบข้อตกลงปีงบประมาณ 2565']);
    expect(told.match(/^ {2}1\. /gmu)).toHaveLength(2);
  });

  test('nothing', () => {
    expect(explainWhatFollows([], 'th')).toBe('กฎหมายและหนังสือที่ได้อ่านไม่ได้กำหนดขั้นตอนต่อจากผลนี้');
    expect(explainWhatFollows([], 'en')).toBe('The law that was read provides no next step for this result');
  });

  const step = whatFollows(filed(from))[0]!;
  test.each<[unknown, string, string]>([
    [null, 'steps', 'wrong-type'],
    ['steps', 'steps', 'wrong-type'],
    [[null], 'steps[0]', 'wrong-type'],
    [[{}], 'steps[0]', 'wrong-type'],
    [[step, { ...step, of: 1 }], 'steps[1].of', 'wrong-type'],
    [[{ ...step, step: 'toString' }], 'steps[0].step', 'unknown-name'],
    [[{ ...step, by: 'school' }], 'steps[0].by', 'unknown-name'],
    [[{ ...step, cites: [] }], 'steps[0].cites', 'wrong-type'],
    [[{ ...step, cites: [{ instrument: 7 }] }], 'steps[0].cites', 'wrong-type'],
    [[{ ...step, cites: [{ instrument: 'w9-2564', clause: 7 }] }], 'steps[0].cites', 'wrong-type'],
  ])('refuses %j', (given, path, code) => {
    expect(issuesOf(() => explainWhatFollows(given as never, 'th'))).toMatchObject([{ path, code }]);
  });
});
