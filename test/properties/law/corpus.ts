/** Random cases, read once, for laws to be compared on. */
import * as fc from 'fast-check';
import type { Case } from '../../../src/index';
import { parseCase } from '../../../src/index';
import { applications, evaluations } from '../../arbitraries/index';

export function read(one: unknown): Case {
  const parsed = parseCase(one);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** So many applications and as many evaluations, always the same. */
export function randomCases(count: number): readonly Case[] {
  return [
    ...fc
      .sample(applications, { seed: 2565, numRuns: count })
      .map((application, index) => read({ id: `application ${index}`, application })),
    ...fc
      .sample(evaluations, { seed: 2566, numRuns: count })
      .map((evaluation, index) => read({ id: `evaluation ${index}`, evaluation })),
  ];
}
