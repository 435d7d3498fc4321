/**
 * A laboratory of reforms: invented people, and what a change of the law does to many. Everything streams: iterables in,
 * one pass, memory that does not grow with the number of cases.
 *
 * @packageDocumentation
 */
export { bounds } from './bounds';
export { decompose } from './decompose';
export { population } from './population/population';
export { project } from './project';
export { sensitivity } from './sensitivity';
export { sweep } from './sweep';

export type { Bounds, Range } from './bounds';
export type { DecomposedPart, Decomposition } from './decompose';
export type { StatusCounts } from './judged';
export type { PopulationOptions, SimulatedCase } from './population/population';
export type { ProjectedYear, Projection, WaitingTime } from './project';
export type { Sensitivity, SensitivityOptions } from './sensitivity';
export type { SweepPoint } from './sweep';
export type { WeightedCase } from './weighted-case';
