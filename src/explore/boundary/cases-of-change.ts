/** The boundary cases of one change: on the best day of its stretch, each value of either law from three sides. */
import type { Case } from '../../facts/case';
import { parseCase, trustCase } from '../../facts/reading/readers';
import type { Change } from '../../law/diff';
import type { Law } from '../../law/in-force';
import type { CaseParamId, ParamId, Regulation } from '../../law/types';
import type { Side } from './edge';
import { sides } from './edge';
import type { Facet, Facts } from './facet';
import { judged } from './facet';
import { facets } from './facets';
import type { Scene } from './scene';
import { sceneOn, stretchOf } from './scene';

/** A case at the edge of a value of the law, or one step to either side of it. */
export interface BoundaryCase extends Case {
  readonly param: ParamId;
  /** Just below the value, at it, or just above it. */
  readonly side: Side;
  /** The value of the law whose edge it is. */
  readonly threshold: number | string;
}

/** Undefined for a parameter of the rest of the procedure, by which neither an application nor an evaluation is judged. */
function facetOf(param: ParamId): Facet | undefined {
  return Object.hasOwn(facets, param) ? facets[param as CaseParamId] : undefined;
}

/** Facts to start from, in their scene. */
interface Start {
  readonly scene: Scene;
  readonly facts: Facts;
}

/** Met by all but the facet under both laws. */
const FULLY = 4;

function servesBoth({ facts, scene }: Start, { serves }: Facet): number {
  return [scene.before, scene.after].reduce((sum, { regulation }) => {
    const finding = judged(facts, regulation);
    return finding === undefined ? sum : sum + serves(finding);
  }, 0);
}

/** Far in the future the calendar of the facts comes to an end. */
function isValid(facts: Facts): boolean {
  return parseCase({ id: 'start', ...facts }).ok;
}

/** The first start that serves best; undefined where nothing can be met on any day of the stretch. */
function bestStart(change: Change, facet: Facet, before: Regulation, after: Regulation): Start | undefined {
  const stretch = stretchOf(change);
  let best: { readonly start: Start; readonly worth: number } | undefined;
  for (const day of facet.days(stretch, before, after)) {
    const scene = sceneOn(before, after, day, stretch);
    for (const facts of facet.bases(scene).filter(isValid)) {
      const start = { scene, facts };
      const worth = servesBoth(start, facet);
      if (worth === FULLY) return start;
      if (worth > (best?.worth ?? 0)) best = { start, worth };
    }
  }
  return best?.start;
}

interface Threshold {
  readonly value: number | string;
  readonly law: Law;
}

function thresholdsOf({ before, after }: Change, scene: Scene): readonly Threshold[] {
  return [
    ...(before === null ? [] : [{ value: before, law: scene.before }]),
    ...(after === null ? [] : [{ value: after, law: scene.after }]),
  ];
}

/** A step may lead beyond what a fact can be, such as 100.01 points: then there is no such case. */
function validCase(facts: Facts, id: string): Case | undefined {
  const parsed = parseCase({ id, ...facts });
  return parsed.ok ? parsed.value : undefined;
}

function isDecided(facts: Facts, regulation: Regulation): boolean {
  return judged(facts, regulation)?.status !== 'unknown';
}

/** The cases of a change between two laws; none where neither law can judge anything on the days of the change. */
export function casesOfChange(change: Change, before: Regulation, after: Regulation): readonly BoundaryCase[] {
  const { param, from } = change;
  const facet = facetOf(param);
  if (facet === undefined) return [];
  const start = bestStart(change, facet, before, after);
  if (start === undefined) return [];
  const { scene, facts } = start;
  const cases = thresholdsOf(change, scene).flatMap(({ value: threshold, law }) =>
    sides.flatMap((side): readonly BoundaryCase[] => {
      const moved = facet.moved(facts, { threshold, side, law, scene });
      const found = moved && validCase(moved, `${param} from ${from}: ${side} ${String(threshold)}`);
      return found === undefined ? [] : [trustCase({ ...found, param, side, threshold })];
    }),
  );
  return cases.some((one) => isDecided(one, before) || isDecided(one, after)) ? cases : [];
}
