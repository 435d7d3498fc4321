/**
 * One domain of an evaluation, judged by three members.
 *
 * ว 9/2564 chapter 3: the mark from each of them; from 679/2566 on, for domains 1 and 2, from at least two. A score
 * that is still open is unknown, and the domain is decided as soon as it can no longer change it. Rulebook §7.
 */
import type { Evaluation, MemberScore } from '../facts/evaluation';
import type { CareerLine, Standing } from '../facts/names';
import { allOf, atLeast, decide } from '../finding/at-least';
import type { Citation, Group, Leaf, Status } from '../finding/finding';
import { unstated } from '../finding/leaf';
import { noClause } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import type { Dated } from '../law/types';
import { workedOut } from '../law/worked-out';
import { measure, measureOne } from '../value/exact';
import { total } from '../value/whole';
import { askedAlone } from './asked';
import { compared } from './compared';
import { ofOtherLine, outsideValidity } from './unsettled';

/** A domain as the facts name it: ด้านที่ 1, 2 and 3. */
export type Domain = 'teaching' | 'outcomes' | 'academicWork';

export const allDomains: readonly Domain[] = ['teaching', 'outcomes', 'academicWork'];

const ids = {
  teaching: 'evaluation.teaching',
  outcomes: 'evaluation.outcomes',
  academicWork: 'evaluation.academic-work',
} as const;

const marksOfTeaching = {
  professional: 'evaluation.passMark.professional',
  'senior-professional': 'evaluation.passMark.senior-professional',
  expert: 'evaluation.passMark.expert',
  advisory: 'evaluation.passMark.advisory',
} as const;

/** The marks by standing; academic work is asked of the upper two only. */
const marks = {
  teaching: marksOfTeaching,
  outcomes: marksOfTeaching,
  academicWork: {
    professional: undefined,
    'senior-professional': undefined,
    expert: 'evaluation.academicWork.passMark.expert',
    advisory: 'evaluation.academicWork.passMark.advisory',
  },
} as const;

const membersNeeded = {
  teaching: 'evaluation.membersNeeded.teaching',
  outcomes: 'evaluation.membersNeeded.outcomes',
  academicWork: 'evaluation.academicWork.membersNeeded',
} as const;

const weights = {
  teaching: 'evaluation.weight.teaching',
  outcomes: 'evaluation.weight.outcomes',
  academicWork: undefined,
} as const;

interface MemberTerms {
  readonly id: string;
  /** The answer where no score is stated. */
  readonly open: Leaf;
}

/** What a domain is judged by, whoever is evaluated: the same under the same law. */
interface DomainTerms {
  readonly id: string;
  readonly mark: number;
  readonly cites: readonly Citation[];
  readonly needed: Dated<number>;
  readonly members: readonly [MemberTerms, MemberTerms, MemberTerms];
}

/** The terms of a domain; the answer itself where the law does not say them; undefined where it is not asked. */
function domainTerms(domain: Domain, standing: Standing, law: Law): DomainTerms | Group | undefined {
  const markName = marks[domain][standing];
  if (markName === undefined) return undefined;
  const id = ids[domain];
  const mark = law.values[markName];
  const needed = law.values[membersNeeded[domain]];
  if (mark === undefined || needed === undefined) {
    const reads = [markName, membersNeeded[domain]];
    const outside = [1, 2, 3].map((number) => outsideValidity(`${id}.member-${String(number)}`, law, reads));
    return needed === undefined ? allOf(id, outside, noClause) : atLeast(id, needed.value, outside, needed.cites);
  }
  const cites = together(mark.cites, needed.cites);
  const member = (index: 0 | 1 | 2): MemberTerms => {
    const memberId = `${id}.member-${String(index + 1)}`;
    const shown = { required: mark.value, unit: 'percent' } as const;
    return { id: memberId, open: unstated(memberId, cites, [`members[${String(index)}].${domain}`], shown) };
  };
  return { id, mark: mark.value, cites, needed, members: [member(0), member(1), member(2)] };
}

const termsOf = workedOut((law) => {
  const of = (domain: Domain) => ({
    professional: domainTerms(domain, 'professional', law),
    'senior-professional': domainTerms(domain, 'senior-professional', law),
    expert: domainTerms(domain, 'expert', law),
    advisory: domainTerms(domain, 'advisory', law),
  });
  return { teaching: of('teaching'), outcomes: of('outcomes'), academicWork: of('academicWork') };
});

/** Whether the law that was read says how a score of this kind is judged for the line. Rulebook §14. */
function isOfOtherLine(line: CareerLine, domain: Domain, score: number | readonly number[] | undefined): boolean {
  return line === 'education-administration' || domain === 'academicWork' || typeof score === 'object';
}

function member(terms: DomainTerms, index: 0 | 1 | 2, domain: Domain, evaluation: Evaluation, law: Law): Leaf {
  const { mark, cites } = terms;
  const { id, open } = terms.members[index];
  const { line } = evaluation;
  const given: MemberScore | null | undefined = evaluation.members[index];
  const score = given?.[domain];
  if (line !== 'teaching' && isOfOtherLine(line, domain, score)) return ofOtherLine(id, line);
  if (score === undefined) return open;
  if (typeof score === 'number') {
    return compared(id, cites, measureOne(score, mark), mark, 'percent', askedAlone, law.day);
  }

  const weightName = weights[domain];
  const weight = weightName === undefined ? undefined : law.values[weightName];
  if (weightName !== undefined && weight === undefined) return outsideValidity(id, law, [weightName]);
  // All indicators have the same weight, so that the levels are added first: whole numbers, and exact.
  const measured = measure([total(score)], weight?.value ?? 1, mark);
  return compared(id, together(cites, weight?.cites), measured, mark, 'percent', askedAlone, law.day);
}

const memberIndexes = [0, 1, 2] as const;

/** The domain by the three members; undefined where the standing does not ask it. */
export function domainByMembers(domain: Domain, evaluation: Evaluation, law: Law): Group | undefined {
  const terms = termsOf(law)[domain][evaluation.standing];
  if (terms === undefined || 'kind' in terms) return terms;
  const { id, needed } = terms;
  const members = memberIndexes.map((index) => member(terms, index, domain, evaluation, law));
  return atLeast(id, needed.value, members, needed.cites);
}

/** The status of {@link domainByMembers}, from as few members as decide it. */
export function domainStatus(domain: Domain, evaluation: Evaluation, law: Law): Status | undefined {
  const terms = termsOf(law)[domain][evaluation.standing];
  if (terms === undefined || 'kind' in terms) return terms?.status;
  return decide(terms.needed.value, memberIndexes, (index) => member(terms, index, domain, evaluation, law).status);
}
