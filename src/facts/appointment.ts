/** The facts of an appointment to a standing: การแต่งตั้งให้มีวิทยฐานะ. A missing property means "not known". */
import type { Appointer, Approver, CareerLine, IsoDate, Standing } from './names';

/** An order of appointment, or the plan of one. */
export interface Appointment {
  readonly line: CareerLine;
  /** The standing that is granted. */
  readonly standing: Standing;
  /** The day on which the school put the complete application into DPA. */
  readonly enteredOn: IsoDate;
  /** The day of the order; it decides who appoints and approves. */
  readonly orderedOn: IsoDate;
  /** The day from which the appointment has effect. */
  readonly effectiveOn?: IsoDate;
  /** Whether the teacher belongs to an education area office: สำนักงานเขตพื้นที่การศึกษา. */
  readonly inEducationArea?: boolean;
  /** Whether อ.ก.ค.ศ. เขตพื้นที่การศึกษา exists on the day of the order. */
  readonly areaBoardExists?: boolean;
  readonly appointedBy?: Appointer;
  readonly approvedBy?: Approver;
  /** The salary (เงินเดือน) before and after, in baht a month. */
  readonly salary?: { readonly before: number; readonly after: number };
}
