/** Every citation of the shipped law, with the place where it stands; for the tests of the register. */
import type { Citation, Parameter, ParamId } from '../../../src/index';
import { regulation } from '../../../src/index';
import * as clauses from '../../../src/law/clauses';

export interface Placed {
  /** `agreement.passMark from 2021-10-01`, `opens agreement.passMark`, or `clauses.nqf8`. */
  readonly place: string;
  /** Undefined: a constant of `src/law/clauses.ts`. */
  readonly param?: ParamId;
  /** It is of what opened the parameter. */
  readonly opens: boolean;
  readonly citation: Citation;
}

function isCitation(value: object): value is Citation {
  return 'instrument' in value && 'standing' in value;
}

/** The citations in a list, or in a record of lists. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn);
}

const parameters = Object.entries<Parameter>(regulation.parameters) as [ParamId, Parameter][];

export const ofParameters: readonly Placed[] = parameters.flatMap(([param, { opens, values }]) => [
  ...opens.map((citation) => ({ place: `opens ${param}`, param, opens: true, citation })),
  ...values.flatMap((dated) =>
    citationsIn(dated).map((citation) => ({ place: `${param} from ${dated.from}`, param, opens: false, citation })),
  ),
]);

const ofConstants: readonly Placed[] = Object.entries(clauses).flatMap(([name, value]) =>
  citationsIn(value).map((citation) => ({ place: `clauses.${name}`, opens: false, citation })),
);

export const allCited: readonly Placed[] = [...ofParameters, ...ofConstants];

/** `w4-2564#1.1` */
export function keyOf({ instrument, clause }: Citation): string {
  return clause === undefined ? instrument : `${instrument}#${clause}`;
}

/** Where the citations stand that a condition refuses: `place: instrument#clause (standing)`. */
export function refused(placed: readonly Placed[], holds: (citation: Citation) => boolean): readonly string[] {
  return placed
    .filter(({ citation }) => !holds(citation))
    .map(({ place, citation }) => `${place}: ${keyOf(citation)} (${citation.standing})`);
}
