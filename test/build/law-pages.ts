/** The pages of the law (docs/law), made from the data alone: Thai and English say the same. */
import type { Regulation } from '../../src/index';
import type { ClauseEntry } from '../../src/law/clause-register';
import { clausesPage } from './pages/clauses';
import { fileOf } from './pages/common';
import { contentsPage } from './pages/contents';
import { timelinePage } from './pages/timeline';
import { valuesPage } from './pages/values';
import { en } from './words/en';
import { th } from './words/th';

/** Where the pages are kept, from the root of the project. */
export const folder = 'docs/law';

/**
 * Every page by its path from the root of the project.
 *
 * @throws where a note of a citation has no Thai wording
 */
export function lawPages(regulation: Regulation, register: readonly ClauseEntry[]): Readonly<Record<string, string>> {
  const pages = [th, en].flatMap((words) => [
    [fileOf('values', words), valuesPage(regulation, words)] as const,
    [fileOf('timeline', words), timelinePage(regulation, words)] as const,
    [fileOf('clauses', words), clausesPage(register, words)] as const,
  ]);
  const all = [['README.md', contentsPage(regulation, register, [th, en])] as const, ...pages];
  return Object.fromEntries(all.map(([name, text]) => [`${folder}/${name}`, text]));
}
