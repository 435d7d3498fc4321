/** The command as it is built: the file that `npx witthayathana` runs. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mp4, pdf, png } from '../examples/cli/evidence-files';

const root = resolve(import.meta.dirname, '../..');
const { version, bin, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: { witthayathana: string };
  devDependencies: Record<string, string>;
};
const command = join(root, bin.witthayathana);
const example = join(root, 'examples', 'amendment');

function run(argv: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [command, ...argv], {
    cwd: example,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

const draft = ['impact', '--before', 'shipped', '--after', 'proposed-amendment.json', '--cases'];

describe('the built command', () => {
  test('is an executable, with commander and its licence inside', () => {
    const text = readFileSync(command, 'utf8');
    expect(() => {
      accessSync(command, constants.X_OK);
    }).not.toThrow();
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(text).toContain('Copyright (c) 2011 TJ Holowaychuk');
    expect(text).not.toMatch(/from ['"]commander['"]/u);
    expect(devDependencies).toHaveProperty('commander');
  });

  test('opens files by what is beside it, which has its libraries and their licences inside', () => {
    const beside = readFileSync(join(root, 'dist', 'cli', 'read-content.js'), 'utf8');
    for (const name of ['file-type', 'image-size', 'mp4box', 'music-metadata', 'strtok3', 'unpdf']) {
      expect(devDependencies).toHaveProperty(name);
      expect(beside).toContain(`Contains ${name}, with this licence:`);
    }
    expect(beside).toContain(readFileSync(join(root, 'licences', 'pdf.js.txt'), 'utf8').trim());
    expect(beside).not.toMatch(/(?:from|import)\s*\(?['"](?!node:)[a-z@]/u);

    const folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
    try {
      writeFileSync(join(folder, 'lesson-plan.pdf'), pdf(11));
      writeFileSync(join(folder, 'inspiration-video.mp4'), mp4(601));
      writeFileSync(join(folder, 'learner-outcomes.png'), png());
      const { status, out, err } = run([
        'evidence',
        folder,
        '--standing',
        'professional',
        '--on',
        '2024-05-15',
        '--json',
      ]);
      expect([status, err]).toEqual([1, '']);
      expect(JSON.parse(out)).toMatchObject({
        evidence: {
          lessonPlan: [{ kind: 'pdf', pages: 11 }],
          inspirationVideo: [{ kind: 'video', seconds: 601 }],
          learnerOutcomes: [{ kind: 'png' }],
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a PDF damaged in several places is told and does not end the process', () => {
    const damaged = pdf(3);
    // Found by chance: PDF.js refuses the pages of such a file, and leaves one refusal to nobody.
    damaged[220] = 0;
    damaged[269] = 0x40;
    damaged[286] = 0;
    const folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
    try {
      writeFileSync(join(folder, 'lesson-plan.pdf'), damaged);
      const { status, out, err } = run([
        'evidence',
        folder,
        '--standing',
        'professional',
        '--on',
        '2024-05-15',
        '--json',
      ]);
      expect([status, err]).toEqual([1, '']);
      expect(JSON.parse(out)).toMatchObject({ files: [{ troubles: ['broken'] }] });
    } finally {
      rmSync(folder, { recursive: true });
    }
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
    ['no-such-file.ndjson', 'no-such-file.ndjson: ไม่พบไฟล์หรือโฟลเดอร์นี้\n'],
    ['.', '.: เป็นโฟลเดอร์ ไม่ใช่ไฟล์\n'],
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

  test('a reader that goes away ends it at once, without a word, and with 2 since output was lost', () => {
    const script = `node "${join(folder, 'bin', 'witthayathana')}" ${draft.join(' ')} $(yes cases.ndjson | head -n 400) --json --fail-on any | head -c 10; echo "\${PIPESTATUS[0]}"`;
    const ran = spawnSync('bash', ['-c', script], { cwd: example, encoding: 'utf8' });
    expect([ran.stdout.slice(-2), ran.stderr]).toEqual(['2\n', '']);
  });
});
