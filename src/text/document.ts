/** Anything that this library finds, as a document. */
import type { Sheet } from '../assess/office/sheet';
import { readable } from '../error/readable';
import type { BoardPaper } from '../explore/office/board-paper';
import type { Review } from '../explore/office/review';
import type { Plan } from '../explore/plan/types';
import type { Finding } from '../finding/finding';
import { requireFinding } from '../finding/require-finding';
import { deepFreeze } from '../value/deep-freeze';
import { planBlocks } from './advice/explain-plan';
import { requirePlan } from './advice/require-plan';
import type { Block } from './blocks';
import { blocksOf } from './explain';
import type { TextLanguage } from './language';
import { wordsOf } from './language';
import { blocksOfBoard } from './office/board';
import { blocksOfReview } from './office/review';
import { blocksOfSheet } from './office/sheet';
import { requireBlocks } from './require-blocks';

/** What has a document. */
export type Documented = Finding | Plan | Sheet | Review | BoardPaper;

function has<K extends string>(value: object, name: K): value is Record<K, unknown> {
  return Object.hasOwn(value, name);
}

function blocksFor(found: Documented, language: TextLanguage): readonly Block[] {
  const words = wordsOf(language);
  if (typeof found === 'object' && (found as unknown) !== null) {
    if (has(found, 'qualification')) return blocksOfReview(found, language, words);
    if (has(found, 'annex')) return blocksOfBoard(found, words);
    if (has(found, 'routes')) {
      requirePlan(found);
      return planBlocks(found, words);
    }
    if (has(found, 'rows')) return blocksOfSheet(found, language, words);
  }
  requireFinding(found);
  return blocksOf(found, language);
}

/**
 * What this library found as a document: plain data that a screen can lay out by itself, or `write` can turn into text,
 * Markdown or HTML. Of a finding it holds what `explain` says: the verdict; what decides it; what to ask; what to confirm;
 * the references. Of a plan, what `explainPlan` says; of a score sheet, a row an indicator and room to write; of a review, the nine checks, the reasons and
 * room for the signatures; of a board paper, agenda, counts and annex.
 *
 * @param found - a finding, the whole or a part; a plan; or what `domainSheet`, `agreementSheet`, `reviewApplication` or
 * `boardPaper` gives
 * @param language - `th` or `en`
 * @returns the blocks, deeply frozen
 * @throws `invalid-facts` when it is none of these, and at `language`
 * @example
 * ```ts
 * documentOf(assessWorkload({ setting: 'primary', teaching: 11.5, total: 25 }, '2024-01-15'), 'en')[0];
 * // { kind: 'verdict', status: 'unmet', text: 'Workload: not complete' }
 * ```
 */
export function documentOf(found: Documented, language: TextLanguage): readonly Block[] {
  return readable('', () => deepFreeze(requireBlocks(blocksFor(found, language))));
}
