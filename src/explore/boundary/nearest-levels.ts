/** Levels whose total comes nearest to a mark: just below it, exactly on it, or just above it. */
import type { Measure } from '../../value/exact';
import type { Side } from './edge';

/** Something that has a total against a mark. */
interface Measured<T> {
  readonly levels: T;
  readonly measure: Measure;
  /** How many levels the moved value is multiplied by: among equals the most telling is taken. */
  readonly weight: number;
}

function isOn(side: Side, { total, reached }: Measure, mark: number): boolean {
  if (side === 'below') return !reached;
  return reached && (side === 'at') === (total === mark);
}

/** The one on this side of the mark that is nearest to it; undefined where there is none. */
export function nearestLevels<T>(of: readonly Measured<T>[], side: Side, mark: number): T | undefined {
  const distance = ({ measure }: Measured<T>): number => (side === 'below' ? measure.gap : measure.total);
  return of
    .filter(({ measure }) => isOn(side, measure, mark))
    .reduce<Measured<T> | undefined>((best, next) => {
      if (best === undefined || distance(next) < distance(best)) return next;
      return distance(next) === distance(best) && next.weight > best.weight ? next : best;
    }, undefined)?.levels;
}

/** So many levels that add up to a sum, as even as can be. */
export function spread(sum: number, count: number): readonly number[] {
  const low = Math.floor(sum / count);
  return Array.from({ length: count }, (_, index) => (index < sum % count ? low + 1 : low));
}

/** The whole numbers from `first` to `last`. */
export function wholeNumbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
