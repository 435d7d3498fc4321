import { describe, expect, test } from 'vitest';
import type { Evidence, EvidenceFile, EvidenceScope, OutcomeFile, Status } from '../../../src/index';
import { amend, ask, checkEvidence, without, regulation } from '../../../src/index';
import { cited, leafAt, leavesOf, part, statusAt } from '../findings';

const scope: EvidenceScope = { standing: 'professional', on: '2024-11-04' };
const pdf: EvidenceFile = { kind: 'pdf', bytes: 1_000_000 };
const video = (seconds: number): EvidenceFile => ({ kind: 'video', seconds });
const picture: OutcomeFile = { kind: 'jpg', picturesOnPage: 1, captioned: true };
const pictures: OutcomeFile = {
  kind: 'pdf',
  content: 'pictures',
  pages: 10,
  paper: 'a4',
  picturesOnPage: 6,
  captioned: true,
};
const items = [
  'evidence.lesson-plan',
  'evidence.inspiration-video',
  'evidence.teaching-video',
  'evidence.learner-outcomes',
  'evidence.agreement-results',
] as const;
const outcomes = 'evidence.learner-outcomes';

const inOrder: Evidence = {
  lessonPlan: [{ kind: 'pdf', pages: 250 }],
  lessonPlanIsOfVideo: true,
  inspirationVideo: [video(600)],
  teachingVideo: [video(3600)],
  learnerOutcomes: [video(600), pictures, picture],
  agreementResults: [
    { fiscalYear: 2566, files: [pdf] },
    { fiscalYear: 2567, files: [pdf] },
  ],
};

function times<T>(count: number, one: T): readonly T[] {
  return Array.from({ length: count }, () => one);
}

test('rulebook §9: what keeps every limit is in order, in five items', () => {
  const finding = checkEvidence(inOrder, scope);
  expect(finding.status).toBe('met');
  expect(finding).toMatchObject({ id: 'evidence', need: 5, of: items.map((id) => ({ id, status: 'met' })) });
});

describe('rulebook §9, lesson plan: exactly 1 PDF, any number of pages', () => {
  test.each<[number, Status, object]>([
    [0, 'unmet', { actual: 0, required: 1, gap: 1, unit: 'file' }],
    [1, 'met', { actual: 1, required: 1, unit: 'file' }],
    [2, 'unmet', { actual: 2, required: 1, gap: 1, unit: 'file' }],
  ])('%d files: %s', (count, status, shown) => {
    const finding = checkEvidence({ ...inOrder, lessonPlan: times(count, pdf) }, scope);
    expect(leafAt(finding, 'evidence.lesson-plan.count')).toMatchObject({ status, ...shown });
    expect(statusAt(finding, 'evidence.lesson-plan')).toBe(status);
  });

  test.each<[EvidenceFile, Status]>([
    [{ kind: 'pdf' }, 'met'],
    [{ kind: 'pdf', pages: 0 }, 'met'],
    [{ kind: 'pdf', pages: 9_999, bytes: 99_999_999 }, 'met'],
    [{ kind: 'jpg' }, 'unmet'],
    [{ kind: 'png' }, 'unmet'],
    [{ kind: 'video' }, 'unmet'],
    [{ kind: 'other', name: 'plan.pdf' }, 'unmet'],
    [{ name: 'plan.pdf' }, 'unknown'],
  ])('%j: %s', (file, status) => {
    const finding = checkEvidence({ ...inOrder, lessonPlan: [file] }, scope);
    expect(leafAt(finding, 'evidence.lesson-plan.file-1.kind')).toMatchObject({ status, required: ['pdf'] });
    expect(ask(finding)).toEqual(status === 'unknown' ? ['lessonPlan[0].kind'] : []);
  });

  test.each<[boolean | undefined, Status]>([
    [true, 'met'],
    [false, 'unmet'],
    [undefined, 'unknown'],
  ])('the plan shown in the teaching video: %s', (isOfVideo, status) => {
    const stated = isOfVideo === undefined ? {} : { lessonPlanIsOfVideo: isOfVideo };
    const finding = checkEvidence({ lessonPlan: [pdf], ...stated }, scope);
    expect(statusAt(finding, 'evidence.lesson-plan.of-video')).toBe(status);
    expect(statusAt(finding, 'evidence.lesson-plan')).toBe(status);
  });

  test('a plan of another lesson fails, whatever its file is', () => {
    const finding = checkEvidence({ lessonPlanIsOfVideo: false }, scope);
    expect(statusAt(finding, 'evidence.lesson-plan')).toBe('unmet');
    expect(leafAt(finding, 'evidence.lesson-plan.count').missing).toEqual(['lessonPlan']);
  });
});

