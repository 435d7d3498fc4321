/** The columns of a table of cases: what a heading stands for. */
import { buddhistYearIssue } from '../calendar/iso-date';
import type { FactColumn, Held } from '../facts/columns';
import { applicationColumns, columnsOf } from '../facts/columns';
import { evaluationFields } from '../facts/fields';
import type { VocabularyName } from '../facts/names';
import { nearest } from '../value/nearest';
import type { CellKind } from './cells';
import { otherHeadings } from './names';
import { keyOf } from './key';

/** A column as it is named in English, `#` for the number, year or round in its name. */
export interface Layout {
  readonly name: string;
  readonly kind: CellKind;
  /** As it is named in Thai, with the same `#`. */
  readonly thai: string;
  /** In English words. */
  readonly english: string;
  /** In the facts. */
  readonly path: string;
}

/** A column of a table. */
export interface Column extends Layout {
  /** With its number: `service.1.to`. */
  readonly heading: string;
  /** What stands for `#`: `1`, `2567`, `2567/1`; empty where there is none. */
  readonly key: string;
}

/** What the cells of a choice hold, by the list of its words. */
const ofChoice: Readonly<Record<VocabularyName, CellKind>> = {
  line: 'line',
  standing: 'standing',
  'held-standing': 'held',
  position: 'position',
  language: 'language',
  cefr: 'cefr',
  'salary-level': 'level',
  'special-area': 'area',
  'degree-level': 'degree',
  'degree-field': 'field',
  setting: 'setting',
  'report-kind': 'under',
  'sanction-kind': 'sanction',
  // No fact of an application.
  'transfer-office': 'text',
  'semester-application': 'text',
  'earlier-result': 'text',
};

function kindOf(holds: Held, name: string): CellKind {
  switch (holds.kind) {
    case 'choice':
      return ofChoice[holds.of];
    case 'day':
      return 'date';
    case 'last-day':
      return 'lastDay';
    case 'none':
      return name === 'sanctions' ? 'neverSanctioned' : 'none';
    case 'number':
      return holds.to === 100 ? 'points' : 'number';
    default:
      return holds.kind;
  }
}

function layoutOf({ name, path, th, en, holds }: FactColumn): Layout {
  return { name, path, thai: th, english: en, kind: kindOf(holds, name) };
}

/** Every column there is. Line and standing are those of the application and of the evaluation alike. */
export const layouts: readonly Layout[] = [
  { name: 'id', path: 'id', kind: 'text', thai: 'รหัส', english: 'id' },
  ...applicationColumns.map(layoutOf),
  {
    name: 'reduction',
    path: 'reduction',
    kind: 'noReduction',
    thai: 'ขอลดระยะเวลา',
    english: 'reduction asked for',
  },
  ...columnsOf(
    { decidedOn: evaluationFields.decidedOn, members: evaluationFields.members },
    { name: 'evaluation.', path: 'evaluation.', th: 'ประเมิน ', en: 'evaluation ' },
  ).map(layoutOf),
];

/** The Thai heading of a column. */
export function thaiHeading(name: string): string {
  return layouts.find((layout) => layout.name === name)?.thai ?? name;
}

/** Every heading as it is compared, English and Thai, with the layout it stands for; `#` for a number. */
const byHeading: ReadonlyMap<string, Layout> = new Map(
  layouts.flatMap((layout) =>
    [
      layout.name,
      layout.thai,
      layout.english,
      ...otherHeadings.flatMap(([heading, name]) => (name === layout.name ? [heading] : [])),
    ].map((heading) => [patternOf(heading), layout] as const),
  ),
);

/** The words that begin the headings of numbered columns. */
const groupWords: ReadonlySet<string> = new Set(
  [...byHeading.keys()].filter((pattern) => pattern.includes('#')).map((pattern) => pattern.split(' ')[0] ?? ''),
);

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

/** The heading that differs so little that it was certainly meant. */
function slipOf(pattern: string): string | undefined {
  const isNumbered = pattern.includes('#');
  const near = nearest(
    pattern,
    [...byHeading.keys()].filter((each) => each.includes('#') === isNumbered),
  );
  if (near === undefined) return undefined;
  const most = Math.min(MOST_SLIPS, Math.floor(pattern.length / SHARE));
  return differs(pattern, near, most) ? undefined : near;
}

/** Whether two texts differ in more than so many letters, those that both begin and end with left aside. */
function differs(a: string, b: string, most: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end > most;
}

/** The column that a heading stands for, in Thai, in English or in `snake_case`. */
export function columnOf(written: string): HeadingRead {
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
}
