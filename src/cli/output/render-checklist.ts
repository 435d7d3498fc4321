/** The DPA checklists of many applications: one row each. */
import type { ChecklistItem, ChecklistNumber } from '../../assess/dpa-checklist';
import type { TextLanguage } from '../../text/language';
import { judgeWords, wordsOf } from '../library';

/** The marks of one application. */
export interface Marked {
  readonly id: string;
  readonly checklist: readonly Pick<ChecklistItem, 'item' | 'status'>[];
}

const numbers: readonly ChecklistNumber[] = ['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '5'];

/** The columns of CSV: in Thai with the names of the parts, in English for programs. */
export function checklistHead(lang: TextLanguage): readonly string[] {
  const { places, checklist } = wordsOf(lang);
  const names: Readonly<Record<ChecklistNumber, string>> = {
    '1': places.tenure,
    '2': places.agreements,
    '3': places.conduct,
    '4': checklist.reduction,
    '4.1': places.language,
    '4.2': places['special-area'],
    '4.3': places.degree,
    '4.4': places.nqf8,
    '5': places.performance,
  };
  return numbers.map((number) => (lang === 'th' ? `(${number}) ${names[number]}` : `item${number}`));
}

/** The cells of one application; empty where there is no checklist. */
export function checklistCells(checklist: Marked['checklist'] | undefined, lang: TextLanguage): readonly string[] {
  const { statuses } = judgeWords(lang);
  return numbers.map((_, index) => {
    const item = checklist?.[index];
    return item === undefined ? '' : statuses[item.status];
  });
}

/** What is stored and compared of a checklist. */
export function marksOf(checklist: readonly ChecklistItem[]): Marked['checklist'] {
  return checklist.map(({ item, status }) => ({ item, status }));
}
