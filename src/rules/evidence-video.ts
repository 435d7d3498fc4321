/**
 * The two videos: วีดิทัศน์ 2 ไฟล์.
 *
 * ว 15/2565: one that shows the problem, its origin or the inspiration, one of the teaching, each no longer than its
 * limit. Rulebook §9.
 */
import type { Evidence } from '../facts/evidence';
import { allOf } from '../finding/at-least';
import type { Finding, Group } from '../finding/finding';
import { videos as clause } from '../law/clauses';
import type { Law } from '../law/in-force';
import { kindOf, lengthOf } from './evidence-file';
import type { Placed } from './evidence-item';
import { judgedItem, placed } from './evidence-item';
import { exactly } from './evidence-limit';

/** The two videos as the facts name them. */
export type Video = 'inspirationVideo' | 'teachingVideo';

/** A file that is known to be no video has no length. */
function videoFile(each: Placed, minutes: `evidence.${Video}.minutes`, law: Law): Group {
  const { kind } = each.file;
  const length = kind === undefined || kind === 'video' ? [lengthOf(each, minutes, law)] : [];
  return allOf(each.id, [kindOf(each, ['video'], clause), ...length], clause);
}

/** One of the two, each with its own limits. */
export function video(id: string, which: Video, evidence: Evidence, law: Law): Finding {
  const names = { files: `evidence.${which}.files`, minutes: `evidence.${which}.minutes` } as const;
  const item = { id, paths: [which], reads: [names.files, names.minutes], cites: clause };
  return judgedItem(item, evidence[which], law, (files) =>
    allOf(
      id,
      [
        exactly({ id: `${id}.count`, param: names.files, law, actual: files.length, path: which }),
        ...placed(id, which, files).map((each) => videoFile(each, names.minutes, law)),
      ],
      clause,
    ),
  );
}
