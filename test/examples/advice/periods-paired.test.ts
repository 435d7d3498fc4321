/** Periods of two accounts that share a day may be one; those that share none are two. */
import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../../src/explore/cross-check/cross-check';
import type { ServicePeriod } from '../../../src/index';
import { application } from '../facts';

function held(from: string, to?: string, changes: Partial<ServicePeriod> = {}): ServicePeriod {
  return { position: 'director', standing: 'none', from, ...(to === undefined ? {} : { to }), ...changes };
}

function found(ours: readonly ServicePeriod[], theirs: readonly ServicePeriod[]): readonly string[] {
  return crossCheck(application({ service: ours }), application({ service: theirs })).differences.map(
    ({ path, kind }) => `${path} ${kind}`.replace('service', ''),
  );
}

const swapped = (expected: readonly string[]) =>
  expected.map((one) =>
    one.endsWith('differs')
      ? one
      : one.replace(/only-(?:declared|recorded)/u, (kind) =>
          kind === 'only-declared' ? 'only-recorded' : 'only-declared',
        ),
  );

describe('told either way round', () => {
  const teacher = { position: 'teacher' } as const;
  test.each<[string, readonly ServicePeriod[], readonly ServicePeriod[], readonly string[]]>([
    [
      'one day is shared',
      [held('2015-01-01', '2015-12-31')],
      [held('2015-12-31', '2016-12-31')],
      ['[0].from differs', '[0].to differs'],
    ],
    [
      'they touch, and share no day',
      [held('2015-01-01', '2015-12-31')],
      [held('2016-01-01', '2016-12-31')],
      ['[0] only-declared', '[1] only-recorded'],
    ],
    ['both still last', [held('2015-01-01')], [held('2020-01-01')], ['[0].from differs']],
    [
      'one still lasts',
      [held('2015-01-01')],
      [held('2020-01-01', '2020-01-01')],
      ['[0].from differs', '[0].to differs'],
    ],
    [
      'one that lasts begins after the other has ended',
      [held('2016-01-01')],
      [held('2015-01-01', '2015-12-31')],
      ['[0] only-recorded', '[1] only-declared'],
    ],
    [
      'one that shares no day, though others hang between them',
      [held('2015-01-01', '2015-03-31'), held('2015-03-01', '2015-08-31')],
      [held('2015-06-01', '2015-12-31')],
      ['[0] only-declared', '[1].from differs', '[1].to differs'],
    ],
    [
      'one within another ends before a third begins',
      [held('2015-01-01', '2015-12-31'), held('2015-02-01', '2015-03-01')],
      [held('2015-06-01', '2015-12-31')],
      ['[0].from differs', '[1] only-declared'],
    ],
    [
      'three in a row, of which each differs in one day',
      [held('2015-01-01', '2015-12-31'), held('2015-12-01', '2016-12-31'), held('2016-12-01', '2017-12-31')],
      [held('2015-01-02', '2015-12-31'), held('2015-12-02', '2016-12-31'), held('2016-12-02', '2017-12-31')],
      ['[0].from differs', '[1].from differs', '[2].from differs'],
    ],
    [
      'the middle one of three is not told',
      [held('2015-01-01', '2015-12-31'), held('2015-12-01', '2016-12-31', teacher), held('2016-12-01', '2017-12-31')],
      [held('2015-01-01', '2015-12-31'), held('2016-12-01', '2017-12-31')],
      ['[1] only-declared'],
    ],
    [
      'the last one of three is not told',
      [held('2015-01-01', '2015-12-31'), held('2015-12-01', '2016-12-31', teacher), held('2016-12-01', '2017-12-31')],
      [held('2015-01-01', '2015-12-31'), held('2015-12-01', '2016-12-31', teacher)],
      ['[2] only-declared'],
    ],
    [
      'the first one of three is not told',
      [held('2015-01-01', '2015-12-31'), held('2015-12-01', '2016-12-31', teacher), held('2016-12-01', '2017-12-31')],
      [held('2015-12-01', '2016-12-31', teacher), held('2016-12-01', '2017-12-31')],
      ['[0] only-declared'],
    ],
    ['none at all', [], [held('2015-01-01', '2015-12-31')], ['[0] only-recorded']],
    [
      'in the order of their first days',
      [held('2019-01-01', '2019-12-31'), held('2015-01-01', '2015-12-31')],
      [held('2017-01-01', '2017-12-31')],
      ['[0] only-declared', '[1] only-recorded', '[2] only-declared'],
    ],
    [
      'of one first day, the one that ends first',
      [held('2015-01-01'), held('2015-01-01', '2015-06-30', teacher)],
      [held('2015-01-01'), held('2015-01-01', '2015-06-29', teacher)],
      ['[0].to differs'],
    ],
    [
      'in the order of the first day in either account, also where one alone stands before it in the other',
      [held('2015-03-01', '2015-04-30'), held('2015-05-01', '2015-06-30', teacher)],
      [held('2015-01-01', '2015-12-31', teacher)],
      ['[0].from differs', '[0].to differs', '[1] only-declared'],
    ],
    [
      'everything differs, and one day is shared: it is still one period',
      [held('2015-01-01', '2015-12-31')],
      [held('2015-12-31', '2016-12-31', { ...teacher, standing: 'professional' })],
      ['[0].from differs', '[0].to differs', '[0].position differs', '[0].standing differs'],
    ],
  ])('%s', (_name, ours, theirs, expected) => {
    expect(found(ours, theirs)).toEqual(expected);
    expect(found(theirs, ours)).toEqual(swapped(expected));
    expect(found(ours.toReversed(), theirs.toReversed())).toEqual(expected);
  });
});
