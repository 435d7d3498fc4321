/** Is a value of the kind that its parameter holds? */
import type { Issue } from '../error/witthayathana-error';
import { nearest } from '../value/nearest';
import type { Kind } from './types';

/** What is wrong with a value for a parameter of this kind; `undefined` where it is good. */
export function valueIssue(value: unknown, kind: Kind): Omit<Issue, 'path'> | undefined {
  if (kind.type === 'name') {
    if (typeof value === 'string' && kind.names.includes(value)) return undefined;
    const message = `expected one of ${kind.names.join(', ')}, found ${JSON.stringify(value)}`;
    const suggestion = typeof value === 'string' ? nearest(value, kind.names) : undefined;
    const code = typeof value === 'string' ? 'unknown-name' : 'wrong-type';
    return suggestion === undefined ? { code, message } : { code, message, suggestion };
  }
  const { minimum, maximum, whole } = kind;
  const message = `expected a ${whole ? 'whole ' : ''}number from ${String(minimum)} to ${String(maximum)}, found ${JSON.stringify(value)}`;
  if (typeof value !== 'number') return { code: 'wrong-type', message };
  if (value < minimum || value > maximum) return { code: 'out-of-range', message };
  return whole && !Number.isInteger(value) ? { code: 'not-whole', message } : undefined;
}
