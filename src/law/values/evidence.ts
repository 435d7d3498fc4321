/** The values of the evidence: หลักฐานประกอบคำขอ of professional and senior professional. Rulebook §9. */
import type { Unit } from '../../finding/finding';
import type { Cites, Direction, Parameter } from '../shape';
import { cite } from '../cite';
import { earlierVideoFormat } from '../clauses';
import { count } from './parameter';

const first = '2022-07-01';

function stated(unit: Unit, higherIs: Direction, value: number, maximum: number, cites: Cites): Parameter<number> {
  return count(unit, higherIs, maximum, {
    opens: earlierVideoFormat,
    chosenBy: 'given',
    values: [{ value, from: first, cites }],
  });
}

const FILES = 100;
const files = (value: number, cites: Cites, higherIs: Direction = 'neutral'): Parameter<number> =>
  stated('file', higherIs, value, FILES, cites);

const MINUTES_OF_A_DAY = 1440;
const minutes = (value: number, cites: Cites): Parameter<number> =>
  stated('minute', 'looser', value, MINUTES_OF_A_DAY, cites);

const PAGES = 10_000;
const pages = (value: number, cites: Cites): Parameter<number> => stated('page', 'looser', value, PAGES, cites);

const BYTES = 1_000_000_000;
const bytes = (value: number, cites: Cites): Parameter<number> => stated('byte', 'looser', value, BYTES, cites);

const plan: Cites = [cite('w15-2565', 'lesson plan', 'text', 'HB')];
const videos: Cites = [cite('w15-2565', 'videos', 'text', 'HB')];
const outcomes: Cites = [cite('w15-2565', 'learner outcomes', 'text', 'HB')];
const supporting: Cites = [cite('handbook', 'supporting files', 'text', 'HB')];

/** "10 MB" does not say whether a megabyte is 1,000,000 or 1,048,576 bytes. */
const tenMegabytes: Cites = [
  ...supporting,
  cite(
    'handbook',
    'supporting files',
    'assumption',
    'HB',
    '10 MB is certainly kept up to 10,000,000 bytes and certainly exceeded above 10,485,760; between the two it is not known',
  ),
];

export const evidence = {
  'evidence.lessonPlan.files': files(1, plan),
  'evidence.inspirationVideo.files': files(1, videos),
  'evidence.inspirationVideo.minutes': minutes(10, videos),
  'evidence.teachingVideo.files': files(1, videos),
  'evidence.teachingVideo.minutes': minutes(60, videos),
  'evidence.learnerOutcomes.fewestFiles': files(
    1,
    [
      cite(
        'w15-2565',
        'learner outcomes',
        'assumption',
        'HB',
        'the handbook sets no minimum; at least one file is taken',
      ),
    ],
    'stricter',
  ),
  'evidence.learnerOutcomes.mostFiles': files(3, outcomes, 'looser'),
  'evidence.learnerOutcomes.mostVideos': files(1, outcomes, 'looser'),
  'evidence.learnerOutcomes.filesBesideVideo': files(2, outcomes, 'looser'),
  'evidence.learnerOutcomes.videoMinutes': minutes(10, outcomes),
  'evidence.learnerOutcomes.documentPages': pages(10, outcomes),
  'evidence.learnerOutcomes.picturePages': pages(10, outcomes),
  'evidence.learnerOutcomes.picturesOnPage': stated('picture', 'looser', 6, PAGES, outcomes),
  'evidence.supportingFile.files': files(1, supporting),
  'evidence.supportingFile.bytesWithin': bytes(10_000_000, tenMegabytes),
  'evidence.supportingFile.bytesBeyond': bytes(10_485_760, tenMegabytes),
  'evidence.agreementResult.files': files(1, [cite('handbook', 'step 2', 'text', 'HB')]),
};
