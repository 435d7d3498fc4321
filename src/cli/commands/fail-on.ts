/** Which moves make the command fail: `--fail-on "met->unmet,met->unknown"`. */
import type { Transition, TransitionCounts } from '../../explore/impact/transition';
import type { TextLanguage } from '../../text/language';
import { unknownWord } from '../options';
import { moves } from './tally';

/** Every move. */
const ANY = 'any';

/** A shell reads an unquoted > as "write into this file", and hands over what stands before it. */
const CUT_SHORT = /^(?:met|unmet|unknown)-$/u;

/**
 * The moves that a comma-separated list names, after those named before.
 *
 * @throws an `InvalidArgumentError` of commander where a word names no move
 */
export function failOn(list: string, before: ReadonlySet<Transition>, lang: TextLanguage): ReadonlySet<Transition> {
  const words = list.split(',').map((word) => word.trim());
  for (const word of words) {
    if (word === ANY || moves.some((move) => move === word)) continue;
    throw unknownWord(lang, [ANY, ...moves], word, CUT_SHORT.test(word) ? '--fail-on "met->unmet"' : undefined);
  }
  return new Set([...before, ...moves.filter((move) => words.includes(ANY) || words.includes(move))]);
}

/** Whether any of these moves occurred. */
export function occurred(wanted: ReadonlySet<Transition>, counts: TransitionCounts): boolean {
  return [...wanted].some((transition) => counts[transition] > 0);
}
