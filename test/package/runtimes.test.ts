/** The short form of `npm run runtimes`: what needs nothing that is not here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from '../runtimes/corpus';
import { output } from '../runtimes/process';
import { forms, unpackBesideDependencies, writePrograms } from '../runtimes/project';
import { environmentOf, faultsOf, surroundings, type Report, type Surroundings } from '../runtimes/report';

const bare = resolve(import.meta.dirname, '../runtimes/hosts/bare.mjs');

let project: string;
let reference: Report;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'witthayathana-'));
  unpackBesideDependencies(project);
  await writePrograms(project, corpus(20));
  reference = await report([forms.modules], surroundings[0]);
}, 60_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

async function report(args: readonly string[], host: Surroundings): Promise<Report> {
  return JSON.parse(await output(process.execPath, args, { cwd: project, env: environmentOf(host) })) as Report;
}

const elsewhere = surroundings.slice(1);
const farthest = surroundings.slice(-1);
const bundle = (file: string): readonly string[] => [bare, file];

test.each(
  (
    [
      ['ESM', [forms.modules], elsewhere],
      ['CJS', [forms.commonjs], elsewhere],
      ['the bundle of ESM, in a realm with nothing but the language,', bundle(forms.scriptOfModules), farthest],
      ['the bundle of CJS, in a realm with nothing but the language,', bundle(forms.scriptOfCommonjs), farthest],
    ] as const
  ).flatMap(([form, args, hosts]) => hosts.map((host) => [form, host.timeZone, host.locale, args, host] as const)),
)('%s says the same in %s, %s', async (_form, _timeZone, _locale, args, host) => {
  const found = await report(args, host);
  expect(faultsOf(found, reference)).toEqual([]);
  expect(found.host).toEqual(host);
});
