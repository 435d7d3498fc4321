/**
 * One agreement round: ข้อตกลงในการพัฒนางาน (PA) of a fiscal year.
 *
 * ว 9/2564 chapter 2: the workload is met, and each of three committee members gives at least 70 of 100, by the law of
 * the round's last day. Rulebook §4.
 */
import { lastDayOfFiscalYear } from '../calendar/fiscal-year';
import type { BuddhistYear, Day } from '../calendar/types';
import type { AgreementRound, AgreementScore, Workload } from '../facts/application';
import { allOf, atLeast } from '../finding/at-least';
import type { Citation, Finding, Group, Leaf } from '../finding/finding';
import { unsettled, unstated } from '../finding/leaf';
import { agreementOfAdministrators, noClause, otherLine } from '../law/clauses';
import type { Law } from '../law/in-force';
import { lawOn } from '../law/in-force';
import { together } from '../law/together';
import type { ParamId, Regulation } from '../law/types';
import type { Asked } from './asked';
import { compared } from './compared';
import type { HeldPost } from './post';
import { countedPost } from './post';
import type { SheetPoints } from './sheet';
import { measureLevels, measurePlain, pointsOf } from './sheet';
import { outsideValidity } from './unsettled';
import type { WorkloadTerms } from './workload';
import { workloadAsStated, workloadHours, workloadTerms } from './workload';

const criteria: readonly ParamId[] = ['agreement.passMark', 'agreement.membersNeeded'];
const pointParameters: readonly ParamId[] = [
  'agreement.points.indicator',
  'agreement.points.method',
  'agreement.points.quantitative',
  'agreement.points.qualitative',
];

/** What a member's score is compared with. */
interface Mark {
  readonly mark: number;
  readonly cites: readonly Citation[];
  /** The points of a level, and what a score by levels rests on; undefined where the law does not say. */
  readonly sheet: { readonly points: SheetPoints; readonly cites: readonly Citation[] } | undefined;
}

interface MemberTerms {
  readonly id: string;
  /** The answer where the score is not stated: by the round that is on record, and where none is. */
  readonly open: Leaf;
  readonly absent: Leaf;
}

interface MembersTerms {
  readonly id: string;
  readonly needed: number;
  readonly cites: readonly Citation[];
  readonly mark: Mark;
  readonly each: readonly [MemberTerms, MemberTerms, MemberTerms];
}

/** What a round is judged by, whoever did it: the same for everyone who is asked for it under the same law. */
export interface RoundTerms extends Asked {
  readonly id: string;
  /** The missing fact where the round is not on record: `agreements[2566]`. */
  readonly absent: string;
  /** The law of the round's last day. */
  readonly law: Law;
  /** Whether that law knows agreement rounds at all. */
  readonly known: boolean;
  readonly workload: WorkloadTerms;
  /** The answer where that law does not say what the members must give. */
  readonly members: MembersTerms | Group;
}

function markIn(law: Law, cites: readonly Citation[], mark: number): Mark {
  const points = pointsOf(law);
  return { mark, cites, sheet: points && { points, cites: together(cites, points.cites) } };
}

function membersTerms(id: string, law: Law, asked: Asked, absent: string): MembersTerms | Group {
  const { 'agreement.passMark': mark, 'agreement.membersNeeded': needed } = law.values;
  const ids = [`${id}.member-1`, `${id}.member-2`, `${id}.member-3`] as const;
  if (mark === undefined || needed === undefined) {
    const outside = ids.map((member) => outsideValidity(member, law, criteria));
    return needed === undefined ? allOf(id, outside, noClause) : atLeast(id, needed.value, outside, needed.cites);
  }
  const cites = together(together(mark.cites, needed.cites), asked.resting);
  const member = (index: 0 | 1 | 2): MemberTerms => {
    const open = (missing: string): Leaf =>
      unstated(ids[index], cites, [missing], { required: mark.value, unit: 'point' });
    return { id: ids[index], open: open(`${asked.path}members[${String(index)}]`), absent: open(absent) };
  };
  return {
    id,
    needed: needed.value,
    cites: needed.cites,
    mark: markIn(law, cites, mark.value),
    each: [member(0), member(1), member(2)],
  };
}

