/** The check of a document that is handed over: plain blocks, copied, so that what was checked is what is written. */
import type { Block, Mark } from './blocks';
import { isFullList } from '../value/full-list';
import { refusal } from './language';

/** Deeper than any document of this library; one that holds itself ends here. */
const DEEPEST = 32;

type Read = (value: unknown, path: string, depth: number) => unknown;

const marks: Readonly<Record<Mark, true>> = { met: true, unmet: true, unknown: true, 'not-applicable': true };
const sides = { start: true, center: true, end: true } as const;

const text: Read = (value, path) => {
  if (typeof value !== 'string') throw refusal(path, 'wrong-type', 'expected a text');
  return value;
};

const flag: Read = (value, path) => {
  if (typeof value !== 'boolean') throw refusal(path, 'wrong-type', 'expected true or false');
  return value;
};

function oneOf(names: object): Read {
  return (value, path) => {
    if (typeof value === 'string' && Object.hasOwn(names, value)) return value;
    throw refusal(path, 'unknown-name', `expected ${Object.keys(names).join(', ')}`);
  };
}

function listOf(read: Read): Read {
  return (value, path, depth) => {
    if (!isFullList(value)) throw refusal(path, 'wrong-type', 'expected a list');
    return value.map((each: unknown, index) => read(each, `${path}[${String(index)}]`, depth));
  };
}

/** An object of these properties; those whose names end in `?` may be missing. */
function objectOf(shape: Readonly<Record<string, Read>>): Read {
  return (value, path, depth) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw refusal(path, 'wrong-type', 'expected an object');
    }
    if (depth > DEEPEST)
      throw refusal(path, 'out-of-range', `expected at most ${String(DEEPEST)} blocks in each other`);
    const found = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(shape).flatMap(([key, read]): readonly (readonly [string, unknown])[] => {
        const name = key.replace('?', '');
        const property = found[name];
        if (property === undefined && key !== name) return [];
        return [[name, read(property, path === '' ? name : `${path}.${name}`, depth + 1)]];
      }),
    );
  };
}

const cell: Read = (value, path, depth) => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) throw refusal(path, 'wrong-type', 'expected a cell');
  if ('day' in value) return objectOf({ day: text })(value, path, depth);
  if ('status' in value) return objectOf({ status: oneOf(marks) })(value, path, depth);
  return objectOf({ name: text, id: text })(value, path, depth);
};

const item: Read = (value, path, depth) =>
  objectOf({ 'status?': oneOf(marks), text, 'detail?': text, 'items?': listOf(item) })(value, path, depth);

const blocks: Read = (value, path, depth) => listOf(block)(value, path, depth);

const shapes: Readonly<Record<Block['kind'], Readonly<Record<string, Read>>>> = {
  title: { text },
  verdict: { 'status?': oneOf(marks), text },
  paragraph: { text },
  note: { text },
  section: { title: text, blocks, 'isApart?': flag },
  case: { name: text, blocks },
  list: { items: listOf(item) },
  table: { head: listOf(text), rows: listOf(listOf(cell)), 'align?': listOf(oneOf(sides)) },
  legend: {
    marks: listOf(objectOf({ status: oneOf(marks), text })),
    headings: listOf(objectOf({ term: text, text, 'isPart?': flag })),
  },
  details: { name: text, summary: text, brief: listOf(text), blocks },
  picture: { svg: text, alt: text },
};

const block: Read = (value, path, depth) => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    throw refusal(path, 'wrong-type', 'expected a block, an object with kind');
  }
  const kind = oneOf(shapes)(value.kind, `${path}.kind`, depth) as Block['kind'];
  return objectOf({ kind: oneOf({ [kind]: true }), ...shapes[kind] })(value, path, depth);
};

/** The blocks, copied; throws where they are none. */
export function requireBlocks(value: unknown): readonly Block[] {
  return blocks(value, 'blocks', 0) as readonly Block[];
}
