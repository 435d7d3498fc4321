/** The wording of files that were opened, in English. Words only. */
import type { FileWords } from './files';

export const en: FileWords = {
  title: (standing, day) => `Evidence of an application, ${standing}, on ${day}`,
  folder: (path) => `Folder: ${path}`,
  law: (spec) => `The law: ${spec}`,
  kinds: { pdf: 'PDF', jpg: 'JPG picture', png: 'PNG picture', video: 'video' },
  other: (format) => (format === undefined ? 'another kind of file' : `${format} file`),
  pages: (count) => (count === 1 ? '1 page' : `${String(count)} pages`),
  length: (time) => `${time} minutes long`,
  papers: { a4: 'A4', other: 'some pages not A4' },
  troubles: {
    empty: () => 'The file is empty (0 bytes): save or copy it again.',
    broken: () => 'The file is damaged and cannot be read: save it again.',
    'cut-off': () => 'The file is not whole, its end is missing: copy or save it again.',
    locked: () => 'The file has a password and cannot be opened: save it without one.',
    unreadable: () => 'The file cannot be opened: see who may read it.',
    'sound-only': () => 'The file has sound and no picture, so it is no video.',
    misnamed: ({ is, ending }) => `Its name ends in .${ending}, but its content says: ${is}.`,
    name: () => 'Its name is not UTF-8 and cannot be shown in full: rename it.',
    'too-large': () => 'It is larger than 200 MiB, so this command does not open it.',
    'no-length': () => 'How long the video runs cannot be read: state it in evidence.json, or save the video as MP4.',
  },
  asides: {
    'no-item': 'It does not say of which item it is: put it into supporting-files/ITEM.',
    'no-place': 'It belongs to no item: put it into the folder of its item, such as lesson-plan.',
    'no-year': 'It has no fiscal year: begin its name with a year of the Buddhist era, such as 2566.pdf.',
    'too-deep': 'It is a folder within the folder of an item: move its files up.',
    link: 'It is a link, which is not followed: put the file itself there.',
    special: 'It is no ordinary file, so it is not opened.',
    unreadable: 'The folder cannot be opened: see who may read it.',
  },
  question: (fact) => `to ask: ${fact}`,
  notJudged: 'Not judged',
  whole: 'As a whole',
  notRead: 'What has to be looked at, such as captions, is stated in evidence.json; then check again.',
};
