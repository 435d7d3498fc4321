/** What the parameters of the law and their values are called in words. */
import type { TextLanguage } from './language';
import { parameterNames } from './parameter-names';

type Bilingual = Readonly<Record<TextLanguage, string>>;

/** Values that are names of their own. */
const values: Readonly<Record<string, Bilingual>> = {
  'last-day': { th: 'วันสุดท้ายของเดือนนั้น', en: 'the last day of that month' },
  'next-day': { th: 'วันแรกของเดือนถัดไป', en: 'the first day of the next month' },
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