describe.each([
  ['inspirationVideo', 'evidence.inspiration-video', 10],
  ['teachingVideo', 'evidence.teaching-video', 60],
] as const)('rulebook §9, %s: exactly 1, within its minutes', (name, id, minutes) => {
  test.each<[number, Status]>([
    [0, 'unmet'],
    [1, 'met'],
    [2, 'unmet'],
  ])('%d files: %s', (count, status) => {
    const finding = checkEvidence({ ...inOrder, [name]: times(count, video(60)) }, scope);
    expect(statusAt(finding, `${id}.count`)).toBe(status);
    expect(statusAt(finding, id)).toBe(status);
  });

  test.each<[string, number, Status]>([
    ['no length at all', 0, 'met'],
    ['a second below', minutes * 60 - 1, 'met'],
    ['at the limit', minutes * 60, 'met'],
    ['a thousandth of a second above', minutes * 60 + 0.001, 'unmet'],
    ['a second above', minutes * 60 + 1, 'unmet'],
  ])('%s: %d seconds', (_name, seconds, status) => {
    const finding = checkEvidence({ ...inOrder, [name]: [video(seconds)] }, scope);
    const leaf = leafAt(finding, `${id}.file-1.length`);
    expect(leaf).toMatchObject({ status, required: minutes, unit: 'minute' });
    expect(leaf.gap === undefined).toBe(status === 'met');
    expect(statusAt(finding, id)).toBe(status);
  });

  test('a minute and a half above is shown in minutes', () => {
    const finding = checkEvidence({ [name]: [video(minutes * 60 + 90)] }, scope);
    expect(leafAt(finding, `${id}.file-1.length`)).toMatchObject({ actual: minutes + 1.5, gap: 1.5 });
  });

  test.each<[EvidenceFile, Status, readonly string[]]>([
    [{ kind: 'video' }, 'unknown', ['[0].seconds']],
    [{ seconds: 60 }, 'unknown', ['[0].kind']],
    [{}, 'unknown', ['[0].kind', '[0].seconds']],
    [{ seconds: minutes * 60 + 1 }, 'unmet', []],
    [{ kind: 'pdf' }, 'unmet', []],
    [{ kind: 'other', seconds: 60 }, 'unmet', []],
  ])('%j: %s', (file, status, asked) => {
    const finding = checkEvidence({ ...inOrder, [name]: [file] }, scope);
    expect(statusAt(finding, id)).toBe(status);
    expect(ask(finding)).toEqual(asked.map((path) => `${name}${path}`));
  });
});

describe('rulebook §9, learner outcomes: 1 to 3 files', () => {
  test.each<[number, Status, Status]>([
    [0, 'unmet', 'met'],
    [1, 'met', 'met'],
    [3, 'met', 'met'],
    [4, 'met', 'unmet'],
  ])('%d files', (count, fewest, most) => {
    const finding = checkEvidence({ ...inOrder, learnerOutcomes: times(count, picture) }, scope);
    expect(statusAt(finding, `${outcomes}.fewest`)).toBe(fewest);
    expect(statusAt(finding, `${outcomes}.most`)).toBe(most);
    expect(statusAt(finding, outcomes)).toBe(fewest === 'met' && most === 'met' ? 'met' : 'unmet');
  });

  test('that there must be one is our reading, that there may be three is text', () => {
    const finding = checkEvidence(inOrder, scope);
    expect(cited(leafAt(finding, `${outcomes}.fewest`), 'assumption')).toEqual(['w15-2565#learner outcomes']);
    expect(cited(leafAt(finding, `${outcomes}.most`), 'text')).toEqual(['w15-2565#learner outcomes']);
  });
});

