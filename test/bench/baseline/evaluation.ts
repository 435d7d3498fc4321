/** The decision on an evaluation, written by hand like the judgement of an application. */
import type { Evaluation, MemberScore } from '../../../src/index';
import type { Ymd } from './calendar';
import { ymdOf } from './calendar';
import type { Cites, MemberCites } from './citations';
import * as cites from './citations';
import type { PlainFinding, PlainGroup, PlainLeaf } from './finding';
import { atLeast, met, unmet, unsettled, unstated } from './finding';

type Domain = 'teaching' | 'outcomes' | 'academicWork';

const OPEN = 20_221_001;
const TWO_OF_THREE = 20_230_428;
const WORK_ENDED = 20_260_516;

const marks = { professional: 65, 'senior-professional': 70, expert: 75, advisory: 80 } as const;

/** Hundredths of a percent that a level is worth. */
const weights = { teaching: 250, outcomes: 500 } as const;

const ids = {
  teaching: ['evaluation.teaching.member-1', 'evaluation.teaching.member-2', 'evaluation.teaching.member-3'],
  outcomes: ['evaluation.outcomes.member-1', 'evaluation.outcomes.member-2', 'evaluation.outcomes.member-3'],
  academicWork: [
    'evaluation.academic-work.member-1',
    'evaluation.academic-work.member-2',
    'evaluation.academic-work.member-3',
  ],
} as const;

type Score = MemberScore[Domain];

function member(domain: Domain, index: 0 | 1 | 2, evaluation: Evaluation, mark: number, lists: MemberCites): PlainLeaf {
  const id = ids[domain][index];
  const score: Score = evaluation.members[index]?.[domain];
  const { line } = evaluation;
  if (
    line !== 'teaching' &&
    (line === 'education-administration' || domain === 'academicWork' || typeof score === 'object')
  ) {
    return unsettled(id, undefined, 'other-line', cites.otherLine[line]);
  }
  if (score === undefined) {
    return unstated(id, undefined, mark, 'percent', [`members[${index}].${domain}`], lists.percent);
  }
  let hundredths = 0;
  let list: Cites = lists.percent;
  if (typeof score === 'number' || domain === 'academicWork') hundredths = Math.round(Number(score) * 100);
  else {
    for (const level of score) hundredths += level;
    hundredths *= weights[domain];
    list = lists[domain];
  }
  const gap = mark * 100 - hundredths;
  return gap <= 0
    ? met(id, hundredths / 100, mark, 'percent', list)
    : unmet(id, hundredths / 100, mark, gap / 100, 'percent', list);
}

function members(
  id: string,
  domain: Domain,
  evaluation: Evaluation,
  need: number,
  needCites: Cites,
  lists: MemberCites,
): PlainGroup {
  const mark = marks[evaluation.standing];
  return atLeast(
    id,
    need,
    [
      member(domain, 0, evaluation, mark, lists),
      member(domain, 1, evaluation, mark, lists),
      member(domain, 2, evaluation, mark, lists),
    ],
    needCites,
  );
}

const none: Cites = [];

function outside(id: string, domain: Domain, list: Cites): PlainGroup {
  return atLeast(
    id,
    3,
    [
      unsettled(ids[domain][0], undefined, 'outside-validity', list),
      unsettled(ids[domain][1], undefined, 'outside-validity', list),
      unsettled(ids[domain][2], undefined, 'outside-validity', list),
    ],
    none,
  );
}

function academicWork(evaluation: Evaluation, decidedOn: Ymd): PlainGroup {
  const id = 'evaluation.academic-work';
  if (decidedOn < OPEN) return outside(id, 'academicWork', cites.open);
  if (decidedOn >= WORK_ENDED) return outside(id, 'academicWork', cites.workEnded);
  return decidedOn < TWO_OF_THREE
    ? members(id, 'academicWork', evaluation, 3, cites.allMembers, cites.workMarks.before)
    : members(id, 'academicWork', evaluation, 3, cites.workMembers, cites.workMarks.after);
}

export function decideEvaluationByHand(evaluation: Evaluation): PlainFinding {
  const decidedOn = ymdOf(evaluation.decidedOn);
  const upper = evaluation.standing === 'expert' || evaluation.standing === 'advisory';
  const domains: PlainGroup[] = [];
  if (decidedOn < OPEN) {
    domains.push(
      outside('evaluation.teaching', 'teaching', cites.open),
      outside('evaluation.outcomes', 'outcomes', cites.open),
    );
  } else {
    const before = decidedOn < TWO_OF_THREE;
    const lists = (upper ? cites.marks.upper : cites.marks.lower)[before ? 'before' : 'after'];
    const need = before ? 3 : 2;
    const needCites = before ? cites.allMembers : cites.twoMembers;
    domains.push(
      members('evaluation.teaching', 'teaching', evaluation, need, needCites, lists),
      members('evaluation.outcomes', 'outcomes', evaluation, need, needCites, lists),
    );
  }
  if (upper) domains.push(academicWork(evaluation, decidedOn));
  return atLeast('evaluation', domains.length, domains, upper ? cites.threeDomains : cites.twoDomains);
}
