/** `evidence`: real files, made here, in a folder of the machine. */
import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Content } from '../../../src/cli/input/content';
import type { Io } from '../../../src/cli/machine/io';
import { nodeIo } from '../../../src/cli/machine/node-io';
import type { Caution, Evidence, Finding, Status } from '../../../src/index';
import { at } from '../../../src/index';
import { witthayathanaOnFiles } from './command';
import type { Ran } from './command';
import { avi, fragment, jpg, lockedPdf, mixedPdf, mp4, paper, pdf, png, webm } from './evidence-files';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'witthayathana-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, Buffer | string>>;

function put(files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const asked = ['--standing', 'professional', '--on', '2024-05-15'];

function evidence(...options: readonly string[]): Promise<Ran> {
  return witthayathanaOnFiles(['evidence', folder, ...(options.includes('--on') ? [] : asked), ...options]);
}

interface Answer {
  readonly evidence: Evidence;
  readonly finding: Finding;
  readonly cautions: readonly Caution[];
  readonly files: readonly { readonly name: string; readonly part: string; readonly troubles: Content['troubles'] }[];
  readonly notJudged: readonly { readonly name: string; readonly why: string }[];
}

async function answer(...options: readonly string[]): Promise<Answer> {
  const { out, err } = await evidence('--json', ...options);
  expect(err).toBe('');
  return JSON.parse(out) as Answer;
}

async function troubles(files: Files): Promise<Readonly<Record<string, Content['troubles']>>> {
  put(files);
  const { files: found } = await answer();
  return Object.fromEntries(found.map((file) => [file.name, file.troubles]));
}

/** Everything in order, and what only a reader can tell of it. */
const whole: Files = {
  'lesson-plan/plan.pdf': pdf(40),
  'inspiration-video.mp4': mp4(600),
  'teaching-video.mp4': mp4(3600),
  'learner-outcomes/report.pdf': pdf(10),
  'learner-outcomes/pictures.pdf': pdf(10, paper.landscape),
  'learner-outcomes/work.mp4': mp4(599),
  'supporting-files/ก.พ.7.pdf': pdf(1),
  'agreement-results/2566.pdf': pdf(1),
  'evidence.json': JSON.stringify({
    lessonPlanIsOfVideo: true,
    files: {
      'learner-outcomes/report.pdf': { content: 'document' },
      'learner-outcomes/pictures.pdf': { content: 'pictures', picturesOnPage: 6, captioned: true },
    },
  }),
};

describe('rulebook §9: at, below and above each limit, from the files themselves', () => {
  test('all in order: nothing is wrong, and nothing is asked', async () => {
    put(whole);
    const { finding, notJudged, files } = await answer();
    expect(finding.status).toBe('met');
    expect(notJudged).toEqual([]);
    expect(files.flatMap((file) => file.troubles)).toEqual([]);
    expect((await evidence()).status).toBe(0);
  });

  test.each<[string, Files, string, Status]>([
    ['a PDF of 10 pages', { 'learner-outcomes/a.pdf': pdf(10) }, 'learner-outcomes.file-1.pages', 'met'],
    ['a PDF of 11 pages', { 'learner-outcomes/a.pdf': pdf(11) }, 'learner-outcomes.file-1.pages', 'unmet'],
    ['a JPG', { 'learner-outcomes/a.jpg': jpg() }, 'learner-outcomes.file-1.kind', 'met'],
    ['a PNG', { 'learner-outcomes/a.png': png() }, 'learner-outcomes.file-1.kind', 'met'],
    ['captions of a PNG', { 'learner-outcomes/a.png': png() }, 'learner-outcomes.file-1.captions', 'unknown'],
    ['an MP4 of 9:59', { 'inspiration-video/a.mp4': mp4(599) }, 'inspiration-video.file-1.length', 'met'],
    ['an MP4 of 10:00', { 'inspiration-video/a.mp4': mp4(600) }, 'inspiration-video.file-1.length', 'met'],
    ['an MP4 of 10:01', { 'inspiration-video/a.mp4': mp4(601) }, 'inspiration-video.file-1.length', 'unmet'],
    ['an MP4 of 60:00', { 'teaching-video/a.mp4': mp4(3600) }, 'teaching-video.file-1.length', 'met'],
    ['an MP4 of 60:01', { 'teaching-video/a.mp4': mp4(3601) }, 'teaching-video.file-1.length', 'unmet'],
    ['a WebM of 10:00', { 'learner-outcomes/a.webm': webm(600) }, 'learner-outcomes.file-1.length', 'met'],
    ['a WebM of 10:00.5', { 'learner-outcomes/a.webm': webm(600.5) }, 'learner-outcomes.file-1.length', 'unmet'],
    [
      'an MP4 in parts, of 10:01',
      { 'learner-outcomes/a.mp4': mp4(601, { header: 0, parts: [fragment(300), fragment(301)] }) },
      'learner-outcomes.file-1.length',
      'unmet',
    ],
    ['a video as lesson plan', { 'lesson-plan.mp4': mp4(1) }, 'lesson-plan.file-1.kind', 'unmet'],
    ['two lesson plans', { 'lesson-plan/a.pdf': pdf(1), 'lesson-plan.pdf': pdf(1) }, 'lesson-plan.count', 'unmet'],
    ['no lesson plan', {}, 'lesson-plan.count', 'unmet'],
    ['a result of a round', { 'agreement-results/2566/a.pdf': pdf(1) }, 'agreement-results.fy2566.file-1.kind', 'met'],
    ['a picture as result', { 'agreement-results/2566/a.png': png() }, 'agreement-results.fy2566.file-1.kind', 'unmet'],
  ])('%s', async (_, files, id, status) => {
    put(files);
    expect(at((await answer()).finding, `evidence.${id}`)?.status).toBe(status);
  });

  test.each([
    [10_485_760, []],
    [10_485_761, ['file-not-as-recommended']],
  ])('a supporting file of %i bytes: decides nothing, cautions %j', async (bytes, codes) => {
    put({ 'supporting-files/degree.pdf': pdf(1) });
    truncateSync(join(folder, 'supporting-files/degree.pdf'), bytes);
    const { finding, cautions } = await answer();
    expect(at(finding, 'evidence.supporting-files')).toBeUndefined();
    expect(cautions.map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, Buffer, 'a4' | 'other']>([
    ['A4', pdf(2), 'a4'],
    ['A4 the other way round', pdf(2, paper.landscape), 'a4'],
    ['3 mm off', pdf(2, [595.28 + 8.4, 841.89 - 8.4]), 'a4'],
    ['4 mm off', pdf(2, [595.28 + 11.3, 841.89]), 'other'],
    ['letter', pdf(2, paper.letter), 'other'],
    ['one page of three', mixedPdf(), 'other'],
  ])('paper: %s', async (_, content, expected) => {
    put({ 'learner-outcomes/a.pdf': content });
    expect((await answer()).evidence.learnerOutcomes?.[0]?.paper).toBe(expected);
  });

  test('by the law of the day, and of the standing', async () => {
    put(whole);
    const on = async (standing: string, day: string): Promise<Status> =>
      (await answer('--standing', standing, '--on', day)).finding.status;
    expect(await on('senior-professional', '2022-07-01')).toBe('met');
    expect(await on('senior-professional', '2022-06-30')).toBe('unknown');
    expect(await on('expert', '2024-05-15')).toBe('unknown');
  });
});

describe('a file that is not as it should be has its own line, and the others are judged', () => {
  test.each<[string, Files, Content['troubles'], string]>([
    ['empty', { 'lesson-plan.pdf': '' }, ['empty'], 'The file is empty (0 bytes)'],
    ['noise', { 'lesson-plan.pdf': `%PDF-1.4\n${'x'.repeat(5000)}%%EOF` }, ['broken'], 'The file is damaged'],
    ['a PDF cut off', { 'lesson-plan.pdf': pdf(11).subarray(0, 700) }, ['cut-off'], 'its end is missing'],
    ['a PDF with a password', { 'lesson-plan.pdf': lockedPdf() }, ['locked'], 'The file has a password'],
    ['a PNG as .pdf', { 'lesson-plan.pdf': png() }, ['misnamed'], 'ends in .pdf, but its content says: PNG picture'],
    ['text as .pdf', { 'lesson-plan.pdf': 'text' }, ['misnamed'], 'its content says: another kind of file'],
    ['a video cut off', { 'teaching-video.mp4': mp4(9).subarray(0, -9) }, ['cut-off'], 'its end is missing'],
    ['sound', { 'teaching-video.mp4': mp4(9, { handler: 'soun' }) }, ['sound-only'], 'sound and no picture'],
    ['an AVI', { 'teaching-video.avi': avi() }, ['no-length'], 'cannot be read: state it in evidence.json'],
    ['a JPG cut off', { 'learner-outcomes.jpg': jpg().subarray(0, -1) }, ['cut-off'], 'its end is missing'],
    ['a PNG cut off', { 'learner-outcomes.png': png().subarray(0, -12) }, ['cut-off'], 'its end is missing'],
    ['half a JPG', { 'learner-outcomes.jpg': jpg().subarray(0, 22) }, ['broken'], 'The file is damaged'],
  ])('%s', async (_, files, expected, line) => {
    const found = await troubles({ ...files, 'agreement-results/2566.pdf': pdf(1) });
    expect(found).toEqual({ [Object.keys(files)[0] ?? '']: expected, 'agreement-results/2566.pdf': [] });
    const { status, out } = await evidence('--lang', 'en');
    expect(status).toBe(1);
    expect(out).toContain(line);
  });

  test('huge: a PDF is not opened, a video is read only where it tells of itself', async () => {
    put({ 'learner-outcomes/a.pdf': pdf(1), 'teaching-video.mp4': mp4(3599) });
    truncateSync(join(folder, 'learner-outcomes/a.pdf'), 5_000_000_000);
    const size = Buffer.alloc(8);
    size.writeBigUInt64BE(5_000_000_000n);
    const head = mp4(3599).subarray(0, -72);
    const data = Buffer.concat([Buffer.from([0, 0, 0, 1]), Buffer.from('mdat'), size]);
    writeFileSync(join(folder, 'teaching-video.mp4'), Buffer.concat([head, data]));
    truncateSync(join(folder, 'teaching-video.mp4'), head.length + 5_000_000_000);

    const { finding, files } = await answer();
    expect(files.map((file) => file.troubles)).toEqual([[], ['too-large']]);
    expect(at(finding, 'evidence.teaching-video')?.status).toBe('met');
    expect(at(finding, 'evidence.learner-outcomes.file-1.pages')?.status).toBe('unknown');
  });

  test('what is damaged is not taken for what it begins as', async () => {
    put({ 'agreement-results/2566.pdf': pdf(3).subarray(0, 300) });
    const { finding } = await answer();
    expect(at(finding, 'evidence.agreement-results.fy2566.file-1.kind')?.status).toBe('unknown');
  });

  test('any beginning of any file is told and never ends the command', async () => {
    const files = { pdf: pdf(2), mp4: mp4(9), webm: webm(9), jpg: jpg(), png: png(), avi: avi() };
    const cut = Object.entries(files).flatMap(([ending, content]) =>
      Array.from(
        { length: 12 },
        (_, step) => [`learner-outcomes/${step}.${ending}`, content.subarray(0, (content.length * step) / 12)] as const,
      ),
    );
    put(Object.fromEntries(cut));
    const { files: found } = await answer();
    expect(found).toHaveLength(cut.length);
  });

  test('a file or a folder that nobody may read', async () => {
    put({ 'lesson-plan.pdf': pdf(1), 'teaching-video/a.mp4': mp4(9) });
    const refused = (): never => {
      throw Object.assign(new Error('refused'), { code: 'EACCES' });
    };
    const list: Io['list'] = (path) => (path === folder ? nodeIo.list(path) : refused());
    const { status, out } = await witthayathanaOnFiles(['evidence', folder, ...asked, '--json'], {
      list,
      open: refused,
    });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ name: 'lesson-plan.pdf', troubles: ['unreadable'] }],
      notJudged: [{ name: 'teaching-video', why: 'unreadable' }],
    });
  });
});

