/** The arithmetic of the score sheets, by the newest sheet as shipped; there has been one so far. Rulebook §§4.1 and 7. */
import { WitthayathanaError } from '../error/witthayathana-error';
import type { AgreementScore } from '../facts/application';
import { agreementSheets, domainLevels } from '../facts/reading/readers';
import { regulation } from '../law/regulation';
import { challengeTerms, indicatorTerms } from '../rules/sheet';
import { sum } from '../value/exact';

/** The points of an agreement round, exact. */
export interface AgreementPoints {
  /** 0–60: การปฏิบัติงานตามมาตรฐานตำแหน่ง. */
  readonly part1: number;
  /** 0–40: ประเด็นท้าทาย. */
  readonly part2: number;
  /** 0–100. */
  readonly total: number;
}

function newest(
  parameter:
    | `agreement.points.${'indicator' | 'method' | 'quantitative' | 'qualitative'}`
    | `evaluation.weight.${'teaching' | 'outcomes'}`,
): number {
  return regulation.parameters[parameter].values.at(-1)?.value ?? 0;
}

/** Points a level by the newest form: of an indicator, of method, quantitative and qualitative outcome. */
export function formPoints(): readonly [indicator: number, method: number, quantitative: number, qualitative: number] {
  return [
    newest('agreement.points.indicator'),
    newest('agreement.points.method'),
    newest('agreement.points.quantitative'),
    newest('agreement.points.qualitative'),
  ];
}

/**
 * The points of one member's score of an agreement round (forms PA 2 and PA 3), exact.
 *
 * @param score - the two parts, or the levels: 15 indicators and the three of the challenge, each whole 1–4
 * @returns part 1 of 60, part 2 of 40, total of 100; each the double nearest to the exact decimal
 * @throws `invalid-facts` with every issue
 * @example
 * ```ts
 * scoreAgreement({ levels: Array(15).fill(3), method: 3, quantitative: 3, qualitative: 3 });
 * // { part1: 45, part2: 30, total: 75 }
 * ```
 */
export function scoreAgreement(score: Exclude<AgreementScore, number>): AgreementPoints {
  const facts = agreementSheets.require(score);
  if ('part1' in facts) {
    const { part1, part2 } = facts;
    return Object.freeze({ part1: sum([part1]), part2: sum([part2]), total: sum([part1, part2]) });
  }
  const [indicator, ...challenge] = formPoints();
  const first = indicatorTerms(facts.levels, indicator);
  const second = challengeTerms(facts, challenge);
  return Object.freeze({
    part1: sum(first.values, first.factors),
    part2: sum(second.values, second.factors),
    total: sum([...first.values, ...second.values], [...first.factors, ...second.factors]),
  });
}

/**
 * The percentage of one member's levels in domain 1 (`teaching`, 8 levels) or domain 2 (`outcomes`, 4 levels), exact.
 *
 * @param domain - `teaching` or `outcomes`
 * @param levels - whole 1–5, all of them
 * @returns the percentage of 100
 * @throws `invalid-facts` with every issue
 * @example
 * ```ts
 * scoreDomain('outcomes', [1, 3, 3, 4]); // 55
 * ```
 */
export function scoreDomain(domain: 'teaching' | 'outcomes', levels: readonly number[]): number {
  if (!['teaching', 'outcomes'].includes(domain)) {
    throw new WitthayathanaError('invalid-facts', [
      { path: 'domain', code: 'unknown-name', message: 'expected one of teaching, outcomes' },
    ]);
  }
  const facts = domainLevels[domain].require(levels);
  return sum(facts, newest(`evaluation.weight.${domain}`));
}
