/** The rows of the tables of columns in docs/command.md and docs/command.th.md, from the descriptors of the facts. */
import type { FactColumn } from '../../src/facts/columns';
import { applicationColumns } from '../../src/facts/columns';
import { vocabulary } from '../../src/facts/names';
import { layouts } from '../../src/table/columns';
import type { NameKind } from '../../src/table/names';
import { namesFor, nameMeant } from '../../src/table/names';

interface ColumnWords {
  readonly flag: string;
  readonly passed: string;
  readonly day: string;
  readonly lastDay: string;
  readonly none: string;
  readonly orNone: string;
  readonly as: (column: string) => string;
  readonly numbers: Readonly<Record<string, (from: number, to: number) => string>>;
  /** What is said of a column besides. */
  readonly besides: Readonly<Record<string, string>>;
}

const languages = {
  en: {
    flag: 'yes or no',
    passed: 'yes or no, or ผ่าน · ไม่ผ่าน',
    day: 'day',
    lastDay: 'the last day; empty, `present` or ปัจจุบัน: still in the post',
    none: '`none` or ไม่มี where there is none; else empty',
    orNone: '`none` ไม่มี',
    as: (column) => `as \`${column}\``,
    numbers: {
      'hour-per-week': () => 'hours a week',
      point: (from, to) => `points, ${String(from)} to ${String(to)}`,
      level: (from, to) => `level ${String(from)} to ${String(to)}`,
    },
    besides: {
      filedOn: '; ignored by `earliest` and `triage`',
      'agreements.*.workload': '; or else the hours below',
      'agreements.*.member1': ' in all; empty: not scored yet',
      'agreements.*.member1.levels.1': ' of PA 2; so on to `.levels.15`',
      'agreements.*.member2': ' in all; empty: not scored yet',
      'agreements.*.member2.levels.1': ' of PA 2; so on to `.levels.15`',
      'agreements.*.member3': ' in all; empty: not scored yet',
      'agreements.*.member3.levels.1': ' of PA 2; so on to `.levels.15`',
    },
  },
  th: {
    flag: 'ใช่หรือไม่ใช่',
    passed: 'ใช่หรือไม่ใช่ หรือ ผ่าน · ไม่ผ่าน',
    day: 'วัน',
    lastDay: 'วันสุดท้าย; ว่าง `present` หรือ ปัจจุบัน คือยังดำรงตำแหน่งอยู่',
    none: '`none` หรือ ไม่มี เมื่อไม่มี; นอกนั้นว่าง',
    orNone: '`none` ไม่มี',
    as: (column) => `เช่นเดียวกับ \`${column}\``,
    numbers: {
      'hour-per-week': () => 'ชั่วโมงต่อสัปดาห์',
      point: (from, to) => `คะแนน ${String(from)} ถึง ${String(to)}`,
      level: (from, to) => `ระดับ ${String(from)} ถึง ${String(to)}`,
    },
    besides: {
      filedOn: '; `earliest` และ `triage` ไม่ใช้',
      'agreements.*.workload': '; หรือกรอกชั่วโมงในคอลัมน์ถัดไปแทน',
      'agreements.*.member1': ' รวมทุกส่วน; ว่าง คือยังไม่ให้คะแนน',
      'agreements.*.member1.levels.1': ' ตามแบบ PA 2; ต่อไปถึง `.levels.15`',
      'agreements.*.member2': ' รวมทุกส่วน; ว่าง คือยังไม่ให้คะแนน',
      'agreements.*.member2.levels.1': ' ตามแบบ PA 2; ต่อไปถึง `.levels.15`',
      'agreements.*.member3': ' รวมทุกส่วน; ว่าง คือยังไม่ให้คะแนน',
      'agreements.*.member3.levels.1': ' ตามแบบ PA 2; ต่อไปถึง `.levels.15`',
    },
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

export type DocLanguage = keyof typeof languages;

const starred = (name: string): string => name.replace('#', '*');

/** The first Thai name of a word, beside the word. */
function withThai(kind: NameKind, word: string): string {
  const thai = namesFor(kind).find((name) => name !== word && nameMeant(kind, name) === word);
  return thai === undefined ? `\`${word}\`` : `\`${word}\` ${thai}`;
}

/** Words that were listed before are named by the column that has them. */
function ofChoice(
  { name, holds }: FactColumn & { readonly holds: { readonly kind: 'choice' } },
  words: ColumnWords,
): string {
  const kind = layouts.find((layout) => layout.name === name)?.kind as NameKind;
  const first = applicationColumns.find((one) => one.holds.kind === 'choice' && one.holds.of === holds.of);
  if (first !== undefined && first.name !== name) return words.as(starred(first.name));
  const listed = vocabulary[holds.of].map((word) => withThai(kind, word));
  return [...listed, ...(holds.orNone ? [words.orNone] : [])].join(' · ');
}

function heldIn(column: FactColumn, words: ColumnWords): string {
  const { holds } = column;
  switch (holds.kind) {
    case 'choice':
      return ofChoice({ ...column, holds }, words);
    case 'number':
      return words.numbers[holds.unit]?.(holds.from, holds.to) ?? '';
    case 'last-day':
      return words.lastDay;
    default:
      return words[holds.kind];
  }
}

/** Of the levels of a form the first stands for all. */
function isFirst({ name }: FactColumn): boolean {
  return !/\.levels\.(?!1$)\d+$/u.test(name);
}

/** Name, Thai heading, and what it holds. */
export function columnRows(language: DocLanguage): readonly (readonly string[])[] {
  const words: ColumnWords = languages[language];
  return applicationColumns.filter(isFirst).map((column) => {
    const name = starred(column.name);
    return [`\`${name}\``, `\`${starred(column.th)}\``, `${heldIn(column, words)}${words.besides[name] ?? ''}`];
  });
}
