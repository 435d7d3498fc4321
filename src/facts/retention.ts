/** The facts of keeping a standing: การคงวิทยฐานะ. */
import type { AgreementRound } from './application';
import type { IsoDate } from './names';

/** A move to another school: การเปลี่ยนสถานศึกษา. */
export interface SchoolChange {
  /** The first day at the new school. */
  readonly on: IsoDate;
  /** Whether a new agreement was made with the new director; missing: not known. */
  readonly newAgreement?: boolean;
}

/** A career with a standing, as its yearly rounds record it. */
export interface Career {
  /** The first day with a standing. */
  readonly heldSince: IsoDate;
  /** The day up to which rounds are judged. */
  readonly on: IsoDate;
  /** The agreement rounds on record, each fiscal year once; a round that is not there is not known. */
  readonly agreements?: readonly AgreementRound[];
  /** Every change of school; a complete list. */
  readonly schoolChanges?: readonly SchoolChange[];
}
