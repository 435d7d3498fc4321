/** An engine that a user of TypeScript could take instead, as the bench runs it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Status } from '../../../src/index';
import type { BenchCase } from '../population';
import type { FactOf, Prepared } from './prepare';
import type { Decision, Language } from './decision';
import { decision } from './decision';

export interface Answer {
  readonly eligibility: Status;
  readonly evaluation: Status;
}

export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Cases a round: the slow ones judge fewer, and every figure is one of a case. */
  readonly cases: number;
  /** From facts as they come to two statuses. */
  readonly judge: (cases: readonly BenchCase[]) => readonly Answer[] | Promise<readonly Answer[]>;
}

const folder = join(import.meta.dirname, '..');
const require = createRequire(join(folder, 'package.json'));

/** A package of the bench's own, which the project itself does not know. */
export async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}

export function versionOf(name: string): string {
  const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** The decision for sure and as it could be, both for the application and the evaluation. */
export interface Questions<C> {
  readonly surely: Decision<C>;
  readonly possibly: Decision<C>;
}

/** All four questions in one language. */
export function questions<C>(language: Language<C>): Questions<C> {
  return { surely: decision(language, false), possibly: decision(language, true) };
}

export type FactName = FactOf<string | number | boolean>;

/** A question made ready once. */
export type Program = (facts: Prepared) => boolean;

/** Asks whether it could be only where it is not so for sure. */
export function statusBy(surely: Program, possibly: Program, facts: Prepared): Status {
  if (surely(facts)) return 'met';
  return possibly(facts) ? 'unknown' : 'unmet';
}