describe('rulebook §9, learner outcomes: at most 1 video, and with it at most 2 others', () => {
  const v: OutcomeFile = video(60);
  const p = picture;
  const u: OutcomeFile = {};
  const o: OutcomeFile = { kind: 'other' };
  test.each<[string, readonly OutcomeFile[], Status, Status, readonly string[]]>([
    ['no file', [], 'met', 'met', []],
    ['no video', [p, p, p], 'met', 'met', []],
    ['no video, 4 others', [p, p, p, p], 'met', 'met', []],
    ['a video', [v], 'met', 'met', []],
    ['a video and 2 others', [v, p, p], 'met', 'met', []],
    ['a video and 3 others', [p, v, p, p], 'met', 'unmet', []],
    ['a video and 3 others, of which one is of no kind that is taken', [v, p, p, o], 'met', 'unmet', []],
    ['2 videos', [v, v], 'unmet', 'met', []],
    ['2 videos and 3 others', [v, v, p, p, p], 'unmet', 'unmet', []],
    ['a file of unknown kind', [u], 'met', 'met', []],
    ['2 files of unknown kind', [u, u], 'unknown', 'met', ['[0].kind', '[1].kind']],
    ['a video and a file of unknown kind', [v, u], 'unknown', 'met', ['[1].kind']],
    ['2 videos and a file of unknown kind', [v, v, u], 'unmet', 'met', []],
    ['a video, 2 others and a file of unknown kind', [v, p, p, u], 'unknown', 'unknown', ['[3].kind']],
    ['a video, 3 others and a file of unknown kind', [v, p, p, p, u], 'unknown', 'unmet', ['[4].kind']],
    ['2 others and a file of unknown kind', [p, p, u], 'met', 'met', []],
    ['3 others and a file of unknown kind', [p, p, p, u], 'met', 'unknown', ['[3].kind']],
  ])('%s', (_name, learnerOutcomes, videos, beside, missing) => {
    const finding = checkEvidence({ learnerOutcomes }, scope);
    const leaves = [leafAt(finding, `${outcomes}.videos`), leafAt(finding, `${outcomes}.beside-video`)];
    expect(leaves.map(({ status }) => status)).toEqual([videos, beside]);
    expect([...new Set(leaves.flatMap((leaf) => leaf.missing))]).toEqual(
      missing.map((path) => `learnerOutcomes${path}`),
    );
  });

  test('what is shown: the videos that are known, and what is beside one', () => {
    const finding = checkEvidence({ learnerOutcomes: [v, p, p, p] }, scope);
    expect(leafAt(finding, `${outcomes}.videos`)).toMatchObject({ actual: 1, required: 1, unit: 'file' });
    expect(leafAt(finding, `${outcomes}.beside-video`)).toMatchObject({ actual: 3, required: 2, gap: 1 });
    const none = checkEvidence({ learnerOutcomes: [p] }, scope);
    expect(leafAt(none, `${outcomes}.beside-video`)).toMatchObject({ status: 'met', actual: null });
  });
});

