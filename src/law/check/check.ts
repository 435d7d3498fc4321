/** Looks a change of the law over before it is used: slips of the pen, and what reaches further than meant. */
import { dayOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import { standings } from '../../facts/names';
import { deepFreeze } from '../../value/deep-freeze';
import { diffRegulations } from '../diff';
import { changeDays, lawOn } from '../in-force';
import { requireRegulation } from '../known';
import { regulation as shipped } from '../regulation';
import { regulationFor } from '../regulation-for';
import type { Dated, Regulation } from '../types';
import { alone } from './alone';
import type { Found } from './across';
import { across } from './across';
import type { Remark } from './types';

/** What the values of a day say together, for whichever standing, each once. */
function togetherOn(regulation: Regulation, day: Day): ReadonlyMap<string, Found> {
  const found = standings.flatMap((standing) => across(lawOn(regulationFor(regulation, standing), day)));
  return new Map(found.map((each) => [JSON.stringify(each), each]));
}

/** What values say together after the change and did not before, each on the first day of it. */
function newTogether(before: Regulation, after: Regulation): readonly (Found & { readonly from: Day })[] {
  const days = [...new Set([...changeDays(before), ...changeDays(after)])].sort((a, b) => a - b);
  const first = new Map<string, Found & { readonly from: Day }>();
  for (const day of days) {
    const old = togetherOn(before, day);
    for (const [key, found] of togetherOn(after, day)) {
      if (!old.has(key) && !first.has(key)) first.set(key, { ...found, from: day });
    }
  }
  return [...first.values()];
}

function citesOf(regulation: Regulation, { param, from }: Found & { readonly from: Day }): Remark['cites'] {
  const dated: Dated | undefined = lawOn(regulation, from).values[param];
  return dated?.cites ?? [];
}

function remark({ level, code, param, values, suggestion }: Found, from: Day, cites: Remark['cites']): Remark {
  const made = { level, code, param, from: isoOf(from), values, cites };
  return suggestion === undefined ? made : { ...made, suggestion };
}

/**
 * What to look at twice before a changed law is used: a fraction where a percentage stands, months for years, hours that
 * contradict each other, weights that do not make 100, a mark that no sheet gives, an instrument that is one digit off, a
 * change that reaches into rounds already begun, a value that ends without a successor. Only what the law before did not
 * have is remarked. It decides nothing: what cannot be used at all, `amend` and `parseRegulation` refuse.
 *
 * @param after - the changed law
 * @param before - the law it is compared with; as shipped unless another is given
 * @returns remarks in the order of the parameters and days, deeply frozen; `explainRemark` of `./text` words them
 * @throws `invalid-regulation`
 * @example
 * ```ts
 * const slip = amend(regulation, [{ param: 'agreement.passMark', from: '2027-10-01', value: 0.75, cites }]);
 * checkRegulation(slip)[0]; // { level: 'warning', code: 'fraction', param: 'agreement.passMark', values: [0.75, 75], suggestion: 75, … }
 * ```
 */
export function checkRegulation(after: Regulation, before: Regulation = shipped): readonly Remark[] {
  const [next, old] = [requireRegulation(after), requireRegulation(before)];
  const ofChanges = diffRegulations(old, next).flatMap((change) =>
    alone(change, old, next).map((found) => remark(found, dayOf(change.from), change.cites)),
  );
  // A mark that is no mark at all is reached by no sheet either: one remark is enough.
  const warned = new Set(
    ofChanges.filter(({ level }) => level === 'warning').map(({ param, from }) => `${param} ${from}`),
  );
  const together = newTogether(old, next)
    .filter(({ code, param, from }) => code !== 'unreachable' || !warned.has(`${param} ${isoOf(from)}`))
    .map((found) => remark(found, found.from, citesOf(next, found)));
  const order = Object.keys(next.parameters);
  const all = [...ofChanges, ...together].sort(
    (a, b) => order.indexOf(a.param) - order.indexOf(b.param) || dayOf(a.from) - dayOf(b.from),
  );
  return deepFreeze(all);
}
