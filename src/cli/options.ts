/** What options may be. */
import { InvalidArgumentError } from 'commander';

/** A whole number from 0. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('expected a whole number.');
  return Number(text);
}
