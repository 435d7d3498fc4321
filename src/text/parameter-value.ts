/** What the parameters of the law and their values are called in words. */
import type { Dated } from '../law/types';
import type { TextLanguage } from './language';
import { wordsOf } from './language';
import { parameterNames } from './parameter-names';
import { lawWords } from './words/papers';

type Bilingual = Readonly<Record<TextLanguage, string>>;

/** Values that are names of their own. */
const values: Readonly<Record<string, Bilingual>> = {
  'last-day': { th: 'วันสุดท้ายของเดือนนั้น', en: 'the last day of that month' },
  'next-day': { th: 'วันแรกของเดือนถัดไป', en: 'the first day of the next month' },
  open: { th: 'ใช้ได้', en: 'open' },
  closed: { th: 'ใช้ไม่ได้', en: 'closed' },
  any: { th: 'ปีใดก็ได้', en: 'any year' },
  '2562-and-2563': { th: 'ว 17/2552: 2562 และ 2563', en: 'ว 17/2552: 2562 and 2563 (BE)' },
  counts: { th: 'นับ', en: 'counts' },
  excluded: { th: 'ไม่นับ', en: 'does not count' },
};

/** The name of a parameter; its id where there is none. */
export function parameterName(id: string, lang: TextLanguage): string {
  const names: Readonly<Record<string, Bilingual>> = parameterNames;
  return Object.hasOwn(names, id) ? (names[id]?.[lang] ?? id) : id;
}

/** The words of a value that is a name of its own; undefined for any other. */
export function valueName(value: string, lang: TextLanguage): string | undefined {
  return Object.hasOwn(values, value) ? values[value]?.[lang] : undefined;
}

type Standing = keyof NonNullable<Dated['byStanding']>;

/** The standings that have a value of their own, together where it is the same. */
function othersOf(
  byStanding: NonNullable<Dated['byStanding']>,
  say: (value: number | string) => string,
  lang: TextLanguage,
): readonly (readonly [readonly string[], string])[] {
  const { names } = wordsOf(lang);
  const byValue = new Map<number | string, string[]>();
  for (const [standing, value] of Object.entries(byStanding) as [Standing, number | string][]) {
    byValue.set(value, [...(byValue.get(value) ?? []), names[standing]]);
  }
  return [...byValue].map(([value, standings]) => [standings, say(value)]);
}

/** A value of the law with those of some standings, and what it spares. */
export function datedInWords(
  { value, byStanding, transition }: Pick<Dated, 'value' | 'byStanding' | 'transition'>,
  say: (value: number | string) => string,
  lang: TextLanguage,
): string {
  const words = lawWords(lang);
  const others = byStanding === undefined ? [] : othersOf(byStanding, say, lang);
  const said = others.length === 0 ? say(value) : words.byStanding(say(value), others);
  return transition === undefined ? said : words.filedFromThen(said);
}
