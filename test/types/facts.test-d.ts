import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type {
  AgreementDraft,
  AgreementRound,
  Application,
  Appointment,
  Career,
  Evaluation,
  Evidence,
  Filing,
  LanguageTestResult,
  BoardCase,
  ReviewFacts,
  SheetFacts,
  SubjectChoice,
  Workload,
} from '../../src/index';
import { assessEligibility, decideEvaluation } from '../../src/index';
import type * as schema from '../../src/facts/schema';

/** Readonly through and through, and without the `undefined` that zod adds to a property that may be missing. */
type Plain<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Plain<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> }
    : T;

/** What a shape of zod gives. */
type Made<S extends () => z.core.$ZodType> = z.output<ReturnType<S>>;

describe('what a schema gives is what the interface says, both ways', () => {
  test('Application', () => {
    expectTypeOf<Plain<Made<typeof schema.application>>>().toEqualTypeOf<Plain<Application>>();
    expectTypeOf<Plain<Made<typeof schema.application>>>().toExtend<Plain<Application>>();
    expectTypeOf<Application>().toExtend<Plain<Made<typeof schema.application>>>();
  });
  test('Evaluation', () => {
    expectTypeOf<Plain<Made<typeof schema.evaluation>>>().toEqualTypeOf<Plain<Evaluation>>();
    expectTypeOf<Evaluation>().toExtend<Plain<Made<typeof schema.evaluation>>>();
  });
  test('AgreementRound', () => {
    expectTypeOf<Plain<Made<typeof schema.agreementRound>>>().toEqualTypeOf<Plain<AgreementRound>>();
    expectTypeOf<AgreementRound>().toExtend<Plain<Made<typeof schema.agreementRound>>>();
  });
  test('Workload', () => {
    expectTypeOf<Plain<Made<typeof schema.workload>>>().toEqualTypeOf<Plain<Workload>>();
    expectTypeOf<Workload>().toExtend<Plain<Made<typeof schema.workload>>>();
  });
  test('Evidence', () => {
    expectTypeOf<Plain<Made<typeof schema.evidence>>>().toEqualTypeOf<Plain<Evidence>>();
    expectTypeOf<Evidence>().toExtend<Plain<Made<typeof schema.evidence>>>();
  });
  test('Filing', () => {
    expectTypeOf<Plain<Made<typeof schema.filing>>>().toEqualTypeOf<Plain<Filing>>();
    expectTypeOf<Filing>().toExtend<Plain<Made<typeof schema.filing>>>();
  });
  test('Appointment', () => {
    expectTypeOf<Plain<Made<typeof schema.appointment>>>().toEqualTypeOf<Plain<Appointment>>();
    expectTypeOf<Appointment>().toExtend<Plain<Made<typeof schema.appointment>>>();
  });
  test('LanguageTestResult', () => {
    expectTypeOf<Plain<Made<typeof schema.languageTestResult>>>().toEqualTypeOf<Plain<LanguageTestResult>>();
    expectTypeOf<LanguageTestResult>().toExtend<Plain<Made<typeof schema.languageTestResult>>>();
  });
  test('SubjectChoice', () => {
    expectTypeOf<Plain<Made<typeof schema.subjectChoice>>>().toEqualTypeOf<Plain<SubjectChoice>>();
    expectTypeOf<SubjectChoice>().toExtend<Plain<Made<typeof schema.subjectChoice>>>();
  });
  test('AgreementDraft', () => {
    expectTypeOf<Plain<Made<typeof schema.agreementDraft>>>().toEqualTypeOf<Plain<AgreementDraft>>();
    expectTypeOf<AgreementDraft>().toExtend<Plain<Made<typeof schema.agreementDraft>>>();
  });
  test('ReviewFacts', () => {
    expectTypeOf<Plain<Made<typeof schema.reviewFacts>>>().toExtend<Plain<ReviewFacts>>();
    expectTypeOf<ReviewFacts>().toExtend<Plain<Made<typeof schema.reviewFacts>>>();
  });
  test('BoardCase', () => {
    expectTypeOf<Plain<Made<typeof schema.boardCase>>>().toExtend<Plain<BoardCase>>();
    expectTypeOf<BoardCase>().toExtend<Plain<Made<typeof schema.boardCase>>>();
  });
  test('SheetFacts', () => {
    expectTypeOf<Plain<Made<typeof schema.sheet>>>().toExtend<Plain<SheetFacts>>();
    expectTypeOf<SheetFacts>().toExtend<Plain<Made<typeof schema.sheet>>>();
  });
  test('Career', () => {
    expectTypeOf<Plain<Made<typeof schema.career>>>().toEqualTypeOf<Plain<Career>>();
    expectTypeOf<Career>().toExtend<Plain<Made<typeof schema.career>>>();
  });
});

describe('the interfaces are readonly already', () => {
  test('through and through', () => {
    expectTypeOf<Application>().toEqualTypeOf<Plain<Application>>();
    expectTypeOf<Evaluation>().toEqualTypeOf<Plain<Evaluation>>();
    expectTypeOf<Filing>().toEqualTypeOf<Plain<Filing>>();
    expectTypeOf<LanguageTestResult>().toEqualTypeOf<Plain<LanguageTestResult>>();
    expectTypeOf<SubjectChoice>().toEqualTypeOf<Plain<SubjectChoice>>();
    expectTypeOf<Appointment>().toEqualTypeOf<Plain<Appointment>>();
    expectTypeOf<Career>().toEqualTypeOf<Plain<Career>>();
  });
});

describe('inputs', () => {
  test('may be readonly, as const', () => {
    const application = {
      line: 'teaching',
      standing: 'professional',
      filedOn: '2024-11-04',
      service: [{ position: 'teacher', standing: 'none', from: '2018-05-16' }],
      agreements: [
        { fiscalYear: 2567, position: 'teacher', standing: 'none', workload: true, members: [70, null, 70] },
      ],
    } as const;
    expectTypeOf(assessEligibility).toBeCallableWith(application);
    const member = { teaching: [3, 3, 3, 3, 3, 3, 3, 3], outcomes: 65 } as const;
    expectTypeOf(decideEvaluation).toBeCallableWith({
      line: 'teaching',
      standing: 'professional',
      decidedOn: '2024-01-15',
      members: [member, null, member],
    } as const);
  });

  test('must be whole: three members, and the day', () => {
    // @ts-expect-error two members
    const two: Evaluation['members'] = [null, null];
    // @ts-expect-error no day of filing
    const undated: Application = { line: 'teaching', standing: 'professional' };
    expectTypeOf(two).toExtend<readonly unknown[]>();
    expectTypeOf(undated).toExtend<object>();
  });
});
