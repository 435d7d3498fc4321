/** The law of one day, as if it had held at all times. */
import { requireDay } from '../calendar/iso-date';
import type { IsoDate } from '../facts/names';
import type { Law } from './in-force';
import { absence, lawOn } from './in-force';
import { requireRegulation, trustRegulation } from './known';
import type { Cites, Dated, Parameter, ParamId, Regulation } from './types';

/** The value without the days on which it began and ended. */
function held({ value, byStanding, cites, citesFor }: Dated, from: IsoDate): Dated {
  return {
    value,
    ...(byStanding === undefined ? {} : { byStanding }),
    from,
    cites,
    ...(citesFor === undefined ? {} : { citesFor }),
  };
}

function frozenOn(id: ParamId, parameter: Parameter, law: Law): Parameter {
  const dated: Dated | undefined = law.values[id];
  const first = parameter.values[0]?.from;
  if (dated !== undefined && first !== undefined) return { ...parameter, values: [held(dated, first)] };
  const [opens, ...rest] = absence(law, id);
  const cites: Cites = opens === undefined ? parameter.opens : [opens, ...rest];
  return { ...parameter, opens: cites, values: [] };
}

/**
 * The law as it stood on a day, as if it had held at all times: each parameter has the value in force on that day, from
 * the parameter's own first day on and without end, with the citations it has. A parameter without a value on that day
 * has none at all, and names what ended it or what was to open it.
 *
 * Two days compared in this way differ by nothing but the law: every case is judged by each as a whole, whenever it was
 * filed or decided.
 *
 * @param regulation - the law; it is not changed
 * @param on - the day, `YYYY-MM-DD`
 * @returns a new regulation, deeply frozen
 * @throws `invalid-date`, `invalid-regulation`
 * @example
 * ```ts
 * const [day, next] = [asOf(regulation, '2023-04-27'), asOf(regulation, '2023-04-28')];
 * diffRegulations(day, next).map(({ param }) => param);
 * // ['evaluation.membersNeeded.teaching', 'evaluation.membersNeeded.outcomes']
 * ```
 */
export function asOf(regulation: Regulation, on: IsoDate): Regulation {
  const law = lawOn(requireRegulation(regulation), requireDay(on, 'on'));
  const parameters = Object.fromEntries(
    Object.entries<Parameter>(law.regulation.parameters).map(([id, parameter]) => [
      id,
      frozenOn(id as ParamId, parameter, law),
    ]),
  );
  // The names and kinds of the parameters are those of `regulation`; of its values only some were left out.
  return trustRegulation({ ...law.regulation, parameters: parameters as unknown as Regulation['parameters'] });
}
