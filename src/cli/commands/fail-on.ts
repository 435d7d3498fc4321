/** Which moves make the command fail: `--fail-on "met->unmet,met->unknown"`. */
import type { Transition, TransitionCounts } from '../../explore/impact/transition';
import { nearest } from '../library';
import { moves } from './tally';

/** Every move. */
const ANY = 'any';

/** What is wrong with a word, as a sentence; `undefined` where it names a move. */
function mistake(word: string): string | undefined {
  if (word === ANY || moves.some((move) => move === word)) return undefined;
  const expected = `expected ${ANY} or one of ${moves.join(', ')}; found ${JSON.stringify(word)}`;
  // A shell reads an unquoted > as "write into this file", and hands over what stands before it.
  if (/^(?:met|unmet|unknown)-$/u.test(word)) return `${expected}: quote it, as in --fail-on "met->unmet"`;
  const suggestion = nearest(word, [...moves, ANY]);
  return suggestion === undefined ? expected : `${expected} (did you mean ${suggestion}?)`;
}

/**
 * The moves that a comma-separated list names, after those named before.
 *
 * @throws what `refuse` makes of a sentence, where a word names no move
 */
export function failOn(
  list: string,
  before: ReadonlySet<Transition>,
  refuse: (message: string) => Error,
): ReadonlySet<Transition> {
  const words = list.split(',').map((word) => word.trim());
  for (const word of words) {
    const message = mistake(word);
    if (message !== undefined) throw refuse(message);
  }
  return new Set([...before, ...moves.filter((move) => words.includes(ANY) || words.includes(move))]);
}

/** Whether any of these moves occurred. */
export function occurred(wanted: ReadonlySet<Transition>, counts: TransitionCounts): boolean {
  return [...wanted].some((transition) => counts[transition] > 0);
}
