/** What a file is found to be when it is opened. */
import type { FileKind } from '../../facts/names';

/**
 * What is wrong with a file, or could not be read from it.
 *
 * - `empty`: there is not one byte in it; `broken`: it begins as what it is and cannot be read; `cut-off`: its end is missing
 * - `locked`: it opens with a password only; `unreadable`: the system does not let it be read
 * - `sound-only`: a video without a picture; `misnamed`: its name ends as that of something else
 * - `name`: its name is no UTF-8
 * - `too-large`: it is too large to be opened here; `no-length`: it does not say how long it runs, or not to this command
 */
export type Trouble =
  | 'empty'
  | 'broken'
  | 'cut-off'
  | 'locked'
  | 'unreadable'
  | 'sound-only'
  | 'misnamed'
  | 'name'
  | 'too-large'
  | 'no-length';

/** What could be read of a file. */
export interface Content {
  readonly kind: FileKind;
  /** The usual ending of what it is, where that is known: `docx`. */
  readonly format?: string;
  readonly pages?: number;
  readonly paper?: 'a4' | 'other';
  readonly seconds?: number;
  readonly troubles: readonly Trouble[];
}

/** What is not wrong with a file: this command does not read it. */
const harmless: readonly Trouble[] = ['too-large', 'no-length'];

/** Whether something is wrong with a file itself. */
export function isBad(troubles: readonly Trouble[]): boolean {
  return troubles.some((trouble) => !harmless.includes(trouble));
}
