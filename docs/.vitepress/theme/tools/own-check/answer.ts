/**
 * The answer to what was answered. A round that a teacher says is passed has no scores here, so none are made up: the plan
 * is made without it, and what it needs of that round counts as fulfilled.
 */
import type { Caution, FutureApplication, IsoDate, Issue, Need, Plan, RoutePlan } from '../library';
import { anniversary, cautions, fiscalYear, isWitthayathanaError, plan } from '../library';
import type { Answers } from './answers';
import { applicationOf } from './facts';

/** How far ahead is looked. */
const YEARS_AHEAD = 5;

/** The first fiscal year with an agreement round. */
const FIRST_ROUND = 2565;

/** As many rounds as any route asks. */
const ROUNDS_ASKED = 3;

export type Answer =
  | { readonly is: 'nothing-yet' }
  | { readonly is: 'refused'; readonly issues: readonly Issue[] }
  | {
      readonly is: 'found';
      readonly application: FutureApplication;
      /** As the library makes it. */
      readonly plan: Plan;
      /** Without what the teacher says is done. */
      readonly left: Plan;
      /** The rounds that count as passed on the teacher's word. */
      readonly onWord: readonly number[];
      readonly cautions: readonly Caution[];
    };

function roundIn(path: string | undefined): number | undefined {
  const found = /^agreements\[(\d+)\]$/u.exec(path ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

function isOnWord(need: Need, passed: readonly number[]): boolean {
  if ('anyOf' in need) return need.anyOf.some((each) => isOnWord(each, passed));
  const round = need.kind === 'state' ? roundIn(need.path) : undefined;
  return round !== undefined && passed.includes(round);
}

/** What is left of a route; ready where nothing is and the day has come. */
function leftOf(route: RoutePlan, from: IsoDate, passed: readonly number[]): RoutePlan {
  const needs = route.needs.filter((need) => !isOnWord(need, passed));
  const isReady = route.status === 'possible' && route.on === from && needs.length === 0;
  return { ...route, needs, ...(isReady ? { status: 'ready' } : {}) };
}

/** Rounds in the post, with no score: to be compared with the service, not to be judged. */
function withRounds(application: FutureApplication, passed: readonly number[]): FutureApplication {
  const [held] = application.service ?? [];
  if (held === undefined) return application;
  const { position, standing } = held;
  return { ...application, agreements: passed.map((round) => ({ fiscalYear: round, position, standing })) };
}

/** From which day, by which route, and what it takes, if today is `from`. */
export function answerTo(answers: Answers, from: IsoDate): Answer {
  const application = applicationOf(answers);
  if (application === undefined) return { is: 'nothing-yet' };
  try {
    const found = plan(application, { from, until: anniversary(from, YEARS_AHEAD) });
    const { passed } = answers;
    const asked = new Set(
      found.routes.flatMap(({ needs }) => needs.flatMap((need) => ('anyOf' in need ? [] : (roundIn(need.path) ?? [])))),
    );
    return {
      is: 'found',
      application,
      plan: found,
      left: { ...found, routes: found.routes.map((route) => leftOf(route, from, passed)) },
      onWord: [...passed].sort((a, b) => a - b).filter((round) => asked.has(round)),
      cautions: cautions({ application: withRounds(application, passed) }, { on: from }),
    };
  } catch (error) {
    if (isWitthayathanaError(error)) return { is: 'refused', issues: error.details.issues };
    throw error;
  }
}

/** The rounds that a teacher may say are passed: those ended before `today` that can matter, and any already named. */
export function roundsToAsk(today: IsoDate, passed: readonly number[]): readonly number[] {
  const running = fiscalYear(today);
  const ended = Array.from({ length: ROUNDS_ASKED }, (_, index) => running - ROUNDS_ASKED + index);
  return [...new Set([...ended, ...passed])].filter((round) => round >= FIRST_ROUND).sort((a, b) => a - b);
}

/** An earlier day by the other route, which more answers could bring; undefined where there is none. */
export function soonerBy({ routes: [first, second] }: Plan): RoutePlan | undefined {
  if (second?.on === undefined || second.needs.length === 0) return undefined;
  return first?.on === undefined || second.on < first.on ? second : undefined;
}
