/** What it takes for one part that is not met: the ways, each with all that has to come true; none where nothing can. */
import { isoOf } from '../../calendar/day';
import type { Day } from '../../calendar/types';
import type { Application } from '../../facts/application';
import type { Leaf, Value } from '../../finding/finding';
import type { Law } from '../../law/in-force';
import { counts } from '../../rules/post';
import { heldOn } from '../../rules/service';
import { lastDayOfRound, wholeRound } from '../round-paths';
import { languageNeeds } from './language-needs';
import type { OneNeed } from './types';

/** On which day an application is looked at, and from which day on a fact is one still to come. */
export interface Scene {
  readonly application: Application;
  readonly law: Law;
  readonly from: Day;
}

const LANGUAGE = 'eligibility.reduced.reduction.ground.language';
const PERFORMANCE = 'eligibility.reduced.reduction.performance';

/** The round that a part belongs to: `eligibility.standard.agreements.fy2569`. */
export function roundOfPart(id: string): string | undefined {
  return /^eligibility\.\w+\.agreements\.fy\d+/u.exec(id)?.[0];
}

/** Whether a round was, or will be, done in a post whose time counts, by the service that is stated. */
function isInPost(fiscalYearEnds: Day, application: Application): boolean {
  const held = heldOn(application, fiscalYearEnds);
  return held !== undefined && counts(held, application.standing);
}

/** Of the salary rounds the level; of a round as a whole nothing, since it takes more than one thing. */
function requiredOf({ id, required }: Leaf, path: string): Value | undefined {
  if (wholeRound(path) !== undefined) return undefined;
  if (path === 'degree.usedForFirstAppointment') return false;
  if (id === PERFORMANCE && Array.isArray(required)) return (required as readonly Value[])[1];
  return required;
}

function needOf(leaf: Leaf, path: string, from: Day): OneNeed {
  const ends = lastDayOfRound(path);
  const required = requiredOf(leaf, path);
  const unit = leaf.id === PERFORMANCE ? 'level' : leaf.unit;
  const isWhole = wholeRound(path) !== undefined;
  return {
    part: isWhole ? (roundOfPart(leaf.id) ?? leaf.id) : leaf.id,
    kind: ends === undefined || ends < from ? 'state' : 'achieve',
    path,
    ...(required === undefined ? {} : { required, ...(unit === undefined ? {} : { unit }) }),
    ...(ends === undefined || ends < from ? {} : { by: isoOf(ends) }),
  };
}

function canCome(path: string, application: Application): boolean {
  if (path === 'service') return false;
  const ends = wholeRound(path) === undefined ? undefined : lastDayOfRound(path);
  return ends === undefined || isInPost(ends, application);
}

/** The facts that mend a part: of a workload that is stated in part the total, whichever parts it is made of. */
function pathsOf({ missing }: Leaf): readonly string[] {
  const total = missing.flatMap((path) => {
    const place = path.indexOf('.workload.');
    return place < 0 ? [] : [`${path.slice(0, place)}.workload.total`];
  });
  return total.length === 0 ? missing : [...new Set(total)];
}

/** The ways in which a part that is not met can come to be met. */
export function leafNeeds(leaf: Leaf, { application, law, from }: Scene): readonly (readonly OneNeed[])[] {
  const isOfLaw = leaf.status === 'unknown' && leaf.reason !== 'missing-facts';
  if (isOfLaw) return [];
  if (leaf.id === LANGUAGE) return languageNeeds(leaf, application, law, from);
  if (leaf.status === 'unmet' || !leaf.missing.every((path) => canCome(path, application))) return [];
  return [pathsOf(leaf).map((path) => needOf(leaf, path, from))];
}
