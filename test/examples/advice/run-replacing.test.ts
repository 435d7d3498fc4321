/** Rulebook §2: the first day of the run still open on the filing day, with one period in the place of another. */
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../src/calendar/day';
import { runReplacing } from '../../../src/explore/run-replacing';
import type { ServicePeriod } from '../../../src/index';

function held(from: string, to?: string, changes: Partial<ServicePeriod> = {}): ServicePeriod {
  return { position: 'teacher', standing: 'none', from, ...(to === undefined ? {} : { to }), ...changes };
}

const filedOn = '2024-11-04';

/** With `next` in the place of the period at `old`. */
function run(service: readonly ServicePeriod[], old?: number, next?: ServicePeriod): string | undefined {
  const replacing = runReplacing(service, 'professional', dayOf(filedOn));
  const first = replacing(old === undefined ? undefined : service[old], next);
  return first === undefined ? undefined : isoOf(first);
}

describe('nothing is replaced', () => {
  test.each<[string, readonly ServicePeriod[], string | undefined]>([
    ['one period', [held('2018-05-16')], '2018-05-16'],
    ['begun on the filing day', [held('2024-11-04')], '2024-11-04'],
    ['begun a day later: not in the post', [held('2024-11-05')], undefined],
    ['ended on the filing day', [held('2018-05-16', '2024-11-04')], '2018-05-16'],
    ['ended the day before: not in the post', [held('2018-05-16', '2024-11-03')], undefined],
    ['the next day touches', [held('2018-05-16', '2020-04-30'), held('2020-05-01')], '2018-05-16'],
    ['a gap of one day breaks the run', [held('2018-05-16', '2020-04-30'), held('2020-05-02')], '2020-05-02'],
    [
      'another post does not count',
      [held('2018-05-16', undefined, { position: 'director' }), held('2020-05-02')],
      '2020-05-02',
    ],
    ['no service', [], undefined],
  ])('%s', (_name, service, expected) => {
    expect(run(service)).toBe(expected);
  });
});

describe('one is replaced, added or left out', () => {
  const service = [held('2018-05-16', '2020-04-30'), held('2020-05-02', '2022-12-31'), held('2022-06-01')];
  test.each<[string, number | undefined, ServicePeriod | undefined, string | undefined]>([
    ['nothing of them', undefined, undefined, '2020-05-02'],
    ['the day between them is added', undefined, held('2020-05-01', '2020-05-01'), '2018-05-16'],
    ['the first is left out', 0, undefined, '2020-05-02'],
    ['the second is left out', 1, undefined, '2022-06-01'],
    ['the last is left out: not in the post', 2, undefined, undefined],
    ['the second begins a day earlier', 1, held('2020-05-01', '2022-12-31'), '2018-05-16'],
    ['the second begins after the last', 1, held('2023-01-01', '2023-12-31'), '2022-06-01'],
    ['the last ends on the filing day', 2, held('2022-06-01', '2024-11-04'), '2020-05-02'],
    ['the last ends a day before', 2, held('2022-06-01', '2024-11-03'), undefined],
    ['the last begins on the filing day', 2, held('2024-11-04'), '2024-11-04'],
    ['the last begins the day after the second ends', 2, held('2023-01-01'), '2020-05-02'],
    ['and a day later', 2, held('2023-01-02'), '2023-01-02'],
    ['another post does not count', 2, held('2022-06-01', undefined, { position: 'director' }), undefined],
  ])('%s', (_name, old, next, expected) => {
    expect(run(service, old, next)).toBe(expected);
  });

  test('what covers no day alone is left out without a trace', () => {
    const within = [held('2018-05-16'), held('2020-01-01', '2020-12-31')];
    expect(run(within, 1)).toBe('2018-05-16');
    expect(run(within, 1, held('2010-01-01', '2010-12-31'))).toBe('2018-05-16');
  });
});
