/** Leaves put together by hand, for tests of what is done with them. */
import type { Leaf, Status, UnmetLeaf } from '../src/index';

/** A leaf of a status; an unknown one is open for the facts in `missing`, and for the law where there is none. */
export function leafOf(id: string, status: Status, missing: readonly string[] = []): Leaf {
  const shared = { kind: 'leaf', id, missing: status === 'unknown' ? missing : [], cites: [] } as const;
  if (status !== 'unknown') return { ...shared, status };
  return { ...shared, status, reason: missing.length > 0 ? 'missing-facts' : 'not-encoded' };
}

/** What does not hold, and what it shows. */
export function unmetLeaf(id: string, shown: Pick<UnmetLeaf, 'gap' | 'waitUntil' | 'unit'> = {}): UnmetLeaf {
  return { kind: 'leaf', id, status: 'unmet', missing: [], cites: [], ...shown };
}
