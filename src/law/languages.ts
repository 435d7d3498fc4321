/** The languages of the announcement of คุรุสภา on language tests. Rulebook §3.1. */
import type { IsoDate, Language } from '../facts/names';
import { languages } from '../facts/names';
import { deepFreeze } from '../value/deep-freeze';
import { languageTests } from './clauses';
import type { Cites } from './types';

/** A language whose tests are compared with levels of the CEFR. */
export interface RecognisedLanguage {
  readonly language: Language;
  readonly name: { readonly th: string; readonly en: string };
  /** The first day on which it is recognised. */
  readonly from: IsoDate;
  readonly cites: Cites;
}

const names: Readonly<Record<Language, RecognisedLanguage['name']>> = {
  english: { th: 'ภาษาอังกฤษ', en: 'English' },
  chinese: { th: 'ภาษาจีน', en: 'Chinese' },
  japanese: { th: 'ภาษาญี่ปุ่น', en: 'Japanese' },
  french: { th: 'ภาษาฝรั่งเศส', en: 'French' },
  korean: { th: 'ภาษาเกาหลี', en: 'Korean' },
  german: { th: 'ภาษาเยอรมัน', en: 'German' },
  arabic: { th: 'ภาษาอาหรับ', en: 'Arabic' },
  spanish: { th: 'ภาษาสเปน', en: 'Spanish' },
  pali: { th: 'ภาษาบาลี', en: 'Pali' },
};

/** The nine languages whose tests the announcement compares with levels of the CEFR: ภาษาที่ใช้ได้ 9 ภาษา. */
export const recognisedLanguages: readonly RecognisedLanguage[] = deepFreeze(
  languages.map((language) => ({
    language,
    name: names[language],
    from: '2023-04-20',
    cites: languageTests,
  })),
);
