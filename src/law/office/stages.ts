/** The stages of an application in DPA, and of an invitation to an assessor. Rulebook §18. */
import { deepFreeze } from '../../value/deep-freeze';
import { cite } from '../cite';
import type { Cites } from '../types';

/** Where an application stands. */
export type StageName =
  | 'filed' // ยื่นคำขอต่อสถานศึกษา
  | 'entered' // ส่งคำขอ
  | 'checked' // เขตพื้นที่ตรวจสอบ
  | 'returned' // ส่งคืน
  | 'certified' // คำขอที่มีคุณสมบัติ
  | 'prepared' // เตรียมนำเสนอ
  | 'put-for-consent' // เสนอขอความเห็นชอบ
  | 'assessors-invited' // เชิญผู้ประเมิน
  | 'scored' // ผู้ประเมินครบถ้วน
  | 'put-to-board' // เสนอผลการประเมิน
  | 'approved' // อนุมัติ
  | 'not-approved' // ไม่อนุมัติ
  | 'result-told' // แจ้งผล, of an approved application
  | 'non-approval-told' // แจ้งผล, of one that was not approved
  | 'order-issued' // ออกคำสั่ง
  | 'order-told'; // แจ้งคำสั่ง

/** Who brings an application to a stage. */
export type StageActor = 'applicant' | 'school' | 'area-office' | 'office-director' | 'assessors' | 'area-board';

/** What can come next, and who acts. */
export interface NextStage {
  readonly stage: StageName;
  readonly by: StageActor;
}

/** One stage. */
export interface Stage {
  readonly stage: StageName;
  readonly th: string;
  readonly en: string;
  /** Who brings an application to it. */
  readonly by: StageActor;
  /** What can come next; empty at the end. */
  readonly next: readonly StageName[];
  readonly cites: Cites;
}

type Row = readonly [stage: StageName, by: StageActor, th: string, en: string, ...next: StageName[]];

const rows: readonly Row[] = [
  ['filed', 'applicant', 'ยื่นคำขอต่อสถานศึกษา', 'filed with the school', 'entered'],
  ['entered', 'school', 'ส่งคำขอเข้าระบบ DPA', 'entered by the school', 'checked'],
  ['checked', 'area-office', 'ตรวจสอบคำขอแล้ว', 'checked by the office', 'returned', 'certified'],
  ['returned', 'office-director', 'ส่งคืนคำขอ', 'returned', 'filed'],
  ['certified', 'office-director', 'คำขอที่มีคุณสมบัติ', 'certified', 'prepared'],
  ['prepared', 'area-office', 'เตรียมนำเสนอ', 'prepared for the board', 'put-for-consent'],
  ['put-for-consent', 'area-office', 'เสนอขอความเห็นชอบ', 'put for consent', 'assessors-invited'],
  ['assessors-invited', 'area-office', 'เชิญผู้ประเมิน', 'assessors invited', 'scored'],
  ['scored', 'assessors', 'ผู้ประเมินครบถ้วน', 'scored by all three', 'put-to-board'],
  ['put-to-board', 'area-office', 'เสนอผลการประเมิน', 'put to the board', 'approved', 'not-approved'],
  ['approved', 'area-board', 'อนุมัติผลการประเมิน', 'approved', 'result-told'],
  ['not-approved', 'area-board', 'ไม่อนุมัติผลการประเมิน', 'not approved', 'non-approval-told'],
  ['result-told', 'area-office', 'แจ้งผลการอนุมัติ', 'approval told', 'order-issued'],
  ['non-approval-told', 'area-office', 'แจ้งผลการไม่อนุมัติ', 'non-approval told'],
  ['order-issued', 'office-director', 'ออกคำสั่งแต่งตั้ง', 'order issued', 'order-told'],
  ['order-told', 'area-office', 'แจ้งคำสั่งแก่ผู้เกี่ยวข้อง', 'order told to all concerned'],
];

const stated: Cites = [cite('handbook', 'steps 1–8', 'text', 'HB')];

/**
 * The stages of an application in DPA in their order, each with who brings it there and what can come next. A
 * certification cannot be taken back; from `returned` an applicant files anew.
 *
 * @example
 * ```ts
 * stages.filter(({ next }) => next.length === 0).map(({ stage }) => stage); // ['non-approval-told', 'order-told']
 * ```
 */
export const stages: readonly Stage[] = deepFreeze(
  rows.map(([stage, by, th, en, ...next]) => ({ stage, th, en, by, next, cites: stated })),
);

/** Where an invitation to an assessor stands: รอตอบรับ, ตอบรับแล้ว, ปฏิเสธ, หมดเวลา, ยกเลิก. */
export type InvitationName = 'waiting' | 'accepted' | 'declined' | 'expired' | 'cancelled';

/** Who brings an invitation to a state; `time`: nobody, the time to answer runs out. */
export type InvitationActor = 'area-office' | 'assessor' | 'time';

/** What can become of an invitation, and who acts. */
export interface NextInvitation {
  readonly invitation: InvitationName;
  readonly by: InvitationActor;
  /** The seat goes to another assessor: a new invitation, and not this one. */
  readonly toAnother: boolean;
}

/** One state of an invitation. */
export interface Invitation {
  readonly invitation: InvitationName;
  readonly th: string;
  readonly en: string;
  readonly next: readonly NextInvitation[];
  readonly cites: Cites;
}

const another: readonly NextInvitation[] = [{ invitation: 'waiting', by: 'area-office', toAnother: true }];
const becomes = (invitation: InvitationName, by: InvitationActor): NextInvitation => ({
  invitation,
  by,
  toAnother: false,
});

/**
 * The states of an invitation to an assessor. One that was declined, has expired or was cancelled is replaced by an
 * invitation of another assessor; an accepted seat is filled.
 *
 * @example
 * ```ts
 * invitations.filter(({ next }) => next.some(({ toAnother }) => toAnother)).map(({ invitation }) => invitation);
 * // ['declined', 'expired', 'cancelled']
 * ```
 */
export const invitations: readonly Invitation[] = deepFreeze([
  {
    invitation: 'waiting',
    th: 'รอตอบรับ',
    en: 'waiting for an answer',
    next: [
      becomes('accepted', 'assessor'),
      becomes('declined', 'assessor'),
      becomes('expired', 'time'),
      becomes('cancelled', 'area-office'),
    ],
    cites: stated,
  },
  { invitation: 'accepted', th: 'ตอบรับแล้ว', en: 'accepted', next: [], cites: stated },
  { invitation: 'declined', th: 'ปฏิเสธ', en: 'declined', next: another, cites: stated },
  { invitation: 'expired', th: 'หมดเวลา', en: 'expired', next: another, cites: stated },
  { invitation: 'cancelled', th: 'ยกเลิก', en: 'cancelled', next: another, cites: stated },
]);
