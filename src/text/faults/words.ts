/** What is said of rows that cannot be read. */
import type { IssueCode } from '../../error/witthayathana-error';
import type { Reason, RowIssue } from '../../table/cell-issue';
import type { TableIssue } from '../../table/table';

/** Why a row, a table or a workbook cannot be read. */
type FaultReason = Reason | TableIssue['reason'];

/** The words of one language. */
export interface FaultWords {
  /** What is wrong, of each kind but `facts`. */
  readonly reasons: Readonly<Record<Exclude<FaultReason, 'facts'>, string>>;
  /** What is wrong with facts whose cells can each be read. */
  readonly codes: Readonly<Record<IssueCode, string>>;
  readonly row: (row: number) => string;
  readonly rows: (rows: string, count: number) => string;
  readonly column: (heading: string) => string;
  readonly columns: (headings: readonly string[], more: number) => string;
  readonly found: (cell: string) => string;
  readonly write: (suggestion: string) => string;
  readonly choose: (words: readonly string[]) => string;
  readonly example: string;
  readonly other: (heading: string) => string;
  /** A developer's sentence where it says more than the code. */
  readonly detail: (issue: Pick<RowIssue, 'message'>) => string;
}
