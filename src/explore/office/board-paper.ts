/** The paper for the board: agenda counts, and an annex with a row an applicant. Rulebook §18. */
import type { BoardCase, BoardOptions } from '../../facts/board';
import type { Evaluation } from '../../facts/evaluation';
import type { IsoDate, Standing } from '../../facts/names';
import { standings } from '../../facts/names';
import { boardCases, boardOptions, evaluations } from '../../facts/reading/readers';
import { ask } from '../../finding/ask';
import { at } from '../../finding/at';
import type { Finding, Status } from '../../finding/finding';
import { requireRegulation } from '../../law/known';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import { deepFreeze } from '../../value/deep-freeze';
import { decideEvaluation } from '../../assess/evaluation';
import { assessorSeats } from '../../assess/office/assessor-seats';
import { WitthayathanaError } from '../../error/witthayathana-error';
import { itemAt, requireIterable } from '../items';

/** How many applicants, by the standing applied for. */
export type CountByStanding = Readonly<Record<Standing, number>>;

/** A percentage, or none yet. */
export type BoardScore = number | null;

/** One applicant of the annex. */
export interface AnnexRow extends Omit<BoardCase, 'evaluation'> {
  /** From 1, in the order given. */
  readonly number: number;
  /** The standing applied for. */
  readonly standing: Standing;
  /** Of each of the three members, domain 1 and domain 2 in percent. */
  readonly scores: readonly (readonly [teaching: BoardScore, outcomes: BoardScore])[];
  /** Of each member, domain 3; only of the standings that ask for it. */
  readonly academicWork?: readonly BoardScore[];
  readonly result: Status;
  /** What an approved appointment can take effect from, and not before; of approved ones whose entry is known. */
  readonly notBefore?: IsoDate;
  /** Of an open one: the scores that are still to be given; empty where the law of the day is not known. */
  readonly ask?: readonly string[];
}

/** The applicants of one meeting whose committees are put for consent. */
export interface ConsentRow {
  readonly meeting: string;
  readonly applicants: CountByStanding;
  readonly total: number;
  /** Three assessors an applicant. */
  readonly seats: number;
}

/** The paper. */
export interface BoardPaper {
  readonly on: IsoDate;
  readonly agenda: {
    readonly approved: CountByStanding;
    readonly notApproved: CountByStanding;
    readonly open: CountByStanding;
  };
  readonly annex: readonly AnnexRow[];
  /** For consent to committees, by the meetings that the cases name, in the order in which they come first. */
  readonly consent: readonly ConsentRow[];
}

const members = [0, 1, 2] as const;
const partOf = { teaching: 'teaching', outcomes: 'outcomes', academicWork: 'academic-work' } as const;

/** A percentage as it was given; of levels what the finding makes of them. */
function scoreOf(
  member: 0 | 1 | 2,
  domain: keyof typeof partOf,
  { members: given }: Evaluation,
  finding: Finding,
): BoardScore {
  const score = given[member]?.[domain];
  if (typeof score === 'number') return score;
  const leaf = at(finding, `evaluation.${partOf[domain]}.member-${String(member + 1)}`);
  return leaf?.kind === 'leaf' && typeof leaf.actual === 'number' ? leaf.actual : null;
}

/** The filing day, which a law may spare what was filed before it by; one after the decision says nothing. */
function filedWhen({ filedOn, evaluation }: BoardCase): Pick<Evaluation, 'filedOn'> {
  const { decidedOn } = evaluation;
  return filedOn === undefined || (decidedOn !== undefined && filedOn > decidedOn) ? {} : { filedOn };
}