describe('rulebook §9: what is judged of a file is shown', () => {
  const outcome = 'learner-outcomes.file-1';
  test.each<[string, Evidence, string, Status, object]>([
    ['a plan', { lessonPlanIsOfVideo: true }, 'lesson-plan.of-video', 'met', { actual: true, required: true }],
    [
      'another plan',
      { lessonPlanIsOfVideo: false },
      'lesson-plan.of-video',
      'unmet',
      { actual: false, required: true },
    ],
    [
      'pages',
      { learnerOutcomes: [{ kind: 'pdf', pages: 10 }] },
      `${outcome}.pages`,
      'met',
      { actual: 10, required: 10, unit: 'page' },
    ],
    [
      'too many pages',
      { learnerOutcomes: [{ kind: 'pdf', pages: 12 }] },
      `${outcome}.pages`,
      'unmet',
      { actual: 12, required: 10, gap: 2, unit: 'page' },
    ],
    ['paper', { learnerOutcomes: [pictures] }, `${outcome}.paper`, 'met', { actual: 'a4', required: 'a4' }],
    ['captions', { learnerOutcomes: [picture] }, `${outcome}.captions`, 'met', { actual: true, required: true }],
    [
      'no captions',
      { learnerOutcomes: [{ ...picture, captioned: false }] },
      `${outcome}.captions`,
      'unmet',
      { actual: false, required: true },
    ],
  ])('%s', (_name, facts, id, status, shows) => {
    const leaf = leafAt(checkEvidence(facts, scope), `evidence.${id}`);
    const { actual, required, gap, unit } = leaf;
    expect(leaf.status).toBe(status);
    expect({ actual, required, gap, unit }).toEqual(shows);
  });

  test('a file that is known to be no video has no length', () => {
    for (const [kind, parts] of [
      ['pdf', ['kind']],
      ['video', ['kind', 'length']],
    ] as const) {
      const file = part(checkEvidence({ teachingVideo: [{ kind }] }, scope), 'evidence.teaching-video.file-1');
      expect(leavesOf(file).map(({ id }) => id.split('.').at(-1))).toEqual(parts);
    }
  });
});

