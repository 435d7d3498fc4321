/**
 * One file of the learner outcomes.
 *
 * ว 15/2565: a video no longer than its limit; a PDF of so many pages; pictures as JPG, PNG or PDF, so many pages of A4,
 * so many on a page, each with a caption. One JPG or PNG is one page, and no paper. Rulebook §9.
 */
import type { OutcomeFile } from '../facts/evidence';
import type { FileKind } from '../facts/names';
import { allOf } from '../finding/at-least';
import type { Group, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import { learnerOutcomes as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import { together } from '../law/together';
import { kindOf, lengthOf } from './evidence-file';
import type { Placed } from './evidence-item';
import type { EvidenceParam } from './evidence-limit';
import { atMost } from './evidence-limit';
import { outsideValidity } from './unsettled';

const names = {
  minutes: 'evidence.learnerOutcomes.videoMinutes',
  documentPages: 'evidence.learnerOutcomes.documentPages',
  picturePages: 'evidence.learnerOutcomes.picturePages',
  picturesOnPage: 'evidence.learnerOutcomes.picturesOnPage',
} as const;

export const readsOfFile: readonly EvidenceParam[] = Object.values(names);

const taken: readonly FileKind[] = ['pdf', 'jpg', 'png', 'video'];

type Outcome = Placed<OutcomeFile>;

function pages({ file, id, path }: Outcome, param: EvidenceParam, law: Law): Leaf {
  return atMost({ id: `${id}.pages`, param, law, actual: file.pages, path: `${path}.pages` });
}

/** A document or pictures: decided as soon as the two limits agree. */
function pagesOfEither({ file, id, path }: Outcome, law: Law): Leaf {
  const leaf = `${id}.pages`;
  const ofDocument = law.values[names.documentPages];
  const ofPictures = law.values[names.picturePages];
  if (ofDocument === undefined || ofPictures === undefined) {
    return outsideValidity(leaf, law, [names.documentPages, names.picturePages]);
  }
  const cites = together(ofDocument.cites, ofPictures.cites);
  const limits = [ofDocument.value, ofPictures.value];
  const isOne = ofDocument.value === ofPictures.value;
  const shown = { required: isOne ? ofDocument.value : limits, unit: 'page' } as const;
  const content = isOne ? [] : [`${path}.content`];
  const { pages: actual } = file;
  if (actual === undefined) return unstated(leaf, cites, [`${path}.pages`, ...content], shown);
  if (actual <= Math.min(...limits)) return met(leaf, cites, { actual, ...shown });
  const gap = actual - Math.max(...limits);
  if (gap > 0) return unmet(leaf, cites, { actual, ...shown, gap });
  return unstated(leaf, cites, content, { actual, ...shown });
}

function paper({ file, id, path }: Outcome): Leaf {
  const leaf = `${id}.paper`;
  const required = 'a4';
  if (file.paper === undefined) return unstated(leaf, clause, [`${path}.paper`], { required });
  const shown = { actual: file.paper, required };
  return file.paper === required ? met(leaf, clause, shown) : unmet(leaf, clause, shown);
}

function pictures({ file, id, path }: Outcome, law: Law): Leaf {
  const actual = file.picturesOnPage;
  const fact = `${path}.picturesOnPage`;
  return atMost({ id: `${id}.pictures`, param: names.picturesOnPage, law, actual, path: fact });
}

function captions({ file, id, path }: Outcome): Leaf {
  const leaf = `${id}.captions`;
  const required = true;
  if (file.captioned === undefined) return unstated(leaf, clause, [`${path}.captioned`], { required });
  const shown = { actual: file.captioned, required };
  return file.captioned ? met(leaf, clause, shown) : unmet(leaf, clause, shown);
}

/** What is good of pictures is good whatever the PDF holds; else it turns on that. */
function ifPictures(leaf: Leaf, { path }: Outcome): Leaf {
  return leaf.status === 'met' ? leaf : unstated(leaf.id, clause, [`${path}.content`]);
}

/** What a PDF holds decides what is asked of it. */
function partsOfPdf(each: Outcome, law: Law): readonly Leaf[] {
  const { content } = each.file;
  if (content === 'document') return [pages(each, names.documentPages, law)];
  if (content === 'pictures') {
    return [pages(each, names.picturePages, law), paper(each), pictures(each, law), captions(each)];
  }
  const ofPictures = [paper(each), pictures(each, law), captions(each)].map((leaf) => ifPictures(leaf, each));
  return [pagesOfEither(each, law), ...ofPictures];
}

/** A file whose kind is not stated, or not taken, has no parts to judge. */
function partsOf(each: Outcome, law: Law): readonly Leaf[] {
  switch (each.file.kind) {
    case 'video':
      return [lengthOf(each, names.minutes, law)];
    case 'pdf':
      return partsOfPdf(each, law);
    case 'jpg':
    case 'png':
      return [pictures(each, law), captions(each)];
    default:
      return [];
  }
}

/** What it is, and what is asked of a file that is that. */
export function outcomeFile(each: Outcome, law: Law): Group {
  return allOf(each.id, [kindOf(each, taken, clause), ...partsOf(each, law)], clause);
}