describe('which file belongs where', () => {
  test.each<[string, string]>([
    ['lesson-plan.pdf', 'lesson-plan'],
    ['Lesson Plan 1.pdf', 'lesson-plan'],
    ['แผนการจัดการเรียนรู้ที่ 3.pdf', 'lesson-plan'],
    ['แผนการจัดการเรียนรู้/แผน.pdf'.normalize('NFD'), 'lesson-plan'],
    ['วีดิทัศน์แรงบันดาลใจ.pdf', 'inspiration-video'],
    ['วีดิทัศน์การสอน.pdf', 'teaching-video'],
    ['ผลลัพธ์การเรียนรู้/1.pdf', 'learner-outcomes'],
    ['ไฟล์ประกอบ/วุฒิ/1.pdf', 'supporting-files.item-1'],
    ['supporting-files-degree.pdf', 'supporting-files.item-1'],
    ['ผลการพัฒนางาน/ปีงบประมาณ ๒๕๖๖/1.pdf', 'agreement-results.fy2566'],
    ['agreement-results-2566.pdf', 'agreement-results.fy2566'],
  ])('%s', async (name, id) => {
    put({ [name]: pdf(1) });
    const { files, notJudged } = await answer();
    expect(files.map(({ part }) => part)).toEqual([`evidence.${id}.file-1`]);
    expect(notJudged).toEqual([]);
  });

  test.each([
    ['lesson-plans-of-old.pdf', 'no-place'],
    ['notes.txt', 'no-place'],
    ['more/lesson-plan.pdf', 'no-place'],
    ['supporting-files.pdf', 'no-item'],
    ['agreement-results/2023.pdf', 'no-year'],
    ['agreement-results/old.pdf', 'no-year'],
    ['lesson-plan/x.pdf/plan.pdf', 'too-deep'],
  ])('%s belongs nowhere: %s', async (name, why) => {
    put({ ...whole, [name]: pdf(1) });
    const { notJudged } = await answer();
    expect(notJudged.map((stray) => stray.why)).toEqual([why]);
    expect((await evidence()).status).toBe(1);
  });

  test('what systems and office programs leave behind is passed over', async () => {
    put({
      ...whole,
      '.DS_Store': 'x',
      'lesson-plan/Thumbs.db': 'x',
      'desktop.ini': 'x',
      'lesson-plan/~$plan.docx': 'x',
    });
    expect((await evidence()).status).toBe(0);
  });

  test('a link is not followed', async () => {
    put({ 'elsewhere/plan.pdf': pdf(1), 'lesson-plan/.keep': '' });
    symlinkSync(join(folder, 'elsewhere/plan.pdf'), join(folder, 'lesson-plan/plan.pdf'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'teaching-video'));
    const { files, notJudged } = await answer();
    expect(files).toEqual([]);
    expect(notJudged.map(({ name, why }) => `${name} ${why}`)).toEqual([
      'elsewhere no-place',
      'lesson-plan/plan.pdf link',
      'teaching-video link',
    ]);
  });

  test('a name that is no text, and one that would move the cursor', async () => {
    mkdirSync(join(folder, 'lesson-plan'));
    const name = Buffer.concat([
      Buffer.from(join(folder, 'lesson-plan/')),
      Buffer.from([0xe1, 0xbc, 0xb9]),
      Buffer.from([0xff, 0x2e, 0x70, 0x64, 0x66]),
    ]);
    writeFileSync(name, pdf(1));
    put({ 'teaching-video/\u001b[2Ja.mp4': mp4(9) });
    const { files } = await answer();
    expect(files.map((file) => file.troubles)).toEqual([['name'], []]);
    const { out } = await evidence();
    expect(out).toContain('ชื่อไฟล์ไม่ใช่ UTF-8');
    expect(out).not.toContain('\u001b');
  });
});