describe('rulebook §9, learner outcomes: each file by what it is', () => {
  const document: OutcomeFile = { kind: 'pdf', content: 'document' };
  test.each<[string, OutcomeFile, string, Status]>([
    ['a video of 9:59', video(599), 'length', 'met'],
    ['a video of 10:00', video(600), 'length', 'met'],
    ['a video of 10:01', video(601), 'length', 'unmet'],
    ['a video whose length is not stated', { kind: 'video' }, 'length', 'unknown'],
    ['a document of 9 pages', { ...document, pages: 9 }, 'pages', 'met'],
    ['a document of 10 pages', { ...document, pages: 10 }, 'pages', 'met'],
    ['a document of 11 pages', { ...document, pages: 11 }, 'pages', 'unmet'],
    ['a document whose pages are not stated', document, 'pages', 'unknown'],
    ['pictures as a PDF of 10 pages', { ...pictures, pages: 10 }, 'pages', 'met'],
    ['pictures as a PDF of 11 pages', { ...pictures, pages: 11 }, 'pages', 'unmet'],
    ['a PDF of 10 pages, of whatever', { kind: 'pdf', pages: 10 }, 'pages', 'met'],
    ['a PDF of 11 pages, of whatever', { kind: 'pdf', pages: 11 }, 'pages', 'unmet'],
    ['pictures on A4', pictures, 'paper', 'met'],
    ['pictures on other paper', { ...pictures, paper: 'other' }, 'paper', 'unmet'],
    ['5 pictures a page', { ...pictures, picturesOnPage: 5 }, 'pictures', 'met'],
    ['6 pictures a page', { ...pictures, picturesOnPage: 6 }, 'pictures', 'met'],
    ['7 pictures a page', { ...pictures, picturesOnPage: 7 }, 'pictures', 'unmet'],
    ['6 pictures in a JPG', { ...picture, picturesOnPage: 6 }, 'pictures', 'met'],
    ['7 pictures in a JPG', { ...picture, picturesOnPage: 7 }, 'pictures', 'unmet'],
    ['7 pictures in a PNG', { ...picture, kind: 'png', picturesOnPage: 7 }, 'pictures', 'unmet'],
    ['captions', pictures, 'captions', 'met'],
    ['a picture without a caption', { ...pictures, captioned: false }, 'captions', 'unmet'],
    ['a JPG without a caption', { ...picture, captioned: false }, 'captions', 'unmet'],
    ['a PDF', { kind: 'pdf' }, 'kind', 'met'],
    ['another kind', { kind: 'other' }, 'kind', 'unmet'],
    ['a kind that is not stated', { pages: 3 }, 'kind', 'unknown'],
  ])('%s', (_name, file, asked, status) => {
    const finding = checkEvidence({ learnerOutcomes: [file] }, scope);
    expect(statusAt(finding, `${outcomes}.file-1.${asked}`)).toBe(status);
  });

  test.each<[string, OutcomeFile, readonly string[], readonly string[]]>([
    ['a video', { kind: 'video' }, ['kind', 'length'], ['seconds']],
    ['a document', document, ['kind', 'pages'], ['pages']],
    [
      'pictures as a PDF',
      { kind: 'pdf', content: 'pictures' },
      ['kind', 'pages', 'paper', 'pictures', 'captions'],
      ['pages', 'paper', 'picturesOnPage', 'captioned'],
    ],
    [
      'a PDF of what is not stated',
      { kind: 'pdf' },
      ['kind', 'pages', 'paper', 'pictures', 'captions'],
      ['pages', 'content'],
    ],
    [
      'a JPG: one page, and no paper',
      { kind: 'jpg', paper: 'other', pages: 99 },
      ['kind', 'pictures', 'captions'],
      ['picturesOnPage', 'captioned'],
    ],
    ['a PNG', { kind: 'png' }, ['kind', 'pictures', 'captions'], ['picturesOnPage', 'captioned']],
    ['another kind', { kind: 'other' }, ['kind'], []],
    ['what is not stated', {}, ['kind'], ['kind']],
  ])('%s: what is asked of it', (_name, file, parts, asked) => {
    const found = part(checkEvidence({ ...inOrder, learnerOutcomes: [file] }, scope), `${outcomes}.file-1`);
    expect(leavesOf(found).map(({ id }) => id)).toEqual(parts.map((name) => `${outcomes}.file-1.${name}`));
    expect(ask(found)).toEqual(asked.map((name) => `learnerOutcomes[0].${name}`));
  });

  // §1: unknown only if a missing fact could still change it; whether it holds pictures changes nothing that is good of them.
  test.each<[Partial<OutcomeFile>, Status, readonly string[]]>([
    [{}, 'met', []],
    [{ paper: 'other' }, 'unknown', ['content']],
    [{ picturesOnPage: 7 }, 'unknown', ['content']],
    [{ captioned: false }, 'unknown', ['content']],
    [{ pages: 11 }, 'unmet', []],
  ])('a PDF of what is not stated, good as pictures but for %j: %s', (facts, status, asked) => {
    const good: OutcomeFile = { kind: 'pdf', pages: 10, paper: 'a4', picturesOnPage: 6, captioned: true };
    const found = part(
      checkEvidence({ ...inOrder, learnerOutcomes: [{ ...good, ...facts }] }, scope),
      `${outcomes}.file-1`,
    );
    expect(found.status).toBe(status);
    expect(ask(found)).toEqual(asked.map((name) => `learnerOutcomes[0].${name}`));
  });

  test('where the two limits of pages differ, a PDF of whatever is settled only where they agree', () => {
    const [before] = regulation.parameters['evidence.learnerOutcomes.picturePages'].values;
    const law = amend(regulation, [
      { param: 'evidence.learnerOutcomes.picturePages', from: '2024-01-01', value: 12, cites: before!.cites },
    ]);
    const leaves = [10, 11, 12, 13, undefined].map((pages) => {
      const file: OutcomeFile = pages === undefined ? { kind: 'pdf' } : { kind: 'pdf', pages };
      return leafAt(checkEvidence({ learnerOutcomes: [file] }, scope, law), `${outcomes}.file-1.pages`);
    });
    expect(leaves.map(({ status }) => status)).toEqual(['met', 'unknown', 'unknown', 'unmet', 'unknown']);
    expect(leaves.map(({ missing }) => missing.map((path) => path.slice('learnerOutcomes[0].'.length)))).toEqual([
      [],
      ['content'],
      ['content'],
      [],
      ['pages', 'content'],
    ]);
    expect(leaves[3]).toMatchObject({ actual: 13, required: [10, 12], gap: 1, unit: 'page' });
    expect(leaves[2]).toMatchObject({ actual: 12, required: [10, 12], unit: 'page' });
  });
});

