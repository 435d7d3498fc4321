/** The combinator as the public door gives it: checked, and on copies of what it is given. */
import type { Issue } from '../error/witthayathana-error';
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import { atLeast as combined } from './at-least';
import type { Citation, Finding, Group } from './finding';
import { requireFinding } from './require-finding';

function refuse(path: string, message: string): never {
  const issue: Issue = { path, code: 'wrong-type', message };
  throw new WitthayathanaError('invalid-facts', [issue]);
}

/** The items of a list; undefined where it is none, or has holes, of which there may be any number. */
function itemsOf<T>(list: readonly T[]): readonly T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const items: T[] = [];
  for (let place = 0; place < list.length; place += 1) {
    if (!(place in list)) return undefined;
    items.push(list[place] as T);
  }
  return items;
}

/** A list of its own, made of the items of the one that is given. */
function copied<T>(path: string, list: readonly T[], expected: string): readonly T[] {
  return readable(path, () => itemsOf(list)) ?? refuse(path, `expected a list of ${expected}`);
}

/**
 * At least `need` of `of`, in Kleene's three-valued logic: met once `need` are met, unmet once too few are left that
 * could be, else unknown. It puts findings of your own together the way this library puts together its own.
 *
 * @param id - the id of the new group
 * @param need - how many, whole, 0 or more
 * @param of - the parts; all of them are kept
 * @param cites - what the number rests on
 * @returns a frozen group
 * @throws `invalid-facts`
 * @example
 * ```ts
 * atLeast('our-school.both', 2, [assessEligibility(application), decideEvaluation(evaluation)], []).status;
 * ```
 */
export function atLeast(id: string, need: number, of: readonly Finding[], cites: readonly Citation[]): Group {
  if (typeof id !== 'string') refuse('id', 'expected a text');
  if (!Number.isInteger(need) || need < 0) refuse('need', 'expected a whole number, 0 or more');
  const parts = copied('of', of, 'findings');
  const resting = copied('cites', cites, 'citations');
  parts.forEach((part, index) => {
    requireFinding(part, `of[${String(index)}]`);
  });
  return combined(id, need, parts, resting);
}
