/** Everything that a file holds, good and bad, for an answer that needs all of it. */
import type { Kind } from '../input/corpus';
import type { Fault, Own, Read } from '../input/fault';
import type { InputOptions } from '../input/input';
import type { Io } from '../machine/io';
import { walked } from './items';

/** The items of a file in their order. */
export interface Gathered<T> {
  readonly parts: readonly Read<T>[];
  /** Headings of columns of one's own. */
  readonly headings: readonly string[];
  /** The exit status. */
  readonly status: number;
}

/** Goes on with a value, now or when it is there. */
export function whenReady<A, B>(value: A | Promise<A>, next: (value: A) => B | Promise<B>): B | Promise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Reads a whole file; what is wrong with some of it is said on standard error. */
export function gathered<T>(
  path: string,
  kind: Kind<T>,
  options: InputOptions,
  io: Io,
): Gathered<T> | Promise<Gathered<T>> {
  let found: Omit<Gathered<T>, 'status'> = { parts: [], headings: [] };
  const status = walked([path], kind, options, io, (items, headings) => {
    found = { parts: [...items], headings };
  });
  return whenReady(status, (ended) => ({ ...found, status: ended }));
}

/** The items that could be read, with their columns of one's own. */
export function goodOf<T>({ parts }: Gathered<T>): readonly { readonly value: T; readonly own: Own }[] {
  return parts.flatMap((part) => (part.ok ? [part] : []));
}

/** What is wrong with the others. */
export function faultsOf({ parts }: Gathered<unknown>): readonly Fault[] {
  return parts.flatMap((part) => (part.ok ? [] : [part.fault]));
}
