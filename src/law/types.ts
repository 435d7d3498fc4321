/** The law as one record: the parameters that the data declares, each with the type of its values. */
import type { CaseParameters, Parameters } from './families';
import type { Dated, Instrument, Parameter } from './shape';

export type * from './shape';

type ValueOf<P> = P extends Parameter<infer V> ? V : never;

/** The name of a parameter of the law: one scalar each. */
export type ParamId = keyof Parameters;

/** The name of a parameter that an application or an evaluation is judged by. */
export type CaseParamId = keyof CaseParameters;

/** The name and value type of every parameter of the law. */
export type ParameterValues = { readonly [P in ParamId]: ValueOf<Parameters[P]> };

/** The law: every value dated and cited, and the instruments that the citations name. */
export interface Regulation {
  readonly instruments: readonly Instrument[];
  readonly parameters: { readonly [P in ParamId]: Parameter<ParameterValues[P]> };
}

/** The values in force on one day. A parameter without one has no entry. */
export type InForce = { readonly [P in ParamId]?: Dated<ParameterValues[P]> };
