/** Does this subject agree with the lists, the school and the application? Rulebook §13. */
import { subjectChoices } from '../facts/reading/readers';
import type { SubjectChoice } from '../facts/subject';
import type { Finding } from '../finding/finding';
import { subjectOf } from '../rules/subject';

/**
 * Whether a teacher may apply in a subject (สาขาวิชา): it is of the list for the school, or ก.ค.ศ. consented to it; and it
 * is in a foreign language exactly where the application puts the teacher in the foreign-language learning area.
 *
 * Names are compared letter by letter, as they look: spaces, invisible signs, เเ for แ and the order of marks make no
 * difference, but a name that is misspelt is one outside the lists. What is listed
 * stands in `subjects`. The lists are no parameters of the law, so this function takes none.
 *
 * @param choice - the day, the subject in Thai, and what it must agree with
 * @returns `subject`, all of `subject.allowed`, which is 1 of `.listed` and `.consent`, and `subject.foreign-language`
 * @throws `invalid-facts` with every issue
 * @example
 * ```ts
 * checkSubject({ on: '2024-11-04', subject: 'ภาษาจีน', setting: 'secondary', teachesForeignLanguage: false }).status;
 * // 'unmet': the subject is a foreign language
 * ```
 */
export function checkSubject(choice: SubjectChoice): Finding {
  return subjectOf('subject', subjectChoices.require(choice));
}
