/** The boundary cases of one change: on the best day of its stretch, each value of either law from three sides. */
import { dayOf, isoOf } from '../../calendar/day';
import type { Case } from '../../facts/case';
import type { Standing } from '../../facts/names';
import { standings } from '../../facts/names';
import { parseCase, trustCase } from '../../facts/reading/readers';
import { valueFor } from '../../law/by-standing';
import type { Change } from '../../law/diff';
import type { Law } from '../../law/in-force';
import { regulationFor } from '../../law/regulation-for';
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

/** What a change is to those of one standing, or to all: the two values, and both laws for that standing. */
interface Move {
  readonly change: Change;
  readonly before: Regulation;
  readonly after: Regulation;
  readonly of: Pick<Scene, 'standing' | 'isFiled'>;
}

function valueOf(
  value: Change['before'],
  byStanding: Change['beforeByStanding'],
  standing: Standing,
): Change['before'] {
  return value === null ? null : valueFor({ value, ...(byStanding && { byStanding }) }, standing);
}

/** A change by standing is as many moves as there are pairs of values, each of the first standing that has it. */
function movesOf(change: Change, before: Regulation, after: Regulation): readonly Move[] {
  const isFiled = change.transition !== undefined;
  const { beforeByStanding, afterByStanding } = change;
  if (beforeByStanding === undefined && afterByStanding === undefined) {
    return [{ change, before, after, of: { isFiled } }];
  }
  const moves = new Map<string, Move>();
  for (const standing of standings) {
    const values = {
      before: valueOf(change.before, beforeByStanding, standing),
      after: valueOf(change.after, afterByStanding, standing),
    };
    const pair = JSON.stringify(values);
    if ((values.before === values.after && !isFiled) || moves.has(pair)) continue;
    const [old, next] = [regulationFor(before, standing), regulationFor(after, standing)];
    moves.set(pair, { change: { ...change, ...values }, before: old, after: next, of: { standing, isFiled } });
  }
  return [...moves.values()];
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
function bestStart({ change, before, after, of }: Move, facet: Facet): Start | undefined {
  const stretch = stretchOf(change);
  let best: { readonly start: Start; readonly worth: number } | undefined;
  for (const day of facet.days(stretch, before, after)) {
    const scene = sceneOn(before, after, day, stretch, of);
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

/** Both values; one alone where only what it spares differs. */
function thresholdsOf({ before, after }: Pick<Change, 'before' | 'after'>, scene: Scene): readonly Threshold[] {
  return [
    ...(before === null || before === after ? [] : [{ value: before, law: scene.before }]),
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

/** Where the law spares what was filed before a day, each evaluation also as one that was filed the day before. */
function filings(found: Case, { change, of }: Move): readonly Case[] {
  const { id, evaluation } = found;
  if (of.isFiled !== true || evaluation === undefined) return [found];
  const filedOn = isoOf(dayOf(change.from) - 1);
  return [found, { ...found, id: `${id}, filed on ${filedOn}`, evaluation: { ...evaluation, filedOn } }];
}

function casesOfMove(move: Move, facet: Facet): readonly BoundaryCase[] {
  const { change, before, after, of } = move;
  const { param, from } = change;
  const start = bestStart(move, facet);
  if (start === undefined) return [];
  const { scene, facts } = start;
  const whose = of.standing === undefined ? '' : ` (${of.standing})`;
  const cases = thresholdsOf(change, scene).flatMap(({ value: threshold, law }) =>
    sides.flatMap((side): readonly BoundaryCase[] => {
      const moved = facet.moved(facts, { threshold, side, law, scene });
      const found = moved && validCase(moved, `${param} from ${from}: ${side} ${String(threshold)}${whose}`);
      if (found === undefined) return [];
      return filings(found, move).map((one) => trustCase({ ...one, param, side, threshold }));
    }),
  );
  return cases.some((one) => isDecided(one, before) || isDecided(one, after)) ? cases : [];
}

/** The cases of a change between two laws; none where neither law can judge anything on the days of the change. */
export function casesOfChange(change: Change, before: Regulation, after: Regulation): readonly BoundaryCase[] {
  const facet = facetOf(change.param);
  return facet === undefined ? [] : movesOf(change, before, after).flatMap((move) => casesOfMove(move, facet));
}
