/** The rounds that paths of missing facts name. */
import { lastDayOfFiscalYear } from '../calendar/fiscal-year';
import { lastDayOfSalaryRound } from '../calendar/salary-round';
import type { Day } from '../calendar/types';

/** An agreement round that is not on record at all: `agreements[2569]`. */
export function wholeRound(path: string): number | undefined {
  const year = /^agreements\[(\d+)\]$/u.exec(path)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The last day of the round that a fact belongs to; undefined where it belongs to none. */
export function lastDayOfRound(path: string): Day | undefined {
  const [, kind, year, half] = /^(agreements|salaryRounds)\[(\d+)(?:\/([12]))?\]/u.exec(path) ?? [];
  if (kind === undefined) return undefined;
  const fiscalYear = Number(year);
  if (kind === 'agreements') return lastDayOfFiscalYear(fiscalYear);
  return lastDayOfSalaryRound({ fiscalYear, half: half === '1' ? 1 : 2 });
}
