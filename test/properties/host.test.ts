import { fc } from '@fast-check/vitest';
import { afterEach, expect, test, vi } from 'vitest';
import {
  ask,
  assessAgreement,
  assessEligibility,
  assessWorkload,
  decideEvaluation,
  dpaChecklist,
  inForce,
  openQuestions,
  regulation,
  why,
} from '../../src/index';
import { agreementRounds, applications, evaluations, workloads } from '../arbitraries/index';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const sample = { numRuns: 200, seed: 2569 };
const facts = {
  applications: fc.sample(applications, sample),
  evaluations: fc.sample(evaluations, sample),
  rounds: fc.sample(agreementRounds, sample),
  workloads: fc.sample(workloads, sample),
};

/** Everything the library says of the sample, in one text. */
function answers(): string {
  const eligibility = facts.applications.map((application) => assessEligibility(application));
  return JSON.stringify([
    eligibility.map((finding) => [finding, why(finding), ask(finding), openQuestions(finding), dpaChecklist(finding)]),
    facts.evaluations.map((evaluation) => decideEvaluation(evaluation)),
    facts.rounds.map((round) => assessAgreement(round)),
    facts.workloads.map((workload) => assessWorkload(workload, '2024-09-30')),
    inForce(regulation, '2024-09-30'),
  ]);
}

/** Throws at every use: as a function, as a class, and at the look-up of any property. */
function takenAway(name: string): unknown {
  const refuse = () => {
    throw new Error(`${name} was used`);
  };
  return new Proxy(Object, { apply: refuse, construct: refuse, get: refuse, has: refuse });
}

// In a worker thread a change of TZ does not reach Date, so Date and Intl are taken away as well.
test.each(['UTC', 'Asia/Bangkok', 'America/New_York', 'Pacific/Apia'])(
  'no answer depends on the time zone, clock or locale of the host: TZ=%s',
  (zone) => {
    const expected = answers();
    vi.stubEnv('TZ', zone);
    vi.stubGlobal('Date', takenAway('Date'));
    vi.stubGlobal('Intl', takenAway('Intl'));
    expect(() => Date.now()).toThrow('Date was used');
    expect(answers() === expected).toBe(true);
  },
);
