/** A number compared with what the law asks of it. */
import type { Day } from '../calendar/types';
import type { Citation, Leaf, Unit } from '../finding/finding';
import { fallingShort, reaching } from '../finding/leaf';
import type { Measure } from '../value/exact';
import type { Asked } from './asked';

/** Met where the number reaches what is required. Nothing mends a past one but that it is no longer asked. */
export function compared(
  id: string,
  cites: readonly Citation[],
  { total, reached, gap }: Measure,
  required: number,
  unit: Unit,
  asked: Asked,
  filedOn: Day,
): Leaf {
  if (reached) return reaching(id, cites, total, required, unit);
  return fallingShort(id, cites, total, required, gap, unit, asked.waitUntil?.(filedOn));
}
