/** Rulebook §3.2 Special area: the fact is the category. */
import type { SpecialArea, Status } from './facts';

export function specialAreaStatus(area: SpecialArea | null | undefined): Status {
  if (area === undefined) return 'unknown';
  if (area === null) return 'unmet';
  return area === 'southern-border' ? 'unknown' : 'met'; // the letter makes that area no ground by itself
}
