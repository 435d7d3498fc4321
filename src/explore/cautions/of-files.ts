/** Supporting files unlike what the screen recommends: one PDF of at most 10 MB. It is no rule of evidence. Rulebook §9. */
import type { Evidence, EvidenceFile } from '../../facts/evidence';
import { regulation } from '../../law/regulation';
import type { ParamId } from '../../law/types';
import type { Caution } from './types';

function recommended(id: Extract<ParamId, `evidence.supportingFile.${string}`>): number {
  return regulation.parameters[id].values.at(-1)?.value ?? Infinity;
}

function ofFile({ kind, bytes }: EvidenceFile, path: string): readonly Caution[] {
  const isOther = kind !== undefined && kind !== 'pdf';
  const isLarge = bytes !== undefined && bytes > recommended('evidence.supportingFile.bytesBeyond');
  return [
    ...(isOther ? [{ code: 'file-not-as-recommended', path: `${path}.kind`, values: [kind] } as const] : []),
    ...(isLarge ? [{ code: 'file-not-as-recommended', path: `${path}.bytes`, values: [bytes] } as const] : []),
  ];
}

/** The supporting files of every item. */
export function ofFiles({ supportingFiles = [] }: Evidence): readonly Caution[] {
  return supportingFiles.flatMap(({ files = [] }, index) => {
    const path = `supportingFiles[${String(index)}].files`;
    const isMore = files.length > recommended('evidence.supportingFile.files');
    return [
      ...(isMore ? [{ code: 'second-file', path, values: [files.length] } as const] : []),
      ...files.flatMap((file, place) => ofFile(file, `${path}[${String(place)}]`)),
    ];
  });
}
