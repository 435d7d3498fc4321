/** Agreement rounds: the needed ones of a filing day, good, bad or gone, and rounds by themselves. */
import * as fc from 'fast-check';
import { fiscalYearOf } from '../model/days';
import type { AgreementRound, AgreementScore, Standing, Three, Workload } from '../model/facts';
import { known, moods, pick, shuffled, sometimesMissing, weighted, type Mood } from './mood';
import { countingPost, heldPosts, otherPost, type HeldPost } from './posts';
import { anyScores, badScores, goodScores } from './scores';
import { metWorkloads, openWorkloads, unmetWorkloads, workloads } from './workloads';

type WorkloadFact = boolean | Workload | undefined;
type MembersFact = Three<AgreementScore | null> | undefined;

function workloadFact(mood: Mood): fc.Arbitrary<WorkloadFact> {
  return pick<WorkloadFact>(
    mood,
    weighted<WorkloadFact>([3, fc.constant(true)], [2, metWorkloads]),
    weighted<WorkloadFact>([1, fc.constant(false)], [3, unmetWorkloads]),
    weighted<WorkloadFact>([1, fc.constant(undefined)], [2, openWorkloads], [1, workloads]),
  );
}

function membersFact(mood: Mood): fc.Arbitrary<MembersFact> {
  const member = pick<AgreementScore | null>(mood, goodScores, badScores, fc.constant(null));
  return pick<MembersFact>(
    mood,
    fc.tuple(member, member, member),
    fc
      .tuple(member, badScores, member)
      .chain((scores) => shuffled(scores).map(([a, b, c]): MembersFact => [a!, b!, c!])),
    weighted<MembersFact>([1, fc.constant(undefined)], [1, fc.tuple(member, fc.constant(null), member)]),
  );
}

function roundOf(fiscalYear: number, posts: fc.Arbitrary<HeldPost>, mood: Mood): fc.Arbitrary<AgreementRound> {
  return fc.tuple(posts, workloadFact(mood), membersFact(mood)).map(([post, workload, members]) =>
    known<AgreementRound>({
      fiscalYear,
      position: post.position,
      standing: post.standing,
      equivalentTo: post.equivalentTo,
      workload,
      members,
    }),
  );
}

/** Fiscal years a fact may name (contract §1). */
function isValidYear(fiscalYear: number): boolean {
  return fiscalYear >= 2500 && fiscalYear <= 2700;
}

export function roundsFor(
  standing: Standing,
  filedOn: string,
  mood: Mood,
): fc.Arbitrary<readonly AgreementRound[] | undefined> {
  const current = fiscalYearOf(filedOn);
  // five rounds a record hold, so the post and the presence lean more to the good than a single leaf
  const firm: Mood = { ...mood, good: mood.good * 2 };
  const post = pick(firm, countingPost(standing), otherPost(standing), countingPost(standing));
  const needed = [1, 2, 3].map((back) =>
    pick<AgreementRound | null>(
      firm,
      roundOf(current - back, post, mood),
      roundOf(current - back, heldPosts, mood),
      fc.constant(null),
    ),
  );
  const besides = [1, 0, -4, -7].map((off) =>
    weighted<AgreementRound | null>([5, fc.constant(null)], [1, roundOf(current + off, heldPosts, mood)]),
  );
  const record = fc
    .tuple(...needed, ...besides)
    .chain((rounds) =>
      shuffled(rounds.filter((round) => round !== null).filter((round) => isValidYear(round.fiscalYear))),
    );
  return pick<readonly AgreementRound[] | undefined>(
    firm,
    record,
    record,
    fc.constantFrom<readonly AgreementRound[] | undefined>(undefined, []),
  );
}

/** A round by itself, for `assessAgreement`; now and then before FY2565, where nothing is encoded. */
export const agreementRounds: fc.Arbitrary<AgreementRound> = fc
  .tuple(
    weighted(
      [10, fc.integer({ min: 2565, max: 2570 })],
      [2, fc.constantFrom(2564, 2565)],
      [1, fc.constantFrom(2500, 2563, 2700)],
    ),
    moods,
    weighted<HeldPost>([4, fc.constant<HeldPost>({ position: 'teacher', standing: 'professional' })], [3, heldPosts]),
  )
  .chain(([fiscalYear, mood, post]) =>
    weighted(
      [3, roundOf(fiscalYear, fc.constant(post), mood)],
      [
        1,
        fc
          .tuple(
            sometimesMissing(weighted<boolean | Workload>([1, fc.boolean()], [3, workloads]), 6),
            sometimesMissing(
              fc.tuple(
                fc.option(anyScores, { freq: 4 }),
                fc.option(anyScores, { freq: 4 }),
                fc.option(anyScores, { freq: 4 }),
              ),
              6,
            ),
          )
          .map(([workload, members]) =>
            known<AgreementRound>({ ...post, equivalentTo: post.equivalentTo, fiscalYear, workload, members }),
          ),
      ],
    ),
  );
