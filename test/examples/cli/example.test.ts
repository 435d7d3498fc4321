import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { witthayathana } from './command';

const folder = resolve(import.meta.dirname, '../../../examples/amendment');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The arguments of the command in the workflow. */
function argumentsOfWorkflow(): readonly string[] {
  const [, command = ''] =
    /npx --yes witthayathana@\S+\s([^]*?)>> "\$GITHUB_STEP_SUMMARY"/u.exec(read('workflow.yml')) ?? [];
  return command
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('"', ''));
}

const files = Object.fromEntries(['proposed-amendment.json', 'cases.ndjson'].map((name) => [name, read(name)]));

// After a change of the wording: npx vitest run --project unit test/examples/cli/example.test.ts -u
test('the workflow of the example produces its comment, and fails for it', async () => {
  const { status, out, err } = witthayathana(argumentsOfWorkflow(), files);
  expect([status, err]).toEqual([1, '']);
  await expect(out).toMatchFileSnapshot(join(folder, 'comment.md'));
});

test('the example shows moves in both directions, and facts that come to be missed', () => {
  const { out } = witthayathana(
    [...argumentsOfWorkflow().filter((word) => word !== 'markdown' && word !== '--format'), '--json'],
    files,
  );
  expect(JSON.parse(out)).toMatchObject({
    judged: 13,
    counts: { 'met->unmet': 1, 'met->unknown': 1, 'unmet->met': 2, 'unmet->unknown': 1 },
  });
});
