/** The files of a folder of evidence as they were found, and what is found of them. */
import type { Evidence, EvidenceScope, OutcomeFile } from '../../facts/evidence';
import type { Caution } from '../../explore/cautions/types';
import type { FileKind } from '../../facts/names';
import type { Finding } from '../../finding/finding';
import type { Trouble } from '../../text/words/files';
import type { Stray } from './evidence-folder';
import type { ItemName } from './evidence-names';

/** A file as it was found. */
export interface OpenedFile {
  readonly name: string;
  /** What the facts say of it. */
  readonly facts: OutcomeFile;
  /** What it is or seems to be, even where it is too damaged for the facts to say so. */
  readonly kind?: FileKind;
  /** The usual ending of what it is. */
  readonly format?: string;
  readonly troubles: readonly Trouble[];
}

/** Files that are judged together. */
export interface FileGroup {
  /** In the finding; the first file is `${id}.file-1`. */
  readonly id: string;
  readonly item: ItemName;
  /** The item that supporting files are of; the fiscal year of agreement results. */
  readonly of?: string;
  readonly files: readonly OpenedFile[];
}

/** Everything that is to be told. */
export interface JudgedEvidence {
  readonly scope: EvidenceScope;
  readonly law: string;
  readonly folder: string;
  readonly evidence: Evidence;
  readonly groups: readonly FileGroup[];
  readonly strays: readonly Stray[];
  /** Of the supporting files; they decide nothing. */
  readonly cautions: readonly Caution[];
  readonly finding: Finding;
}
