/** Laws that differ from the shipped one by a single slip in a single value. */
import type { Dated, Kind, ParamId, Parameter, Regulation } from '../../../src/index';
import { parseRegulation, regulation } from '../../../src/index';

/** A slip: which value, and what it became. */
export interface Slip {
  readonly param: ParamId;
  /** The first day of the value, before the slip. */
  readonly from: string;
  readonly what: 'value' | 'from' | 'until';
  readonly become: number | string;
}

export function named({ param, from, what, become }: Slip): string {
  return `${param} of ${from}: ${what} ${String(become)}`;
}

function dayLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** By one, and where halves are in use by a half; never beyond what the parameter may be. */
function otherValues(value: number | string, kind: Kind): readonly (number | string)[] {
  if (kind.type === 'name') return kind.names.filter((name) => name !== value);
  const steps = kind.whole ? [-1, 1] : [-1, -0.5, 0.5, 1];
  return steps.map((step) => Number(value) + step).filter((other) => other >= kind.minimum && other <= kind.maximum);
}

function slipsOf(param: ParamId, { value, from, until }: Dated, { kind }: Parameter): readonly Slip[] {
  const days = [-1, 1];
  return [
    ...otherValues(value, kind).map((become): Slip => ({ param, from, what: 'value', become })),
    ...days.map((by): Slip => ({ param, from, what: 'from', become: dayLater(from, by) })),
    ...(until === undefined
      ? []
      : days.map((by): Slip => ({ param, from, what: 'until', become: dayLater(until, by) }))),
  ];
}

/** Every slip of one unit in every version of every parameter. */
export const slips: readonly Slip[] = Object.entries<Parameter>(regulation.parameters).flatMap(([param, parameter]) =>
  parameter.values.flatMap((dated) => slipsOf(param as ParamId, dated, parameter)),
);

/** The shipped law with a slip, read back as sound. */
export function mutant({ param, from, what, become }: Slip): Regulation {
  const parameter: Parameter = regulation.parameters[param];
  const values = parameter.values.map((dated) => (dated.from === from ? { ...dated, [what]: become } : dated));
  const parsed = parseRegulation({
    ...regulation,
    parameters: { ...regulation.parameters, [param]: { ...parameter, values } },
  });
  if (!parsed.ok) throw new Error(`${param}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
