/** What a score sheet comes to: a row an indicator, the total, and whether it reaches the mark. Rulebook §17. */
import type { Finding } from '../../finding/finding';

/** One line of a sheet. */
export interface SheetRow {
  /** As the sheet numbers it: `1.1`; of the challenge `method`, `quantitative`, `qualitative`. */
  readonly code: string;
  readonly level: number;
  /** The level times its weight: percent of a domain, points of an agreement round; exact. */
  readonly weighted: number;
}

/** A sheet worked out anew from its levels. */
export interface Sheet {
  /** In the order of the form; empty where the score bears no levels. */
  readonly rows: readonly SheetRow[];
  /** Percent of a domain, points of an agreement round; 0–100, exact. */
  readonly total: number;
  /** What the total must reach; absent where the law of the day does not say. */
  readonly mark?: number;
  /** The total on paper, and whether it is that of the rows. */
  readonly printed?: { readonly total: number; readonly agrees: boolean };
  /** The two parts of an agreement score, where they are known. */
  readonly parts?: { readonly part1: number; readonly part2: number };
  /** Whether the total reaches the mark: `sheet.teaching`, `sheet.outcomes` or `sheet.agreement`. */
  readonly finding: Finding;
}

/** The total on paper beside that of the rows. */
export function printedBeside(total: number, printed: number | undefined): Pick<Sheet, 'printed'> {
  return printed === undefined ? {} : { printed: { total: printed, agrees: printed === total } };
}
