/** The law as it is for one standing: of each value that differs by standing the one that applies. */
import type { Standing } from '../facts/names';
import { valueFor } from './by-standing';
import { trustRegulation } from './known';
import type { Dated, Parameter, Regulation } from './types';

function resolved(dated: Dated, standing: Standing): Dated {
  const { byStanding, ...rest } = dated;
  return byStanding === undefined ? dated : { ...rest, value: valueFor(dated, standing) };
}

function differs({ values }: Parameter): boolean {
  return values.some(({ byStanding }) => byStanding !== undefined);
}

function lawFor(regulation: Regulation, standing: Standing): Regulation {
  const parameters = Object.fromEntries(
    Object.entries<Parameter>(regulation.parameters).map(([id, parameter]) => [
      id,
      differs(parameter)
        ? { ...parameter, values: parameter.values.map((dated) => resolved(dated, standing)) }
        : parameter,
    ]),
  );
  // The names and kinds of the parameters are those of `regulation`; of each value one was chosen.
  return trustRegulation({ ...regulation, parameters: parameters as unknown as Regulation['parameters'] });
}

type ByStanding = Partial<Record<Standing, Regulation>>;

const remembered = new WeakMap<Regulation, ByStanding | 'same'>();

/**
 * The law as it is for one standing, in which no value differs by standing any more; the same law where none did. It is
 * made once for each law and standing.
 */
export function regulationFor(regulation: Regulation, standing: Standing): Regulation {
  let made = remembered.get(regulation);
  if (made === undefined) {
    made = Object.values<Parameter>(regulation.parameters).some(differs) ? {} : 'same';
    remembered.set(regulation, made);
  }
  if (made === 'same') return regulation;
  return (made[standing] ??= lawFor(regulation, standing));
}