function rowOf(boardCase: BoardCase, number: number, on: IsoDate, law: Regulation): AnnexRow {
  const { evaluation: given, ...applicant } = boardCase;
  const evaluation = evaluations.trust({ ...filedWhen(boardCase), ...given, decidedOn: given.decidedOn ?? on });
  const finding = decideEvaluation(evaluation, law);
  const hasThirdDomain = at(finding, 'evaluation.academic-work') !== undefined;
  const { status } = finding;
  const { enteredOn } = boardCase;
  return {
    number,
    ...applicant,
    standing: given.standing,
    scores: members.map(
      (member) =>
        [scoreOf(member, 'teaching', evaluation, finding), scoreOf(member, 'outcomes', evaluation, finding)] as const,
    ),
    ...(hasThirdDomain
      ? { academicWork: members.map((member) => scoreOf(member, 'academicWork', evaluation, finding)) }
      : {}),
    result: status,
    ...(status === 'met' && enteredOn !== undefined ? { notBefore: enteredOn } : {}),
    ...(status === 'unknown' ? { ask: ask(finding) } : {}),
  };
}

function counted(applied: readonly Standing[]): CountByStanding {
  const count = (standing: Standing): number => applied.filter((each) => each === standing).length;
  return Object.fromEntries(standings.map((standing) => [standing, count(standing)])) as Record<Standing, number>;
}

function consentOf(cases: readonly BoardCase[]): readonly ConsentRow[] {
  const meetings = new Set(cases.map(({ meeting }) => meeting).filter((meeting) => meeting !== undefined));
  return [...meetings].map((meeting) => {
    const applied = cases.filter((each) => each.meeting === meeting).map(({ evaluation }) => evaluation.standing);
    const { length: total } = applied;
    return { meeting, applicants: counted(applied), total, seats: assessorSeats(total) };
  });
}

/** The cases, each applicant once. */
function casesIn(cases: Iterable<BoardCase>): readonly BoardCase[] {
  requireIterable(cases, 'cases');
  const places = new Map<string, number>();
  const read: BoardCase[] = [];
  for (const given of cases) {
    const place = read.length;
    const each = itemAt(place, given, boardCases.parse);
    const first = places.get(each.id);
    if (first !== undefined) {
      const message = `expected each applicant once, ${each.id} stands at ${String(first)}`;
      throw new WitthayathanaError('invalid-facts', [{ path: `[${String(place)}].id`, code: 'duplicate', message }]);
    }
    places.set(each.id, place);
    read.push(each);
  }
  return read;
}

/**
 * The paper for the board (ระเบียบวาระการประชุม อ.ก.ค.ศ. เขตพื้นที่การศึกษา): how many are approved, not approved and still open by
 * standing, and an annex with one row an applicant: the six scores, the result, and the day that an appointment can take
 * effect from, and not before. What the results are, `decideEvaluation` says.
 *
 * @param cases - one an applicant, each id once; an evaluation without `decidedOn` is decided on the day of the board
 * @param options - `on`: the day of the board, `YYYY-MM-DD`
 * @param regulation - the law; as shipped unless another is given
 * @returns the paper, deeply frozen, its annex in the order of the cases
 * @throws `invalid-facts` with every issue, also for an id that comes twice; `invalid-regulation`
 * @example
 * ```ts
 * const { agenda, annex } = boardPaper([{ id: '1', enteredOn: '2022-10-05', evaluation }], { on: '2024-01-22' });
 * [agenda.approved.professional, annex[0].notBefore]; // [1, '2022-10-05']
 * ```
 */
export function boardPaper(
  cases: Iterable<BoardCase>,
  options: BoardOptions,
  regulation: Regulation = shipped,
): BoardPaper {
  const law = requireRegulation(regulation);
  const given = casesIn(cases);
  const { on } = boardOptions.require(options);
  const annex = given.map((each, index) => rowOf(each, index + 1, on, law));
  const ofResult = (result: Status): CountByStanding =>
    counted(annex.filter((row) => row.result === result).map(({ standing }) => standing));
  return deepFreeze({
    on,
    agenda: { approved: ofResult('met'), notApproved: ofResult('unmet'), open: ofResult('unknown') },
    annex,
    consent: consentOf(given),
  });
}
