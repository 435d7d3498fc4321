/** The sheet of one domain, by one member: แบบประเมินด้านที่ 1 และ 2. Rulebook §§7 and 17. */
import { dayOf } from '../../calendar/day';
import { WitthayathanaError } from '../../error/witthayathana-error';
import type { IsoDate, Standing } from '../../facts/names';
import { domainLevels, domainSheetOptions, evaluations } from '../../facts/reading/readers';
import type { DomainSheetOptions } from '../../facts/sheet';
import { at } from '../../finding/at';
import type { Leaf } from '../../finding/finding';
import { lawOn } from '../../law/in-force';
import { requireRegulation } from '../../law/known';
import type { SheetDomain } from '../../law/office/domain-indicators';
import { domainIndicators } from '../../law/office/domain-indicators';
import { regulation as shipped } from '../../law/regulation';
import { regulationFor } from '../../law/regulation-for';
import type { Regulation } from '../../law/types';
import { deepFreeze } from '../../value/deep-freeze';
import { quotient, sum } from '../../value/exact';
import { total } from '../../value/whole';
import { decideEvaluation } from '../evaluation';
import type { Sheet } from './sheet';
import { printedBeside } from './sheet';

const indicatorsOf = {
  teaching: domainIndicators.filter(({ domain }) => domain === 'teaching'),
  outcomes: domainIndicators.filter(({ domain }) => domain === 'outcomes'),
} as const;

/** What the evaluation says of a member who gave these levels alone: a sheet is never judged by a rule of its own. */
function memberOf(
  domain: SheetDomain,
  levels: readonly number[],
  standing: Standing,
  decidedOn: IsoDate,
  law: Regulation,
): Leaf {
  const evaluation = evaluations.trust({
    line: 'teaching',
    standing,
    decidedOn,
    members: [{ [domain]: levels }, null, null],
  });
  // Every domain that has a sheet is judged of every standing, member by member.
  return at(decideEvaluation(evaluation, law), `evaluation.${domain}.member-1`) as Leaf;
}

/** The weight where no mark is known of the day: the one in force, else the one that the form prints. */
function weightWithoutMark(domain: SheetDomain, standing: Standing, on: IsoDate, regulation: Regulation): number {
  const { values } = lawOn(regulationFor(regulation, standing), dayOf(on));
  return values[`evaluation.weight.${domain}`]?.value ?? indicatorsOf[domain][0]?.weight ?? 0;
}

/**
 * One member's sheet of domain 1 (`teaching`, 8 levels) or domain 2 (`outcomes`, 4 levels) worked out row by row: each
 * level with its weighted points, the total, the mark of the standing, and whether the total reaches it. A total on paper
 * that is not that of its rows is said to disagree; the rows are believed, the printed total is not.
 *
 * On a day on which no weight is in force the rows are worked out as the form prints them, the mark is absent, and the
 * finding is unknown.
 *
 * @param domain - `teaching` or `outcomes`
 * @param levels - whole 1–5, all of them, in the order of `domainIndicators`
 * @param options - the standing applied for, the day of decision, and `printed`: the total on paper in percent, 0 or more
 * @param regulation - the law; as shipped unless another is given
 * @returns the sheet, deeply frozen; percentages exact
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const sheet = domainSheet('teaching', [1, 2, 3, 3, 3, 3, 3, 3], { standing: 'professional', on: '2023-06-01', printed: 62.5 });
 * sheet.total; // 52.5
 * sheet.printed; // { total: 62.5, agrees: false }
 * ```
 */
export function domainSheet(
  domain: SheetDomain,
  levels: readonly number[],
  options: DomainSheetOptions,
  regulation: Regulation = shipped,
): Sheet {
  if (!['teaching', 'outcomes'].includes(domain)) {
    throw new WitthayathanaError('invalid-facts', [
      { path: 'domain', code: 'unknown-name', message: 'expected one of teaching, outcomes' },
    ]);
  }
  const given = domainLevels[domain].require(levels);
  const { standing, on, printed } = domainSheetOptions.require(options);
  const law = requireRegulation(regulation);
  const judged = memberOf(domain, given, standing, on, law);
  const all = total(given);
  const weight =
    judged.actual === undefined ? weightWithoutMark(domain, standing, on, law) : quotient(Number(judged.actual), all);
  const made = sum([all], weight);
  return deepFreeze({
    rows: indicatorsOf[domain].map(({ code }, index) => {
      const level = given[index] ?? 0;
      return { code, level, weighted: sum([level], weight) };
    }),
    total: made,
    ...(typeof judged.required === 'number' ? { mark: judged.required } : {}),
    ...printedBeside(made, printed),
    finding: { ...judged, id: `sheet.${domain}` },
  });
}
