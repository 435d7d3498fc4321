/** One item of the evidence: its files, in the order given, and when there is nothing to judge yet. Rulebook §9. */
import type { EvidenceFile } from '../facts/evidence';
import type { Citation, Finding } from '../finding/finding';
import { unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import type { EvidenceParam } from './evidence-limit';
import { outsideValidity } from './unsettled';

/** A file where it stands: `.file-1` of a finding is `[0]` of the facts. */
export interface Placed<F extends EvidenceFile = EvidenceFile> {
  readonly file: F;
  readonly id: string;
  readonly path: string;
}

/** The files of an item, each where it stands. */
export function placed<F extends EvidenceFile>(id: string, path: string, files: readonly F[]): readonly Placed<F>[] {
  return files.map((file, index) => ({
    file,
    id: `${id}.file-${String(index + 1)}`,
    path: `${path}[${String(index)}]`,
  }));
}

/** An item as it is asked for. */
export interface Item {
  readonly id: string;
  /** The facts that tell of it. */
  readonly paths: readonly string[];
  readonly reads: readonly EvidenceParam[];
  readonly cites: readonly Citation[];
}

/** Where no value of the item is in force, or nothing of it is stated, the item is one leaf. */
export function judgedItem<T>(item: Item, stated: T | undefined, law: Law, judge: (stated: T) => Finding): Finding {
  const { id, paths, reads, cites } = item;
  if (reads.every((param) => law.values[param] === undefined)) return outsideValidity(id, law, reads);
  return stated === undefined ? unstated(id, cites, paths) : judge(stated);
}
