/** What a parameter of the law touches: where it is judged, what facts to start from, and how to move the one facet. */
import { assessEligibility } from '../../assess/eligibility';
import { decideEvaluation } from '../../assess/evaluation';
import { fiscalYearOfDay, lastDayOfFiscalYear } from '../../calendar/fiscal-year';
import type { Day } from '../../calendar/types';
import type { AgreementRound, Application } from '../../facts/application';
import type { Case } from '../../facts/case';
import type { Evaluation, MemberScore } from '../../facts/evaluation';
import type { Standing } from '../../facts/names';
import { at } from '../../finding/at';
import type { Finding, Status } from '../../finding/finding';
import { lawOn } from '../../law/in-force';
import type { Regulation } from '../../law/types';
import type { Route } from '../../rules/route';
import { ampleStandard } from './ample';
import { daysAfterRounds, judgedDays } from './days';
import type { Edge } from './edge';
import type { Hindrance } from './hindrances';
import { ampleReduced } from './hindrances';
import { ampleEvaluation } from './members';
import type { Scene, Stretch } from './scene';
import { onDay } from './scene';

/** A case without its name. */
export type Facts = Omit<Case, 'id'>;

/** What belongs to a family of parameters. */
export interface Facet {
  /** The days of the stretch on which facts may be judged, from first to last. */
  readonly days: (stretch: Stretch, before: Regulation, after: Regulation) => readonly Day[];
  /** Facts to start from, the most telling first. */
  readonly bases: (scene: Scene) => readonly Facts[];
  /** How well facts serve by the finding of one law: 2 where all but the facet is met, 1 where it is not known, else 0. */
  readonly serves: (finding: Finding) => number;
  /** The facts with the facet at the edge; undefined where it has no such side. */
  readonly moved: (facts: Facts, edge: Edge) => Facts | undefined;
}

const worth: Readonly<Record<Status, number>> = { met: 2, unknown: 1, unmet: 0 };

/** The one finding of facts that hold an application or an evaluation. */
export function judged({ application, evaluation }: Facts, regulation: Regulation): Finding | undefined {
  if (application !== undefined) return assessEligibility(application, regulation);
  return evaluation && decideEvaluation(evaluation, regulation);
}

function statusAt(finding: Finding, id: string): Status {
  return at(finding, id)?.status ?? 'unknown';
}

/** What an application changes at an edge; undefined where it has no such side. */
export type Changed = (edge: Edge, application: Application) => Partial<Application> | undefined;

function changedBy(application: Application, changes: ReturnType<Changed>): Facts | undefined {
  return changes && { application: { ...application, ...changes } };
}

function changing(changed: Changed): Facet['moved'] {
  return ({ application }, edge) => application && changedBy(application, changed(edge, application));
}

/** Judged on the filing day, by the standard route alone. */
export function onStandardRoute(changed: Changed): Facet {
  return {
    days: judgedDays,
    bases: (scene) => [{ application: ampleStandard(scene) }],
    serves: (finding) =>
      statusAt(finding, 'eligibility.reduced') === 'met' ? 0 : worth[statusAt(finding, 'eligibility.standard')],
    moved: changing(changed),
  };
}

/** Judged on the filing day, by the reduced route alone; `free` is the fact that `changed` moves. */
export function onReducedRoute(changed: Changed, free?: Hindrance): Facet {
  return {
    days: judgedDays,
    bases: (scene) => ampleReduced(scene, free).map((application) => ({ application })),
    serves: (finding) =>
      statusAt(finding, 'eligibility.standard') === 'unmet' ? worth[statusAt(finding, 'eligibility.reduced')] : 0,
    moved: changing(changed),
  };
}

const onRouteOf: Readonly<Record<Route, typeof onReducedRoute>> = {
  standard: onStandardRoute,
  reduced: onReducedRoute,
};

/** Judged by one route alone. */
export function onRoute(route: Route, changed: Changed, free: Hindrance): Facet {
  return onRouteOf[route](changed, free);
}

function lastDayOfNewestRound(filedOn: Day): Day {
  return lastDayOfFiscalYear(fiscalYearOfDay(filedOn) - 1);
}

/** The edge by the law of the last day of the newest round, which judges that round. */
function atNewestRound(edge: Edge): Edge {
  const day = lastDayOfNewestRound(edge.scene.day);
  return { ...edge, law: lawOn(edge.law.regulation, day), scene: onDay(edge.scene, day) };
}

/** Judged on the last day of the newest round, and filed after it. */
export function onNewestRound(changed: (edge: Edge) => Partial<AgreementRound> | undefined): Facet {
  return {
    ...onStandardRoute((edge, { agreements }) => {
      const changes = changed(atNewestRound(edge));
      return (
        agreements &&
        changes && { agreements: agreements.map((round, age) => (age === 0 ? { ...round, ...changes } : round)) }
      );
    }),
    days: daysAfterRounds,
  };
}

/** What three members give in a domain. */
export type DomainScores<D extends keyof MemberScore> = readonly [MemberScore[D], MemberScore[D], MemberScore[D]];

function inEach<D extends keyof MemberScore>(
  domain: D,
  given: DomainScores<D>,
  [first, second, third]: Evaluation['members'],
): Evaluation['members'] {
  return [
    { ...first, [domain]: given[0] },
    { ...second, [domain]: given[1] },
    { ...third, [domain]: given[2] },
  ];
}

/** Judged on the day of decision, in one domain; in the others every mark is full. */
export function inDomain<D extends keyof MemberScore>(
  standing: Standing,
  domain: D,
  scores: (edge: Edge) => DomainScores<D> | undefined,
): Facet {
  return {
    days: judgedDays,
    bases: (scene) => [{ evaluation: ampleEvaluation(scene, standing) }],
    serves: (finding) => worth[finding.status],
    moved: ({ evaluation }, edge) => {
      const given = scores(edge);
      return (
        evaluation && given && { evaluation: { ...evaluation, members: inEach(domain, given, evaluation.members) } }
      );
    },
  };
}
