import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Evidence, EvidenceFile, EvidenceScope, ParamId, Parameter } from '../../../src/index';
import { amend, ask, at, checkEvidence, inForce, regulation } from '../../../src/index';
import { explain, label } from '../../../src/text/index';
import { shuffled } from '../../arbitraries/mood';
import { evidences, evidenceScopes, withoutOneFact } from '../../arbitraries/procedure/evidence';
import { leavesOf, partsOf, statusesOf, statusFromLeaves } from '../parts';

const scope: EvidenceScope = { standing: 'senior-professional', on: '2024-11-04' };

/** The evidence without one of its facts. */
const omissions = evidences
  .map((before) => ({ before, fewer: withoutOneFact(before) }))
  .filter(({ fewer }) => fewer.length > 0)
  .chain(({ before, fewer }) => fc.constantFrom(...fewer).map((after) => ({ before, after })));

test.prop([omissions], { numRuns: 1_000 })(
  'a fact that is added settles what was unknown, and turns nothing from met to unmet or back',
  ({ before, after }) => {
    const more = statusesOf(checkEvidence(before, scope));
    for (const [id, status] of Object.entries(statusesOf(checkEvidence(after, scope)))) {
      if (status === 'unknown' || more[id] === undefined) continue; // other parts are asked of another kind of file
      expect([id, more[id]]).toEqual([id, status]);
    }
  },
);

test.prop([evidences, evidenceScopes], { numRuns: 500 })(
  'the status is decided once everything asked for is stated, and the law is known',
  (evidence, where) => {
    const finding = checkEvidence(evidence, where);
    const isOpenByLaw = leavesOf(finding).some(({ reason }) => reason !== undefined && reason !== 'missing-facts');
    if (finding.status === 'unknown' && !isOpenByLaw) expect(ask(finding)).not.toEqual([]);
    if (finding.status !== 'unknown') expect(ask(finding)).toEqual([]);
  },
);

function reordered<T>(files: readonly T[] | undefined): fc.Arbitrary<readonly T[] | undefined> {
  return files === undefined ? fc.constant(undefined) : shuffled(files);
}

const lists = ['lessonPlan', 'inspirationVideo', 'teachingVideo', 'learnerOutcomes', 'supportingFiles'] as const;
const reorderings = evidences.chain((evidence) =>
  fc
    .tuple(...lists.map((name) => reordered<unknown>(evidence[name])), reordered<unknown>(evidence.agreementResults))
    .map((changed) => {
      const names = [...lists, 'agreementResults'] as const;
      const stated = names.flatMap((name, index) => (changed[index] === undefined ? [] : [[name, changed[index]]]));
      return { evidence, other: { ...evidence, ...Object.fromEntries(stated) } as Evidence };
    }),
);

test.prop([reorderings], { numRuns: 500 })(
  'the order of the files is irrelevant to the status of every item',
  ({ evidence, other }) => {
    const told = (facts: Evidence): readonly unknown[] => {
      const finding = checkEvidence(facts, scope);
      const items = finding.kind === 'group' ? finding.of : [];
      return [finding.status, items.map(({ status }) => status), ask(finding).length];
    };
    expect(told(other)).toEqual(told(evidence));
  },
);

test.prop([evidences, fc.string()], { numRuns: 200 })('the name of a file is irrelevant', (evidence, name) => {
  const named = (files: readonly EvidenceFile[] | undefined): readonly EvidenceFile[] | undefined =>
    files?.map((file) => ({ ...file, name }));
  const { teachingVideo: files } = evidence;
  const other = files === undefined ? evidence : { ...evidence, teachingVideo: named(files) ?? [] };
  expect(checkEvidence(other, scope)).toEqual(checkEvidence(evidence, scope));
});

