/** The wording of tables and papers in each language. */
import type { TextLanguage } from '../language';
import type { LawWords } from './changes';
import { en as changesInEnglish } from './changes-en';
import { th as changesInThai } from './changes-th';
import type { FileWords } from './files';
import { en as filesInEnglish } from './files-en';
import { th as filesInThai } from './files-th';
import type { JudgeWords } from './judging';
import { en as judgingInEnglish } from './judging-en';
import { th as judgingInThai } from './judging-th';

/** What is said of cases that were judged. */
export function judgeWords(lang: TextLanguage): JudgeWords {
  return lang === 'th' ? judgingInThai : judgingInEnglish;
}

/** What is said of a law and of its changes. */
export function lawWords(lang: TextLanguage): LawWords {
  return lang === 'th' ? changesInThai : changesInEnglish;
}

/** What is said of files that were opened. */
export function fileWords(lang: TextLanguage): FileWords {
  return lang === 'th' ? filesInThai : filesInEnglish;
}
