import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Application, Evaluation } from '../../src/index';
import { assessEligibility, decideEvaluation } from '../../src/index';
import { applications, evaluations } from '../arbitraries/index';
import type { Statuses } from './parts';
import { statusesOf } from './parts';

type Lists = 'service' | 'agreements' | 'reports' | 'sanctions' | 'languageTests' | 'salaryRounds';
const lists: readonly Lists[] = ['service', 'agreements', 'reports', 'sanctions', 'languageTests', 'salaryRounds'];

/** Turned by some places, and reversed: of lists as short as these, every order is reached. */
function mixed<T>(items: readonly T[], places: number): readonly T[] {
  const at = items.length === 0 ? 0 : places % items.length;
  const turned = [...items.slice(at), ...items.slice(0, at)];
  return places % 2 === 0 ? turned : turned.reverse();
}

test.prop([applications, fc.nat()], { numRuns: 500 })(
  'the order of periods, rounds, reports, sanctions and results is irrelevant, to every number that is shown',
  (application, places) => {
    const reordered: Application = {
      ...application,
      ...Object.fromEntries(
        lists.flatMap((name) => {
          const items: readonly unknown[] | undefined = application[name];
          return items === undefined ? [] : [[name, mixed(items, places)]];
        }),
      ),
    };
    expect(assessEligibility(reordered)).toEqual(assessEligibility(application));
  },
);

/** The statuses with the members of each committee as a set. */
function asSets(statuses: Statuses): readonly string[] {
  return Object.entries(statuses)
    .map(([id, status]) => `${id.replace(/member-\d$/u, 'member')} ${status}`)
    .sort();
}

test.prop([evaluations, fc.constantFrom([1, 0, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1])], { numRuns: 500 })(
  'the order of the members of an evaluation is irrelevant',
  (evaluation, order) => {
    const [a, b, c] = order.map((index) => evaluation.members[index]!);
    const members: Evaluation['members'] = [a!, b!, c!];
    const before = statusesOf(decideEvaluation(evaluation));
    expect(asSets(statusesOf(decideEvaluation({ ...evaluation, members })))).toEqual(asSets(before));
  },
);

test.prop([applications, fc.constantFrom([1, 0, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1])], { numRuns: 300 })(
  'the order of the members of an agreement round is irrelevant',
  (application, order) => {
    const agreements = application.agreements?.map((round) => {
      if (round.members === undefined) return round;
      const [a, b, c] = order.map((index) => round.members?.[index] ?? null);
      return { ...round, members: [a!, b!, c!] as const };
    });
    const reordered = agreements === undefined ? application : { ...application, agreements };
    const before = statusesOf(assessEligibility(application));
    expect(asSets(statusesOf(assessEligibility(reordered)))).toEqual(asSets(before));
  },
);
