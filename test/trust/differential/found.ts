/** Cases in which engine and model once differed. They are kept in test/cases/found, and every run of the suite judges them. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from './judged';

const foundFolder = fileURLToPath(new URL('../../cases/found', import.meta.url));

export interface Found {
  readonly case: Case;
  /** What the two saw differently when it was found. */
  readonly differed: readonly string[];
  /** How to draw it again. */
  readonly drawnWith: string;
}

/** Writes a case under a name made of its facts, and gives the path: the same case is kept once. */
export function keep(found: Found, folder: string = foundFolder): string {
  const name = createHash('sha256').update(JSON.stringify(found.case)).digest('hex').slice(0, 12);
  const path = join(folder, `${found.case.kind}-${name}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return path;
}

export function kept(folder: string = foundFolder): readonly (readonly [name: string, found: Found])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Found] as const);
}
