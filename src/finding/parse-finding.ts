/** Reads a finding that was stored: its shape, and whether its groups still say what their parts give. */
import type { Parsed } from '../error/parsed';
import type { Issue, IssueCode } from '../error/witthayathana-error';
import { deepFreeze } from '../value/deep-freeze';
import { isFullList } from '../value/full-list';
import { statusOf } from './at-least';
import type { Finding, Status } from './finding';
import { reasons, sourceStandings, statuses, units } from './words';

/** Deeper than any finding of this library. */
const DEEPEST = 32;

type Properties = Readonly<Record<string, unknown>>;

/** What is found while a tree is walked. */
interface Walk {
  readonly issues: Issue[];
  readonly ids: Set<string>;
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const at = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function report({ issues }: Walk, path: string, code: IssueCode, message: string): void {
  issues.push({ path, code, message });
}

/** Every property by name: `required` ones must be there, and no other than these and the `optional` ones may. */
function properties(
  value: Properties,
  path: string,
  required: readonly string[],
  optional: readonly string[],
  walk: Walk,
): void {
  for (const name of required) {
    if (value[name] === undefined) report(walk, at(path, name), 'missing', 'expected it in a finding');
  }
  for (const name of Object.keys(value)) {
    if (!required.includes(name) && !optional.includes(name)) {
      report(walk, at(path, name), 'unknown-property', `expected only ${[...required, ...optional].join(', ')}`);
    }
  }
}

function text(value: Properties, name: string, path: string, walk: Walk): void {
  if (value[name] !== undefined && typeof value[name] !== 'string') {
    report(walk, at(path, name), 'wrong-type', 'expected a text');
  }
}

function oneOf(value: Properties, name: string, names: readonly string[], path: string, walk: Walk): void {
  const given = value[name];
  if (given === undefined || (typeof given === 'string' && names.includes(given))) return;
  report(
    walk,
    at(path, name),
    typeof given === 'string' ? 'unknown-name' : 'wrong-type',
    `expected one of ${names.join(', ')}`,
  );
}

/** The items of a list; none, and an issue, where it is no list. */
function items(value: Properties, name: string, path: string, walk: Walk): readonly unknown[] {
  const list = value[name];
  if (isFullList(list)) return list;
  if (list !== undefined) report(walk, at(path, name), 'wrong-type', 'expected a list');
  return [];
}

function isWhole(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** What a leaf displays: plain values, lists of them, and spans of time. */
function isValue(value: unknown, depth: number): boolean {
  if (Array.isArray(value))
    return depth < DEEPEST && isFullList(value) && value.every((item) => isValue(item, depth + 1));
  if (isObject(value)) {
    const { years, months, days, ...rest } = value;
    return Object.keys(rest).length === 0 && [years, months, days].every(isWhole);
  }
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}

function citation(value: unknown, path: string, walk: Walk): void {
  if (!isObject(value)) {
    report(walk, path, 'wrong-type', 'expected a citation');
    return;
  }
  properties(value, path, ['instrument', 'standing'], ['clause', 'document', 'checkedOn', 'note'], walk);
  for (const name of ['instrument', 'clause', 'document', 'checkedOn', 'note']) text(value, name, path, walk);
  oneOf(value, 'standing', sourceStandings, path, walk);
}

/** What both kinds have: a name that is its own in the tree, a status, and citations. */
function common(value: Properties, path: string, walk: Walk): void {
  const { id } = value;
  text(value, 'id', path, walk);
  oneOf(value, 'status', statuses, path, walk);
  items(value, 'cites', path, walk).forEach((each, index) => {
    citation(each, `${at(path, 'cites')}[${String(index)}]`, walk);
  });
  if (typeof id !== 'string') return;
  if (walk.ids.has(id)) report(walk, at(path, 'id'), 'duplicate', `expected each id once in a tree, found ${id} again`);
  walk.ids.add(id);
}

const leafProperties = ['kind', 'id', 'status', 'missing', 'cites'];
const displayed = ['actual', 'required', 'gap'];

function leaf(value: Properties, path: string, walk: Walk): void {
  properties(value, path, leafProperties, [...displayed, 'unit', 'waitUntil', 'reason', 'supposed'], walk);
  common(value, path, walk);
  oneOf(value, 'unit', units, path, walk);
  oneOf(value, 'reason', reasons, path, walk);
  text(value, 'waitUntil', path, walk);
  for (const name of displayed) {
    if (value[name] !== undefined && !isValue(value[name], 0)) {
      report(
        walk,
        at(path, name),
        'wrong-type',
        'expected a text, number, true, false, null, a span of time, or a list of these',
      );
    }
  }
  for (const name of ['missing', 'supposed']) {
    if (!items(value, name, path, walk).every((item) => typeof item === 'string')) {
      report(walk, at(path, name), 'wrong-type', 'expected a list of paths');
    }
  }
  standsTogether(value, path, walk);
}

/** What belongs to an unknown leaf only: why it is unknown, and the facts that could still change it. */
function standsTogether({ status, reason, missing }: Properties, path: string, walk: Walk): void {
  if (status === 'unknown' && reason === undefined) {
    report(walk, at(path, 'reason'), 'missing', 'expected why it is unknown');
  }
  if (status !== 'unknown' && reason !== undefined) {
    report(walk, at(path, 'reason'), 'contradiction', `expected no reason of what is ${String(status)}`);
  }
  if (status !== 'unknown' && isFullList(missing) && missing.length > 0) {
    report(walk, at(path, 'missing'), 'contradiction', `expected nothing missing of what is ${String(status)}`);
  }
}

function hasStatus(value: unknown): value is { readonly status: Status } {
  return isObject(value) && (statuses as readonly unknown[]).includes(value['status']);
}

function group(value: Properties, path: string, depth: number, walk: Walk): void {
  properties(value, path, ['kind', 'id', 'status', 'need', 'of', 'cites'], [], walk);
  common(value, path, walk);
  const { need } = value;
  if (need !== undefined && !isWhole(need))
    report(walk, at(path, 'need'), 'not-whole', 'expected a whole number, 0 or more');
  const parts = items(value, 'of', path, walk);
  parts.forEach((part, index) => {
    finding(part, `${at(path, 'of')}[${String(index)}]`, depth + 1, walk);
  });
  if (typeof need !== 'number' || !isWhole(need) || !hasStatus(value) || !parts.every(hasStatus)) return;
  const given = statusOf(need, parts);
  if (given === value.status) return;
  const message = `expected ${given}, which at least ${String(need)} of its parts give, found ${value.status}`;
  report(walk, at(path, 'status'), 'contradiction', message);
}

function finding(value: unknown, path: string, depth: number, walk: Walk): void {
  if (!isObject(value)) {
    report(walk, path, 'wrong-type', 'expected a finding');
  } else if (depth > DEEPEST) {
    report(walk, path, 'out-of-range', `expected at most ${String(DEEPEST)} groups within each other`);
  } else if (value['kind'] === 'leaf') {
    leaf(value, path, walk);
  } else if (value['kind'] === 'group') {
    group(value, path, depth, walk);
  } else {
    report(walk, at(path, 'kind'), value['kind'] === undefined ? 'missing' : 'unknown-name', 'expected leaf or group');
  }
}

/** Walks through what may be anything: a property that throws when it is read is no plain JSON either. */
function read(json: unknown): Parsed<Finding> {
  const walk: Walk = { issues: [], ids: new Set() };
  finding(json, '', 0, walk);
  if (walk.issues.length > 0) return { ok: false, issues: walk.issues };
  // Every property of every part was looked at: it is a finding. The copy is what will be frozen.
  return { ok: true, value: JSON.parse(JSON.stringify(json)) as Finding };
}

/**
 * Reads a finding from plain JSON, as it was stored: a shape this library writes, each id once in the tree, and every
 * group with the status that its parts give. So what was changed by hand is not taken for a verdict.
 *
 * @param json - what `JSON.parse` gives
 * @returns `{ ok: true, value }`, deeply frozen, or `{ ok: false, issues }` with path, code and message
 * @example
 * ```ts
 * const stored = JSON.stringify(assessEligibility(application));
 * const parsed = parseFinding(JSON.parse(stored));
 * if (parsed.ok) why(parsed.value);
 * ```
 */
export function parseFinding(json: unknown): Parsed<Finding> {
  try {
    return deepFreeze(read(json));
  } catch {
    const message = 'expected plain JSON, found what cannot be read';
    return deepFreeze({ ok: false, issues: [{ path: '', code: 'wrong-type', message }] });
  }
}
