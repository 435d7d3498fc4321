/** What a path asks for, whatever the year, the round, the member or the file. */
import type { KnownFactPath } from './fact-path';

type FormOf<P> = P extends `${infer Before}[${string}]${infer After}` ? `${Before}[]${FormOf<After>}` : P;

/** The form of each path: `agreements[].members[]` of `agreements[2566].members[2]`. */
export type FactForm = FormOf<KnownFactPath>;

/** A path taken apart. */
export interface FormedPath {
  readonly form: string;
  /** What stood in the brackets, from left to right. */
  readonly keys: readonly string[];
}

/** The form of a path, and what stands in its brackets. */
export function formOf(path: string): FormedPath {
  const keys: string[] = [];
  const form = path.replaceAll(/\[([^[\]]*)\]/gu, (_, key: string) => {
    keys.push(key);
    return '[]';
  });
  return { form, keys };
}
