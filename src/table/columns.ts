/** The columns of a table of applications: what a heading stands for. */
import type { CellKind } from './cells';
import { plainText } from './cells';
import { thaiHeadings } from './names';
import { buddhistYearIssue } from '../calendar/iso-date';
import { nearest } from '../value/nearest';

/** A column as it is named in English, `#` for the number, year or round in its name. */
interface Layout {
  readonly name: string;
  readonly kind: CellKind;
}

/** A column of a file. */
export interface Column extends Layout {
  /** With its number: `service.1.to`. */
  readonly heading: string;
  /** What stands for `#`: `1`, `2567`, `2567/1`; empty where there is none. */
  readonly key: string;
}

const members: readonly (readonly [string, CellKind])[] = ['1', '2', '3'].flatMap((member) => [
  [`agreements.#.member${member}`, 'number'] as const,
  [`agreements.#.member${member}.part1`, 'number'] as const,
  [`agreements.#.member${member}.part2`, 'number'] as const,
]);

const kinds: readonly (readonly [string, CellKind])[] = [
  ['id', 'text'],
  ['line', 'line'],
  ['standing', 'standing'],
  ['filedOn', 'date'],
  ['teachesForeignLanguage', 'flag'],
  ['specialArea', 'area'],
  ['degree', 'none'],
  ['degree.level', 'degree'],
  ['degree.field', 'field'],
  ['degree.recognised', 'flag'],
  ['degree.highest', 'flag'],
  ['degree.usedBefore', 'flag'],
  ['degree.usedForFirstAppointment', 'flag'],
  ['nqf8', 'none'],
  ['nqf8.certified', 'flag'],
  ['nqf8.usedBefore', 'flag'],
  ['service', 'none'],
  ['service.#.position', 'position'],
  ['service.#.standing', 'held'],
  ['service.#.from', 'date'],
  ['service.#.to', 'lastDay'],
  ['service.#.equivalentTo.position', 'position'],
  ['service.#.equivalentTo.standing', 'held'],
  ['agreements.#.position', 'position'],
  ['agreements.#.standing', 'held'],
  ['agreements.#.equivalentTo.position', 'position'],
  ['agreements.#.equivalentTo.standing', 'held'],
  ['agreements.#.workload', 'passed'],
  ['agreements.#.workload.setting', 'setting'],
  ['agreements.#.workload.teaching', 'number'],
  ['agreements.#.workload.total', 'number'],
  ['agreements.#.workload.support', 'number'],
  ['agreements.#.workload.development', 'number'],
  ['agreements.#.workload.policy', 'number'],
  ...members,
  ['salaryRounds.#', 'level'],
  ['reports', 'none'],
  ['reports.#.under', 'under'],
  ['reports.#.passed', 'passed'],
  ['sanctions', 'none'],
  ['sanctions.#.on', 'date'],
  ['sanctions.#.kind', 'sanction'],
  ['sanctions.#.heavierThanProbation', 'flag'],
  ['languageTests', 'none'],
  ['languageTests.#.cefr', 'cefr'],
  ['languageTests.#.testedOn', 'date'],
  ['languageTests.#.language', 'language'],
];

/** Every column there is. */
export const layouts: readonly Layout[] = kinds.map(([name, kind]) => ({ name, kind }));

/** Every heading, English and Thai, with the layout it stands for. */
const byHeading: ReadonlyMap<string, Layout> = new Map(
  layouts.flatMap((layout) => [[layout.name, layout] as const, [thaiHeadings[layout.name] ?? layout.name, layout]]),
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
