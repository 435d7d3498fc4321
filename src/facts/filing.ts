/** The facts of filing an application: การยื่นคำขอ. A missing property means "not known". */
import type { CareerLine, EarlierResult, IsoDate, SemesterApplication, Standing, TransferOffice } from './names';

/** A transfer (การย้าย) while an application is prepared or under way. */
export interface Transfer {
  /** The first day on which the order has effect: วันที่คำสั่งย้ายมีผล. */
  readonly effectiveOn: IsoDate;
  /** The office that the application is filed at. */
  readonly filedAt?: TransferOffice;
}

/** The latest application for the same standing before this one. */
export interface EarlierApplication {
  /** The day it was filed; of one that was decided, the year it counts in. */
  readonly on: IsoDate;
  readonly result: EarlierResult;
}

/** How and where an application is filed. */
export interface FilingFacts {
  /** What became of the earlier application of the same semester (ภาคเรียน), if there was one. Asked of teachers. */
  readonly earlierThisSemester?: SemesterApplication;
  /** Whether there was one; `true` alone does not say which of the three, and is not enough. */
  readonly filedThisSemester?: boolean;
  /** The latest application for this standing; `null`: none. Asked of school administrators and supervisors. */
  readonly earlierApplication?: EarlierApplication | null;
  /** The transfer; `null`: none. */
  readonly transfer?: Transfer | null;
  /** Whether the teacher is seconded to another place: ไปช่วยราชการ. */
  readonly seconded?: boolean;
}

/** How, when and where an application is filed. */
export interface Filing extends FilingFacts {
  readonly line: CareerLine;
  /** The standing applied for. */
  readonly standing: Standing;
  /** วันที่ยื่นคำขอ */
  readonly filedOn: IsoDate;
}
