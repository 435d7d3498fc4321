/** Valid evidence around the limits of rulebook §9, and all ways to leave one known thing of it out. */
import * as fc from 'fast-check';
import type {
  AgreementResult,
  Evidence,
  EvidenceFile,
  EvidenceScope,
  OutcomeFile,
  SupportingItem,
} from '../../../src/index';
import { known, sometimesMissing, weighted } from '../mood';

const rarely = 8;

function near(...limits: readonly number[]): fc.Arbitrary<number> {
  return fc.constantFrom(...limits.flatMap((limit) => [0, limit - 1, limit, limit, limit + 1]));
}

const seconds = weighted(
  [4, near(600, 3600)],
  [1, fc.constantFrom(599.999, 600.001, 3600.000_000_1)],
  [1, fc.double({ min: 0, max: 5_000, noNaN: true })],
);
const bytes = near(10_000_000, 10_485_760);

function fileOf(
  kinds: fc.Arbitrary<NonNullable<EvidenceFile['kind']>>,
): fc.Arbitrary<{ readonly [K in keyof EvidenceFile]-?: EvidenceFile[K] | undefined }> {
  return fc.record({
    name: fc.constant(undefined),
    kind: sometimesMissing(kinds, rarely),
    bytes: sometimesMissing(bytes, rarely),
    seconds: sometimesMissing(seconds, rarely),
    pages: sometimesMissing(near(10), rarely),
  });
}

const anyKind = fc.constantFrom('pdf' as const, 'jpg' as const, 'png' as const, 'video' as const, 'other' as const);
const mostly = (kind: NonNullable<EvidenceFile['kind']>): typeof anyKind =>
  weighted([9, fc.constant(kind)], [1, anyKind]);

function filesOf(kind: NonNullable<EvidenceFile['kind']>): fc.Arbitrary<readonly EvidenceFile[]> {
  const file = fileOf(mostly(kind)).map((properties) => known<EvidenceFile>(properties));
  return weighted([6, fc.tuple(file)], [1, fc.array(file, { maxLength: 3 })]);
}

const outcomeFile: fc.Arbitrary<OutcomeFile> = fc
  .tuple(
    fileOf(weighted([4, fc.constantFrom('pdf' as const, 'jpg' as const, 'video' as const)], [1, anyKind])),
    fc.record({
      content: sometimesMissing(fc.constantFrom('document' as const, 'pictures' as const), rarely),
      paper: sometimesMissing(fc.constantFrom('a4' as const, 'a4' as const, 'other' as const), rarely),
      picturesOnPage: sometimesMissing(near(6), rarely),
      captioned: sometimesMissing(weighted([4, fc.constant(true)], [1, fc.constant(false)]), rarely),
    }),
  )
  .map(([file, of]) => known<OutcomeFile>({ ...file, ...of }));

const items: fc.Arbitrary<readonly SupportingItem[]> = fc
  .array(sometimesMissing(filesOf('pdf'), rarely), { maxLength: 3 })
  .map((lists) => lists.map((files, index) => known<SupportingItem>({ item: `item ${String(index)}`, files })));

const results: fc.Arbitrary<readonly AgreementResult[]> = fc
  .uniqueArray(
    fc.record({ fiscalYear: fc.integer({ min: 2564, max: 2569 }), files: sometimesMissing(filesOf('pdf'), rarely) }),
    { maxLength: 3, selector: ({ fiscalYear }) => fiscalYear },
  )
  .map((rounds) => rounds.map((round) => known<AgreementResult>(round)));

export const evidences: fc.Arbitrary<Evidence> = fc
  .record({
    lessonPlan: sometimesMissing(filesOf('pdf'), rarely),
    lessonPlanIsOfVideo: sometimesMissing(weighted([8, fc.constant(true)], [1, fc.constant(false)]), rarely),
    inspirationVideo: sometimesMissing(filesOf('video'), rarely),
    teachingVideo: sometimesMissing(filesOf('video'), rarely),
    learnerOutcomes: sometimesMissing(fc.array(outcomeFile, { maxLength: 4 }), rarely),
    supportingFiles: sometimesMissing(items, rarely),
    agreementResults: sometimesMissing(results, rarely),
  })
  .map((properties) => known<Evidence>(properties));

/** Mostly where the criteria are known. */
export const evidenceScopes: fc.Arbitrary<EvidenceScope> = weighted<EvidenceScope>(
  [
    8,
    fc.record({
      standing: fc.constantFrom('professional' as const, 'senior-professional' as const),
      on: fc.constantFrom('2022-07-01', '2024-11-04'),
    }),
  ],
  [
    1,
    fc.record({
      standing: fc.constantFrom('professional' as const, 'expert' as const, 'advisory' as const),
      on: fc.constantFrom('2022-06-30', '2024-11-04'),
    }),
  ],
);

/** Each property of plain facts, at any depth, left out once; list entries stay, since a list is complete. */
export function withoutOneFact<T>(facts: T): readonly T[] {
  if (Array.isArray(facts)) {
    return facts.flatMap((each: unknown, at) =>
      withoutOneFact(each).map((fewer) => facts.map((old: unknown, index) => (index === at ? fewer : old)) as T),
    );
  }
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([name, value]) => {
    const rest = Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
    const without = name === 'item' || name === 'fiscalYear' ? [] : [rest as T];
    return [...without, ...withoutOneFact(value).map((fewer) => ({ ...facts, [name]: fewer as unknown }))];
  });
}
