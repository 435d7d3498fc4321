/**
 * The learner outcomes as a whole: ผลลัพธ์การเรียนรู้ของผู้เรียน.
 *
 * ว 15/2565: up to three files of any mixture, of which one may be a video; with a video, up to two others. The handbook
 * sets no minimum. A file whose kind is not stated may be a video. Rulebook §9.
 */
import type { Evidence, OutcomeFile } from '../facts/evidence';
import { allOf } from '../finding/at-least';
import type { Finding, Leaf } from '../finding/finding';
import { learnerOutcomes as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import type { Placed } from './evidence-item';
import { judgedItem, placed } from './evidence-item';
import { atLeastSoMany, atMost, betweenAtMost } from './evidence-limit';
import { outcomeFile, readsOfFile } from './evidence-outcome-file';

const path = 'learnerOutcomes';
const names = {
  fewest: 'evidence.learnerOutcomes.fewestFiles',
  most: 'evidence.learnerOutcomes.mostFiles',
  videos: 'evidence.learnerOutcomes.mostVideos',
  beside: 'evidence.learnerOutcomes.filesBesideVideo',
} as const;

/** How many videos at most, and how many others beside one. */
function mixture(id: string, files: readonly Placed<OutcomeFile>[], law: Law): readonly Leaf[] {
  const videos = files.filter(({ file }) => file.kind === 'video').length;
  const missing = files.filter(({ file }) => file.kind === undefined).map((each) => `${each.path}.kind`);
  const open = missing.length;
  const others = files.length - videos - open;
  const hasVideo = videos > 0;
  // Without a video nothing is beside one; where one of the files not stated is the video, the rest may be beside it.
  const mostBeside = hasVideo ? others + open : open > 0 ? others + open - 1 : 0;
  return [
    betweenAtMost({
      id: `${id}.videos`,
      param: names.videos,
      law,
      least: videos,
      most: videos + open,
      missing,
      known: videos,
    }),
    betweenAtMost({
      id: `${id}.beside-video`,
      param: names.beside,
      law,
      least: hasVideo ? others : 0,
      most: mostBeside,
      missing,
      known: hasVideo ? others : null,
    }),
  ];
}

/** How many files, in which mixture, and each of them. */
export function learnerOutcomes(id: string, evidence: Evidence, law: Law): Finding {
  const item = { id, paths: [path], reads: [...Object.values(names), ...readsOfFile], cites: clause };
  return judgedItem(item, evidence.learnerOutcomes, law, (outcomes) => {
    const files = placed(id, path, outcomes);
    const counted = { law, actual: files.length, path };
    return allOf(
      id,
      [
        atLeastSoMany({ id: `${id}.fewest`, param: names.fewest, ...counted }),
        atMost({ id: `${id}.most`, param: names.most, ...counted }),
        ...mixture(id, files, law),
        ...files.map((each) => outcomeFile(each, law)),
      ],
      clause,
    );
  });
}
