/** Whether the judgement by hand and the library say the same of a case, part by part. */
import type { Finding } from '../../src/index';
import type { PlainFinding } from './baseline/finding';

/** Whether two values of findings are the same plain data; nothing there and `undefined` are the same. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === others.length &&
    keys.every((key) => same(one[key as never], other[key as never]))
  );
}

interface Told {
  readonly status: string;
  readonly need: number;
  readonly of: readonly unknown[];
}

const shown = ['status', 'actual', 'required', 'gap', 'unit', 'reason', 'missing'] as const;

function differenceInLeaf(
  found: Finding & { readonly kind: 'leaf' },
  byHand: PlainFinding & { readonly kind: 'leaf' },
): string | undefined {
  const property = shown.find((name) => !same(found[name], byHand[name]));
  if (property === undefined) return undefined;
  return `${found.id}: ${property} ${JSON.stringify(found[property])}, by hand ${JSON.stringify(byHand[property])}`;
}

/**
 * The first difference between two findings, from the root down: the same parts with the same ids, statuses and figures,
 * each with as many citations; `undefined` where there is none. The day on which waiting helps (`waitUntil`) is what the
 * library tells beyond it.
 */
export function differenceOf(found: Finding, byHand: PlainFinding): string | undefined {
  if (found.id !== byHand.id) return `${found.id}, by hand ${byHand.id}`;
  if (found.cites.length !== byHand.cites.length) {
    return `${found.id}: ${found.cites.length} citations, by hand ${byHand.cites.length}`;
  }
  if (found.kind === 'leaf' || byHand.kind === 'leaf') {
    return found.kind === 'leaf' && byHand.kind === 'leaf'
      ? differenceInLeaf(found, byHand)
      : `${found.id}: ${found.kind}, by hand ${byHand.kind}`;
  }
  if (found.status !== byHand.status || found.need !== byHand.need || found.of.length !== byHand.of.length) {
    const told = ({ status, need, of }: Told): string => `${status}, ${need} of ${of.length}`;
    return `${found.id}: ${told(found)}, by hand ${told(byHand)}`;
  }
  for (const [index, part] of found.of.entries()) {
    const difference = differenceOf(part, byHand.of[index]!);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
