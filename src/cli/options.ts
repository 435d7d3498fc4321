/** What options may be. */
import { InvalidArgumentError, Option } from 'commander';
import { help } from './help';

/** A whole number from 0. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('expected a whole number.');
  return Number(text);
}

const MOST_JOBS = 64;

/** A number of workers. */
export function jobs(text: string): number {
  const number = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  if (number < 1 || number > MOST_JOBS) {
    throw new InvalidArgumentError(`expected a whole number from 1 to ${String(MOST_JOBS)}.`);
  }
  return number;
}

/** `--format`, one of these; text where it is not given. */
export function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', help.format).choices(formats).default('text');
}

/** `--json`, instead of `--format json`. */
export function jsonOption(): Option {
  return new Option('--json', 'the same as --format json').conflicts('format');
}

/** `--lang`, Thai where it is not given. */
export function langOption(): Option {
  return new Option('--lang <lang>', help.lang).choices(['th', 'en']).default('th');
}
