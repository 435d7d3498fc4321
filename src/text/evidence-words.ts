/** The shape of the wording of evidence, and of nothing else. */
import type { OutcomeFile } from '../facts/evidence';
import type { FileKind } from '../facts/names';

type Say = (value: string) => string;

/** What may be asked of a file. */
export type FileFact = Exclude<keyof OutcomeFile, 'name'>;

/** What is said of files, in one language. */
export interface EvidenceWords {
  readonly file: (number: number) => string;
  readonly item: (number: number) => string;
  readonly round: (fiscalYear: number) => string;
  /** Of several, any one. */
  readonly anyOf: (values: readonly string[]) => string;
  readonly exactly: Say;
  readonly atLeast: Say;
  readonly atMost: Say;
  readonly short: Say;
  readonly over: Say;
  readonly kinds: Readonly<Record<FileKind, string>>;
  readonly mustBe: Say;
  readonly papers: Readonly<Record<'a4' | 'other', string>>;
  readonly ofVideo: { readonly met: string; readonly unmet: string };
  readonly captions: { readonly met: string; readonly unmet: string; readonly required: string };
  readonly noVideo: string;
  readonly noResult: string;
  readonly everyRound: Say;
  /** What is asked of a file. */
  readonly facts: Readonly<Record<FileFact, Say>>;
  readonly isOfVideo: string;
  readonly filesOf: Say;
  readonly fileOf: (file: number, item: string) => string;
  readonly ofItem: (number: number) => string;
  readonly ofRound: (fiscalYear: number) => string;
}
