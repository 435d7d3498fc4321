import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { AgreementRound, Application, Evaluation, Workload } from '../../src/index';
import { assessEligibility, decideEvaluation } from '../../src/index';
import type { agreementRoundSchema, applicationSchema, evaluationSchema, workloadSchema } from '../../src/schema/index';

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
});

describe('the interfaces are readonly already', () => {
  test('through and through', () => {
    expectTypeOf<Application>().toEqualTypeOf<Plain<Application>>();
    expectTypeOf<Evaluation>().toEqualTypeOf<Plain<Evaluation>>();
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
