/** Was every round passed that keeps this standing? Rulebook §8. */
import { dayOf } from '../calendar/day';
import { firstDayOfFiscalYear, fiscalYearOfDay } from '../calendar/fiscal-year';
import type { BuddhistYear, Day } from '../calendar/types';
import { careers } from '../facts/reading/readers';
import type { Career } from '../facts/retention';
import { allOf } from '../finding/at-least';
import type { Finding } from '../finding/finding';
import { met } from '../finding/leaf';
import { retention } from '../law/clauses';
import { lawOn } from '../law/in-force';
import { requireRegulation } from '../law/known';
import { regulation as shipped } from '../law/regulation';
import type { ParamId, Regulation } from '../law/types';
import { retainedRound } from '../rules/retention';
import { outsideValidity } from '../rules/unsettled';

const criteria: readonly ParamId[] = ['agreement.passMark', 'agreement.membersNeeded'];

/** The first fiscal year that is appraised by agreement; undefined where the law has none. */
function firstRound({ parameters }: Regulation): BuddhistYear | undefined {
  const begun = criteria.map((parameter) => parameters[parameter].values[0]);
  const days: readonly Day[] = begun.flatMap((value) => (value === undefined ? [] : [dayOf(value.from)]));
  return days.length < criteria.length ? undefined : fiscalYearOfDay(Math.max(...days));
}

/**
 * Whether every yearly round was passed that keeps a standing (การคงวิทยฐานะ): each fiscal year from 2565 on that ends
 * while the standing is held and before `on`, by the law of its last day. What section 55 provides for a round that was
 * not passed is told by `whatFollows`.
 *
 * A round counts whatever post its record names, since the career says that the standing is held. Where no round has
 * ended yet there is nothing that could be failed: `retention` is then one leaf, met, showing 0 rounds. Before the first
 * day of the criteria it is one leaf, unknown.
 *
 * @param career - rounds by fiscal year, and every change of school
 * @param regulation - the law; as shipped unless another is given
 * @returns `retention`, all of `retention.fy2567` … newest first, each all of `.workload` and
 * `.members`
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const career = { heldSince: '2020-05-01', on: '2023-10-01', schoolChanges: [] };
 * ask(retentionHistory(career)); // ['agreements[2566]', 'agreements[2565]']
 * ```
 */
export function retentionHistory(career: Career, regulation: Regulation = shipped): Finding {
  const facts = careers.require(career);
  const law = lawOn(requireRegulation(regulation), dayOf(facts.on));
  const opened = firstRound(regulation);
  if (opened === undefined || law.day < firstDayOfFiscalYear(opened))
    return outsideValidity('retention', law, criteria);

  const first = Math.max(opened, fiscalYearOfDay(dayOf(facts.heldSince)));
  const latest = fiscalYearOfDay(law.day) - 1;
  if (latest < first) return met('retention', retention, { actual: 0, unit: 'round' });
  const years = Array.from({ length: latest - first + 1 }, (_, before) => latest - before);
  return allOf(
    'retention',
    years.map((year) => retainedRound(`retention.fy${String(year)}`, year, facts, regulation)),
    retention,
  );
}
