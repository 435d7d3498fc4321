/** What folders and files of evidence are called, in English and in Thai. */
import type { Evidence } from '../../facts/evidence';
import { plainText } from '../library';

/** An item of the evidence that files belong to, by its name in the facts. */
export type ItemName = Exclude<keyof Evidence, 'lessonPlanIsOfVideo'>;

const beginnings: readonly (readonly [ItemName, english: string, thai: string])[] = [
  ['lessonPlan', 'lesson-plan', 'แผนการจัดการเรียนรู้'],
  ['inspirationVideo', 'inspiration-video', 'วีดิทัศน์แรงบันดาลใจ'],
  ['teachingVideo', 'teaching-video', 'วีดิทัศน์การสอน'],
  ['learnerOutcomes', 'learner-outcomes', 'ผลลัพธ์การเรียนรู้'],
  ['supportingFiles', 'supporting-files', 'ไฟล์ประกอบ'],
  ['agreementResults', 'agreement-results', 'ผลการพัฒนางาน'],
];

/** `lesson-plan`, however the words are joined, and no longer word that begins so. */
function ofEnglish(english: string): RegExp {
  return new RegExp(`^${english.replace('-', '[-_ ]*')}(?![a-z])`, 'iu');
}

/** Thai is written without spaces, so anything may follow. */
const patterns = beginnings.flatMap(([item, english, thai]): readonly (readonly [ItemName, RegExp])[] => [
  [item, ofEnglish(english)],
  [item, new RegExp(`^${plainText(thai)}`, 'u')],
]);

/** The ending of a name that tells what a file is, in small letters; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([a-z][a-z0-9]{1,4})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A name without its ending. */
export function withoutEnding(name: string): string {
  const ending = endingOf(name);
  return ending === '' ? name : name.slice(0, -ending.length - 1);
}

/** The item that a name begins with, and what follows it. */
export function itemOf(name: string): { readonly item: ItemName; readonly rest: string } | undefined {
  const text = plainText(name);
  for (const [item, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found !== null)
      return {
        item,
        rest: text
          .slice(found[0].length)
          .replace(/^[\s_-]+/u, '')
          .trim(),
      };
  }
  return undefined;
}

const [FIRST_YEAR, LAST_YEAR] = [2500, 2700];

/** The fiscal year of the Buddhist era that a name begins with: `2566`, `๒๕๖๖`, `fy2566`, `ปีงบประมาณ 2566`. */
export function fiscalYearOf(name: string): number | undefined {
  const text = plainText(name);
  const year = Number(/^(?:fy|ปีงบประมาณ|ปี)?[\s_.-]*(?:พ\.ศ\.\s*)?(\d{4})(?!\d)/iu.exec(text)?.[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Whether a system or an office program put it there, for itself. */
export function isHidden(name: string): boolean {
  return /^(?:\.|~\$|__MACOSX$|(?:thumbs\.db|ehthumbs\.db|desktop\.ini)$)/iu.test(name);
}
