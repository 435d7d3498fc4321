/** The facts of an evaluation for a standing: การประเมินด้านที่ 1–3. */
import type { CareerLine, IsoDate, Standing } from './names';

/** Three members' scores, and the day on which they are decided. */
export interface Evaluation {
  readonly line: CareerLine;
  /** The standing applied for. */
  readonly standing: Standing;
  /**
   * The day the application was filed, on or before the day of decision. It matters where a value of the law spares
   * what was filed before it began; missing then: unknown.
   */
  readonly filedOn?: IsoDate;
  /** The day of decision; it decides how many members must reach the mark. */
  readonly decidedOn: IsoDate;
  /** The three members in any order; `null`: not scored yet. */
  readonly members: readonly [MemberScore | null, MemberScore | null, MemberScore | null];
}

/** What one member gave. A domain that is missing is not scored yet. */
export interface MemberScore {
  /** Domain 1, ทักษะการจัดการเรียนรู้และการจัดการชั้นเรียน: a percentage, or its 8 levels, whole 1–5. */
  readonly teaching?: number | readonly number[];
  /** Domain 2, ผลลัพธ์การเรียนรู้ของผู้เรียน: a percentage, or its 4 levels, whole 1–5. */
  readonly outcomes?: number | readonly number[];
  /** Domain 3, ผลงานทางวิชาการ, of expert and advisory: a percentage. */
  readonly academicWork?: number;
}
