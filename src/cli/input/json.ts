/** JSON of which no part is hidden: a key that is given twice is refused, since only the second would be read. */

/** What is wrong with a text of JSON. */
export interface JsonProblem {
  readonly reason: 'not-json' | 'repeated-key';
  /** What the parser says, or the key. */
  readonly detail: string;
}

const KEY = /"(?:[^"\\]|\\.)*"\s*:/gu;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gu;

/** How many keys there are, however deep: what is still to be counted waits in a list. */
function keysIn(json: unknown): number {
  const waiting: unknown[] = [json];
  let keys = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const values: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += values.length;
    for (const each of values) waiting.push(each);
  }
  return keys;
}

/** The first key that an object of a text has twice. The text is JSON. */
function repeatedKey(text: string): string {
  const objects: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') objects.push(new Set());
    else if (token === '[') objects.push(undefined);
    else if (token === '}' || token === ']') objects.pop();
    else if (token === ':') {
      const key = JSON.parse(last) as string;
      if (objects.at(-1)?.has(key) === true) return key;
      objects.at(-1)?.add(key);
    }
    last = token;
  }
  return '';
}

/** What a text of JSON holds, or why it cannot be read. */
export function parsedJson(text: string): { readonly json: unknown } | JsonProblem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { reason: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  // A text in a value is never followed by a colon, so there are as many keys as there are quoted texts before colons.
  const written = text.match(KEY)?.length ?? 0;
  return written === keysIn(json) ? { json } : { reason: 'repeated-key', detail: repeatedKey(text) };
}
