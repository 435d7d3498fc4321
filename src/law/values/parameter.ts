/** Makes parameters: the few kinds that the law is made of. */
import type { Unit } from '../../finding/finding';
import type { ChosenBy, Cites, Dated, Direction, Parameter } from '../shape';

interface Frame<V> {
  readonly opens: Cites;
  readonly chosenBy: ChosenBy;
  readonly values: readonly Dated<V>[];
}

/** A whole number from 0 to `maximum`. */
export function count(unit: Unit, higherIs: Direction, maximum: number, frame: Frame<number>): Parameter<number> {
  return { unit, kind: { type: 'number', minimum: 0, maximum, whole: true }, higherIs, ...frame };
}

/** A number from 0 to `maximum`, fractions allowed. */
export function amount(unit: Unit, higherIs: Direction, maximum: number, frame: Frame<number>): Parameter<number> {
  return { unit, kind: { type: 'number', minimum: 0, maximum, whole: false }, higherIs, ...frame };
}

/** One of `names`, from lowest to highest. */
export function name<V extends string>(
  unit: Unit,
  higherIs: Direction,
  names: readonly V[],
  frame: Frame<NoInfer<V>>,
): Parameter<V> {
  return { unit, kind: { type: 'name', names }, higherIs, ...frame };
}
