import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { AgreementRound, Application, Evaluation, MemberScore } from '../../src/index';
import { assessAgreement, assessEligibility, decideEvaluation } from '../../src/index';
import { agreementRounds, applications, evaluations } from '../arbitraries/index';
import type { Statuses } from './parts';
import { statusesOf } from './parts';

const rank = { unmet: 0, unknown: 1, met: 2 } as const;

/** No part, and not the whole, is worse than it was. */
function expectNoneWorse(before: Statuses, after: Statuses): void {
  for (const [id, status] of Object.entries(after)) {
    const was = before[id] ?? 'unmet';
    if (rank[status] < rank[was]) expect([id, status]).toEqual([id, was]);
  }
}

function eligible(application: Application): Statuses {
  return statusesOf(assessEligibility(application));
}

const runs = { numRuns: 400 };

test.prop([applications, fc.nat(), fc.integer({ min: 1, max: 4_000 })], runs)(
  'a period of service that began earlier never loses',
  (application, which, days) => {
    const { service } = application;
    if (service === undefined) return;
    const index = service.length === 0 ? 0 : which % service.length;
    const earlier = service.map((period, at) => {
      if (at !== index || period.from < '1912-01-01') return period;
      const day = new Date(`${period.from}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() - days);
      return { ...period, from: day.toISOString().slice(0, 10) };
    });
    expectNoneWorse(eligible(application), eligible({ ...application, service: earlier }));
  },
);

test.prop([applications, fc.nat()], runs)('a period of service without an end never loses', (application, which) => {
  const { service } = application;
  if (service === undefined) return;
  const longer = service.map((period, at) => {
    const { to, ...open } = period;
    return at === which % service.length && to !== undefined ? open : period;
  });
  expectNoneWorse(eligible(application), eligible({ ...application, service: longer }));
});

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
test.prop([applications], runs)('a higher CEFR level never loses', (application) => {
  const languageTests = application.languageTests?.map((result) => ({
    ...result,
    cefr: levels[Math.min(levels.indexOf(result.cefr) + 1, 5)]!,
  }));
  expectNoneWorse(eligible(application), eligible({ ...application, ...(languageTests && { languageTests }) }));
});

test.prop([applications, fc.nat()], runs)('one more outstanding salary round never loses', (application, which) => {
  const rounds = application.salaryRounds ?? [];
  const better = rounds.map((round, at) =>
    at === which % rounds.length ? { ...round, level: 'outstanding' as const } : round,
  );
  expectNoneWorse(eligible(application), eligible({ ...application, salaryRounds: better }));
});

test.prop([applications, fc.constantFrom(2562, 2563)], runs)(
  'one more passed report never loses',
  (application, year) => {
    const others = (application.reports ?? []).filter(({ academicYear }) => academicYear !== year);
    const reports = [...others, { academicYear: year, under: 'w17-2552' as const, passed: true }];
    const before = eligible({ ...application, reports: others });
    expectNoneWorse(before, eligible({ ...application, reports }));
  },
);

/** Every score a little higher, in whatever shape it is given. */
function raised(round: AgreementRound): AgreementRound {
  if (round.members === undefined) return round;
  const [a, b, c] = round.members.map((score) => {
    if (score === null) return null;
    if (typeof score === 'number') return Math.min(score + 0.01, 100);
    if ('part1' in score) return { part1: Math.min(score.part1 + 0.01, 60), part2: Math.min(score.part2 + 0.01, 40) };
    return { ...score, levels: score.levels.map((level) => Math.min(level + 1, 4)) };
  });
  return { ...round, members: [a!, b!, c!] };
}

test.prop([agreementRounds], runs)('a higher score of an agreement round never loses', (round) => {
  expectNoneWorse(statusesOf(assessAgreement(round)), statusesOf(assessAgreement(raised(round))));
});

test.prop([applications], runs)('a higher score in the rounds of an application never loses', (application) => {
  const agreements = (application.agreements ?? []).map(raised);
  expectNoneWorse(
    eligible({ ...application, agreements: application.agreements ?? [] }),
    eligible({ ...application, agreements }),
  );
});

function higher(score: MemberScore): MemberScore {
  const up = (given: number | readonly number[]) =>
    typeof given === 'number' ? Math.min(given + 0.01, 100) : given.map((level) => Math.min(level + 1, 5));
  return {
    ...score,
    ...(score.teaching === undefined ? {} : { teaching: up(score.teaching) }),
    ...(score.outcomes === undefined ? {} : { outcomes: up(score.outcomes) }),
    ...(score.academicWork === undefined ? {} : { academicWork: Math.min(score.academicWork + 0.01, 100) }),
  };
}

test.prop([evaluations], { numRuns: 2_000 })('a higher score of one member never loses an evaluation', (evaluation) => {
  const before = statusesOf(decideEvaluation(evaluation));
  for (const index of [0, 1, 2]) {
    const [a, b, c] = evaluation.members.map((score, at) => (score !== null && at === index ? higher(score) : score));
    const members: Evaluation['members'] = [a!, b!, c!];
    expectNoneWorse(before, statusesOf(decideEvaluation({ ...evaluation, members })));
  }
});
