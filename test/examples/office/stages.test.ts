/** Rulebook §§17–18: the stages of an application, invitations, seats, and the academic year. */
import { describe, expect, test } from 'vitest';
import type { StageName } from '../../../src/index';
import { academicYear, assessorSeats, invitations, nextInvitations, nextStages, stages } from '../../../src/index';
import { explainNextStages, nameOf } from '../../../src/text/index';

/** Every stage that can be reached. */
function reachable(from: StageName, seen = new Set<StageName>()): ReadonlySet<StageName> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const { stage } of nextStages(from)) reachable(stage, seen);
  return seen;
}

describe('§18: the stages', () => {
  test('all are reached from the filing, and nothing follows the end', () => {
    expect([...reachable('filed')].sort()).toEqual(stages.map(({ stage }) => stage).sort());
    expect(stages.filter(({ next }) => next.length === 0).map(({ stage }) => stage)).toEqual([
      'non-approval-told',
      'order-told',
    ]);
  });

  test('the director of the office approves or returns', () => {
    expect(nextStages('checked')).toEqual([
      { stage: 'returned', by: 'office-director' },
      { stage: 'certified', by: 'office-director' },
    ]);
  });

  test('who was returned files anew; a certification is not taken back', () => {
    expect(nextStages('returned')).toEqual([{ stage: 'filed', by: 'applicant' }]);
    expect(reachable('certified').has('returned')).toBe(false);
  });

  test('an order follows approval only', () => {
    expect(nextStages('put-to-board').map(({ stage, by }) => [stage, by])).toEqual([
      ['approved', 'area-board'],
      ['not-approved', 'area-board'],
    ]);
    expect(reachable('not-approved').has('order-issued')).toBe(false);
    expect(reachable('approved').has('order-told')).toBe(true);
  });

  test('in one sentence, with who acts', () => {
    expect(explainNextStages('filed', 'th')).toBe('ขั้นต่อไป: สถานศึกษาตรวจสอบ รับรอง และส่งคำขอเข้าระบบ DPA');
    expect(explainNextStages('checked', 'th')).toBe(
      'ขั้นต่อไป: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาส่งคืนพร้อมเหตุผล หรือรับรองคุณสมบัติ',
    );
    expect(explainNextStages('put-to-board', 'en')).toBe('Next: the area board approves or does not approve');
    expect(explainNextStages('order-told', 'th')).toBe('สิ้นสุดกระบวนการแล้ว ไม่มีขั้นต่อไป');
  });

  test('by name', () => {
    expect([nameOf('stage', 'certified', 'th'), nameOf('invitation', 'expired', 'th')]).toEqual([
      'คำขอที่มีคุณสมบัติ',
      'หมดเวลา',
    ]);
  });

  test('what can follow a stage is in one pair of hands', () => {
    for (const { stage } of stages) expect(new Set(nextStages(stage).map(({ by }) => by)).size).toBeLessThan(2);
  });

  test('an unknown stage is refused, with what was probably meant', () => {
    expect(() => nextStages('certifed' as 'certified')).toThrow(
      expect.objectContaining({
        details: { issues: [expect.objectContaining({ path: 'stage', suggestion: 'certified' })] },
      }),
    );
  });
});

describe('§18: invitations', () => {
  test('declined, expired and cancelled are replaced by another assessor; accepted fills the seat', () => {
    expect(nextInvitations('waiting').map(({ invitation }) => invitation)).toEqual([
      'accepted',
      'declined',
      'expired',
      'cancelled',
    ]);
    expect(nextInvitations('accepted')).toEqual([]);
    for (const state of ['declined', 'expired', 'cancelled'] as const) {
      expect(nextInvitations(state)).toEqual([{ invitation: 'waiting', by: 'area-office', toAnother: true }]);
    }
    expect(invitations.map(({ th }) => th)).toEqual(['รอตอบรับ', 'ตอบรับแล้ว', 'ปฏิเสธ', 'หมดเวลา', 'ยกเลิก']);
  });
});

test('§18: three seats an applicant', () => {
  expect([assessorSeats(0), assessorSeats(1), assessorSeats(29)]).toEqual([0, 3, 87]);
  expect(() => assessorSeats(-1)).toThrow('applicants');
});

test.each([
  ['2024-05-16', 2567],
  ['2024-05-15', undefined],
  ['2024-05-01', undefined],
  ['2024-04-30', 2566],
  ['2025-01-01', 2567],
  ['2024-12-31', 2567],
])('§17: the academic year of %s', (on, year) => {
  expect(academicYear(on)).toBe(year);
});
