/** The sheet of one domain, by one member: แบบประเมินด้านที่ 1 และ 2. Rulebook §§7 and 17. */
import { dayOf } from '../../calendar/day';
import { WitthayathanaError } from '../../error/witthayathana-error';
import { domainLevels, domainSheetOptions } from '../../facts/reading/readers';
import type { DomainSheetOptions } from '../../facts/sheet';
import { lawOn } from '../../law/in-force';
import { requireRegulation } from '../../law/known';
import type { SheetDomain } from '../../law/office/domain-indicators';
import { domainIndicators } from '../../law/office/domain-indicators';
import { regulation as shipped } from '../../law/regulation';
import { together } from '../../law/together';
import type { Regulation } from '../../law/types';
import { askedAlone } from '../../rules/asked';
import { compared } from '../../rules/compared';
import { outsideValidity } from '../../rules/unsettled';
import { deepFreeze } from '../../value/deep-freeze';
import { measure, sum } from '../../value/exact';
import { total } from '../../value/whole';
import type { Sheet } from './sheet';
import { printedBeside } from './sheet';

const indicatorsOf = {
  teaching: domainIndicators.filter(({ domain }) => domain === 'teaching'),
  outcomes: domainIndicators.filter(({ domain }) => domain === 'outcomes'),
} as const;

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
  const law = lawOn(requireRegulation(regulation), dayOf(on));
  const reads = [`evaluation.weight.${domain}`, `evaluation.passMark.${standing}`] as const;
  const [weight, mark] = [law.values[reads[0]], law.values[reads[1]]];

  const rows = indicatorsOf[domain].map(({ code, weight: asPrinted }, index) => {
    const level = given[index] ?? 0;
    return { code, level, weighted: sum([level], weight?.value ?? asPrinted) };
  });
  const reached = measure([total(given)], weight?.value ?? indicatorsOf[domain][0]?.weight ?? 0, mark?.value ?? 0);
  const id = `sheet.${domain}`;
  return deepFreeze({
    rows,
    total: reached.total,
    ...(mark === undefined ? {} : { mark: mark.value }),
    ...printedBeside(reached.total, printed),
    finding:
      weight === undefined || mark === undefined
        ? outsideValidity(id, law, reads)
        : compared(id, together(mark.cites, weight.cites), reached, mark.value, 'percent', askedAlone, law.day),
  });
}
