/** How much there is to do in the procedure. */

/** Numbers of applicants and of meetings, whole, 0 to 1,000,000,000. */
export interface ProcedureLoad {
  readonly applicants: number;
  /** Meetings of the board: one of each kind, for the committee and for the decision. */
  readonly meetings: number;
}
