/** The subjects that a teacher may apply in: สาขาวิชา, as ว 31/2565 lists them. Rulebook §13. */
import type { IsoDate, Language } from '../facts/names';
import { deepFreeze } from '../value/deep-freeze';
import { cite } from './cite';
import { foreignLanguageSubject, subjects as list } from './clauses';
import type { Cites } from './types';

/** The lists of the letter: ปฐมวัย, ประถมศึกษา, มัธยมศึกษา, การศึกษาพิเศษ. */
export type SubjectGroup = 'early-childhood' | 'primary' | 'secondary' | 'special-education';

/** That a subject is in a foreign language, which puts the teacher in that learning area. */
export interface ForeignLanguageSubject {
  readonly language: Language;
  readonly cites: Cites;
}

/** One line of one list. */
export interface Subject {
  readonly group: SubjectGroup;
  /** In Thai, as the list writes it. */
  readonly name: string;
  /** `null`: in no foreign language. */
  readonly foreignLanguage: ForeignLanguageSubject | null;
  /** The first day on which it is listed. */
  readonly from: IsoDate;
  readonly cites: Cites;
}

/** The first day of the lists. */
export const subjectsFrom: IsoDate = '2022-10-31';

const names: Readonly<Record<SubjectGroup, readonly string[]>> = {
  'early-childhood': ['การศึกษาปฐมวัย'],
  primary: [
    ...['ภาษาไทย', 'คณิตศาสตร์', 'วิทยาศาสตร์และเทคโนโลยี', 'สังคมศึกษา ศาสนา และวัฒนธรรม', 'ศิลปศึกษา', 'ดนตรี', 'นาฏศิลป์'],
    ...['การงานอาชีพ', 'ภาษาอังกฤษ', 'สุขศึกษาและพลศึกษา', 'แนะแนวการศึกษา', 'บรรณารักษศาสตร์'],
  ],
  secondary: [
    ...['ภาษาไทย', 'คณิตศาสตร์', 'วิทยาศาสตร์และเทคโนโลยี', 'ฟิสิกส์', 'เคมี', 'ชีววิทยา', 'สังคมศึกษา ศาสนา และวัฒนธรรม'],
    ...['พระพุทธศาสนา', 'สุขศึกษาและพลศึกษา', 'สุขศึกษา', 'พลศึกษา', 'ศิลปศึกษา', 'ทัศนศิลป์', 'การงานอาชีพ'],
    ...['ดนตรี-นาฏศิลป์', 'ดนตรี', 'นาฏศิลป์', 'ภาษาอังกฤษ', 'ภาษาจีน', 'ภาษาฝรั่งเศส', 'ภาษาญี่ปุ่น'],
    ...['แนะแนวการศึกษา', 'บรรณารักษศาสตร์'],
  ],
  'special-education': ['การศึกษาพิเศษ'],
};

const foreignLanguages: ReadonlyMap<string, Language> = new Map([
  ['ภาษาอังกฤษ', 'english'],
  ['ภาษาจีน', 'chinese'],
  ['ภาษาฝรั่งเศส', 'french'],
  ['ภาษาญี่ปุ่น', 'japanese'],
]);

const music: Cites = [
  cite(
    'w31-2565',
    'subjects',
    'derived',
    'HB',
    'the scanned lists print คณิต twice; the second, beside นาฏศิลป์, is read as ดนตรี',
  ),
];

function foreignLanguageOf(name: string): ForeignLanguageSubject | null {
  const language = foreignLanguages.get(name);
  return language === undefined ? null : { language, cites: foreignLanguageSubject };
}

/**
 * Every subject of the lists, list by list in their order: ปฐมวัย 1, ประถมศึกษา 12, มัธยมศึกษา 23, การศึกษาพิเศษ 1. A
 * subject of two lists stands in both.
 *
 * The lists are data beside the parameters of the law: each subject has its own first day, and neither `without` nor
 * `amend` changes them.
 */
export const subjects: readonly Subject[] = deepFreeze(
  (Object.keys(names) as SubjectGroup[]).flatMap((group) =>
    names[group].map((name) => ({
      group,
      name,
      foreignLanguage: foreignLanguageOf(name),
      from: subjectsFrom,
      cites: name === 'ดนตรี' ? music : list,
    })),
  ),
);