describe('a limit that is moved by one moves the edge by one', () => {
  type Facts = (count: number) => Evidence;
  const many = (count: number, file: object): readonly EvidenceFile[] => Array.from({ length: count }, () => file);
  const video = { kind: 'video' } as const;
  const outcome = (file: object): Evidence => ({ learnerOutcomes: [file] });
  const outcomes = 'evidence.learner-outcomes';

  test.each<[ParamId & `evidence.${string}`, string, Facts, 'exactly' | 'fewest' | 'most']>([
    ['evidence.lessonPlan.files', 'evidence.lesson-plan.count', (n) => ({ lessonPlan: many(n, {}) }), 'exactly'],
    [
      'evidence.inspirationVideo.files',
      'evidence.inspiration-video.count',
      (n) => ({ inspirationVideo: many(n, {}) }),
      'exactly',
    ],
    [
      'evidence.inspirationVideo.minutes',
      'evidence.inspiration-video.file-1.length',
      (n) => ({ inspirationVideo: [{ ...video, seconds: n * 60 }] }),
      'most',
    ],
    [
      'evidence.teachingVideo.files',
      'evidence.teaching-video.count',
      (n) => ({ teachingVideo: many(n, {}) }),
      'exactly',
    ],
    [
      'evidence.teachingVideo.minutes',
      'evidence.teaching-video.file-1.length',
      (n) => ({ teachingVideo: [{ ...video, seconds: n * 60 }] }),
      'most',
    ],
    ['evidence.learnerOutcomes.fewestFiles', `${outcomes}.fewest`, (n) => ({ learnerOutcomes: many(n, {}) }), 'fewest'],
    ['evidence.learnerOutcomes.mostFiles', `${outcomes}.most`, (n) => ({ learnerOutcomes: many(n, {}) }), 'most'],
    ['evidence.learnerOutcomes.mostVideos', `${outcomes}.videos`, (n) => ({ learnerOutcomes: many(n, video) }), 'most'],
    [
      'evidence.learnerOutcomes.filesBesideVideo',
      `${outcomes}.beside-video`,
      (n) => ({ learnerOutcomes: [video, ...many(n, { kind: 'jpg' })] }),
      'most',
    ],
    [
      'evidence.learnerOutcomes.videoMinutes',
      `${outcomes}.file-1.length`,
      (n) => outcome({ ...video, seconds: n * 60 }),
      'most',
    ],
    [
      'evidence.learnerOutcomes.documentPages',
      `${outcomes}.file-1.pages`,
      (n) => outcome({ kind: 'pdf', content: 'document', pages: n }),
      'most',
    ],
    [
      'evidence.learnerOutcomes.picturePages',
      `${outcomes}.file-1.pages`,
      (n) => outcome({ kind: 'pdf', content: 'pictures', pages: n }),
      'most',
    ],
    [
      'evidence.learnerOutcomes.picturesOnPage',
      `${outcomes}.file-1.pictures`,
      (n) => outcome({ kind: 'png', picturesOnPage: n }),
      'most',
    ],
    [
      'evidence.agreementResult.files',
      'evidence.agreement-results.fy2566.count',
      (n) => ({ agreementResults: [{ fiscalYear: 2566, files: many(n, {}) }] }),
      'exactly',
    ],
  ])('%s', (param, id, facts, how) => {
    const parameter: Parameter = regulation.parameters[param];
    const value = Number(inForce(regulation, scope.on)[param]?.value);
    for (const moved of [value - 1, value, value + 1]) {
      const { cites } = parameter.values[0]!;
      const law =
        moved === value ? regulation : amend(regulation, [{ param, from: '2023-01-01', value: moved, cites }]);
      const statuses = [moved - 1, moved, moved + 1].map((count) =>
        count < 0 ? undefined : at(checkEvidence(facts(count), scope, law), id)?.status,
      );
      const expected = {
        exactly: ['unmet', 'met', 'unmet'],
        fewest: ['unmet', 'met', 'met'],
        most: ['met', 'met', 'unmet'],
      }[how];
      expect([moved, ...statuses]).toEqual([moved, ...(moved === 0 ? [undefined, ...expected.slice(1)] : expected)]);
    }
  });
});

describe('every finding of evidence', () => {
  test.prop([evidences, evidenceScopes], { numRuns: 300 })(
    'has statuses that follow from its leaves',
    (evidence, where) => {
      for (const part of partsOf(checkEvidence(evidence, where))) {
        expect([part.id, part.status]).toEqual([part.id, statusFromLeaves(part, ({ status }) => status)]);
      }
    },
  );

  test.prop([evidences, evidenceScopes], { numRuns: 300 })(
    'has a name for each part, in both languages',
    (evidence, where) => {
      for (const { id } of partsOf(checkEvidence(evidence, where))) {
        expect(label(id, 'th')).toMatch(/[ก-๙]/u);
        expect(label(id, 'en')).toMatch(/^[A-Z][\w ,'()]+$/u);
      }
    },
  );

  test.prop([evidences, evidenceScopes], { numRuns: 200 })(
    'is told without a word of the program',
    (evidence, where) => {
      const finding = checkEvidence(evidence, where);
      const leaks = /\b(?:unmet|unknown|undefined|null|NaN|true|false|facts|pdf|jpg|a4|file-\d)\b|\[\d|\[object/u;
      expect(explain(finding, 'th')).not.toMatch(/\b[a-z][A-Za-z]+\b/u);
      expect(explain(finding, 'th')).not.toMatch(leaks);
      expect(explain(finding, 'en')).not.toMatch(/\b(?:undefined|null|NaN|true|false|pdf|jpg|a4|file-\d)\b|\[object/u);
    },
  );
});
