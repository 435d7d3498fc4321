/** What cells and lines say, the same for every writer. */
import type { IsoDate } from '../../calendar/types';
import type { Cell, ListItem, Mark, Named, Verdict } from '../blocks';
import { markOf } from '../mark';

/** What a writer cannot know without a language. */
export interface WriterWords {
  readonly day: (on: IsoDate) => string;
  /** What a mark says; undefined where there is no language. */
  readonly status: (mark: Mark) => string | undefined;
}

/** Days as data have them, and marks alone. */
export const withoutLanguage: WriterWords = { day: (on) => on, status: () => undefined };

/** A line with its mark and what is added to it. */
export function lineOf({ status, text, detail }: ListItem): string {
  const line = status === undefined ? text : `${markOf(status)} ${text}`;
  return detail === undefined ? line : `${line} — ${detail}`;
}

/** A sentence with its mark. */
export function sentenceOf({ status, text }: Verdict): string {
  return lineOf({ text, ...(status === undefined ? {} : { status }) });
}

/** A name with an id. */
export function isNamed(cell: Cell | undefined): cell is Named {
  return typeof cell === 'object' && 'id' in cell;
}

/** A cell in words. */
export function cellText(cell: Cell, words: WriterWords): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if ('day' in cell) return words.day(cell.day);
  if ('status' in cell) return markOf(cell.status);
  return cell.name === cell.id ? cell.id : `${cell.name} (${cell.id})`;
}
