/**
 * Answers as JSON. The shapes are stable: members may be added, none is renamed or removed.
 *
 * - `regulation show`: the regulation itself, as in `witthayathana/regulation.json`; it can be read back as a law.
 * - `regulation show --on DAY`: an object from the id of each parameter in force to its value: what `inForce` gives.
 * - `regulation diff`: {@link DiffJson}.
 * - `impact`: {@link ImpactJson}, written as the cases come, one moved case a line.
 */
import type { Impact, MovedCase } from '../../explore/impact/impact';
import type { Change } from '../../law/diff';
import { jsonText } from './json-write';
import type { Tally } from '../commands/tally';

/** The answer of `regulation diff`. */
export interface DiffJson {
  /** The laws as they were named on the command line. */
  readonly before: string;
  readonly after: string;
  /** What `diffRegulations` gives. Between two days, `from` is the first day of the parameter and says nothing. */
  readonly changes: readonly Change[];
}

/** The answer of `impact`: what the function of this name gives, with the laws and what differs between them. */
export interface ImpactJson extends DiffJson, Impact {}

/** A value as JSON, indented. */
export function renderJson(value: unknown): string {
  return `${jsonText(value, 2)}\n`;
}

function member(name: string, value: unknown): string {
  return `  ${jsonText(name)}: ${jsonText(value)}`;
}

/** What stands before the first moved case. */
export function impactJsonHead({ before, after, changes }: DiffJson): string {
  return `{\n${[member('before', before), member('after', after), member('changes', changes)].join(',\n')},\n  "moved": [`;
}

/** One moved case. */
export function impactJsonCase(moved: MovedCase, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n    ${jsonText(moved)}`;
}

/** What stands after the last moved case. */
export function impactJsonTail({ judged, counts, parts }: Tally): string {
  const rest = [member('judged', judged), member('counts', counts), member('parts', Object.fromEntries(parts))];
  return `\n  ],\n${rest.join(',\n')}\n}\n`;
}
