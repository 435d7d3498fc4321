/** The steps from the school to the order, with their standard times (เวลามาตรฐาน). Rulebook §12. */
import { deepFreeze } from '../value/deep-freeze';
import { cite } from './cite';
import type { Cites } from './types';

/** Who does a step: สถานศึกษา, or สำนักงานเขตพื้นที่การศึกษา. */
export type ResponsibleBody = 'school' | 'area-office';

/** What the minutes of a step are spent on each of: คำขอ, ราย, การประชุม, ครั้ง. */
export type StepMeasure = 'application' | 'person' | 'meeting' | 'time';

/** One step of the procedure. */
export interface ProcedureStep {
  readonly step: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly does: { readonly th: string; readonly en: string };
  readonly by: ResponsibleBody;
  readonly minutes: number;
  readonly per: StepMeasure;
  readonly cites: Cites;
}

const stated: Cites = [cite('handbook', 'steps 1–8', 'text', 'HB')];

function taken(note: string): Cites {
  return [...stated, cite('handbook', 'steps 1–8', 'assumption', 'HB', note)];
}

/** The eight steps (ขั้นตอนการปฏิบัติงาน) in their order, as the handbook of an area office tells them. */
export const procedureSteps: readonly ProcedureStep[] = deepFreeze([
  {
    step: 1,
    does: {
      th: 'สถานศึกษาตรวจสอบและรับรองคำขอ แล้วนำเข้าระบบ DPA',
      en: 'the school checks and certifies the application and enters it into DPA',
    },
    by: 'school',
    minutes: 60,
    per: 'application',
    cites: taken('what the 60 minutes are spent on is not said; they are taken for each application'),
  },
  {
    step: 2,
    does: {
      th: 'สำนักงานเขตพื้นที่การศึกษาตรวจสอบและรับรอง',
      en: 'the area office checks and certifies',
    },
    by: 'area-office',
    minutes: 15,
    per: 'person',
    cites: stated,
  },
  {
    step: 3,
    does: { th: 'เสนอองค์คณะอนุมัติคณะกรรมการประเมิน', en: 'the board approves the committee' },
    by: 'area-office',
    minutes: 120,
    per: 'meeting',
    cites: stated,
  },
  {
    step: 4,
    does: { th: 'ส่งไฟล์ให้คณะกรรมการประเมิน', en: 'the files go to the committee' },
    by: 'area-office',
    minutes: 5,
    per: 'person',
    cites: stated,
  },
  {
    step: 5,
    does: {
      th: 'เสนอองค์คณะพิจารณาผลการประเมินและการแต่งตั้ง',
      en: 'the board decides the result and the appointment',
    },
    by: 'area-office',
    minutes: 240,
    per: 'meeting',
    cites: stated,
  },
  {
    step: 6,
    does: { th: 'แจ้งผลการประเมินให้สถานศึกษาและผู้ขอ', en: 'the result goes to the school and the applicant' },
    by: 'area-office',
    minutes: 5,
    per: 'person',
    cites: stated,
  },
  {
    step: 7,
    does: { th: 'จัดทำคำสั่งแต่งตั้ง', en: 'the order is made' },
    by: 'area-office',
    minutes: 7,
    per: 'person',
    cites: stated,
  },
  {
    step: 8,
    does: { th: 'ส่งคำสั่งให้ผู้เกี่ยวข้อง', en: 'the order goes to all concerned' },
    by: 'area-office',
    minutes: 90,
    per: 'time',
    cites: taken('how often orders go out is not said; once is taken for each meeting of the board'),
  },
]);
