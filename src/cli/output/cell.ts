/** What a cell of an answer holds: a text, a number, or a day, which each form writes in its own way. */
import type { TextLanguage } from '../../text/language';
import { dayInWords, wordsOf } from '../library';

/** A cell of an answer. */
export type OutCell = string | number | { readonly day: string };

/** A cell as text: a day in Thai as it is told, in English for programs. */
export function outText(cell: OutCell, lang: TextLanguage): string {
  if (typeof cell !== 'object') return String(cell);
  return lang === 'th' ? dayInWords(cell.day, wordsOf(lang)) : cell.day;
}

/** A cell of a worksheet. */
export function typedCell(cell: OutCell): string | number | Date {
  return typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell;
}
