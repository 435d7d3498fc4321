/** What the headings of a table stand for. */
import { buddhistYearIssue } from '../calendar/iso-date';
import { nearest } from '../value/nearest';
import type { Column, Layout } from './columns';
import { layouts } from './columns';
import { keyOf } from './key';
import { otherHeadings } from './names';

/** Every heading of some columns as it is compared, English and Thai, with the column it stands for; `#` for a number. */
function patternsOf(layouts: readonly Layout[]): ReadonlyMap<string, Layout> {
  return new Map(
    layouts.flatMap((layout) =>
      [
        layout.name,
        layout.thai,
        layout.english,
        ...(layout.others ?? []),
        ...otherHeadings.flatMap(([heading, name]) => (name === layout.name ? [heading] : [])),
      ].map((heading) => [patternOf(heading), layout] as const),
    ),
  );
}

function patternOf(heading: string): string {
  return keyOf(heading.replace('#', ' 9999 ')).replace('9999', '#');
}

/** The first number of a heading, or the first two where they are a round. */
const KEY = /(?<=^|\s)(\d{1,6})(?: (\d{1,4}))?(?=\s|$)/u;

/** A year or a number of a heading as it should be; or what is wrong with it. */
function keyProblem(name: string, key: string): { readonly message: string; readonly meant?: string } | undefined {
  const [group = ''] = name.split('.');
  const [year = '', half] = key.split('/');
  if (group === 'service' || group === 'sanctions' || group === 'languageTests') {
    return /^[1-9]\d?$/u.test(key) ? undefined : { message: 'expected a number from 1 to 99' };
  }
  if (group === 'salaryRounds') {
    if (half !== '1' && half !== '2') return { message: 'expected a round such as 2567/1 or 2567/2' };
  } else if (half !== undefined) {
    return { message: 'expected one number' };
  }
  const rest = half === undefined ? '' : `/${half}`;
  if (/^\d\d$/u.test(year)) return { message: 'expected a year of four digits', meant: `25${year}${rest}` };
  const issue = buddhistYearIssue(Number(year));
  if (issue === undefined) return undefined;
  const { message, suggestion } = issue;
  return { message, ...(suggestion === undefined ? {} : { meant: `${suggestion}${rest}` }) };
}

/** What a heading stands for: a column, a column of one's own, or nothing that could be meant. */
export type HeadingRead =
  | { readonly kind: 'column'; readonly column: Column }
  /** `isLike`: it begins as a numbered column of facts does, and is none. */
  | { readonly kind: 'own'; readonly isLike: boolean }
  | { readonly kind: 'refused'; readonly message: string; readonly suggestion?: string };

/** As many letters may differ, or as one in so many of the heading. */
const MOST_SLIPS = 2;
const SHARE = 6;

/** Whether two texts differ in more than so many letters, those that both begin and end with left aside. */
function differs(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end > most;
}

/** Which columns there are in a table of one kind, and what a heading stands for among them. */
export interface Headings {
  readonly columnOf: (written: string) => HeadingRead;
  /** The Thai heading of a column. */
  readonly thaiHeading: (name: string) => string;
}

/** The headings of some columns. */
export function headingsOf(layouts: readonly Layout[]): Headings {
  const byHeading = patternsOf(layouts);
  // The words that begin the headings of numbered columns.
  const groupWords = new Set(
    [...byHeading.keys()].filter((pattern) => /[#\d]/u.test(pattern)).map((pattern) => pattern.split(' ')[0] ?? ''),
  );
  const thaiHeading = (name: string): string => layouts.find((layout) => layout.name === name)?.thai ?? name;

  // The heading that differs so little that it was certainly meant.
  const slipOf = (pattern: string): string | undefined => {
    const isNumbered = pattern.includes('#');
    const most = Math.min(MOST_SLIPS, Math.floor(pattern.length / SHARE));
    const near = [...byHeading.keys()].filter(
      (each) => each.includes('#') === isNumbered && !differs(pattern, each, most),
    );
    return nearest(pattern, near);
  };

  const columnOf = (written: string): HeadingRead => {
    const whole = keyOf(written);
    const exact = byHeading.get(whole);
    if (exact !== undefined && !exact.name.includes('#')) {
      return { kind: 'column', column: { ...exact, heading: exact.name, key: '' } };
    }
    const [, first, second] = KEY.exec(whole) ?? [];
    const pattern = whole.replace(KEY, '#');
    // A pattern without a number stands for no numbered column, and for no other: those are looked up above.
    const layout = byHeading.get(pattern);
    if (layout === undefined || first === undefined) {
      const slip = slipOf(pattern);
      if (slip === undefined) return { kind: 'own', isLike: groupWords.has(whole.split(' ')[0] ?? '') };
      const name = byHeading.get(slip)?.name ?? '';
      const heading = /[\u0e00-\u0e7f]/u.test(written) ? thaiHeading(name) : name;
      const meant = heading.replace('#', [first, second].filter((part) => part !== undefined).join('/'));
      return { kind: 'refused', message: `unknown column (did you mean ${meant}?)`, suggestion: meant };
    }
    const isHalfFirst = second !== undefined && first.length === 1;
    const key = second === undefined ? first : isHalfFirst ? `${second}/${first}` : `${first}/${second}`;
    const wrong = keyProblem(layout.name, key);
    if (wrong === undefined) {
      return { kind: 'column', column: { ...layout, heading: layout.name.replace('#', key), key } };
    }
    if (wrong.meant === undefined) return { kind: 'refused', message: wrong.message };
    const name = /[\u0e00-\u0e7f]/u.test(written) ? layout.thai : layout.name;
    return { kind: 'refused', message: wrong.message, suggestion: name.replace('#', wrong.meant) };
  };

  return { columnOf, thaiHeading };
}

/** The headings of a table of cases. */
export const caseHeadings: Headings = headingsOf(layouts);

/** The column of a table of cases that a heading stands for, in Thai, in English or in `snake_case`. */
export const columnOf: typeof caseHeadings.columnOf = (written) => caseHeadings.columnOf(written);