describe('what only a reader can tell', () => {
  test('is stated in a file of its own too', async () => {
    put({ ...whole, 'evidence.json': '{}', 'elsewhere/facts.json': whole['evidence.json'] ?? '' });
    expect((await answer('--facts', join(folder, 'elsewhere/facts.json'))).finding.status).toBe('met');
  });

  test('settles what could not be read', async () => {
    put({
      'teaching-video.avi': avi(),
      'evidence.json': JSON.stringify({ files: { 'teaching-video.avi': { seconds: 3000 } } }),
    });
    const { finding, files } = await answer();
    expect(at(finding, 'evidence.teaching-video')?.status).toBe('met');
    expect(files).toMatchObject([{ troubles: [] }]);
  });

  test.each<[unknown, string]>([
    [[], 'expected an object, found a list'],
    [
      { lessonPlanIsOfVideos: true },
      'lessonPlanIsOfVideos: expected one of lessonPlanIsOfVideo, files (did you mean lessonPlanIsOfVideo?)',
    ],
    [{ lessonPlanIsOfVideo: 'yes' }, 'lessonPlanIsOfVideo: expected true or false, found "yes"'],
    [{ files: [] }, 'files: expected an object, found a list'],
    [{ files: { 'lesson-plan/plam.pdf': {} } }, '(did you mean lesson-plan/plan.pdf?)'],
    [
      { files: { 'lesson-plan/plan.pdf': { captioned: true } } },
      'files["lesson-plan/plan.pdf"].captioned: expected one of pages, seconds',
    ],
    [{ files: { 'learner-outcomes/report.pdf': { caption: true } } }, '(did you mean captioned?)'],
    [{ files: { 'learner-outcomes/report.pdf': { content: 'picture' } } }, '(did you mean pictures?)'],
    [
      { files: { 'learner-outcomes/report.pdf': { pages: 9 } } },
      'files["learner-outcomes/report.pdf"].pages: expected 10, as the file has it, found 9',
    ],
  ])('%j is refused', async (json, line) => {
    put({ ...whole, 'evidence.json': JSON.stringify(json) });
    const { status, out, err } = await evidence('--lang', 'en');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(line);
  });
});

test('in words: file by file, then the whole', async () => {
  put({ ...whole, 'inspiration-video.mp4': mp4(601) });
  const { status, out } = await evidence();
  expect(status).toBe(1);
  expect(out).toContain('ไฟล์ที่ 1 inspiration-video.mp4 — ไฟล์วีดิทัศน์, ยาว 10:01 นาที');
  expect(out).toContain('✗ หลักฐานประกอบคำขอ');
  expect((await evidence('--format', 'markdown')).out).toMatch(/^## /u);
});

describe('bad usage exits with 2', () => {
  test.each([
    [['evidence', '/nowhere', ...asked], '/nowhere: there is no such file'],
    [['evidence', import.meta.filename, ...asked], 'it is no folder'],
    [['evidence', '.', '--standing', 'professional', '--on', '2567-05-15'], '--on: '],
    [['evidence', '.', '--on', '2024-05-15'], "required option '--standing <standing>' not specified"],
    [['evidence', '.', ...asked, '--law', 'shiped'], 'did you mean shipped?'],
  ])('%j', async (argv, line) => {
    const { status, out, err } = await witthayathanaOnFiles([...argv, '--lang', 'en']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(line);
  });
});
