/** A value of the law may differ by the standing applied for. */
import type { Standing } from '../facts/names';
import { standings } from '../facts/names';
import type { Dated } from './shape';

/** The value for a standing; `value` holds for every one that the map does not name. */
export function valueFor<V>({ value, byStanding }: Pick<Dated<V>, 'value' | 'byStanding'>, standing: Standing): V {
  return byStanding?.[standing] ?? value;
}

/** Every standing with the value for it. */
export function valuesByStanding<V>(
  dated: Pick<Dated<V>, 'value' | 'byStanding'>,
): readonly (readonly [Standing, V])[] {
  return standings.map((standing) => [standing, valueFor(dated, standing)]);
}
