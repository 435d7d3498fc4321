/** What it costs a teacher to come to a standing some months later. Rulebook §15. */
import { readable } from '../../error/readable';
import type { HoldingOptions } from '../../facts/holding';
import type { Standing } from '../../facts/names';
import { delays } from '../../facts/reading/readers';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import { deepFreeze } from '../../value/deep-freeze';
import { sum } from '../../value/exact';
import type { Allowance, Amount } from './allowance';
import { allowance } from './allowance';

/** Baht that are not paid for some months. What is not known is absent. */
export interface CostOfDelay {
  readonly months: number;
  /** เงินวิทยฐานะ that is not paid; two amounts where the law permits two. */
  readonly allowance?: Amount;
  /** ค่าตอบแทนรายเดือน that is not paid. */
  readonly compensation?: Amount;
  /** Both together, where both are known. */
  readonly total?: Amount;
}

const below: Readonly<Record<Standing, Standing | 'none'>> = {
  professional: 'none',
  'senior-professional': 'professional',
  expert: 'senior-professional',
  advisory: 'expert',
};

/** What is paid more a month, for each amount that is permitted. */
function more(
  kind: 'allowance' | 'compensation',
  after: Allowance,
  before: Allowance,
  months: number,
): Amount | undefined {
  const [higher, lower] = [after[kind], before[kind]];
  if (higher === undefined || lower === undefined) return undefined;
  const [held = 0] = lower.values;
  return {
    values: higher.values.map((value) => sum([value, held], [months, -months])),
    cites: [...higher.cites, ...lower.cites.filter((cited) => !higher.cites.includes(cited))],
  };
}

/** The amounts side by side: the lower with the lower, since both go by the same criteria. */
function both(first: Amount, second: Amount): Amount {
  return {
    values: first.values.map((value, index) => sum([value, second.values[index] ?? 0])),
    cites: [...first.cites, ...second.cites],
  };
}

/**
 * What a delay of some months costs who would come to a standing, in baht: the allowance and the compensation of that
 * standing above those of the one below it, by the amounts in force on one day. A pure multiplication: no raise, no other
 * change of the law within those months.
 *
 * @param standing - the standing that comes later; the one below it is held meanwhile
 * @param months - whole, 0 to 1,200
 * @param options - `position`: the post held; `on`: the day whose amounts are taken, `YYYY-MM-DD`
 * @param regulation - the law; as shipped unless another is given
 * @returns the baht, deeply frozen; each absent where an amount is not known
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * costOfDelay('professional', 6, { position: 'teacher', on: '2024-11-04' }).total?.values; // [21000]
 * ```
 */
export function costOfDelay(
  standing: Standing,
  months: number,
  options: HoldingOptions,
  regulation: Regulation = shipped,
): CostOfDelay {
  const delay = delays.require(readable('options', () => ({ ...options, standing, months })));
  const held = { position: delay.position, on: delay.on };
  const after = allowance(delay.standing, held, regulation);
  const before = allowance(below[delay.standing], held, regulation);
  const paid = more('allowance', after, before, delay.months);
  const beside = more('compensation', after, before, delay.months);
  return deepFreeze({
    months: delay.months,
    ...(paid === undefined ? {} : { allowance: paid }),
    ...(beside === undefined ? {} : { compensation: beside }),
    ...(paid === undefined || beside === undefined ? {} : { total: both(paid, beside) }),
  });
}
