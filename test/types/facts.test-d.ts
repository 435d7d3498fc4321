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
import type {
  agreementDraftSchema,
  agreementRoundSchema,
  applicationSchema,
  appointmentSchema,
  careerSchema,
  evaluationSchema,
  evidenceSchema,
  filingSchema,
  languageTestResultSchema,
  boardCaseSchema,
  reviewSchema,
  sheetSchema,
  subjectChoiceSchema,
  workloadSchema,
} from '../../src/schema/index';

/** Readonly through and through, and without the `undefined` that zod adds to a property that may be missing. */
type Plain<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Plain<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> }
    : T;

describe('what a schema gives is what the interface says, both ways', () => {
  test('Application', () => {
    expectTypeOf<Plain<z.output<typeof applicationSchema>>>().toEqualTypeOf<Plain<Application>>();
    expectTypeOf<Plain<z.output<typeof applicationSchema>>>().toExtend<Plain<Application>>();
    expectTypeOf<Application>().toExtend<Plain<z.output<typeof applicationSchema>>>();
  });
  test('Evaluation', () => {
    expectTypeOf<Plain<z.output<typeof evaluationSchema>>>().toEqualTypeOf<Plain<Evaluation>>();
    expectTypeOf<Evaluation>().toExtend<Plain<z.output<typeof evaluationSchema>>>();
  });
  test('AgreementRound', () => {
    expectTypeOf<Plain<z.output<typeof agreementRoundSchema>>>().toEqualTypeOf<Plain<AgreementRound>>();
    expectTypeOf<AgreementRound>().toExtend<Plain<z.output<typeof agreementRoundSchema>>>();
  });
  test('Workload', () => {
    expectTypeOf<Plain<z.output<typeof workloadSchema>>>().toEqualTypeOf<Plain<Workload>>();
    expectTypeOf<Workload>().toExtend<Plain<z.output<typeof workloadSchema>>>();
  });
  test('Evidence', () => {
    expectTypeOf<Plain<z.output<typeof evidenceSchema>>>().toEqualTypeOf<Plain<Evidence>>();
    expectTypeOf<Evidence>().toExtend<Plain<z.output<typeof evidenceSchema>>>();
  });
  test('Filing', () => {
    expectTypeOf<Plain<z.output<typeof filingSchema>>>().toEqualTypeOf<Plain<Filing>>();
    expectTypeOf<Filing>().toExtend<Plain<z.output<typeof filingSchema>>>();
  });
  test('Appointment', () => {
    expectTypeOf<Plain<z.output<typeof appointmentSchema>>>().toEqualTypeOf<Plain<Appointment>>();
    expectTypeOf<Appointment>().toExtend<Plain<z.output<typeof appointmentSchema>>>();
  });
  test('LanguageTestResult', () => {
    expectTypeOf<Plain<z.output<typeof languageTestResultSchema>>>().toEqualTypeOf<Plain<LanguageTestResult>>();
    expectTypeOf<LanguageTestResult>().toExtend<Plain<z.output<typeof languageTestResultSchema>>>();
  });
  test('SubjectChoice', () => {
    expectTypeOf<Plain<z.output<typeof subjectChoiceSchema>>>().toEqualTypeOf<Plain<SubjectChoice>>();
    expectTypeOf<SubjectChoice>().toExtend<Plain<z.output<typeof subjectChoiceSchema>>>();
  });
  test('AgreementDraft', () => {
    expectTypeOf<Plain<z.output<typeof agreementDraftSchema>>>().toEqualTypeOf<Plain<AgreementDraft>>();
    expectTypeOf<AgreementDraft>().toExtend<Plain<z.output<typeof agreementDraftSchema>>>();
  });
  test('ReviewFacts', () => {
    expectTypeOf<Plain<z.output<typeof reviewSchema>>>().toExtend<Plain<ReviewFacts>>();
    expectTypeOf<ReviewFacts>().toExtend<Plain<z.output<typeof reviewSchema>>>();
  });
  test('BoardCase', () => {
    expectTypeOf<Plain<z.output<typeof boardCaseSchema>>>().toExtend<Plain<BoardCase>>();
    expectTypeOf<BoardCase>().toExtend<Plain<z.output<typeof boardCaseSchema>>>();
  });
  test('SheetFacts', () => {
    expectTypeOf<Plain<z.output<typeof sheetSchema>>>().toExtend<Plain<SheetFacts>>();
    expectTypeOf<SheetFacts>().toExtend<Plain<z.output<typeof sheetSchema>>>();
  });
  test('Career', () => {
    expectTypeOf<Plain<z.output<typeof careerSchema>>>().toEqualTypeOf<Plain<Career>>();
    expectTypeOf<Career>().toExtend<Plain<z.output<typeof careerSchema>>>();
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
