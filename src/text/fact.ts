/** The facts that are asked for, in words. A form of path without words does not compile. */
import { isoOf } from '../calendar/day';
import { firstDayOfFiscalYear, lastDayOfFiscalYear } from '../calendar/fiscal-year';
import { lastDayOfSalaryRound, salaryRoundsLater } from '../calendar/salary-round';
import type { FactForm } from '../finding/fact-form';
import { formOf } from '../finding/fact-form';
import { evidenceFactInWords } from './evidence-fact';
import { valueIn } from './lookup';
import { dayInWords } from './value';
import type { EvidenceForm, HoursForm, PlainForm } from './words/questions';
import type { Words } from './words/words';

/** Says a fact by what stands in the brackets of its path: years as they are, members and lists from 0. */
type Question = (keys: readonly number[], words: Words) => string;

const roundInWords: Question = ([fiscalYear = 0], words) => {
  const from = dayInWords(isoOf(firstDayOfFiscalYear(fiscalYear)), words);
  return words.roundAsked(fiscalYear, from, dayInWords(isoOf(lastDayOfFiscalYear(fiscalYear)), words));
};

const salaryRoundInWords: Question = ([fiscalYear = 0, half = 1], words) => {
  const round = { fiscalYear, half: half === 1 ? 1 : 2 } as const;
  const from = dayInWords(isoOf(lastDayOfSalaryRound(salaryRoundsLater(round, -1)) + 1), words);
  return words.salaryRound(fiscalYear, half, from, dayInWords(isoOf(lastDayOfSalaryRound(round)), words));
};

function hours(name: keyof Words['hours']): Question {
  return (_, words) => words.hours[name];
}

function score([member = 0]: readonly number[], words: Words): string {
  return words.scoreOf(member + 1);
}

function scoreIn(domain: 'teaching' | 'outcomes' | 'academic-work'): Question {
  return ([member = 0], words) => words.scoreIn(member + 1, words.places[domain]);
}

/** The same fact of an agreement round. */
function inRound(question: Question): Question {
  return ([fiscalYear = 0, ...keys], words) => words.inRound(question(keys, words), fiscalYear);
}

const numbered: Readonly<Record<Exclude<FactForm, PlainForm | HoursForm | EvidenceForm>, Question>> = {
  'agreements[]': roundInWords,
  'agreements[].workload': inRound(hours('workload')),
  'agreements[].workload.total': inRound(hours('total')),
  'agreements[].workload.support': inRound(hours('support')),
  'agreements[].workload.development': inRound(hours('development')),
  'agreements[].workload.policy': inRound(hours('policy')),
  'agreements[].members[]': inRound(score),
  'members[]': score,
  'members[].teaching': scoreIn('teaching'),
  'members[].outcomes': scoreIn('outcomes'),
  'members[].academicWork': scoreIn('academic-work'),
  'salaryRounds[]': salaryRoundInWords,
  'schoolChanges[].newAgreement': ([change = 0], words) => words.newAgreementAt(change + 1),
};

/** What may stand in the brackets of a list. */
const keyIn: Readonly<Record<string, RegExp>> = {
  agreements: /^\d{4}$/u,
  members: /^[012]$/u,
  salaryRounds: /^\d{4}\/[12]$/u,
  schoolChanges: /^\d+$/u,
};

function numberedInWords(path: string, words: Words): string | undefined {
  const { form, keys } = formOf(path);
  const question = valueIn(numbered, form);
  const lists = form.split('[]').map((part) => part.slice(part.lastIndexOf('.') + 1));
  if (question === undefined || !keys.every((key, at) => keyIn[lists[at] ?? '']?.test(key))) return undefined;
  return question(
    keys.flatMap((key) => key.split('/').map(Number)),
    words,
  );
}

/**
 * A path of `ask` in words: `agreements[2566].members[2]` is คะแนนของกรรมการคนที่ 3 ในรอบข้อตกลงปีงบประมาณ 2566. A path
 * that has no words is named as it is.
 */
export function factInWords(path: string, words: Words): string {
  return (
    valueIn(words.facts, path) ??
    valueIn(words.hours, path.replace(/^workload\./u, '')) ??
    evidenceFactInWords(path, words) ??
    numberedInWords(path, words) ??
    words.factAt(path)
  );
}
