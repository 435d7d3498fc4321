/** Rulebook §9 Evidence (w15-2565), for professional and senior-professional, from 2022-07-01. */
import { exact, nearest, reaches } from '../decimal';
import type { Status } from '../facts';
import { allOf } from '../kleene';
import { emptyAnswer, holds, ofStated, whatever, type Answer } from './answer';
import type { Evidence, File, OutcomeFile, Scope } from './facts';

type Kind = NonNullable<File['kind']>;
/** Writes the parts under an id and gives the status of them all. */
type Write = (id: string) => Status;

function writeParts(answer: Answer, id: string, parts: Record<string, Status>): Status {
  for (const [name, status] of Object.entries(parts)) answer.status[`${id}.${name}`] = status;
  const status = allOf(Object.values(parts));
  answer.status[id] = status;
  return status;
}

function show(answer: Answer, id: string, actual: string | number | boolean | undefined): void {
  if (actual !== undefined) answer.actual[id] = actual;
}

function kindStatus(kind: Kind | undefined, taken: readonly Kind[]): Status {
  return ofStated(kind, (stated) => taken.includes(stated));
}

function atMost(value: number | undefined, most: number): Status {
  return ofStated(value, (stated) => reaches(exact(most), exact(stated)));
}

/** Seconds are the fact, minutes the limit. */
function lengthStatus(seconds: number | undefined, minutes: number): Status {
  return atMost(seconds, minutes * 60);
}

/** The double nearest to the decimal seconds / 60, by thirty digits more than the seconds have. */
function inMinutes(seconds: number): number {
  const { units, places } = exact(seconds);
  return nearest({ units: (units * 10n ** 30n) / 60n, places: places + 30 });
}

/** Exactly one file, and each as `ofFile` judges it. */
function writeOne(
  answer: Answer,
  id: string,
  files: readonly File[],
  ofFile: (file: File, id: string) => Record<string, Status>,
): Status {
  answer.actual[`${id}.count`] = files.length;
  const count = holds(files.length === 1);
  answer.status[`${id}.count`] = count;
  const each = files.map((file, at) => {
    const of = `${id}.file-${at + 1}`;
    show(answer, `${of}.kind`, file.kind);
    return writeParts(answer, of, ofFile(file, of));
  });
  return allOf([count, ...each]);
}

const ofPdf = ({ kind }: File): Record<string, Status> => ({ kind: kindStatus(kind, ['pdf']) });

/** A file that is known to be no video has no length. */
function ofVideo(answer: Answer, minutes: number) {
  return ({ kind, seconds }: File, id: string): Record<string, Status> => {
    const isVideo = kindStatus(kind, ['video']);
    if (isVideo === 'unmet') return { kind: isVideo };
    show(answer, `${id}.length`, seconds === undefined ? undefined : inMinutes(seconds));
    return { kind: isVideo, length: lengthStatus(seconds, minutes) };
  };
}

function lessonPlan(answer: Answer, { lessonPlan: files, lessonPlanIsOfVideo: isOfVideo }: Evidence): Write {
  return (id) => {
    if (files === undefined && isOfVideo === undefined) return 'unknown';
    answer.status[`${id}.of-video`] = ofStated(isOfVideo, (stated) => stated);
    show(answer, `${id}.of-video`, isOfVideo);
    if (files === undefined) answer.status[`${id}.count`] = 'unknown';
    const one = files === undefined ? 'unknown' : writeOne(answer, id, files, ofPdf);
    return allOf([one, answer.status[`${id}.of-video`]!]);
  };
}

function video(answer: Answer, files: readonly File[] | undefined, minutes: number): Write {
  return (id) => (files === undefined ? 'unknown' : writeOne(answer, id, files, ofVideo(answer, minutes)));
}

/** Pictures: "≤ 6 pictures a page, each with a caption"; as a PDF also "≤ 10 pages A4". */
function picturesStatuses({ picturesOnPage, captioned }: OutcomeFile): Record<string, Status> {
  return { pictures: atMost(picturesOnPage, 6), captions: ofStated(captioned, (stated) => stated) };
}

