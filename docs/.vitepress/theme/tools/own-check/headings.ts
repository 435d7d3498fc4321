/** The heading of a fact as the columns of a table have it, without the place for a number. */
import type { TextLanguage } from '../library';
import { columns } from '../library';

export function headingOf(path: string, lang: TextLanguage): string {
  const column = columns.find((each) => each.path === path);
  return (column?.[lang] ?? path).replace(' #', '');
}
