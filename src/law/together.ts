/** Puts citations together, each once; the same lists give the same frozen list. */
import type { Citation } from '../finding/finding';

type List = readonly Citation[];

const remembered = new WeakMap<List, WeakMap<List, List>>();

function join(first: List, second: List): List {
  const known = new Set(first.map((citation) => JSON.stringify(citation)));
  return Object.freeze([...first, ...second.filter((citation) => !known.has(JSON.stringify(citation)))]);
}

/** `first`, and what `second` adds to it. */
export function together(first: List, second: List | undefined): List {
  if (second === undefined || first === second) return first;
  let seconds = remembered.get(first);
  if (seconds === undefined) {
    seconds = new WeakMap();
    remembered.set(first, seconds);
  }
  let joined = seconds.get(second);
  if (joined === undefined) {
    joined = join(first, second);
    seconds.set(second, joined);
  }
  return joined;
}
