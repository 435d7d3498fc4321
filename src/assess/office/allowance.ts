/** What a standing pays: เงินวิทยฐานะ, ค่าตอบแทนรายเดือน, and the salary band. Rulebook §15. */
import { readable } from '../../error/readable';
import type { HoldingOptions } from '../../facts/holding';
import type { Position, Standing } from '../../facts/names';
import { holdings } from '../../facts/reading/readers';
import type { Citation } from '../../finding/finding';
import { requireRegulation } from '../../law/known';
import type { MoneyKind } from '../../law/office/money';
import { standingAmounts } from '../../law/office/money';
import type { SalaryBand } from '../../law/office/salary-bands';
import { salaryBands } from '../../law/office/salary-bands';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import { deepFreeze } from '../../value/deep-freeze';

/** Baht a month: every amount that is permitted, and what it rests on. Two permitted amounts stay two. */
export interface Amount {
  /** From lowest to highest; one, unless the law permits several. */
  readonly values: readonly number[];
  readonly cites: readonly Citation[];
}

/** What a standing pays. What is not known is absent. */
export interface Allowance {
  /** เงินวิทยฐานะ */
  readonly allowance?: Amount;
  /** ค่าตอบแทนรายเดือน, paid beside it. */
  readonly compensation?: Amount;
  /** The salary band, in baht a month. */
  readonly band?: SalaryBand;
}

/** Posts whose holders have standings. */
const withStandings: readonly Position[] = ['teacher', 'director', 'deputy-director', 'supervisor'];

const notForThisPost = 'stated for teachers; for this post not read';

/** The act was read for teachers; of the others the amounts are known from a secondary source. */
function restingFor(position: Position, cites: readonly Citation[]): readonly Citation[] {
  if (position === 'teacher') return cites;
  return cites.map((cited) =>
    cited.standing === 'text' ? { ...cited, standing: 'reported', document: 'secondary', note: notForThisPost } : cited,
  );
}

/** What is paid, where it is known for the standing, the post and the day. */
function paidFor(kind: MoneyKind, standing: Standing | 'none', { position, on }: HoldingOptions): Amount | undefined {
  const isAssistant = position === 'assistant-teacher';
  if (!isAssistant && !withStandings.includes(position)) return undefined;
  // The annex's line on deputy directors of the first standing was not read.
  if (kind === 'allowance' && standing === 'professional' && position === 'deputy-director') return undefined;
  const held = isAssistant ? 'none' : standing;
  const found = standingAmounts.find((each) => each.kind === kind && each.standing === held);
  if (found === undefined || on < found.from) return undefined;
  return { values: found.values, cites: restingFor(position, found.cites) };
}

function bandOf(standing: Standing | 'none', { position, on }: HoldingOptions): SalaryBand | undefined {
  const band = salaryBands.find((each) => {
    if (position === 'assistant-teacher') return each.standing === undefined;
    const named = standing === 'none' ? position === 'teacher' : withStandings.includes(position);
    return named && each.standing === standing;
  });
  return band === undefined || on < band.from ? undefined : band;
}

/**
 * What a standing pays on a day, in baht a month: the standing allowance (เงินวิทยฐานะ), the monthly compensation beside it
 * (ค่าตอบแทนรายเดือน), and the band of the salary. Everything that is not known of the post or the day is absent; where the
 * law permits two amounts, both are given. Never a ground of a verdict.
 *
 * The amounts are data beside the parameters of the law, each with its own first day: `amend` does not change them.
 *
 * @param standing - the standing held; `none`: without one
 * @param options - `position`: the post held; `on`: the day, `YYYY-MM-DD`
 * @param regulation - the law, as shipped unless another is given; one that does not list the salary act pays nothing known
 * @returns amounts and band, deeply frozen
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * allowance('advisory', { position: 'teacher', on: '2024-11-04' }).allowance?.values; // [13000, 15600]
 * allowance('professional', { position: 'deputy-director', on: '2024-11-04' }).allowance; // undefined: not read
 * ```
 */
export function allowance(
  standing: Standing | 'none',
  options: HoldingOptions,
  regulation: Regulation = shipped,
): Allowance {
  const held = holdings.require(readable('options', () => ({ ...options, standing })));
  const isListed = requireRegulation(regulation).instruments.some(({ id }) => id === 'salary-act-2554');
  if (!isListed) return Object.freeze({});
  const paid = paidFor('allowance', held.standing, held);
  const beside = paidFor('compensation', held.standing, held);
  const band = bandOf(held.standing, held);
  return deepFreeze({
    ...(paid === undefined ? {} : { allowance: paid }),
    ...(beside === undefined ? {} : { compensation: beside }),
    ...(band === undefined ? {} : { band }),
  });
}
