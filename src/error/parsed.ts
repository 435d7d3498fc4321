/** What reading plain JSON gives: the value, or everything that is wrong with it. */
import type { Issue } from './witthayathana-error';

/** A value that is what its type says, deeply frozen; or everything that is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
