/** Rulebook §4, Transition: the yearly reports that count, by fiscal year of filing. */
import type { Status, YearlyReport } from './facts';

/** "In FY2566 a w17-2552 report counts only for 2562 and 2563, a วฐ.2 for any year; in FY2567 any year." */
export function countReports(reports: readonly YearlyReport[], fiscalYearOfFiling: number): number {
  let count = 0;
  for (const report of reports) {
    if (!report.passed) continue;
    if (fiscalYearOfFiling === 2566 && report.under === 'w17-2552') {
      if (report.academicYear !== 2562 && report.academicYear !== 2563) continue;
    }
    count += 1;
  }
  return count;
}

export function reportsStatus(
  reports: readonly YearlyReport[] | undefined,
  fiscalYearOfFiling: number,
  need: number,
): Status {
  if (reports === undefined) return 'unknown';
  return countReports(reports, fiscalYearOfFiling) >= need ? 'met' : 'unmet';
}
