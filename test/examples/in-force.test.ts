import { describe, expect, test } from 'vitest';
import type { ParamId } from '../../src/index';
import { inForce, regulation } from '../../src/index';

/** Contract §4: the parameter, then each value with its first day; a last entry of `undefined` is the day after it ends. */
type Row = readonly [id: ParamId, ...versions: (readonly [value: string | number | undefined, from: string])[]];

const applications = '2022-10-01';
const rounds = '2021-10-01';
const rows: readonly Row[] = [
  ['tenure.years.standard', [4, applications]],
  ['tenure.years.reduced', [3, applications]],
  ['tenure.monthEnd', ['next-day', applications]],
  ['conduct.monthEnd', ['last-day', applications]],
  ['reduction.language.monthEnd', ['last-day', applications]],
  ['agreement.rounds.standard', [1, applications], [2, '2023-10-01'], [3, '2024-10-01']],
  ['agreement.rounds.reduced', [1, applications], [2, '2023-10-01'], [2, '2024-10-01']],
  ['agreement.reports.standard', [2, applications], [1, '2023-10-01'], [0, '2024-10-01']],
  ['agreement.reports.reduced', [1, applications], [0, '2023-10-01'], [0, '2024-10-01']],
  ['agreement.passMark', [70, rounds]],
  ['agreement.membersNeeded', [3, rounds]],
  ['agreement.points.indicator', [1, rounds]],
  ['agreement.points.method', [5, rounds]],
  ['agreement.points.quantitative', [2.5, rounds]],
  ['agreement.points.qualitative', [2.5, rounds]],
  ['conduct.lookbackYears.standard', [4, applications]],
  ['conduct.lookbackYears.reduced', [3, applications]],
  ['reduction.groundsNeeded', [1, applications]],
  ['reduction.language.above.other', ['B1', applications]],
  ['reduction.language.above.foreignLanguage', ['B2', applications]],
  ['reduction.language.validYears', [2, applications]],
  ['reduction.degree.masterOfFirstAppointment', ['counts', applications], ['excluded', '2026-09-24']],
  ['reduction.performance.rounds', [4, applications]],
  ['reduction.performance.level', ['outstanding', applications]],
  ['workload.early-childhood.teaching', [6, rounds]],
  ['workload.early-childhood.total', [14, rounds]],
  ['workload.primary.teaching', [12, rounds]],
  ['workload.primary.total', [20, rounds]],
  ['workload.secondary.teaching', [12, rounds]],
  ['workload.secondary.total', [20, rounds]],
  ['workload.special-needs.teaching', [6, rounds]],
  ['workload.special-needs.total', [14, rounds]],
  ['workload.welfare.teaching', [12, rounds]],
  ['workload.welfare.total', [20, rounds]],
  ['evaluation.passMark.professional', [65, applications]],
  ['evaluation.passMark.senior-professional', [70, applications]],
  ['evaluation.passMark.expert', [75, applications]],
  ['evaluation.passMark.advisory', [80, applications]],
  ['evaluation.membersNeeded.teaching', [3, applications], [2, '2023-04-28']],
  ['evaluation.membersNeeded.outcomes', [3, applications], [2, '2023-04-28']],
  ['evaluation.weight.teaching', [2.5, applications]],
  ['evaluation.weight.outcomes', [5, applications]],
  ['evaluation.academicWork.passMark.expert', [75, applications], [undefined, '2026-05-16']],
  ['evaluation.academicWork.passMark.advisory', [80, applications], [undefined, '2026-05-16']],
  ['evaluation.academicWork.membersNeeded', [3, applications], [undefined, '2026-05-16']],
];

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

describe('contract §4: every parameter on the first day of each value, and the day before', () => {
  test.each(rows.map(([id, ...versions]) => [id, versions] as const))('%s', (id, versions) => {
    let before: string | number | undefined;
    for (const [value, from] of versions) {
      expect([from, inForce(regulation, dayBefore(from))[id]?.value]).toEqual([from, before]);
      expect([from, inForce(regulation, from)[id]?.value]).toEqual([from, value]);
      before = value;
    }
    const last = inForce(regulation, '2199-12-31')[id];
    expect(last?.value).toBe(before);
    expect(Object.hasOwn(inForce(regulation, '2199-12-31'), id)).toBe(before !== undefined);
  });
});

describe('contract §4: which way is stricter', () => {
  const looser = [
    'agreement.points.indicator',
    'agreement.points.method',
    'agreement.points.quantitative',
    'agreement.points.qualitative',
    'reduction.language.validYears',
    'evaluation.weight.teaching',
    'evaluation.weight.outcomes',
  ];
  test.each(rows.map(([id]) => [id]))('%s', (id) => {
    const expected = id.endsWith('.monthEnd') ? 'neutral' : looser.includes(id) ? 'looser' : 'stricter';
    expect(regulation.parameters[id].higherIs).toBe(expected);
  });
});

test('contract §3: on a day without law there is no entry at all, and the record is frozen', () => {
  const nothing = inForce(regulation, '2021-09-30');
  expect(Object.keys(nothing)).toEqual([]);
  expect(Object.isFrozen(nothing)).toBe(true);
});

test('a value names its first day and its instrument', () => {
  const entry = inForce(regulation, '2024-01-15')['evaluation.membersNeeded.teaching'];
  expect(entry).toMatchObject({ value: 2, from: '2023-04-28' });
  expect(entry?.cites[0]).toMatchObject({ instrument: '679-2566', standing: 'text' });
});

test('the day that a value ends is said: domain 3 until 2026-05-15', () => {
  expect(inForce(regulation, '2026-05-15')['evaluation.academicWork.passMark.expert']).toMatchObject({
    until: '2026-05-15',
  });
});
