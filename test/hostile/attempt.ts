/** What every test of hostile input does: spoil a place, call, and look at how it ended. */
import { expect } from 'vitest';
import { isWitthayathanaError } from '../../src/index';
import type { Hostile } from './values';

export type Callable = (...values: readonly unknown[]) => unknown;

const codes = ['invalid-facts', 'invalid-date', 'invalid-regulation', 'invalid-amendment', 'unknown-parameter'];

/** What a terminal would take for an order, and a browser for a script: plain text is for no browser. */
const orders = /(?!\n)\p{Cc}/u;
const scripts = /(?<!\\)<script/u;

/** What stands at a place of a call while it is tried. */
export interface Tried {
  readonly call: Callable;
  readonly args: readonly unknown[];
  readonly value: Hostile;
  /** `explain(0)`, the function and which argument of it. */
  readonly place: string;
  readonly isForBrowsers?: boolean;
  /** Where the caller hands over an iterator, which may break while it is walked. */
  readonly isWalked?: boolean;
}

/** A result, or one of the documented errors with an issue. */
export function attempt({ call, args, value, place, isForBrowsers = false, isWalked = false }: Tried): void {
  try {
    const result = call(...args);
    // what is streamed fails when it is walked
    if (typeof result === 'object' && result !== null && Symbol.iterator in result) {
      expect([...(result as Iterable<unknown>)]).toBeDefined();
    }
    if (typeof result === 'string') {
      expect(result).not.toMatch(orders);
      if (isForBrowsers) expect(result).not.toMatch(scripts);
    }
  } catch (error) {
    if (isWalked && value.name === 'an iterator without next' && error instanceof TypeError) return;
    if (!isWitthayathanaError(error)) throw new Error(`${place} is ${value.name}`, { cause: error });
    expect(codes).toContain(error.code);
    expect(error.details.issues.length).toBeGreaterThan(0);
  }
}

export type Place = readonly (string | number)[];

/** Every place within a value, its own apart. */
export function placesOf(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return at.length === 0 ? [] : [at];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    placesOf(part, [...at, Array.isArray(value) ? Number(name) : name]),
  );
  return at.length === 0 ? inner : [at, ...inner];
}

/** The same with another value at a place. */
export function planted(into: unknown, [name, ...rest]: Place, value: unknown): unknown {
  if (name === undefined) return value;
  const part = planted((into as Record<string | number, unknown>)[name], rest, value);
  if (Array.isArray(into)) return into.map((item: unknown, index) => (index === name ? part : item));
  return { ...(into as object), [name]: part };
}
