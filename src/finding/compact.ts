/** A finding without repeated citations, for storing many, and back again. */
import type { Parsed } from '../error/parsed';
import { readable } from '../error/readable';
import { WitthayathanaError } from '../error/witthayathana-error';
import { deepFreeze } from '../value/deep-freeze';
import { isFullList } from '../value/full-list';
import type { Citation, Finding, Group, Leaf } from './finding';
import { parseFinding } from './parse-finding';
import { requireFinding } from './require-finding';

/** A part whose citations are positions in the list beside the tree. */
export type CompactPart =
  | (Omit<Leaf, 'cites'> & { readonly cites: readonly number[] })
  | (Omit<Group, 'cites' | 'of'> & { readonly cites: readonly number[]; readonly of: readonly CompactPart[] });

/** A finding with each citation written once. Plain JSON, about half as long as the finding. */
export interface CompactFinding {
  readonly finding: CompactPart;
  /** Each citation of the tree, once, in its order. */
  readonly cites: readonly Citation[];
}

/**
 * Writes each citation of a finding once, beside the tree, for storing. {@link expand} gives back the same finding.
 *
 * @param finding - a finding of any assess function
 * @returns plain JSON, deeply frozen
 * @throws `invalid-facts` when the argument is no finding
 * @example
 * ```ts
 * const stored = JSON.stringify(compact(assessEligibility(application)));
 * expand(JSON.parse(stored)); // the finding, to the byte
 * ```
 */
export function compact(finding: Finding): CompactFinding {
  requireFinding(finding);
  const places = new Map<string, number>();
  const cites: Citation[] = [];
  const placeOf = (citation: Citation): number => {
    const key = JSON.stringify(citation);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, cites.length);
    return cites.push(citation) - 1;
  };
  const part = (each: Finding): CompactPart => {
    const positions = each.cites.map(placeOf);
    return each.kind === 'leaf' ? { ...each, cites: positions } : { ...each, of: each.of.map(part), cites: positions };
  };
  return deepFreeze({ finding: part(finding), cites });
}

function refuse(path: string, message: string): never {
  throw new WitthayathanaError('invalid-facts', [{ path, code: 'wrong-type', message }]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was compacted, whatever it is: parts with their citations put back, which are looked through afterwards. */
function withCitations(value: unknown, cites: readonly unknown[], path: string): unknown {
  if (!isObject(value)) return value;
  const positions = value['cites'];
  if (!isFullList(positions)) refuse(`${path}.cites`, 'expected positions of citations');
  const of = value['of'];
  const given = positions.map((position, index) => {
    const found = typeof position === 'number' ? cites[position] : undefined;
    return found ?? refuse(`${path}.cites[${String(index)}]`, 'expected the position of a citation');
  });
  const parts = isFullList(of)
    ? { of: of.map((part, index) => withCitations(part, cites, `${path}.of[${String(index)}]`)) }
    : {};
  return { ...value, ...parts, cites: given };
}

function read(compacted: unknown): Parsed<Finding> {
  if (!isObject(compacted) || !Array.isArray(compacted['cites'])) refuse('', 'expected a finding that compact made');
  return parseFinding(withCitations(compacted['finding'], compacted['cites'], 'finding'));
}

/**
 * The finding that {@link compact} was given, identical in all it says; checked like any stored finding, so that one
 * that was changed by hand is refused.
 *
 * @param compacted - what `compact` gave, or the plain JSON of it
 * @throws `invalid-facts` with every issue
 * @example
 * ```ts
 * expand(compact(finding)); // the same finding
 * ```
 */
export function expand(compacted: CompactFinding): Finding {
  const parsed = readable('', () => read(compacted));
  if (parsed.ok) return parsed.value;
  throw new WitthayathanaError('invalid-facts', parsed.issues);
}
