/** Rulebook §3.4 Professional qualification, level 8: certified, and once in a career. */
import type { Nqf8, Status } from './facts';

export function nqf8Status(nqf8: Nqf8 | null | undefined): Status {
  if (nqf8 === undefined) return 'unknown';
  if (nqf8 === null) return 'unmet';
  return nqf8.certified && !nqf8.usedBefore ? 'met' : 'unmet';
}