/** The terms of a round by the law of its last day; `absent` is the name of the round among the facts, if it has one. */
export function roundTerms(
  id: string,
  fiscalYear: BuddhistYear,
  regulation: Regulation,
  asked: Asked,
  absent = '',
): RoundTerms {
  const law = lawOn(regulation, lastDayOfFiscalYear(fiscalYear));
  return {
    ...asked,
    id,
    absent,
    law,
    known: criteria.every((parameter) => law.values[parameter] !== undefined),
    workload: workloadTerms(`${id}.workload`, law, { ...asked, path: `${asked.path}workload.` }),
    members: membersTerms(`${id}.members`, law, asked, absent),
  };
}

/** Where the law of the round's last day does not know agreement rounds, the leaf that says so. */
export function outsideCriteria(id: string, { known, law }: RoundTerms): Leaf | undefined {
  return known ? undefined : outsideValidity(id, law, criteria);
}

/** The minimums that were read are those of teachers. */
function hoursOfPost(terms: WorkloadTerms, held: HeldPost, hours: Workload, filedOn: Day): Group {
  const { position } = countedPost(held);
  if (position !== 'teacher' && position !== 'assistant-teacher') return terms.ofOthers;
  return workloadHours(terms, hours, filedOn);
}

/** The workload of the round: stated as met or not, or as hours. */
export function roundWorkload(terms: RoundTerms, round: AgreementRound | undefined, filedOn: Day): Finding {
  const { workload } = terms;
  const stated = round?.workload;
  if (round !== undefined && typeof stated === 'object') return hoursOfPost(workload, round, stated, filedOn);
  const outside = outsideCriteria(workload.id, terms);
  if (outside !== undefined) return outside;
  if (typeof stated === 'boolean') return workloadAsStated(workload, stated, filedOn);
  return unstated(workload.id, workload.stated, [round === undefined ? terms.absent : `${terms.path}workload`]);
}

function scored(id: string, score: AgreementScore, bar: Mark, terms: RoundTerms, filedOn: Day): Leaf {
  const { mark, cites, sheet } = bar;
  if (typeof score === 'number' || 'part1' in score) {
    return compared(id, cites, measurePlain(score, mark), mark, 'point', terms, filedOn);
  }
  if (sheet === undefined) return outsideValidity(id, terms.law, pointParameters);
  return compared(id, sheet.cites, measureLevels(score, sheet.points, mark), mark, 'point', terms, filedOn);
}

function member(
  { mark, each }: MembersTerms,
  index: 0 | 1 | 2,
  round: AgreementRound | undefined,
  terms: RoundTerms,
  filedOn: Day,
): Leaf {
  const { id, open, absent } = each[index];
  if (round === undefined) return absent;
  const { position } = countedPost(round);
  if (position === 'supervisor') return unsettled(id, otherLine.supervision, 'not-encoded');
  const score = round.members?.[index] ?? null;
  if (score === null) return open;
  const found = scored(id, score, mark, terms, filedOn);
  const isAdministrator = position === 'director' || position === 'deputy-director';
  return isAdministrator ? Object.freeze({ ...found, cites: together(found.cites, agreementOfAdministrators) }) : found;
}

/** Each of the three members, and as many of them as the law asks. */
export function roundMembers(terms: RoundTerms, round: AgreementRound | undefined, filedOn: Day): Group {
  const { members } = terms;
  if ('kind' in members) return members;
  const { id, needed, cites } = members;
  return atLeast(
    id,
    needed,
    [
      member(members, 0, round, terms, filedOn),
      member(members, 1, round, terms, filedOn),
      member(members, 2, round, terms, filedOn),
    ],
    cites,
  );
}
