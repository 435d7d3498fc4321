import { describe, expectTypeOf, test } from 'vitest';
import type {
  Citation,
  Elapsed,
  FactPath,
  Finding,
  InstrumentId,
  KnownFactPath,
  KnownInstrumentId,
  KnownPartId,
  Leaf,
  PartId,
  UnknownReason,
  Value,
} from '../../src/index';
import { ask, at, isElapsed, isList, without } from '../../src/index';

describe('a leaf is one of three by its status', () => {
  test('a reason is there exactly where it is unknown', () => {
    expectTypeOf<Extract<Leaf, { status: 'unknown' }>['reason']>().toEqualTypeOf<UnknownReason>();
    expectTypeOf<Extract<Leaf, { status: 'met' }>['reason']>().toEqualTypeOf<undefined>();
    expectTypeOf<Extract<Leaf, { status: 'unmet' }>['reason']>().toEqualTypeOf<undefined>();
  });

  test('what is missing, and the day that mends it, only where it is unmet', () => {
    expectTypeOf<Extract<Leaf, { status: 'unmet' }>['gap']>().toEqualTypeOf<Value | undefined>();
    expectTypeOf<Extract<Leaf, { status: 'met' }>['gap']>().toEqualTypeOf<undefined>();
    expectTypeOf<Extract<Leaf, { status: 'unknown' }>['waitUntil']>().toEqualTypeOf<undefined>();
  });

  test('its status narrows it', () => {
    const reason = (leaf: Leaf): UnknownReason | undefined => (leaf.status === 'unknown' ? leaf.reason : undefined);
    expectTypeOf(reason).returns.toEqualTypeOf<UnknownReason | undefined>();
    // @ts-expect-error an unknown leaf says why
    const bad: Leaf = { kind: 'leaf', id: 'a', status: 'unknown', missing: [], cites: [] };
    // @ts-expect-error a met leaf has no reason
    const worse: Leaf = { kind: 'leaf', id: 'a', status: 'met', reason: 'not-encoded', missing: [], cites: [] };
    expectTypeOf([bad, worse]).toEqualTypeOf<Leaf[]>();
  });
});

describe('ids, paths and instruments are known by name, and open for those of your own', () => {
  test('known names', () => {
    expectTypeOf<'eligibility.standard.tenure'>().toExtend<KnownPartId>();
    expectTypeOf<'eligibility.reduced.agreements.fy2567.members.member-2'>().toExtend<KnownPartId>();
    expectTypeOf<'eligibility.reduced.reduction.ground.nqf8'>().toExtend<KnownPartId>();
    expectTypeOf<'eligibility.standard.tenur'>().not.toExtend<KnownPartId>();
    expectTypeOf<'agreements[2567].members[2]'>().toExtend<KnownFactPath>();
    expectTypeOf<'agreement[2567]'>().not.toExtend<KnownFactPath>();
    expectTypeOf<'679-2566'>().toExtend<KnownInstrumentId>();
    expectTypeOf<'679-2565'>().not.toExtend<KnownInstrumentId>();
  });

  test('they are what the functions take and give', () => {
    expectTypeOf<Finding['id']>().toEqualTypeOf<PartId>();
    expectTypeOf<Citation['instrument']>().toEqualTypeOf<InstrumentId>();
    expectTypeOf(ask).returns.toEqualTypeOf<readonly FactPath[]>();
    expectTypeOf(at).parameter(1).toEqualTypeOf<PartId>();
    expectTypeOf(without).parameter(1).toEqualTypeOf<InstrumentId>();
    expectTypeOf<'school.award'>().toExtend<PartId>();
  });
});

test('isElapsed and isList narrow a value', () => {
  const value = null as Value | undefined;
  if (isElapsed(value)) expectTypeOf(value).toEqualTypeOf<Elapsed>();
  if (isList(value)) expectTypeOf(value).toEqualTypeOf<readonly Value[]>();
});
