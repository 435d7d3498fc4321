import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Impact } from '../../../src/index';
import { amend, impact, regulation, without } from '../../../src/index';
import type { ImpactJson } from '../../../src/cli/output/render-json';
import { run } from '../../../src/cli/main';
import { nodeIo } from '../../../src/cli/machine/node-io';
import { allThree, corpus, lines, twoOfThree } from './cases';
import type { Files, Ran } from './command';
import { witthayathana } from './command';

const application = { line: 'teaching', standing: 'professional', filedOn: '2023-09-30' } as const;

/** What the letter on 2 of 3 members did. */
function ofLetter(files: Files, ...options: readonly string[]): Ran {
  const argv = [
    'impact',
    '--before',
    'without:679-2566',
    '--after',
    'shipped',
    '--cases',
    ...Object.keys(files),
    ...options,
  ];
  return witthayathana(argv, files);
}

const files = { 'cases.ndjson': lines(corpus) };

describe('impact', () => {
  test('JSON is what the function of the library gives, with the laws and what differs', () => {
    const { status, out, err } = ofLetter(files, '--json');
    expect([status, err]).toEqual([0, '']);
    const { before, after, changes, ...found } = JSON.parse(out) as ImpactJson;
    expect(found).toEqual(impact(without(regulation, '679-2566'), regulation, corpus));
    expect([before, after]).toEqual(['without:679-2566', 'shipped']);
    expect(changes).toHaveLength(2);
  });

  test('two days: every case is judged as if the law of that day had held at all times', () => {
    const { out } = witthayathana(
      ['impact', '--before', '2023-04-27', '--after', '2023-04-28', '--cases', 'cases.ndjson', '--json'],
      files,
    );
    expect(JSON.parse(out)).toMatchObject({ judged: 2, counts: { 'unmet->met': 1, 'met->met': 1 } });
  });

  test.each([
    ['th', 'ผลการพิจารณาเปลี่ยนไป 1 จาก 2 รายการ: จาก "ไม่เป็นไปตามเกณฑ์" เป็น "เป็นไปตามเกณฑ์" 1 รายการ'],
    ['en', '1 of 2 results moves when the law goes from without:679-2566 to shipped: 1 from unmet to met.'],
  ])('text (%s): sentence, values, counts, parts, cases', (lang, sentence) => {
    const { out } = ofLetter(files, '--lang', lang);
    expect(out).toContain(sentence);
    expect(out).toContain('(evaluation.membersNeeded.teaching)');
    expect(out).toContain('(evaluation.teaching)');
    expect(out).toContain('two of three: ');
    expect(out).not.toContain('all three: ');
  });

  test('Markdown: each case can be opened, with both explanations', () => {
    const { out } = ofLetter(files, '--format', 'markdown', '--lang', 'en');
    expect(out).toContain('| ✗ unmet | 1 | 0 | 0 |');
    expect(out).toMatch(
      /<details><summary><code>two of three<\/code> .*: ✗ unmet → ✓ met<\/summary>\n\n#### Before\n\n\*\*✗ /u,
    );
    expect(out).toMatch(/#### After\n\n\*\*✓ [^]*<\/details>\n$/u);
    expect(out).not.toMatch(/^### .*\n\n- [✓✗?]/mu);
  });

  test('Markdown shows what is written in a file as it is', () => {
    const id = '</code></summary><img src=x>@someone `*_|[a](b)\u001b[31m\n\n# no heading';
    const { out } = ofLetter({ 'c|<b>.ndjson': lines([{ id, evaluation: twoOfThree }]) }, '--format', 'markdown');
    expect(out).not.toMatch(/<img|^# no|@someone/mu);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('&lt;img src=x&gt;&#64;someone');
  });

  test('a comment holds as many cases as a pull request takes', () => {
    const many = {
      'many.ndjson': lines(Array.from({ length: 200 }, (_, index) => ({ id: String(index), evaluation: twoOfThree }))),
    };
    const { out } = ofLetter(many, '--format', 'markdown', '--limit', '200');
    const told = out.match(/<details>/gu)!.length;
    expect(out.length).toBeLessThan(65_536);
    expect(told).toBeGreaterThan(5);
    expect(out).toContain(`ไม่ได้แสดงอีก ${200 - told} รายการ`);
  });

  test.each([
    ['0', 0],
    ['2', 2],
    ['9', 3],
  ])('--limit %s shows %i of 3', (limit, shown) => {
    const three = { 'c.ndjson': lines(['a', 'b', 'c'].map((id) => ({ id, evaluation: twoOfThree }))) };
    const { out } = ofLetter(three, '--limit', limit, '--lang', 'en', '--format', 'markdown');
    expect((out.match(/<details>/gu) ?? []).length).toBe(shown);
    expect(out.includes('more, not shown')).toBe(shown < 3);
    expect((JSON.parse(ofLetter(three, '--limit', limit, '--json').out) as Impact).moved).toHaveLength(3);
  });

  test('nothing moves', () => {
    const { status, out } = witthayathana(
      ['impact', '--before', 'shipped', '--after', 'shipped', '--cases', 'c', '--fail-on', 'any', '--lang', 'en'],
      { c: files['cases.ndjson'] },
    );
    expect(status).toBe(0);
    expect(out).toContain('None of 2 results moves');
  });

  test('no case at all is told, and is no failure', () => {
    const { status, out, err } = ofLetter({ 'empty.ndjson': '\n \n' });
    expect([status, err]).toEqual([0, 'คำเตือน: ไม่มีรายการให้ตรวจใน empty.ndjson\n']);
    expect(out).toContain('ไม่มีกรณีให้พิจารณา');
  });
});

describe('forms of a corpus', () => {
  const plain = lines([twoOfThree, application, allThree]);
  test.each<[string, Files, readonly string[]]>([
    ['one case a line', files, ['two of three']],
    [
      'with blank lines, a byte order mark and Windows line ends',
      { c: `\ufeff\r\n${lines(corpus).replaceAll('\n', '\r\n\r\n')}` },
      ['two of three'],
    ],
    ['the last line without an end', { c: lines(corpus).trimEnd() }, ['two of three']],
    ['an array', { 'c.json': JSON.stringify(corpus) }, ['two of three']],
    ['an array over several lines', { 'c.json': JSON.stringify(corpus, null, 2) }, ['two of three']],
    ['one case over several lines', { 'c.json': JSON.stringify(corpus[0], null, 2) }, ['two of three']],
    ['plain facts, named by their line', { 'c.ndjson': plain }, ['c.ndjson:1']],
    [
      'plain facts in an array, named by their place',
      { 'c.json': JSON.stringify([application, twoOfThree]) },
      ['c.json[1]'],
    ],
    ['a plain evaluation over several lines', { 'c.json': JSON.stringify(twoOfThree, null, 2) }, ['c.json']],
    ['several files', { ...files, 'b.json': JSON.stringify([twoOfThree]) }, ['two of three', 'b.json[0]']],
    ['standard input', { '-': lines(corpus) }, ['two of three']],
  ])('%s', (_, given, moved) => {
    const { status, out, err } = ofLetter(given, '--json');
    expect([status, err]).toEqual([0, '']);
    expect((JSON.parse(out) as Impact).moved.map(({ id }) => id)).toEqual(moved);
  });
});

describe('a case that cannot be read costs itself alone: file, line, path and reason, and the status is 1', () => {
  const good = lines(corpus);
  test.each<[string, Files, readonly RegExp[]]>([
    ['broken JSON', { c: `${good}{"id": \n` }, [/^c:3: it is not JSON: /u]],
    [
      'a Buddhist year',
      { c: `${good}\n${JSON.stringify({ ...application, filedOn: '2566-09-30' })}` },
      [/^c:4: filedOn: expected a day of the Common Era; a Buddhist year\? 2023-09-30$/u],
    ],
    [
      'a Buddhist year within a case, in an array',
      { c: JSON.stringify([...corpus, { id: 'a', evaluation: { ...twoOfThree, decidedOn: '2567-01-15' } }]) },
      [/^c\[2\]: evaluation\.decidedOn: expected a day of the Common Era; a Buddhist year\? 2024-01-15$/u],
    ],
    [
      'a name that is not allowed',
      { c: lines([{ ...application, standing: 'exprt' }, ...corpus]) },
      [/^c:1: standing: expected one of .* \(did you mean expert\?\)$/u],
    ],
    [
      'neither facts',
      { c: lines([{ id: 'a' }, ...corpus]) },
      [/^c:1: expected an application, an evaluation or both/u],
    ],
    ['no object', { c: `${good}null\n3\n` }, [/^c:3: /u, /^c:4: /u]],
    [
      'everything that is wrong',
      { c: lines([{ id: 'a' }, ...corpus, { id: '' }]) },
      [/^c:1: /u, /^c:4: .*/u, /^c:4: .*/u],
    ],
    [
      'no UTF-8',
      { c: new Uint8Array([0x7b, 0xa1, 0x0a, ...new TextEncoder().encode(good)]) },
      [/^c:1: it is not text/u],
    ],
    ['a key given twice', { c: `{"id":"a","id":"b"}\n${good}` }, [/^c:1: the key "id" is given twice$/u]],
  ])('%s', (_, given, expected) => {
    for (const format of ['text', 'markdown', 'json']) {
      const { status, out, err } = ofLetter(given, '--format', format, '--lang', 'en');
      expect(status).toBe(1);
      expect(out).toContain('two of three');
      const told = err.trimEnd().split('\n');
      expect(told.at(-1)).toMatch(/^\d of \d could not be read$/u);
      expect(told).toHaveLength(expected.length + 1);
      for (const [index, line] of expected.entries()) expect(told[index]).toMatch(line);
    }
  });

  test('at most 20 lines are told', () => {
    const { err } = ofLetter({ c: lines(Array.from({ length: 30 }, () => ({ id: 'a' }))) });
    expect(err.trimEnd().split('\n')).toHaveLength(21);
    expect(err).toMatch(/\nอ่านไม่ได้ 30 จาก 30 ราย\n$/u);
  });

  test('a document that is not JSON cannot be used at all', () => {
    const { status, out, err } = ofLetter({ c: '[\n{"id": "a",\n}]' }, '--lang', 'en');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^c(?::\d+)?: it is not JSON: /u);
  });

  test('a file that is not there', () => {
    const { status, err } = witthayathana([
      'impact',
      '--before',
      'shipped',
      '--after',
      'shipped',
      '--cases',
      'gone.ndjson',
      '--lang',
      'en',
    ]);
    expect([status, err]).toEqual([2, 'gone.ndjson: there is no such file\n']);
  });

  test('standard input twice', () => {
    const { status, err } = witthayathana(
      ['impact', '--before', 'shipped', '--after', '-', '--cases', '-', '--lang', 'en'],
      {
        '-': '[]',
      },
    );
    expect([status, err]).toEqual([2, '-: standard input can be read only once\n']);
  });
});

describe('--fail-on', () => {
  test.each([
    [['unmet->met'], 1],
    [['met->unmet'], 0],
    [['met->unmet,unmet->met'], 1],
    [['met->unmet', '--fail-on', 'unmet->met'], 1],
    [['met->unmet, met->unknown'], 0],
    [['any'], 1],
  ])('%j exits with %i', (words, status) => {
    for (const format of ['text', 'markdown', 'json']) {
      const ran = ofLetter(files, '--format', format, '--fail-on', ...words);
      expect([ran.status, ran.err]).toEqual([status, '']);
      expect(ran.out).not.toBe('');
    }
  });

  test.each([
    ['unmet->mett', 'did you mean unmet->met?'],
    ['met->met', 'expected one of any, met->unmet'],
    ['', 'expected one of any, met->unmet'],
    ['met-', 'quote it, as in --fail-on "met->unmet"'],
  ])('%j is no move', (word, hint) => {
    const { status, out, err } = ofLetter(files, '--fail-on', word, '--lang', 'en');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });

  test.each(['-1', '2.5', 'many', ''])('--limit %j is refused', (limit) => {
    expect(ofLetter(files, `--limit=${limit}`).status).toBe(2);
  });
});

test('5,000 lines of a real file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'witthayathana-'));
  const path = join(folder, 'cases.ndjson');
  const file = openSync(path, 'w');
  for (let index = 0; index < 5_000; index += 1) {
    writeSync(file, lines([{ id: String(index), evaluation: index % 10 === 0 ? twoOfThree : allThree }]));
  }
  closeSync(file);
  let out = '';
  const argv = ['impact', '--before', '2023-04-27', '--after', '2023-04-28', '--cases', path, '--json'];
  const status = run(argv, { ...nodeIo, write: (text) => (out += String(text)) });
  rmSync(folder, { recursive: true });

  expect(status).toBe(0);
  const { judged, counts, moved } = JSON.parse(out) as Impact;
  expect([judged, counts['unmet->met'], counts['met->met']]).toEqual([5_000, 500, 4_500]);
  expect(moved.map(({ id }) => Number(id))).toEqual(Array.from({ length: 500 }, (_, index) => index * 10));
});

test('amendments of a draft', () => {
  const draft = [
    {
      param: 'evaluation.membersNeeded.teaching',
      from: '2023-12-01',
      value: 3,
      cites: [{ instrument: 'draft', standing: 'assumption' }],
    },
  ] as const;
  const given = { 'draft.json': JSON.stringify(draft), ...files };
  const { status, out } = witthayathana(
    [
      'impact',
      '--before',
      'shipped',
      '--after',
      'draft.json',
      '--cases',
      'cases.ndjson',
      '--json',
      '--fail-on',
      'met->unmet',
    ],
    given,
  );
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject(
    JSON.parse(JSON.stringify(impact(regulation, amend(regulation, draft), corpus))),
  );
});