describe('rulebook §9, supporting files: nothing of them makes evidence unmet, and no leaf is of them', () => {
  test.each<[string, Evidence['supportingFiles']]>([
    ['none is stated', undefined],
    ['no item', []],
    ['an item whose files are not stated', [{ item: 'ก.พ.7' }]],
    ['an item without a file', [{ item: 'ก.พ.7', files: [] }]],
    ['another kind', [{ item: 'ก.พ.7', files: [{ ...pdf, kind: 'jpg' }] }]],
    ['a larger file', [{ item: 'ก.พ.7', files: [{ ...pdf, bytes: 20_000_000 }] }]],
    ['a second file', [{ item: 'ก.พ.7', files: [pdf, pdf] }]],
  ])('%s', (_name, supportingFiles) => {
    const facts: Evidence = { ...inOrder, ...(supportingFiles === undefined ? {} : { supportingFiles }) };
    expect(checkEvidence(facts, scope)).toEqual(checkEvidence(inOrder, scope));
    expect(checkEvidence(facts, scope).status).toBe('met');
  });
});

describe('rulebook §9, agreement results: PDF, one a round', () => {
  const round = 'evidence.agreement-results.fy2566';
  test.each<[number, Status]>([
    [0, 'unmet'],
    [1, 'met'],
    [2, 'unmet'],
  ])('%d files of a round: %s', (count, status) => {
    const finding = checkEvidence({ agreementResults: [{ fiscalYear: 2566, files: times(count, pdf) }] }, scope);
    expect(statusAt(finding, `${round}.count`)).toBe(status);
    expect(statusAt(finding, 'evidence.agreement-results')).toBe(status);
  });

  test('newest first, and each by itself', () => {
    const agreementResults = [
      { fiscalYear: 2565, files: [pdf] },
      { fiscalYear: 2567, files: [{ kind: 'video' }] },
      { fiscalYear: 2566 },
    ] as const;
    const results = part(checkEvidence({ agreementResults }, scope), 'evidence.agreement-results');
    expect(results).toMatchObject({
      of: [
        { id: `evidence.agreement-results.fy2567`, status: 'unmet' },
        { id: round, status: 'unknown', missing: ['agreementResults[2566].files'] },
        { id: 'evidence.agreement-results.fy2565', status: 'met' },
      ],
    });
  });

  test('no result at all is too few, whichever rounds are needed', () => {
    const finding = checkEvidence({ agreementResults: [] }, scope);
    expect(leafAt(finding, 'evidence.agreement-results')).toMatchObject({
      status: 'unmet',
      actual: 0,
      required: 1,
      gap: 1,
    });
  });

  test('a kind that is not stated is asked by its year', () => {
    const finding = checkEvidence({ ...inOrder, agreementResults: [{ fiscalYear: 2566, files: [{}] }] }, scope);
    expect(ask(finding)).toEqual(['agreementResults[2566].files[0].kind']);
  });
});

