/**
 * The subject that a teacher applies in: สาขาวิชา.
 *
 * ว 31/2565 lists subjects by level of schooling; another one needs the consent of ก.ค.ศ. That a subject in a foreign
 * language puts the teacher in the foreign-language learning area follows from it. Rulebook §13.
 */
import type { WorkloadSetting } from '../facts/names';
import type { SubjectChoice } from '../facts/subject';
import { allOf, atLeast } from '../finding/at-least';
import type { Citation, Group, Leaf } from '../finding/finding';
import type { Shown } from '../finding/leaf';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import { foreignLanguageSubject, otherSubjects, subjects as list } from '../law/clauses';
import type { SubjectGroup } from '../law/subjects';
import { subjects, subjectsFrom } from '../law/subjects';
import { together } from '../law/together';
import { once } from '../value/once';
import { lettersOf } from '../value/thai-text';

const ordinary: readonly SubjectGroup[] = ['primary', 'secondary'];

/** The list of each kind of school that has one of its own. */
const listOf = {
  'early-childhood': 'early-childhood',
  primary: 'primary',
  secondary: 'secondary',
  'special-needs': 'special-education',
} as const satisfies Partial<Record<WorkloadSetting, SubjectGroup>>;

const letters = once(() => subjects.map(({ name }) => lettersOf(name)));

/** The letter and the forms write every name with this word before it. */
const PREFIX = 'สาขา';

/** Subjects that stand under this name, one for each list that has it. Texts that look the same are the same name. */
function named({ subject }: SubjectChoice): typeof subjects {
  const written = lettersOf(subject);
  const name = written.startsWith(PREFIX) ? written.slice(PREFIX.length).trimStart() : written;
  return subjects.filter((_, index) => letters()[index] === name);
}

/** The lists that are asked of a teacher, as far as the facts say it. */
function listsFor({
  setting,
  inSpecialEducationBureau,
  teachesOrdinaryChildren,
}: SubjectChoice): readonly SubjectGroup[] {
  if (setting === undefined || setting === 'other-agency') return [];
  const own = setting === 'welfare' ? [] : [listOf[setting]];
  const isOfBureau = setting === 'special-needs' || setting === 'welfare';
  return isOfBureau && inSpecialEducationBureau === true && teachesOrdinaryChildren === true
    ? [...own, ...ordinary]
    : own;
}

/** The facts by which a teacher of special education may name a subject of ordinary schools. */
const ofOrdinaryChildren = ['inSpecialEducationBureau', 'teachesOrdinaryChildren'] as const;

/** What is asked of another agency was not read, nor which list holds for other teachers of welfare schools. */
function notRead(id: string, cites: readonly Citation[], shown: Shown): Leaf {
  return unsettled(id, cites, 'not-encoded', shown);
}

/** On one of the lists for the school that the teacher works in. */
function listed(id: string, choice: SubjectChoice): Leaf {
  const { subject, setting } = choice;
  const lines = named(choice);
  const lists = listsFor(choice);
  const shown = { actual: subject, ...(lists.length === 0 ? {} : { required: lists }) };
  const cites = lines.map((line) => line.cites).reduce<readonly Citation[]>(together, list);
  if (setting === undefined) return unstated(id, cites, ['setting'], shown);
  if (setting === 'other-agency') return notRead(id, list, shown);

  const own = lines.find(({ group }) => lists.includes(group));
  if (own !== undefined) return met(id, own.cites, shown);
  const isOfBureau = setting === 'special-needs' || setting === 'welfare';
  if (isOfBureau && lines.some(({ group }) => ordinary.includes(group))) {
    const isExcluded = ofOrdinaryChildren.some((fact) => choice[fact] === false);
    const missing = ofOrdinaryChildren.filter((fact) => choice[fact] === undefined);
    if (!isExcluded && missing.length > 0) return unstated(id, cites, missing, shown);
  }
  return setting === 'welfare' && lines.length > 0 ? notRead(id, cites, shown) : unmet(id, cites, shown);
}

/** ความเห็นชอบของ ก.ค.ศ. to another subject. */
function consent(id: string, { setting, consent: actual }: SubjectChoice): Leaf {
  const shown = { ...(actual === undefined ? {} : { actual }), required: true };
  if (setting === 'other-agency') return notRead(id, otherSubjects, shown);
  const missing = [...(setting === undefined ? ['setting'] : []), ...(actual === undefined ? ['consent'] : [])];
  if (missing.length > 0) return unstated(id, otherSubjects, missing, shown);
  return actual === true ? met(id, otherSubjects, shown) : unmet(id, otherSubjects, shown);
}

/** In a foreign language exactly where the application says that the teacher is in that learning area. */
function foreignLanguage(id: string, choice: SubjectChoice): Leaf {
  const [line] = named(choice);
  const { teachesForeignLanguage: actual } = choice;
  const stated = actual === undefined ? {} : { actual };
  if (line === undefined) return unsettled(id, foreignLanguageSubject, 'not-encoded', stated);
  const shown = { ...stated, required: line.foreignLanguage !== null };
  if (actual === undefined) return unstated(id, foreignLanguageSubject, ['teachesForeignLanguage'], shown);
  return (actual === shown.required ? met : unmet)(id, foreignLanguageSubject, shown);
}

/** Before the first day of the lists nothing can be said. */
function beforeTheLists(id: string, actual: string | boolean | undefined): Leaf {
  return unsettled(id, list, 'outside-validity', actual === undefined ? {} : { actual });
}

/** Allowed, by a list or by consent, and in agreement with the learning area. */
export function subjectOf(id: string, choice: SubjectChoice): Group {
  const allowed = `${id}.allowed`;
  const ids = { listed: `${allowed}.listed`, consent: `${allowed}.consent`, foreign: `${id}.foreign-language` };
  const isBefore = choice.on < subjectsFrom;
  const ways = isBefore
    ? [beforeTheLists(ids.listed, choice.subject), beforeTheLists(ids.consent, choice.consent)]
    : [listed(ids.listed, choice), consent(ids.consent, choice)];
  const foreign = isBefore
    ? beforeTheLists(ids.foreign, choice.teachesForeignLanguage)
    : foreignLanguage(ids.foreign, choice);
  return allOf(id, [atLeast(allowed, 1, ways, list), foreign], list);
}
