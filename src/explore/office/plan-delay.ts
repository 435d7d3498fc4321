/** What it costs a teacher to file some months after the day of a plan. Rulebook §15. */
import { readable } from '../../error/readable';
import type { CostOfDelay } from '../../assess/office/cost-of-delay';
import { costOfDelay } from '../../assess/office/cost-of-delay';
import { WitthayathanaError } from '../../error/witthayathana-error';
import type { IsoDate, Position, Standing } from '../../facts/names';
import { regulation as shipped } from '../../law/regulation';
import type { Regulation } from '../../law/types';
import { isFullList } from '../../value/full-list';
import { deepFreeze } from '../../value/deep-freeze';
import type { Plan } from '../plan/types';

/** Who plans: the standing applied for, and the post held. */
export interface PlanDelayOptions {
  readonly standing: Standing;
  readonly position: Position;
}

/** Baht that are not paid for filing later than the plan allows. */
export interface PlanDelay extends CostOfDelay {
  /** The day of the plan, whose amounts are taken. */
  readonly on: IsoDate;
}

/** The first day that any route of a plan gives. */
function dayOf(plan: Plan): IsoDate | undefined {
  if (typeof plan !== 'object' || (plan as Plan | null) === null || !isFullList(plan.routes)) {
    throw new WitthayathanaError('invalid-facts', [{ path: 'plan', code: 'wrong-type', message: 'expected a plan' }]);
  }
  return plan.routes.find(({ on }) => on !== undefined)?.on;
}

/**
 * What it costs to file so many months after the day that a plan gives, in baht: the standing allowance and the monthly
 * compensation of the standing above those of the one below it, by the amounts in force on that day. An appointment takes
 * effect not before the day on which the complete application is entered, so that every month of waiting is a month's pay.
 *
 * @param plan - what `plan` gives; the day is that of the first route that has one
 * @param months - whole, 0 to 1,200
 * @param options - `standing`: the one applied for; `position`: the post held
 * @param regulation - the law; as shipped unless another is given
 * @returns the baht, deeply frozen, two amounts where the law permits two; undefined where no route has a day
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const found = plan(application, { from: '2026-11-22', until: '2031-11-22' });
 * planDelay(found, 6, { standing: 'professional', position: 'teacher' })?.total?.values; // [21000]
 * ```
 */
export function planDelay(
  plan: Plan,
  months: number,
  options: PlanDelayOptions,
  regulation: Regulation = shipped,
): PlanDelay | undefined {
  const on = readable('plan', () => dayOf(plan));
  if (on === undefined) return undefined;
  const { standing, position } = readable('options', () => ({ ...options }));
  return deepFreeze({ on, ...costOfDelay(standing, months, { position, on }, regulation) });
}
