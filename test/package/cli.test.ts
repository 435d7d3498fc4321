/** The command as it is built: the file that `npx witthayathana` runs. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const { version, bin, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: { witthayathana: string };
  devDependencies: Record<string, string>;
};
const command = join(root, bin.witthayathana);
const example = join(root, 'examples', 'amendment');

function run(argv: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [command, ...argv], { cwd: example, input, encoding: 'utf8' });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

const draft = ['impact', '--before', 'shipped', '--after', 'proposed-amendment.json', '--cases'];

describe('the built command', () => {
  test('is an executable of one file, with commander and its licence inside', () => {
    const text = readFileSync(command, 'utf8');
    expect(() => {
      accessSync(command, constants.X_OK);
    }).not.toThrow();
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(text).toContain('Copyright (c) 2011 TJ Holowaychuk');
    expect(text).not.toMatch(/from ['"]commander['"]/u);
    expect(devDependencies).toHaveProperty('commander');
  });

  test('has csv-parse and its licence inside', () => {
    const text = readFileSync(command, 'utf8');
    expect(text).toContain(readFileSync(join(root, 'node_modules', 'csv-parse', 'LICENSE'), 'utf8').trim());
    expect(text).not.toMatch(/from ['"]csv-parse/u);
    expect(devDependencies).toHaveProperty('csv-parse');
  });

  test('judges the template of the documentation', () => {
    const template = join(root, 'examples', 'command', 'applications.csv');
    const { status, out, err } = run(['triage', template, '--on', '2026-11-22', '--json']);
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ judged: 5, counts: { ready: 2, soon: 1, blocked: 1, unknown: 1 } });
    expect(run(['assess', '-', '--format', 'csv'], readFileSync(template, 'utf8')).out.split('\r\n')).toHaveLength(7);
  });

  test('--version', () => {
    expect(run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  test('makes the comment of the example', () => {
    const { status, out, err } = run([...draft, 'cases.ndjson', '--format', 'markdown', '--fail-on', 'met->unmet']);
    expect([status, err]).toEqual([1, '']);
    expect(out).toBe(readFileSync(join(example, 'comment.md'), 'utf8'));
  });

  test('reads standard input', () => {
    const { status, out } = run([...draft, '-', '--json'], readFileSync(join(example, 'cases.ndjson'), 'utf8'));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ judged: 13 });
  });

  test.each([
    ['no-such-file.ndjson', 'no-such-file.ndjson: there is no such file\n'],
    ['.', '.: it is a folder\n'],
  ])('--cases %s exits with 2', (path, err) => {
    expect(run([...draft, path])).toEqual({ status: 2, out: '', err });
  });
});

describe('in a pipe', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
    mkdirSync(join(folder, 'bin'));
    // As npm links it.
    symlinkSync(command, join(folder, 'bin', 'witthayathana'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('a reader that goes away is no error, and does not change the status', () => {
    const script = `node "${join(folder, 'bin', 'witthayathana')}" ${draft.join(' ')} $(yes cases.ndjson | head -n 400) --json --fail-on any | head -c 10; echo "\${PIPESTATUS[0]}"`;
    const ran = spawnSync('bash', ['-c', script], { cwd: example, encoding: 'utf8' });
    expect([ran.stdout.slice(-2), ran.stderr]).toEqual(['1\n', '']);
  });
});
