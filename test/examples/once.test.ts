/** What is made where it is first asked for is made once. */
import { expect, test } from 'vitest';
import { once } from '../../src/value/once';

test('what is made once is made when it is first asked for, and then is the same', () => {
  let times = 0;
  const made = once(() => ({ times: (times += 1) }));
  expect(times).toBe(0);
  const first = made();
  expect(first).toEqual({ times: 1 });
  expect(made()).toBe(first);
});
