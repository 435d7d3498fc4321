/** What is asked of a single file: what it is by its content, and how long a video runs. Rulebook §9. */
import type { FileKind } from '../facts/names';
import type { Citation, Leaf } from '../finding/finding';
import { met, unmet, unstated } from '../finding/leaf';
import type { Law } from '../law/in-force';
import { measure, quotient } from '../value/exact';
import type { Placed } from './evidence-item';
import type { EvidenceParam } from './evidence-limit';
import { outsideValidity } from './unsettled';

const SECONDS_OF_A_MINUTE = 60;

/** One of the kinds that the item takes. */
export function kindOf({ file, id, path }: Placed, taken: readonly FileKind[], cites: readonly Citation[]): Leaf {
  const leaf = `${id}.kind`;
  const { kind } = file;
  if (kind === undefined) return unstated(leaf, cites, [`${path}.kind`], { required: taken });
  const shown = { actual: kind, required: taken };
  return taken.includes(kind) ? met(leaf, cites, shown) : unmet(leaf, cites, shown);
}

/** Seconds are compared as they are; minutes are only shown. */
export function lengthOf({ file, id, path }: Placed, param: EvidenceParam, law: Law): Leaf {
  const leaf = `${id}.length`;
  const limit = law.values[param];
  if (limit === undefined) return outsideValidity(leaf, law, [param]);
  const { value: required, cites } = limit;
  const unit = 'minute';
  if (file.seconds === undefined) return unstated(leaf, cites, [`${path}.seconds`], { required, unit });
  const { reached: isWithin, gap } = measure([required], [SECONDS_OF_A_MINUTE], file.seconds);
  const shown = { actual: quotient(file.seconds, SECONDS_OF_A_MINUTE), required, unit } as const;
  return isWithin ? met(leaf, cites, shown) : unmet(leaf, cites, { ...shown, gap: quotient(gap, SECONDS_OF_A_MINUTE) });
}
