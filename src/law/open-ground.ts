/** Which grounds of the reduction stand in a finding of a day: those that the law has open. Rulebook §3. */
import type { Law } from './in-force';
import { hasBegun } from './in-force';
import type { Parameter, ParamId } from './types';

/** What a ground of the reduction is called: `language`. */
export type GroundName = ParamId extends infer P ? (P extends `reduction.ground.${infer N}` ? N : never) : never;

/**
 * Whether a ground stands in a finding. One that is closed, or that a later law opens, is no part of it. Before the
 * criteria themselves are open, the grounds that the same instrument opens stand in it and are unknown; so does a ground
 * whose value has ended.
 */
export function isOpenGround(name: GroundName, law: Law): boolean {
  const id = `reduction.ground.${name}` as const;
  const dated = law.values[id];
  if (dated !== undefined) return dated.value === 'open';
  if (hasBegun(law, id)) return true;
  const ground: Parameter = law.regulation.parameters[id];
  const criteria: Parameter = law.regulation.parameters['reduction.groundsNeeded'];
  const first = ground.values[0]?.value ?? 'open';
  return first === 'open' && ground.opens[0].instrument === criteria.opens[0].instrument;
}
