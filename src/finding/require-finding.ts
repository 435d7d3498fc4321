/** The check that a fold makes of its argument: a finding, and not something else. */
import { WitthayathanaError } from '../error/witthayathana-error';
import type { Finding } from './finding';

/** Deeper than any finding of this library; a tree that bites its own tail ends here. */
const DEEPEST = 32;

function isCommon(value: object): boolean {
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    'status' in value &&
    (value.status === 'met' || value.status === 'unmet' || value.status === 'unknown') &&
    'cites' in value &&
    Array.isArray(value.cites) &&
    value.cites.every((citation) => typeof citation === 'object' && citation !== null)
  );
}

function isFinding(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || !('kind' in value) || !isCommon(value)) {
    return false;
  }
  if (value.kind === 'leaf') {
    return (
      'missing' in value && Array.isArray(value.missing) && value.missing.every((path) => typeof path === 'string')
    );
  }
  return (
    value.kind === 'group' &&
    'need' in value &&
    typeof value.need === 'number' &&
    'of' in value &&
    Array.isArray(value.of) &&
    value.of.every((part) => isFinding(part, depth + 1))
  );
}

/** Frozen down to its lists, so that it stays the finding that it was seen to be. */
function isSettled(value: Finding): boolean {
  if (!Object.isFrozen(value) || !Object.isFrozen(value.cites)) return false;
  if (value.kind === 'leaf') return Object.isFrozen(value.missing);
  return Object.isFrozen(value.of) && value.of.every(isSettled);
}

/** Looking itself may fail, where a property is a getter that throws. */
function isReadableFinding(value: unknown): value is Finding {
  try {
    return isFinding(value, 0);
  } catch {
    return false;
  }
}

const known = new WeakSet<object>();

/** Throws `invalid-facts` unless `value` is a finding. One that is deeply frozen is looked through once. */
export function requireFinding(value: unknown, path = ''): asserts value is Finding {
  if (typeof value === 'object' && value !== null && known.has(value)) return;
  if (!isReadableFinding(value)) {
    throw new WitthayathanaError('invalid-facts', [
      { path, code: 'wrong-type', message: 'expected a finding, as the assess functions return it' },
    ]);
  }
  if (isSettled(value)) known.add(value);
}
