import { expect, test } from 'vitest';
import type { Leaf, Status } from '../../src/index';
import { atLeast } from '../../src/index';
import { leafOf } from '../leaves';
import { byCompletions } from './parts';

const all: readonly Status[] = ['met', 'unmet', 'unknown'];

function leaf(status: Status, index: number): Leaf {
  return leafOf(`part-${index}`, status, ['fact']);
}

/** Every list of statuses of a length. */
function lists(length: number): readonly (readonly Status[])[] {
  if (length === 0) return [[]];
  return lists(length - 1).flatMap((shorter) => all.map((status) => [...shorter, status]));
}

test('"at least so many" is the outcome that all completions of the unknowns agree on: all of up to 6 parts, need 0 to 7', () => {
  let compared = 0;
  for (const length of [0, 1, 2, 3, 4, 5, 6]) {
    for (const statuses of lists(length)) {
      for (const need of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const group = atLeast('group', need, statuses.map(leaf), []);
        const told = [need, ...statuses, group.status];
        expect(told).toEqual([need, ...statuses, byCompletions(need, statuses)]);
        expect(group.of).toHaveLength(length);
        compared += 1;
      }
    }
  }
  expect(compared).toBe(1_093 * 8);
});
