/** The columns of a table of applications: what a heading stands for. */
import type { CellKind } from './cells';
import { buddhistYearIssue } from '../calendar/iso-date';
import type { Held } from '../facts/columns';
import { applicationColumns } from '../facts/columns';
import type { VocabularyName } from '../facts/names';
import { nearest } from '../value/nearest';
import { plainText } from '../value/thai-text';

/** A column as it is named in English, `#` for the number, year or round in its name. */
interface Layout {
  readonly name: string;
  readonly kind: CellKind;
  /** As it is named in Thai, with the same `#`. */
  readonly thai: string;
}

/** A column of a file. */
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
};

function kindOf(holds: Held): CellKind {
  if (holds.kind === 'choice') return ofChoice[holds.of];
  if (holds.kind === 'day') return 'date';
  return holds.kind === 'last-day' ? 'lastDay' : holds.kind;
}

/** Every column there is. */
export const layouts: readonly Layout[] = [
  { name: 'id', kind: 'text', thai: 'รหัส' },
  ...applicationColumns.map(({ name, th, holds }): Layout => ({ name, kind: kindOf(holds), thai: th })),
];

/** Every heading, English and Thai, with the layout it stands for. */
const byHeading: ReadonlyMap<string, Layout> = new Map(
  layouts.flatMap((layout) => [[layout.name, layout] as const, [layout.thai, layout] as const]),
);

/** A number as it stands in a heading: not one that is part of a name, as in `nqf8`, `member1` or `ระดับ 8`. */
const KEY = /^([A-Za-z]+\.|[^\d#]+ )(\d{1,4}(?:\/\d)?)(?=[. ]|$)/u;

function keyProblem(name: string, key: string): string | undefined {
  const [group = ''] = name.split('.');
  const [year, half] = key.split('/');
  if (group === 'salaryRounds') {
    if (half !== '1' && half !== '2') return 'expected a round such as 2567/1 or 2567/2';
    return buddhistYearIssue(Number(year))?.message;
  }
  if (half !== undefined) return 'expected one number';
  if (group === 'agreements' || group === 'reports') return buddhistYearIssue(Number(year))?.message;
  return /^[1-9]\d?$/u.test(key) ? undefined : 'expected a number from 1 to 99';
}

/** The column that a heading stands for; or what is wrong with it. */
export function columnOf(written: string): Column | string {
  const text = plainText(written);
  const whole = byHeading.get(text);
  if (whole !== undefined && !whole.name.includes('#')) return { ...whole, heading: whole.name, key: '' };
  const [, , key = ''] = KEY.exec(text) ?? [];
  const pattern = text.replace(KEY, '$1#');
  const layout = key === '' ? undefined : byHeading.get(pattern);
  if (layout === undefined) {
    const meant = nearest(pattern, [...byHeading.keys()])?.replace('#', key === '' ? '1' : key);
    return `unknown column${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
  }
  const problem = keyProblem(layout.name, key);
  return problem ?? { ...layout, heading: layout.name.replace('#', key), key };
}
