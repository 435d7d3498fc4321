/** The facts of filing an application: การยื่นคำขอ. A missing property means "not known". */
import type { CareerLine, IsoDate, Standing, TransferOffice } from './names';

/** A transfer (การย้าย) while an application is prepared or under way. */
export interface Transfer {
  /** The first day on which the order has effect: วันที่คำสั่งย้ายมีผล. */
  readonly effectiveOn: IsoDate;
  /** The office that the application is filed at. */
  readonly filedAt?: TransferOffice;
}

/** How, when and where an application is filed. */
export interface Filing {
  readonly line: CareerLine;
  /** The standing applied for. */
  readonly standing: Standing;
  /** วันที่ยื่นคำขอ */
  readonly filedOn: IsoDate;
  /** Whether another application was already filed in the same semester (ภาคเรียน). */
  readonly filedThisSemester?: boolean;
  /** The transfer; `null`: none. */
  readonly transfer?: Transfer | null;
  /** Whether the teacher is seconded to another place: ไปช่วยราชการ. */
  readonly seconded?: boolean;
}
