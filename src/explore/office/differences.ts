/** Which differences between an application and the personnel file are wrong data, and which item they are of. */
import type { JudgedDifference } from '../cross-check/cross-check';
import type { ReviewNumber } from '../../law/office/review-items';

/** Lists that both accounts have whole: an entry that one of them lacks is denied by it. */
const entryOfWholeList = /^(?:service|reports|sanctions|languageTests)\[/u;

/**
 * Whether two accounts contradict each other. What only one of them states at all is no contradiction: a personnel file
 * does not hold every fact of an application.
 */
export function contradicts({ kind, path }: JudgedDifference): boolean {
  return kind === 'differs' || entryOfWholeList.test(path);
}

/** The item that a difference is of; what is no matter of another is general data. */
export function itemOfDifference({ path }: JudgedDifference): ReviewNumber {
  if (/^(?:degree|nqf8)/u.test(path)) return 2;
  if (/^agreements\[\d+\]\.workload/u.test(path)) return 4;
  return path.startsWith('reports') ? 5 : 1;
}
