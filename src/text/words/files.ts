/** The shape of the wording of files that were opened, and of what is wrong with them. */
import type { FileKind } from '../../facts/names';

/**
 * What is wrong with a file, or could not be read from it.
 *
 * - `empty`: there is not one byte in it; `broken`: it begins as what it is and cannot be read; `cut-off`: its end is missing
 * - `locked`: it opens with a password only; `unreadable`: the system does not let it be read
 * - `sound-only`: a video without a picture; `misnamed`: its name ends as that of something else
 * - `name`: its name is no UTF-8
 * - `too-large`: it is too large to be opened here; `no-length`: it does not say how long it runs, or not to this program
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

/** Why something is not judged. */
export type Aside = 'no-item' | 'no-place' | 'no-year' | 'too-deep' | 'link' | 'special' | 'unreadable';

/** A file as its troubles speak of it. */
interface NamedFile {
  /** What it is by its content. */
  readonly is: string;
  /** What its name says. */
  readonly ending: string;
}

/** Everything that is said, in one language. */
export interface FileWords {
  readonly title: (standing: string, day: string) => string;
  readonly folder: (path: string) => string;
  readonly law: (spec: string) => string;
  /** Of another kind: `format` is its usual ending, where that is known. */
  readonly kinds: Readonly<Record<Exclude<FileKind, 'other'>, string>>;
  readonly other: (format: string | undefined) => string;
  readonly pages: (count: number) => string;
  /** `9:59` */
  readonly length: (time: string) => string;
  readonly papers: Readonly<Record<'a4' | 'other', string>>;
  readonly troubles: Readonly<Record<Trouble, (file: NamedFile) => string>>;
  readonly asides: Readonly<Record<Aside, string>>;
  readonly question: (fact: string) => string;
  readonly notJudged: string;
  readonly whole: string;
  readonly notRead: string;
}
