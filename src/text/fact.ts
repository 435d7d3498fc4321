/** The facts that are asked for, in words. */
import { isoOf } from '../calendar/day';
import { firstDayOfFiscalYear, lastDayOfFiscalYear } from '../calendar/fiscal-year';
import { lastDayOfSalaryRound, salaryRoundsLater } from '../calendar/salary-round';
import { evidenceFactInWords } from './evidence-fact';
import { valueIn } from './lookup';
import { dayInWords } from './value';
import type { Words } from './words/words';

const domains = { teaching: 'teaching', outcomes: 'outcomes', academicWork: 'academic-work' } as const;

/** Each form of a path, and how it is said from what was found in it. */
const forms: readonly (readonly [RegExp, (found: readonly string[], words: Words) => string | undefined])[] = [
  [/^agreements\[(\d{4})\]$/u, ([year], words) => roundInWords(Number(year), words)],
  [
    /^agreements\[(\d{4})\]\.(.+)$/u,
    ([year, part = ''], words) => {
      const fact = factOfRound(part, words);
      return fact === undefined ? undefined : words.inRound(fact, Number(year));
    },
  ],
  [
    /^salaryRounds\[(\d{4})\/([12])\]$/u,
    ([year, half], words) => salaryRoundInWords(Number(year), Number(half), words),
  ],
  [
    /^members\[([012])\]\.(teaching|outcomes|academicWork)$/u,
    ([index, domain], words) => {
      const place = domains[domain as keyof typeof domains];
      return words.scoreIn(Number(index) + 1, words.places[place]);
    },
  ],
  [/^schoolChanges\[(\d+)\]\.newAgreement$/u, ([index], words) => words.newAgreementAt(Number(index) + 1)],
];

function roundInWords(fiscalYear: number, words: Words): string {
  const from = dayInWords(isoOf(firstDayOfFiscalYear(fiscalYear)), words);
  return words.roundAsked(fiscalYear, from, dayInWords(isoOf(lastDayOfFiscalYear(fiscalYear)), words));
}

function salaryRoundInWords(fiscalYear: number, half: number, words: Words): string {
  const round = { fiscalYear, half: half === 1 ? 1 : 2 } as const;
  const from = dayInWords(isoOf(lastDayOfSalaryRound(salaryRoundsLater(round, -1)) + 1), words);
  return words.salaryRound(fiscalYear, half, from, dayInWords(isoOf(lastDayOfSalaryRound(round)), words));
}

/** A fact of one agreement round: its workload or a part of it, or a member's score. */
function factOfRound(path: string, words: Words): string | undefined {
  const [, index] = /^members\[([012])\]$/u.exec(path) ?? [];
  if (index !== undefined) return words.scoreOf(Number(index) + 1);
  return valueIn(words.hours, path.replace(/^workload\./u, ''));
}

/**
 * A path of `ask` in words: `agreements[2566].members[2]` is คะแนนของกรรมการคนที่ 3 ในรอบข้อตกลงปีงบประมาณ 2566. A path
 * that has no words is named as it is.
 */
export function factInWords(path: string, words: Words): string {
  const plain = valueIn(words.facts, path) ?? factOfRound(path, words);
  if (plain !== undefined) return plain;
  const ofEvidence = evidenceFactInWords(path, words);
  if (ofEvidence !== undefined) return ofEvidence;
  for (const [form, say] of forms) {
    const said = form.exec(path);
    const fact = said === null ? undefined : say(said.slice(1), words);
    if (fact !== undefined) return fact;
  }
  return words.factAt(path);
}
