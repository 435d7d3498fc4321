/** From which day can this teacher apply, by which route, and what has to come true until then? */
import { assessEligibility } from '../../assess/eligibility';
import { dayOf, isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application, FutureApplication } from '../../facts/application';
import type { PlanWindow } from '../../facts/filing-window';
import { applications, futureApplications, planWindows } from '../../facts/reading/readers';
import type { Finding } from '../../finding/finding';
import { lawOn } from '../../law/in-force';
import { requireRegulation } from '../../law/known';
import { regulation as shipped } from '../../law/regulation';
import { regulationFor } from '../../law/regulation-for';
import type { Regulation } from '../../law/types';
import type { Route } from '../../rules/route';
import { deepFreeze } from '../../value/deep-freeze';
import { filingChangeDays } from '../change-days';
import { supposeIn } from '../supposed';
import type { Outlook } from './outlook';
import { outlookOf, shutParts } from './outlook';
import type { Need, NeedKind, Plan, RoutePlan } from './types';
import type { ShutDay } from './waits';
import { waitsOf } from './waits';

/** A career, looked at from the first day of a window. */
interface Ahead {
  readonly application: Application;
  readonly regulation: Regulation;
  readonly from: Day;
  readonly days: readonly Day[];
}

/** The route as found on one day. */
interface Seen {
  readonly day: Day;
  readonly finding: Finding;
  readonly outlook: Outlook;
}

const GROUND = 'eligibility.reduced.reduction.ground';

function routeIn(eligibility: Finding, route: Route): Finding {
  const found = eligibility.kind === 'group' ? eligibility.of.find(({ id }) => id.endsWith(`.${route}`)) : undefined;
  return found ?? eligibility;
}

function sceneOf({ application, regulation, from }: Ahead, day: Day) {
  return { application, law: lawOn(regulation, day), from };
}

/** With all that is found of the day. */
function look(route: Route, ahead: Ahead, day: Day): Seen {
  const facts = applications.trust({ ...ahead.application, filedOn: isoOf(day) });
  const finding = routeIn(assessEligibility(facts, ahead.regulation), route);
  return { day, finding, outlook: outlookOf(finding, sceneOf(ahead, day)) };
}

const order: Readonly<Record<NeedKind, number>> = { wait: 0, state: 1, achieve: 2 };

function rank(need: Need): number {
  return 'anyOf' in need ? 3 : order[need.kind];
}

function found(route: Route, ahead: Ahead, day: Day, shut: readonly ShutDay[]): RoutePlan {
  const { finding, outlook } = look(route, ahead, day);
  const [open, supposed] =
    outlook.is === 'open' ? [outlook.needs, outlook.supposed] : [[], new Map<string, string[]>()];
  const waits = waitsOf(finding.id, shut, day, ahead.application);
  const needs = [...waits, ...open].sort((a, b) => rank(a) - rank(b));
  const isReady = day === ahead.from && needs.length === 0;
  return {
    route,
    status: isReady ? 'ready' : 'possible',
    on: isoOf(day),
    needs,
    finding: supposeIn(finding, ({ id }) => {
      const paths = supposed.get(id);
      return paths === undefined ? undefined : { status: 'met', paths };
    }),
  };
}

/** No day of the window: `unread` is the last day on which only the law, which is not known, stands against it. */
function notFound(route: Route, ahead: Ahead, last: Day, unread: Day | undefined): RoutePlan {
  const day = unread ?? last;
  const { finding } = look(route, ahead, day);
  const why = shutParts(finding, sceneOf(ahead, day)).map(({ part }) => part);
  return { route, status: unread === undefined ? 'impossible' : 'unknown', needs: [], finding, why };
}

/** Without the service no day is known, nor which rounds were done in the post. */
function withoutService(route: Route, ahead: Ahead, last: Day): RoutePlan {
  const { finding } = look(route, ahead, last);
  const part = `${finding.id}.tenure`;
  const tenure = finding.kind === 'group' ? finding.of.filter(({ id }) => id === part) : [];
  return { route, status: 'unknown', needs: [{ part, kind: 'state', path: 'service' }], finding, why: tenure };
}

function routePlan(route: Route, ahead: Ahead, last: Day): RoutePlan {
  if (ahead.application.service === undefined) return withoutService(route, ahead, last);
  const shut: ShutDay[] = [];
  let unread: Day | undefined;
  for (const day of ahead.days) {
    const { finding, outlook } = look(route, ahead, day);
    if (outlook.is !== 'shut') return found(route, ahead, day, shut);
    if (outlook.unread) unread = day;
    shut.push({ day, parts: shutParts(finding, sceneOf(ahead, day)) });
  }
  return notFound(route, ahead, last, unread);
}

function leavesUnder(finding: Finding, id: string): readonly Finding[] {
  if (finding.kind === 'leaf') return [];
  return finding.of.flatMap((part) => (finding.id === id ? [part] : leavesUnder(part, id)));
}

function hasStatedGround({ finding }: RoutePlan): boolean {
  return leavesUnder(finding, GROUND).some(
    (ground) => ground.kind === 'leaf' && ground.status === 'met' && ground.supposed === undefined,
  );
}

/** The one that can be soonest first; a reduced route whose ground is only supposed stands after the standard one. */
function inOrder(standard: RoutePlan, reduced: RoutePlan): readonly RoutePlan[] {
  const isSooner = reduced.on !== undefined && (standard.on === undefined || reduced.on < standard.on);
  return isSooner && hasStatedGround(reduced) ? [reduced, standard] : [standard, reduced];
}

/**
 * The earliest day of a window on which each route can be met, and what has to come true until then: what time mends,
 * what nobody has stated yet, and what is still to be achieved.
 *
 * Supposed are facts that are not stated, agreement rounds not on record as passed in the post held, salary rounds not on
 * record at the level required, and a language test yet to be taken; never another degree, qualification, place of work
 * or post, a sanction undone, or anything against a stated fact. A complete list is stated, also where it is empty.
 *
 * With all needs of a route fulfilled in the facts, `assessEligibility` on `on` is met by that route; without any one of
 * them it is not; and no earlier day of the window can be met.
 *
 * @param application - the facts; `filedOn`, if given, is ignored
 * @param window - first and last day to look at, both included
 * @param regulation - the law; as shipped unless another is given
 * @returns both routes, the one that can be soonest first; deeply frozen
 * @throws `invalid-facts` with every issue, `invalid-regulation`
 * @example
 * ```ts
 * const service = [{ position: 'teacher', standing: 'none', from: '2023-10-01' }] as const;
 * const { routes } = plan({ line: 'teaching', standing: 'professional', service }, { from: '2026-11-22', until: '2029-11-21' });
 * routes[0].on; // '2027-10-01'
 * routes[0].needs;
 * // wait: tenure, by 2027-10-01; state: agreements[2569], agreements[2568], sanctions; achieve: agreements[2570], by 2027-09-30
 * ```
 */
export function plan(application: FutureApplication, window: PlanWindow, regulation: Regulation = shipped): Plan {
  const shown = requireRegulation(regulation);
  const { from, until } = planWindows.require(window);
  const facts = applications.trust({ ...futureApplications.require(application), filedOn: from });
  const law = regulationFor(shown, facts.standing);
  const [first, last] = [dayOf(from), dayOf(until)];
  const ahead: Ahead = {
    application: facts,
    regulation: law,
    from: first,
    days: filingChangeDays(facts, law, first, last),
  };
  const routes = inOrder(routePlan('standard', ahead, last), routePlan('reduced', ahead, last));
  return deepFreeze({ from, until, routes });
}
