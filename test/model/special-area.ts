/** Rulebook §3.2 Special area: the fact is the category. */
import type { SpecialArea, Status } from './facts';

export function specialAreaStatus(area: SpecialArea | null | undefined): Status {
  if (area === undefined) return 'unknown';
  return area === null ? 'unmet' : 'met';
}
