/**
 * One domain of an evaluation, judged by three members.
 *
 * ว 9/2564 chapter 3: the mark from each of them; from 679/2566 on, for domains 1 and 2, from at least two. A score
 * that is still open is unknown, and the domain is decided as soon as it can no longer change it. Rulebook §7.
 */
import type { Evaluation, MemberScore } from '../facts/evaluation';
import type { CareerLine } from '../facts/names';
import { allOf, atLeast } from '../finding/at-least';
import type { Citation, Group, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { ParamId } from '../law/types';
import { measure } from '../value/exact';
import { ofOtherLine, outsideValidity } from './unsettled';

/** A domain as the facts name it: ด้านที่ 1, 2 and 3. */
export type Domain = 'teaching' | 'outcomes' | 'academicWork';

interface DomainLaw {
  readonly mark: ParamId & `evaluation.${string}assMark.${string}`;
  readonly needed: ParamId & `evaluation.${string}embersNeeded${string}`;
}

const teachingAndOutcomes = {
  professional: 'evaluation.passMark.professional',
  'senior-professional': 'evaluation.passMark.senior-professional',
  expert: 'evaluation.passMark.expert',
  advisory: 'evaluation.passMark.advisory',
} as const;

const academicWork = {
  expert: 'evaluation.academicWork.passMark.expert',
  advisory: 'evaluation.academicWork.passMark.advisory',
} as const;

const membersNeeded = {
  teaching: 'evaluation.membersNeeded.teaching',
  outcomes: 'evaluation.membersNeeded.outcomes',
  academicWork: 'evaluation.academicWork.membersNeeded',
} as const;

const weights = { teaching: 'evaluation.weight.teaching', outcomes: 'evaluation.weight.outcomes' } as const;

function lawOfDomain(domain: Domain, { standing }: Evaluation): DomainLaw | undefined {
  const needed = membersNeeded[domain];
  if (domain !== 'academicWork') return { mark: teachingAndOutcomes[standing], needed };
  return standing === 'expert' || standing === 'advisory' ? { mark: academicWork[standing], needed } : undefined;
}

/** Whether the law that was read says how a score of this kind is judged for the line. Rulebook §14. */
function isOfOtherLine(line: CareerLine, domain: Domain, score: number | readonly number[] | undefined): boolean {
  if (line === 'teaching') return false;
  return line === 'education-administration' || domain === 'academicWork' || typeof score === 'object';
}

/** What each member's score is judged by. */
interface Bar {
  readonly mark: number;
  readonly cites: readonly Citation[];
}

function member(id: string, domain: Domain, evaluation: Evaluation, index: number, bar: Bar, law: Law): Leaf {
  const { mark, cites } = bar;
  const given: MemberScore | null | undefined = evaluation.members[index];
  const score = given?.[domain];
  const { line } = evaluation;
  if (line !== 'teaching' && isOfOtherLine(line, domain, score)) return ofOtherLine(id, line);

  const unit = 'percent';
  if (score === undefined) {
    return unstated(id, cites, [`members[${String(index)}].${domain}`], { required: mark, unit });
  }

  const weightName = typeof score === 'number' || domain === 'academicWork' ? undefined : weights[domain];
  const weight = weightName === undefined ? undefined : law.values[weightName];
  if (weightName !== undefined && weight === undefined) return outsideValidity(id, law, [weightName]);
  const levels = typeof score === 'number' ? [score] : score;
  const { total, reached, gap } = measure(levels, weight?.value ?? 1, mark);
  const resting = together(cites, weight?.cites);
  const shown = { actual: total, required: mark, gap: reached ? undefined : gap, unit } as const;
  return reached ? met(id, resting, shown) : unmet(id, resting, shown);
}

/** The domain by the three members; undefined where the standing does not ask it. */
export function domainByMembers(id: string, domain: Domain, evaluation: Evaluation, law: Law): Group | undefined {
  const names = lawOfDomain(domain, evaluation);
  if (names === undefined) return undefined;
  const ids = [`${id}.member-1`, `${id}.member-2`, `${id}.member-3`];
  const mark = law.values[names.mark];
  const needed = law.values[names.needed];
  if (mark === undefined || needed === undefined) {
    const outside = ids.map((memberId) => outsideValidity(memberId, law, [names.mark, names.needed]));
    return needed === undefined ? allOf(id, outside, []) : atLeast(id, needed.value, outside, needed.cites);
  }
  const bar = { mark: mark.value, cites: together(mark.cites, needed.cites) };
  const leaves = ids.map((memberId, index) => member(memberId, domain, evaluation, index, bar, law));
  return atLeast(id, needed.value, leaves, needed.cites);
}
