import { describe, expectTypeOf, test } from 'vitest';
import type { Cites, Dated, Finding, InForce, Parameter, Regulation } from '../../src/index';
import { inForce, regulation } from '../../src/index';

const cite = { instrument: 'w9-2564', clause: 'chapter 2', standing: 'text' } as const;

describe('a value of the law', () => {
  test('without a citation does not compile', () => {
    const cited: Dated<number> = { value: 70, from: '2021-10-01', cites: [cite] };
    // @ts-expect-error no citations
    const uncited: Dated<number> = { value: 70, from: '2021-10-01' };
    // @ts-expect-error an empty list of citations
    const empty: Dated<number> = { value: 70, from: '2021-10-01', cites: [] };
    // @ts-expect-error a citation without its standing
    const unsure: Dated<number> = { value: 70, from: '2021-10-01', cites: [{ instrument: 'w9-2564' }] };
    // @ts-expect-error a standing that is not one of the four
    const guessed: Cites = [{ instrument: 'w9-2564', standing: 'probably' }];
    // @ts-expect-error no first day
    const undated: Dated<number> = { value: 70, cites: [cite] };
    expectTypeOf([cited, uncited, empty, unsure, undated]).items.toEqualTypeOf<Dated<number>>();
    expectTypeOf(guessed).toEqualTypeOf<Cites>();
  });

  test('has the type of its parameter, and may be absent on a day', () => {
    const law = inForce(regulation, '2024-01-15');
    expectTypeOf(law).toEqualTypeOf<InForce>();
    expectTypeOf(law['agreement.passMark']).toEqualTypeOf<Dated<number> | undefined>();
    expectTypeOf(regulation.parameters['tenure.years.standard']).toEqualTypeOf<Parameter<number>>();
    // @ts-expect-error no such parameter
    expectTypeOf(law['tenure.years']).toBeAny();
  });

  test('cannot be changed', () => {
    const change = (law: Regulation): void => {
      // @ts-expect-error values of the law are readonly
      law.parameters['agreement.passMark'].values[0] = { value: 60, from: '2021-10-01', cites: [cite] };
    };
    expectTypeOf(change).returns.toBeVoid();
  });
});

describe('a finding', () => {
  test('is a leaf or a group, told apart by its kind', () => {
    const missing = (finding: Finding): readonly string[] => (finding.kind === 'leaf' ? finding.missing : []);
    expectTypeOf(missing).returns.toEqualTypeOf<readonly string[]>();
    const change = (finding: Finding): void => {
      // @ts-expect-error findings are readonly
      finding.status = 'met';
    };
    expectTypeOf(change).returns.toBeVoid();
  });
});