describe('what is not stated is unknown, and what is asked of it is shown', () => {
  const outcome = `${outcomes}.file-1`;
  const kinds = ['pdf', 'jpg', 'png', 'video'];
  test.each<[string, Evidence, string, object]>([
    ['the number of files', { lessonPlanIsOfVideo: true }, 'lesson-plan.count', { required: 1, unit: 'file' }],
    ['whether the plan is of the video', { lessonPlan: [pdf] }, 'lesson-plan.of-video', { required: true }],
    ['what kind a file is', { lessonPlan: [{}] }, 'lesson-plan.file-1.kind', { required: ['pdf'] }],
    [
      'how long a video is',
      { teachingVideo: [{ kind: 'video' }] },
      'teaching-video.file-1.length',
      { required: 60, unit: 'minute' },
    ],
    ['what kind an outcome is', { learnerOutcomes: [{}] }, `${outcome}.kind`, { required: kinds }],
    ['how many pages', { learnerOutcomes: [{ kind: 'pdf' }] }, `${outcome}.pages`, { required: 10, unit: 'page' }],
    [
      'which paper',
      { learnerOutcomes: [{ kind: 'pdf', content: 'pictures' }] },
      `${outcome}.paper`,
      { required: 'a4' },
    ],
    [
      'how many pictures',
      { learnerOutcomes: [{ kind: 'jpg' }] },
      `${outcome}.pictures`,
      { required: 6, unit: 'picture' },
    ],
    ['whether with captions', { learnerOutcomes: [{ kind: 'jpg' }] }, `${outcome}.captions`, { required: true }],
    ['whether of pictures at all', { learnerOutcomes: [{ kind: 'pdf' }] }, `${outcome}.captions`, {}],
  ])('%s', (_name, facts, id, shows) => {
    const leaf = leafAt(checkEvidence(facts, scope), id.startsWith('evidence') ? id : `evidence.${id}`);
    const { actual, required, gap, unit } = leaf;
    expect(leaf).toMatchObject({ status: 'unknown', reason: 'missing-facts' });
    expect({ actual, required, gap, unit }).toEqual(shows);
  });

  test('of a plan whose file is not stated nothing but its number is asked', () => {
    const plan = part(checkEvidence({ lessonPlanIsOfVideo: true }, scope), 'evidence.lesson-plan');
    expect(leavesOf(plan).map(({ id }) => id)).toEqual(['evidence.lesson-plan.count', 'evidence.lesson-plan.of-video']);
  });

  test('each item is one leaf, and asked for', () => {
    const finding = checkEvidence({}, scope);
    expect(finding).toMatchObject({
      status: 'unknown',
      of: items.map((id) => ({ kind: 'leaf', id, reason: 'missing-facts' })),
    });
    expect(ask(finding)).toEqual([
      'lessonPlan',
      'lessonPlanIsOfVideo',
      'inspirationVideo',
      'teachingVideo',
      'learnerOutcomes',
      'agreementResults',
    ]);
  });
});

describe('rulebook §9: for whom, and from which day', () => {
  test.each<[EvidenceScope['standing'], Status]>([
    ['professional', 'met'],
    ['senior-professional', 'met'],
    ['expert', 'unknown'],
    ['advisory', 'unknown'],
  ])('%s: %s', (standing, status) => {
    const finding = checkEvidence(inOrder, { ...scope, standing });
    expect(finding.status).toBe(status);
    if (status === 'met') return;
    const leaf = {
      kind: 'leaf',
      status,
      reason: 'not-encoded',
      missing: [],
      cites: [{ instrument: 'w15-2565', standing: 'reported' }],
    };
    expect(finding).toMatchObject({ of: items.map((id) => ({ id, ...leaf })) });
  });

  test.each<[string, Status]>([
    ['2022-06-30', 'unknown'],
    ['2022-07-01', 'met'],
  ])('on %s: %s', (on, status) => {
    expect(checkEvidence(inOrder, { ...scope, on }).status).toBe(status);
  });

  test('before, each item is one leaf that names the earlier format', () => {
    for (const facts of [{}, inOrder, { lessonPlan: [], agreementResults: [] }]) {
      const leaf = {
        kind: 'leaf',
        status: 'unknown',
        reason: 'outside-validity',
        missing: [],
        cites: [{ instrument: 'w22-2564', clause: 'video format', standing: 'reported' }],
      };
      expect(checkEvidence(facts, { ...scope, on: '2022-06-30' })).toMatchObject({
        of: items.map((id) => ({ id, ...leaf })),
      });
    }
  });

  test('as if ว 15/2565 had not been issued, only what the handbook states is judged', () => {
    const finding = checkEvidence(inOrder, scope, without(regulation, 'w15-2565'));
    expect(items.map((id) => statusAt(finding, id))).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'met']);
  });

  test('a limit that ended alone leaves the rest of its item judged', () => {
    const param = 'evidence.teachingVideo.minutes';
    const { cites } = regulation.parameters[param].values[0]!;
    const law = amend(regulation, [{ param, from: '2024-01-01', until: '2024-06-30', value: 90, cites }]);
    const finding = checkEvidence({ ...inOrder, teachingVideo: [video(60), video(60)] }, scope, law);
    expect(leafAt(finding, 'evidence.teaching-video.file-1.length').reason).toBe('outside-validity');
    expect(statusAt(finding, 'evidence.teaching-video')).toBe('unmet');
  });
});
