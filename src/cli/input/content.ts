/** What a file is found to be when it is opened. */
import type { FileKind } from '../../facts/names';
import type { Trouble } from '../../text/words/files';

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
