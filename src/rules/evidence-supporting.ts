/**
 * The supporting files: ไฟล์ประกอบ, that an officer or a group head (หัวหน้ากลุ่ม) puts in for each item checked.
 *
 * Handbook: one PDF an item, at most 10 MB. It does not say whether a megabyte is 1,000,000 or 1,048,576 bytes: between
 * the two it is not known. Rulebook §9.
 */
import type { Evidence, SupportingItem } from '../facts/evidence';
import { allOf } from '../finding/at-least';
import type { Finding, Leaf } from '../finding/finding';
import { met, unmet, unsettled, unstated } from '../finding/leaf';
import { supportingFiles as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import { kindOf } from './evidence-file';
import type { Placed } from './evidence-item';
import { judgedItem, placed } from './evidence-item';
import { exactly } from './evidence-limit';
import { outsideValidity } from './unsettled';

const names = {
  files: 'evidence.supportingFile.files',
  within: 'evidence.supportingFile.bytesWithin',
  beyond: 'evidence.supportingFile.bytesBeyond',
} as const;

/** What is asked is the size that is certainly kept; the gap is how much smaller the file must be for that. */
function size({ file, id, path }: Placed, law: Law): Leaf {
  const leaf = `${id}.size`;
  const within = law.values[names.within];
  const beyond = law.values[names.beyond];
  if (within === undefined || beyond === undefined) return outsideValidity(leaf, law, [names.within, names.beyond]);
  const cites = together(within.cites, beyond.cites);
  const unit = 'byte';
  const required = within.value;
  const { bytes: actual } = file;
  if (actual === undefined) return unstated(leaf, cites, [`${path}.bytes`], { required, unit });
  if (actual <= required) return met(leaf, cites, { actual, required, unit });
  if (actual > beyond.value) return unmet(leaf, cites, { actual, required, gap: actual - required, unit });
  return unsettled(leaf, cites, 'not-encoded', { actual, required: [required, beyond.value], unit });
}

function checkedItem(id: string, path: string, { files }: SupportingItem, law: Law): Finding {
  if (files === undefined) return unstated(id, clause, [path]);
  return allOf(
    id,
    [
      exactly({ id: `${id}.count`, param: names.files, law, actual: files.length, path }),
      ...placed(id, path, files).map((each) =>
        allOf(each.id, [kindOf(each, ['pdf'], clause), size(each, law)], clause),
      ),
    ],
    clause,
  );
}

/** Where no item has a supporting file there is nothing to check. */
export function supportingFiles(id: string, evidence: Evidence, law: Law): Finding {
  const path = 'supportingFiles';
  const item = { id, paths: [path], reads: Object.values(names), cites: clause };
  return judgedItem(item, evidence.supportingFiles, law, (items) => {
    if (items.length === 0) return met(id, clause, { actual: 0, unit: 'file' });
    const parts = items.map((each, index) =>
      checkedItem(`${id}.item-${String(index + 1)}`, `${path}[${String(index)}].files`, each, law),
    );
    return allOf(id, parts, clause);
  });
}
