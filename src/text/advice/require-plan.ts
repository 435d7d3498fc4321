/** The check of a plan that is handed over: enough of its shape that it can be read to its end. */
import type { Need, Plan } from '../../explore/plan/types';
import { requireFinding } from '../../finding/require-finding';
import { isFullList } from '../../value/full-list';
import { refusal } from '../language';

/** Alternatives within alternatives; a list that holds itself ends here. */
const DEEPEST = 8;

type Properties = Readonly<Record<string, unknown>>;

const statuses = ['ready', 'possible', 'impossible', 'unknown'];
const kinds = ['wait', 'state', 'achieve'];

function properties(value: unknown, path: string): Properties {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Properties;
  throw refusal(path, 'wrong-type', 'expected an object, as plan returns it');
}

function listIn(value: unknown, path: string): readonly unknown[] {
  if (isFullList(value)) return value;
  throw refusal(path, 'wrong-type', 'expected a list');
}

function oneOf(value: unknown, path: string, names: readonly string[]): void {
  if (typeof value === 'string' && names.includes(value)) return;
  throw refusal(path, 'unknown-name', `expected ${names.join(', ')}`);
}

function requireNeed(value: unknown, path: string, depth = 0): asserts value is Need {
  const need = properties(value, path);
  const { anyOf, kind, part } = need;
  if (anyOf !== undefined && depth < DEEPEST) {
    listIn(anyOf, `${path}.anyOf`).forEach((each, index) => {
      requireNeed(each, `${path}.anyOf[${String(index)}]`, depth + 1);
    });
    return;
  }
  oneOf(kind, `${path}.kind`, kinds);
  if (typeof part !== 'string') throw refusal(`${path}.part`, 'wrong-type', 'expected a text');
  for (const name of ['path', 'by']) {
    const text = need[name];
    if (text !== undefined && typeof text !== 'string') {
      throw refusal(`${path}.${name}`, 'wrong-type', 'expected a text');
    }
  }
}

function requireRoute(value: unknown, path: string): void {
  const { route, status, on, needs, finding, why = [] } = properties(value, path);
  oneOf(route, `${path}.route`, ['standard', 'reduced']);
  oneOf(status, `${path}.status`, statuses);
  if (on !== undefined && typeof on !== 'string') throw refusal(`${path}.on`, 'wrong-type', 'expected a day');
  listIn(needs, `${path}.needs`).forEach((each, index) => {
    requireNeed(each, `${path}.needs[${String(index)}]`);
  });
  requireFinding(finding, `${path}.finding`);
  listIn(why, `${path}.why`).forEach((each, index) => {
    requireFinding(each, `${path}.why[${String(index)}]`);
  });
}

/** Throws `invalid-facts` unless `value` is a plan. */
export function requirePlan(value: unknown): asserts value is Plan {
  const { routes, until } = properties(value, 'plan');
  if (typeof until !== 'string') throw refusal('plan.until', 'wrong-type', 'expected a day');
  const all = listIn(routes, 'plan.routes');
  if (all.length === 0) throw refusal('plan.routes', 'wrong-count', 'expected at least one route');
  all.forEach((each, index) => {
    requireRoute(each, `plan.routes[${String(index)}]`);
  });
}
