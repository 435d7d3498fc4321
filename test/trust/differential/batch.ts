/** Cases in batches. A batch depends on the seed and its own number only, not on how many threads share the work. */
import * as fc from 'fast-check';
import { agreementRounds, applications, evaluations, workloadDays, workloads } from '../../arbitraries/index';
import { chance, mixed, type Chance } from './chance';
import type { Case, Engine, Kind } from './judged';
import { differences, engine, issuesOf } from './judged';
import { neighbour } from './neighbour';
import { shrunk } from './shrink';
import type { Found } from './found';

/** How many of a thousand cases are of each kind. */
export const share: Readonly<Record<Kind, number>> = {
  application: 500,
  evaluation: 200,
  agreement: 200,
  workload: 100,
};
export const batchSize = 1000;

const drawn: Readonly<Record<Kind, fc.Arbitrary<Case>>> = {
  application: applications.map((facts) => ({ kind: 'application', facts })),
  evaluation: evaluations.map((facts) => ({ kind: 'evaluation', facts })),
  agreement: agreementRounds.map((facts) => ({ kind: 'agreement', facts })),
  workload: fc.tuple(workloads, workloadDays).map(([facts, on]) => ({ kind: 'workload', facts, on })),
};

/** One case is drawn and then walked away from, step by step, to so many in all. */
const family: Readonly<Record<Kind, number>> = { application: 5, evaluation: 2, agreement: 2, workload: 2 };

export interface Outcome {
  /** Facts that both judge. */
  readonly judged: Readonly<Record<Kind, number>>;
  /** Steps that lead to facts which cannot be, and which the engine refuses. */
  readonly refused: number;
  readonly found: readonly Found[];
}

const mostFound = 5;

/** Some steps from the case, at least one. Where facts cannot be, they are handed to `refusable` and the step is not taken. */
function stepFrom(one: Case, by: Chance, refusable: (wrong: Case) => void): Case {
  let at = one;
  for (let steps = 1 + by.below(2); steps > 0; steps -= 1) {
    const next = neighbour(at, by);
    if (issuesOf(next).length === 0) at = next;
    else refusable(next);
  }
  return at;
}

export function runBatch(seed: number, number: number, judge: Engine = engine): Outcome {
  const judged = { application: 0, evaluation: 0, agreement: 0, workload: 0 };
  const found: Found[] = [];
  let refused = 0;
  const drawnWith = `seed ${seed}, batch ${number}`;
  const look = (one: Case): void => {
    const differed = differences(one, judge);
    if (differed.length === 0 || found.length >= mostFound) return;
    const smallest = shrunk(one, judge);
    found.push({ case: smallest, differed: differences(smallest, judge), drawnWith });
  };
  const refusable = (wrong: Case): void => {
    refused += 1;
    look(wrong);
  };
  (Object.keys(share) as Kind[]).forEach((kind, which) => {
    const own = mixed(seed, number, which);
    const by = chance(own);
    for (const first of fc.sample(drawn[kind], { seed: own, numRuns: share[kind] / family[kind] })) {
      let one: Case = first;
      look(one);
      for (let more = family[kind] - 1; more > 0; more -= 1) {
        one = stepFrom(by.below(2) === 0 ? first : one, by, refusable);
        look(one);
      }
      judged[kind] += family[kind];
    }
  });
  return { judged, refused, found };
}