function pdfStatuses(file: OutcomeFile): Record<string, Status> {
  const document = { pages: atMost(file.pages, 10) };
  const pictures = { ...document, paper: ofStated(file.paper, (paper) => paper === 'a4'), ...picturesStatuses(file) };
  if (file.content === 'document') return document;
  if (file.content === 'pictures') return pictures;
  // Of a PDF of whatever, what is asked of pictures alone is either asked or not.
  return Object.fromEntries(
    Object.entries(pictures).map(([name, status]) => [name, name === 'pages' ? status : whatever(['met', status])]),
  );
}

function outcomeStatuses(file: OutcomeFile): Record<string, Status> {
  const kind = kindStatus(file.kind, ['pdf', 'jpg', 'png', 'video']);
  if (file.kind === 'video') return { kind, length: lengthStatus(file.seconds, 10) };
  if (file.kind === 'pdf') return { kind, ...pdfStatuses(file) };
  if (file.kind === 'jpg' || file.kind === 'png') return { kind, ...picturesStatuses(file) };
  return { kind };
}

/** The fewest and the most videos there can be among files of which some do not say what they are. */
function possibleVideos(files: readonly OutcomeFile[]): readonly number[] {
  const videos = files.filter(({ kind }) => kind === 'video').length;
  const open = files.filter(({ kind }) => kind === undefined).length;
  return Array.from({ length: open + 1 }, (_, more) => videos + more);
}

function learnerOutcomes(answer: Answer, files: readonly OutcomeFile[] | undefined): Write {
  return (id) => {
    if (files === undefined) return 'unknown';
    const videos = possibleVideos(files);
    const counts: Record<string, Status> = {
      fewest: holds(files.length >= 1), // "the handbook sets no minimum; 1 is an assumption"
      most: holds(files.length <= 3),
      videos: whatever(videos.map((count) => holds(count <= 1))),
      'beside-video': whatever(videos.map((count) => holds(count === 0 || files.length - count <= 2))),
    };
    answer.actual[`${id}.fewest`] = files.length;
    answer.actual[`${id}.most`] = files.length;
    answer.actual[`${id}.videos`] = videos[0]!;
    files.forEach((file, at) => {
      const of = `${id}.file-${at + 1}`;
      const parts = outcomeStatuses(file);
      counts[`file-${at + 1}`] = writeParts(answer, of, parts);
      const shown = {
        kind: file.kind,
        length: file.seconds === undefined ? undefined : inMinutes(file.seconds),
        pages: file.pages,
        paper: file.paper,
        pictures: file.picturesOnPage,
        captions: file.captioned,
      };
      for (const [name, value] of Object.entries(shown)) {
        if (parts[name] !== undefined && parts[name] !== 'unknown') show(answer, `${of}.${name}`, value);
      }
    });
    return writeParts(answer, id, counts);
  };
}

function agreementResults(answer: Answer, results: Evidence['agreementResults']): Write {
  return (id) => {
    if (results === undefined) return 'unknown';
    if (results.length === 0) return 'unmet'; // one a round, and there is none
    const rounds = results.map(({ fiscalYear, files }): Status => {
      const of = `${id}.fy${fiscalYear}`;
      const status = files === undefined ? 'unknown' : writeOne(answer, of, files, ofPdf);
      answer.status[of] = status;
      return status;
    });
    return allOf(rounds);
  };
}

export function modelEvidence(evidence: Evidence, { standing, on }: Scope): Answer {
  const answer = emptyAnswer();
  const isRead = (standing === 'professional' || standing === 'senior-professional') && on >= '2022-07-01';
  const items: Record<string, Write> = {
    'lesson-plan': lessonPlan(answer, evidence),
    'inspiration-video': video(answer, evidence.inspirationVideo, 10),
    'teaching-video': video(answer, evidence.teachingVideo, 60),
    'learner-outcomes': learnerOutcomes(answer, evidence.learnerOutcomes),
    'agreement-results': agreementResults(answer, evidence.agreementResults),
  };
  const statuses = Object.entries(items).map(([name, write]) => {
    const id = `evidence.${name}`;
    const status = isRead ? write(id) : 'unknown';
    answer.status[id] = status;
    return status;
  });
  answer.status.evidence = allOf(statuses);
  return answer;
}
