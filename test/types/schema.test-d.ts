import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import type {
  AgreementDraft,
  AgreementRound,
  Amendment,
  Application,
  Appointment,
  BoardCase,
  Career,
  Case,
  Evaluation,
  Evidence,
  Filing,
  Finding,
  Issue,
  LanguageTestResult,
  Regulation,
  ReviewFacts,
  SheetFacts,
  SubjectChoice,
  Workload,
} from '../../src/index';
import { assessEligibility } from '../../src/index';
import type * as schema from '../../src/schema/index';
import { applicationSchema } from '../../src/schema/index';

type In<S extends StandardSchemaV1> = StandardSchemaV1.InferInput<S>;
type Out<S extends StandardSchemaV1> = StandardSchemaV1.InferOutput<S>;

/** What goes in and what comes out, by the Standard Schema and by zod. */
type Types<S extends StandardSchemaV1 & z.core.$ZodType> = [In<S>, Out<S>, z.input<S>, z.output<S>];
type All<T> = [T, T, T, T];

describe('contract-2 §4: the types of a schema are exactly the public ones', () => {
  test('of each', () => {
    expectTypeOf<Types<typeof schema.agreementDraftSchema>>().toEqualTypeOf<All<AgreementDraft>>();
    expectTypeOf<Types<typeof schema.agreementRoundSchema>>().toEqualTypeOf<All<AgreementRound>>();
    expectTypeOf<Types<typeof schema.amendmentsSchema>>().toEqualTypeOf<All<readonly Amendment[]>>();
    expectTypeOf<Types<typeof schema.applicationSchema>>().toEqualTypeOf<All<Application>>();
    expectTypeOf<Types<typeof schema.appointmentSchema>>().toEqualTypeOf<All<Appointment>>();
    expectTypeOf<Types<typeof schema.boardCaseSchema>>().toEqualTypeOf<All<BoardCase>>();
    expectTypeOf<Types<typeof schema.careerSchema>>().toEqualTypeOf<All<Career>>();
    expectTypeOf<Types<typeof schema.caseSchema>>().toEqualTypeOf<All<Case>>();
    expectTypeOf<Types<typeof schema.evaluationSchema>>().toEqualTypeOf<All<Evaluation>>();
    expectTypeOf<Types<typeof schema.evidenceSchema>>().toEqualTypeOf<All<Evidence>>();
    expectTypeOf<Types<typeof schema.filingSchema>>().toEqualTypeOf<All<Filing>>();
    expectTypeOf<Types<typeof schema.findingSchema>>().toEqualTypeOf<All<Finding>>();
    expectTypeOf<Types<typeof schema.issueSchema>>().toEqualTypeOf<All<Issue>>();
    expectTypeOf<Types<typeof schema.languageTestResultSchema>>().toEqualTypeOf<All<LanguageTestResult>>();
    expectTypeOf<Types<typeof schema.regulationSchema>>().toEqualTypeOf<All<Regulation>>();
    expectTypeOf<Types<typeof schema.reviewSchema>>().toEqualTypeOf<All<ReviewFacts>>();
    expectTypeOf<Types<typeof schema.sheetSchema>>().toEqualTypeOf<All<SheetFacts>>();
    expectTypeOf<Types<typeof schema.subjectChoiceSchema>>().toEqualTypeOf<All<SubjectChoice>>();
    expectTypeOf<Types<typeof schema.workloadSchema>>().toEqualTypeOf<All<Workload>>();
  });

  test('what comes out goes into the functions, also as a part of a schema of one’s own', () => {
    const own = z.object({ id: z.string(), application: applicationSchema });
    const use = (body: z.output<typeof own>): Finding => assessEligibility(body.application);
    expectTypeOf(use).toBeCallableWith(own.parse({}));
    expectTypeOf(use).parameter(0).toHaveProperty('application').toEqualTypeOf<Application>();
  });

  test('a client that is typed by it refuses what is no application', () => {
    const send = (application: In<typeof applicationSchema>): Application => application;
    const round = { fiscalYear: 2567, position: 'teacher', standing: 'none' } as const;
    const facts = { line: 'teaching', standing: 'expert', filedOn: '2024-11-04' } as const;
    // @ts-expect-error hours as a word
    send({ ...facts, agreements: [{ ...round, workload: { setting: 'primary', teaching: 'twelve' } }] });
    // @ts-expect-error a fact that is undefined, and not missing
    send({ ...facts, degree: undefined });
    send(facts);
  });
});
