/** An evaluation that 2 of 3 members let pass, in the words of a corpus. */
import type { Case, Evaluation } from '../../../src/index';

/** Two members of three reach the mark in domain 1. */
export const twoOfThree: Evaluation = {
  line: 'teaching',
  standing: 'professional',
  decidedOn: '2024-01-15',
  members: [
    { teaching: 80, outcomes: 80 },
    { teaching: 70, outcomes: 75 },
    { teaching: 60, outcomes: 70 },
  ],
};

/** All three do. */
export const allThree: Evaluation = {
  ...twoOfThree,
  members: [twoOfThree.members[0], twoOfThree.members[0], twoOfThree.members[0]],
};

/** Under names. */
export const corpus: readonly Case[] = [
  { id: 'two of three', evaluation: twoOfThree },
  { id: 'all three', evaluation: allThree },
];

/** One case a line. */
export function lines(cases: readonly unknown[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
}
