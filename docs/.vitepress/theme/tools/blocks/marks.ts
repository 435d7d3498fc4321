/** A status as a sign, with its word for who does not see it; never by colour alone. */
import type { Mark, TextLanguage } from '../library';
import { nameOf } from '../library';

const signs: Readonly<Record<Mark, string>> = { met: '✓', unmet: '✗', unknown: '?', 'not-applicable': '–' };

/** The sign before a line. */
export function signOf(mark: Mark): string {
  return signs[mark];
}

/** The word for it. */
export function saidOf(mark: Mark, lang: TextLanguage): string {
  return mark === 'not-applicable' ? signs[mark] : nameOf('status', mark, lang);
}
